import { useQuery } from '@tanstack/react-query';
import type { Takes } from '#web/api/importing.ts';

type Format = Takes['formats'][number];

const beginning = 65_536;

/** How files are read. told: the format that they tell, null where none does; isTable: whether they are tables, by what a person chose or else by that; isKnown: false until the text of those was looked at that may tell it. */
export function useFormat(
  files: readonly File[],
  formats: readonly Format[],
  chosen: string,
): { readonly told: Format | null; readonly isTable: boolean; readonly isKnown: boolean } {
  const speaking = useSpeaking(files, formats);
  const told = speaking ?? toldFormat(files[0]?.name ?? '', formats);
  const format = chosen === '' ? told : formats.find(({ name }) => name === chosen);
  return { told, isTable: format?.isTable ?? false, isKnown: speaking !== undefined };
}

/** The format of a file among these that tells by its text what the tables beside it hold; null where there is none, undefined until it is known. */
function useSpeaking(files: readonly File[], formats: readonly Format[]): Format | null | undefined {
  const speaking = formats.filter(({ signs }) => signs.length > 0);
  const perhaps = files.filter(({ name }) => speaking.some(({ endings }) => endings.some((each) => name.toLowerCase().endsWith(each))));
  const { data } = useQuery({
    queryKey: ['importSpeaking', perhaps.map(({ name, size, lastModified }) => `${name} ${size} ${lastModified}`)],
    queryFn: () => speakingIn(perhaps, speaking),
    enabled: perhaps.length > 0,
    staleTime: Infinity,
  });
  return perhaps.length === 0 ? null : data;
}

async function speakingIn(files: readonly File[], formats: readonly Format[]): Promise<Format | null> {
  for (const file of files) {
    const text = await file.slice(0, beginning).text();
    const found = formats.find(({ signs }) => signs.every(({ source, flags }) => new RegExp(source, flags).test(text)));
    if (found !== undefined) return found;
  }
  return null;
}

/** The format whose ending a name has, the longest one where several fit; null where it tells none. */
function toldFormat(name: string, formats: readonly Format[]): Format | null {
  const lower = name.toLowerCase();
  const length = ({ endings }: Format) => Math.max(0, ...endings.filter((each) => lower.endsWith(each)).map((each) => each.length));
  const [best] = formats.filter((each) => !each.isShared && length(each) > 0).toSorted((a, b) => length(b) - length(a));
  return best ?? null;
}
