import { kunyaMissing, sameWord, withoutDescent } from '#server/names/compare/likeness.ts';
import { sexesDiffer } from '#server/names/compare/otherSex.ts';
import { mayBeRefitted } from '#server/names/compare/refit.ts';
import { areSurelyUnlike, wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { tokensOf } from '#server/names/index/wordsOfName.ts';
import { tokenWeight } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';

const rounding = 1e-5;

/**
 * Whether nameLikeness may give two names a score of so much or more, above what any veto leaves. Cheap, and false only where it would not: what is vetoed
 * by classes of words alone, and names of which too much meets no word of the other.
 */
export function mayBeAlike(a: string, b: string, score: number, entitiesWith: (word: string) => number): boolean {
  const [readA, readB] = [tokensOf(a), tokensOf(b)];
  if (sexesDiffer(readA, readB)) return false;
  if (mayBeRefitted(readA, readB)) return true;
  const [one, other] = [withoutDescent(readA), withoutDescent(readB)];
  if (one.length === 0 || other.length === 0 || kunyaMissing(one, other)) return false;
  return mayCover(one, other, score, entitiesWith) && mayCover(other, one, score, entitiesWith);
}

function mayCover(one: readonly Token[], other: readonly Token[], share: number, entitiesWith: (word: string) => number): boolean {
  const weights = one.map(({ class: kind, text }) => tokenWeight(kind, entitiesWith(text)));
  let left = (1 - share + rounding) * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, token] of one.entries()) {
    left -= (weights[index] ?? 0) * (1 - likest(token, other));
    if (left < 0) return false;
  }
  return true;
}

function likest({ class: kind, text, script }: Token, others: readonly Token[]): number {
  let most = 0;
  for (const other of others) {
    if (other.class !== kind) continue;
    if (kind !== 'word' || other.text === text) return 1;
    const least = other.script === script ? sameWord.within : sameWord.across;
    if (areSurelyUnlike(text, other.text, least)) continue;
    const { likeness } = text < other.text ? wordLikeness(text, other.text) : wordLikeness(other.text, text);
    if (likeness >= least) most = Math.max(most, likeness);
  }
  return most;
}
