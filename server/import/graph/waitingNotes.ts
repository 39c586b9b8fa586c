import { said, type Said } from '#server/import/words/said.ts';

const mostWaiting = 20;

/** What waits for a person, for the file may say that it is not so. waiting: the words of the file for each tie that does. */
export function waitingNotes(waiting: readonly string[]): readonly Said[] {
  const counts = new Map<string, number>();
  for (const words of waiting) counts.set(words, (counts.get(words) ?? 0) + 1);
  return waitingCounted(counts);
}

/** The same of ties that are counted by their words; those of words that nobody kept by the empty text. */
export function waitingCounted(counts: ReadonlyMap<string, number>): readonly Said[] {
  const told = [...counts].flatMap(([words, count]) => (words === '' ? [] : [said('waiting', { count, words })]));
  const more = told.slice(mostWaiting).reduce((sum, { values: { count } }) => sum + Number(count), counts.get('') ?? 0);
  return [...told.slice(0, mostWaiting), ...(more === 0 ? [] : [said('waitingToo', { count: more })])];
}
