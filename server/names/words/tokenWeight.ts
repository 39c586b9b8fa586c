import type { TokenClass } from '#server/names/words/tokens.ts';

const classWeights: Readonly<Record<TokenClass, number>> = { word: 1, umm: 0.5, kunya: 0.3, nasab: 0.1, article: 0.1 };

/**
 * What a word counts for in a name: its class, times 1 / (1 + 0.2 ln n) for a word that n entities have, so that a rare word says more
 * (inverse document frequency: Spärck Jones 1972, made flat for small graphs).
 */
export function tokenWeight(kind: TokenClass, entities: number): number {
  return classWeights[kind] / (1 + 0.2 * Math.log(Math.max(1, entities)));
}

/** Whether a word is Abu or Umm. */
export function isKunya(kind: TokenClass): boolean {
  return kind === 'kunya' || kind === 'umm';
}

/** Whether a word marks a relation instead of naming somebody: kunya, umm, nasab, an article. */
export function isFamily(kind: TokenClass): boolean {
  return kind !== 'word';
}
