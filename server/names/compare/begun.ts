/** How like a word is what begins it. */
export const beginning = 0.8;
const unreadShare = 0.03;

/** What is left of the likeness of a beginning by the letters of the word that are not typed: the more there are, the less a beginning says. */
export function untyped(letters: number): number {
  return 1 / (1 + unreadShare * Math.max(0, letters));
}
