import { said, type Said } from '#server/import/words/said.ts';

const mostWaiting = 20;

/** What waits for a person, for the file may say that it is not so. waiting: the words of the file for each tie that does. */
export function waitingNotes(waiting: readonly string[]): readonly Said[] {
  const counts = new Map<string, number>();
  for (const words of waiting) counts.set(words, (counts.get(words) ?? 0) + 1);
  const told = [...counts].map(([words, count]) => said('waiting', { count, words }));
  const more = told.slice(mostWaiting).reduce((sum, { values: { count } }) => sum + Number(count), 0);
  return [...told.slice(0, mostWaiting), ...(more === 0 ? [] : [said('waitingToo', { count: more })])];
}
