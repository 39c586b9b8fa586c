import type { TextSpan } from '#server/domain/hit.ts';
import type { Scored } from '#server/names/find/nameScore.ts';
import { wordSpans } from '#server/names/words/wordSpans.ts';

/** Where the words of a name stand that met a word of the query, each whole, in order; the whole name where it was met as one. None where writing hides which words are which. */
export function marksOf({ text, whole, pairings, named }: Pick<Scored, 'text' | 'whole' | 'pairings' | 'named'>): readonly TextSpan[] {
  if (whole !== null) return [{ from: 0, to: text.length }];
  const spans = wordSpans(text);
  const met = new Set(
    pairings.flatMap((pairing) => {
      const [first, last] = named[pairing.named]?.words ?? [0, -1];
      return spans.slice(first, last + 1);
    }),
  );
  return [...met].toSorted((a, b) => a.from - b.from);
}
