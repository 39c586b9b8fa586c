import type { Id } from '#server/domain/id.ts';
import type { Suggestion } from '#server/engine/suggestion.ts';

const mostKept = 1_000;

/** Pairs that were judged since the last change, by their keys; null: not to be suggested. */
export type JudgedPairs = {
  /** Those that were judged when this change was the last one. */
  readonly after: (change: Id | null) => ReadonlyMap<string, Suggestion | null>;
  readonly keep: (change: Id | null, key: string, judged: Suggestion | null) => void;
};

/** None yet; at most 1,000 are kept. */
export function judgedPairs(): JudgedPairs {
  let last: Id | null = null;
  let pairs = new Map<string, Suggestion | null>();
  return {
    after(change) {
      if (change !== last) pairs = new Map();
      last = change;
      return pairs;
    },
    keep(change, key, judged) {
      if (change === last && pairs.size < mostKept) pairs.set(key, judged);
    },
  };
}
