import type { Id } from '#server/domain/id.ts';
import type { StoreReading } from '#server/engine/store.ts';
import type { Suggestion } from '#server/engine/suggestion.ts';
import { concernSince, type Concern } from '#server/engine/walk/concern.ts';

const mostKept = 2_000;
const mostPassed = 1_000;

/** What was judged of a pair, null: it is not to be suggested; and what that rests on: the two and whom both are tied to, and the words of their names. */
type JudgedPair = {
  readonly suggestion: Suggestion | null;
  readonly entities: ReadonlySet<Id>;
  readonly words: ReadonlySet<string>;
};

/** Pairs that were judged and that no change since concerns, by their keys. */
export type JudgedPairs = {
  /** Those that stand after the change which is the last one for a reading; null where later ones are known already. */
  readonly at: (store: StoreReading) => Promise<KnownPairs | null>;
};

type KnownPairs = {
  readonly get: (key: string) => JudgedPair | undefined;
  /** Keeps what was judged, where nothing was changed meanwhile. */
  readonly keep: (key: string, judged: JudgedPair) => void;
};

/** None yet; the last 2,000 are kept. */
export function judgedPairs(): JudgedPairs {
  const pairs = new Map<string, JudgedPair>();
  const passed = new Set<Id>();
  let last: Id | null = null;
  const moveTo = (change: Id | null, concern: Concern | null): void => {
    if (last !== null) passed.add(last);
    for (const oldest of passed) {
      if (passed.size <= mostPassed) break;
      passed.delete(oldest);
    }
    last = change;
    if (concern === null) pairs.clear();
    else for (const [key, { entities, words }] of pairs) if (isConcerned(entities, words, concern)) pairs.delete(key);
  };
  return {
    async at(store) {
      const change = await store.lastChange();
      if (change !== null && passed.has(change)) return null;
      const from = last;
      if (change !== from) {
        const concern = from === null || change === null ? null : await concernSince(store, from);
        if (last === from) moveTo(change, concern);
      }
      if (last !== change) return null;
      return {
        get: (key) => pairs.get(key),
        keep(key, judged) {
          if (last !== change) return;
          pairs.delete(key);
          pairs.set(key, judged);
          for (const oldest of pairs.keys()) {
            if (pairs.size <= mostKept) break;
            pairs.delete(oldest);
          }
        },
      };
    },
  };
}

function isConcerned(entities: ReadonlySet<Id>, words: ReadonlySet<string>, concern: Concern): boolean {
  return !entities.isDisjointFrom(concern.entities) || !words.isDisjointFrom(concern.words);
}
