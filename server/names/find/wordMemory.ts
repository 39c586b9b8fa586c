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
  /** Keeps what was found out; the last 60,000 readings. */
  readonly keep: (asked: string, reading: WordReading) => void;
  /** How many entities have each of these words, and of others that were asked for. */
  readonly counts: (store: CountingStore, words: readonly string[]) => Promise<ReadonlyMap<string, number>>;
};

/** Nothing found out yet. */
export function wordMemory(): WordMemory {
  let last: string | null = null;
  const readings = new Map<string, WordReading>();
  const counts = new Map<string, number>();
  return {
    at(state) {
      if (state !== last) for (const each of [readings, counts]) each.clear();
      if (counts.size > mostWords) counts.clear();
      last = state;
    },
    known: (asked) => readings.get(asked) ?? null,
    keep(asked, reading) {
      for (const oldest of readings.keys()) {
        if (readings.size < mostReadings) break;
        readings.delete(oldest);
      }
      readings.set(asked, reading);
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
