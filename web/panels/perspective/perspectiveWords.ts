import type { TFunction } from 'i18next';
import { looksAtClaims, type Perspective } from '#web/session/perspective.ts';

const namedAtMost = 2;
const fewLetters = 18;

/** What is known of speakers and documents: their names, by their ids. */
export type Names = ReadonlyMap<string, string>;

/**
 * According to whom a perspective is, in words: its speakers, or how many they are, where they say it, and what else it asks for. brief: in few words,
 * without the title of a document, and with how many speakers where their names are long together.
 */
export function perspectiveWords(
  { speakers, documents, ...asked }: Perspective,
  names: Names,
  tag: string,
  t: TFunction,
  brief = false,
): string {
  const labels = speakers.flatMap((id) => names.get(id) ?? []).map((label) => `\u2068${label}\u2069`);
  const isLong = brief && labels.length > 1 && labels.join('').length > fewLetters;
  const isNamed = speakers.length <= namedAtMost && labels.length === speakers.length && !isLong;
  const several = isNamed ? new Intl.ListFormat(tag).format(labels) : t('perspective.voices', { count: speakers.length });
  const who = speakers.length === 0 ? t('perspective.everyone') : several;
  const title = documents.length === 1 ? names.get(documents[0] ?? '') : undefined;
  const where = () => {
    if (title === undefined) return t('perspective.inDocuments', { whom: who });
    return brief
      ? t('perspective.inOneDocument', { whom: who })
      : t('perspective.inDocument', { whom: who, document: `\u2068${title}\u2069` });
  };
  const whom = documents.length === 0 ? who : where();
  const what = [
    ...(asked.grade === 'F' ? [] : [t('perspective.graded', { grade: asked.grade })]),
    ...(asked.independent > 1 ? [t('perspective.independentWords', { count: asked.independent })] : []),
    ...(asked.denied && asked.onlyDenied && (asked.inferred || looksAtClaims({ speakers, documents, ...asked }))
      ? []
      : [t('perspective.without')]),
  ];
  return what.length === 0 ? whom : `${whom}: ${what.join(t('list.comma'))}`;
}
