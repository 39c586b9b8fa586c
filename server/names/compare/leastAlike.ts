/** From which score on names may be of one. */
export const leastAlike = 0.8;

const heardShare = 0.7;
const nextBelow = 1e-6;

/**
 * The score of two names that a rule tells apart, or that are not alike enough, and how alike by sound alone the least alike of their words are: what is not offered keeps its order by that, from its score
 * to 0.7 of the way to leastAlike, and stays below it. What is told apart and sounds alike is likelier one than what does not.
 */
export function asHeard(score: number, heard: number): number {
  return score >= leastAlike ? score : Math.min(leastAlike - nextBelow, score + (leastAlike - score) * heardShare * heard);
}
