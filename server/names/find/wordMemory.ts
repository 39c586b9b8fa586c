import type { WordNumbers, WordReading } from '#server/names/find/wordReading.ts';

const mostReadings = 16_000;
const mostWords = 200_000;
const countsAtOnce = 200;

/** A store that tells how many entities have each of some words. */
type CountingStore = { readonly nameWordCounts: (words: readonly string[]) => Promise<readonly number[]> };

/** What was found out of words of names while many names are compared, one after the other. It rests on one state of the store's names. */
export type WordMemory = {
  /** Forgets everything that was found out while another state was the last. */
  readonly at: (state: string | null) => void;
  readonly numbers: WordNumbers;
  /** What is known of a word; nothing where fewer words were looked at than now. */
  readonly known: (word: string, limit: number) => WordReading | null;
  /** Keeps what was found out; of the last 16,000 words. */
  readonly keep: (word: string, reading: WordReading) => void;
  /** How many entities have each of these words, and of others that were asked for. */
  readonly counts: (store: CountingStore, words: readonly string[]) => Promise<ReadonlyMap<string, number>>;
};

/** Nothing found out yet. */
export function wordMemory(): WordMemory {
  let last: string | null = null;
  const readings = new Map<string, WordReading>();
  const counts = new Map<string, number>();
  const numbers: WordNumbers = { words: [], numbers: new Map() };
  const forget = (): void => {
    for (const each of [readings, counts, numbers.numbers]) each.clear();
    numbers.words.length = 0;
  };
  return {
    at(state) {
      if (state !== last || numbers.words.length > mostWords || counts.size > mostWords) forget();
      last = state;
    },
    numbers,
    known(word, limit) {
      const reading = readings.get(word);
      return reading && reading.limit >= limit ? reading : null;
    },
    keep(word, reading) {
      for (const oldest of readings.keys()) {
        if (readings.size < mostReadings) break;
        readings.delete(oldest);
      }
      readings.set(word, reading);
    },
    async counts(store, asked) {
      const unknown = new Set<string>();
      for (const word of asked) if (!counts.has(word)) unknown.add(word);
      const words = [...unknown];
      for (let from = 0; from < words.length; from += countsAtOnce) {
        const some = words.slice(from, from + countsAtOnce);
        for (const [index, count] of (await store.nameWordCounts(some)).entries()) counts.set(some[index] ?? '', count);
      }
      return counts;
    },
  };
}
