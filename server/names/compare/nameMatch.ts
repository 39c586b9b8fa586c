import { isFamily } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';
import type { WordMatch } from '#server/names/compare/wordLikeness.ts';

/** One word of one name set against one of another. asked, named: their places among the words. */
export type Pairing = { readonly asked: number; readonly named: number; readonly match: WordMatch };

/** Less alike words are not set against each other. */
export const leastLikeness = 0.3;

/**
 * Sets the words of two names against each other, each at most once: the likest pairs first, where alike the earlier asked, then the earlier
 * named (greedy assignment). Markers of one class meet only each other. Returned in the order asked.
 */
export function assign(
  asked: readonly Token[],
  named: readonly Token[],
  matchOf: (asked: number, named: number) => WordMatch,
): readonly Pairing[] {
  const all: Pairing[] = [];
  for (const [i, token] of asked.entries())
    for (const [j, other] of named.entries()) {
      if (isFamily(token.class) || isFamily(other.class)) {
        if (token.class === other.class)
          all.push({ asked: i, named: j, match: { likeness: 1, rule: token.text === other.text ? 'same' : 'spelling' } });
        continue;
      }
      const match = matchOf(i, j);
      if (match.likeness >= leastLikeness) all.push({ asked: i, named: j, match });
    }
  all.sort((a, b) => b.match.likeness - a.match.likeness || a.asked - b.asked || a.named - b.named);
  const [usedAsked, usedNamed] = [new Set<number>(), new Set<number>()];
  const kept = all.filter(({ asked: i, named: j }) => {
    if (usedAsked.has(i) || usedNamed.has(j)) return false;
    usedAsked.add(i);
    usedNamed.add(j);
    return true;
  });
  return kept.toSorted((a, b) => a.asked - b.asked);
}

/** How many pairs of neighbours stand in the other order. */
export function inversionsOf(pairings: readonly Pairing[]): number {
  return pairings.filter(({ named }, index) => index > 0 && named < (pairings[index - 1]?.named ?? 0)).length;
}

/**
 * Whether words stand in another order that is no turn of it: Mohammed Ali Khayali for Ali Mohammed Khayali; not Khayali, Ali Mohammed, and not where they are alike in their own
 * order, too (Yousef Youssef). areAlike: whether a word that was asked for and one of the name are.
 */
export function areCrossed(pairings: readonly Pairing[], areAlike: (asked: number, named: number) => boolean): boolean {
  const inversions = inversionsOf(pairings);
  const [first, last] = [pairings[0], pairings.at(-1)];
  if (inversions === 0 || (inversions === 1 && (first?.named ?? 0) > (last?.named ?? 0))) return false;
  const places = pairings.map(({ named }) => named).toSorted((a, b) => a - b);
  return !pairings.every(({ asked }, index) => areAlike(asked, places[index] ?? 0));
}
