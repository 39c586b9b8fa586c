import { recent } from '#server/domain/recent.ts';

const mostReadings = 60_000;
const mostWords = 200_000;
const countsAtOnce = 200;

/** A store that tells how many entities have each of some words. */
export type CountingStore = { readonly nameWordCounts: (words: readonly string[]) => Promise<readonly number[]> };

/** Words of stored names that one that is compared may be, and how alike each is to it. */
export type WordReading = { readonly words: readonly string[]; readonly likenesses: readonly number[] };

/** What was found out of words of names while many names are compared, one after the other. It rests on one state of the store's names. */
export type WordMemory = {
  /** Forgets everything that was found out while another state was the last. */
  readonly at: (state: string | null) => void;
  /** What is known of a word, by what was asked of it. */
  readonly known: (asked: string) => WordReading | null;
  /** Keeps what was found out: the last 60,000 readings or fewer. */
  readonly keep: (asked: string, reading: WordReading) => void;
  /** How many entities have each of these words. */
  readonly counts: (store: CountingStore, words: readonly string[]) => Promise<ReadonlyMap<string, number>>;
};

/** Nothing found out yet. */
export function wordMemory(): WordMemory {
  let last: string | null = null;
  const readings = recent<WordReading>(mostReadings);
  const counts = recent<number>(mostWords);
  return {
    at(state) {
      if (state !== last) for (const each of [readings, counts]) each.forget();
      last = state;
    },
    known: (asked) => readings.get(asked) ?? null,
    keep: readings.keep,
    async counts(store, asked) {
      const found = new Map<string, number>();
      const unknown = new Set<string>();
      for (const word of asked) {
        const count = counts.get(word);
        if (count === undefined) unknown.add(word);
        else found.set(word, count);
      }
      const words = [...unknown];
      for (let from = 0; from < words.length; from += countsAtOnce) {
        const some = words.slice(from, from + countsAtOnce);
        for (const [index, count] of (await store.nameWordCounts(some)).entries()) {
          found.set(some[index] ?? '', count);
          counts.keep(some[index] ?? '', count);
        }
      }
      return found;
    },
  };
}
