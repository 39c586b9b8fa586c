import { frequentNames } from '#server/names/words/frequentNames.ts';
import { usualSpellings } from '#server/names/generated/usualSpellings.ts';

type Usual = 'usual' | 'unusual' | 'unknown';

let known: Map<string, Set<string>> | null = null;
let named: Set<string> | null = null;

/**
 * Whether a Latin word is a usual spelling of an Arabic one, is usual for other words only, or is not known: frequent names are met by
 * identity where sound alone cannot tell them apart (Umar, Ammar), hurried ends aside.
 */
export function usualSpelling(latin: string, arabic: string): Usual {
  return usualBy(latin)(arabic);
}

/** As usualSpelling, of one Latin word, which is looked up once. */
export function usualBy(latin: string): (arabic: string) => Usual {
  const [names, words] = [frequentNames(latin), wordsSpelled(latin)];
  return (arabic) => {
    if (names.includes(arabic) || words?.has(arabic) === true) return 'usual';
    const hurried = unhurried(arabic);
    if (hurried !== arabic && (names.includes(hurried) || words?.has(hurried) === true)) return 'usual';
    return words ? 'unusual' : 'unknown';
  };
}

/** A word with the end that hurried writing puts another letter for: القرشى, أسامه. */
function unhurried(arabic: string): string {
  if (arabic.endsWith('ى')) return `${arabic.slice(0, -1)}ي`;
  return arabic.endsWith('ه') ? `${arabic.slice(0, -1)}ة` : arabic;
}

/** The Arabic words of which a Latin word is a usual spelling; none where it is not known. */
export function usualWords(latin: string): readonly string[] {
  return [...(wordsSpelled(latin) ?? [])];
}

/** The Arabic words that have usual spellings. */
export function knownWords(): ReadonlySet<string> {
  known ??= readSpellings();
  return (named ??= new Set([...known.values()].flatMap((words) => [...words])));
}

function wordsSpelled(latin: string): ReadonlySet<string> | undefined {
  known ??= readSpellings();
  return known.get(latin);
}

function readSpellings(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of usualSpellings.split('\n')) {
    const [latin, arabic] = line.split(' ');
    if (latin === undefined || arabic === undefined) continue;
    const words = map.get(latin) ?? new Set();
    words.add(arabic);
    map.set(latin, words);
  }
  return map;
}
