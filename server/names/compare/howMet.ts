import type { Words } from '#server/domain/words/words.ts';
import type { Rule } from '#server/names/compare/wordLikeness.ts';

/** By what rule one word met another and, where it is known, how many entities have it, in words. */
export function howMet(rule: Rule, entities: number | undefined, { met }: Words): string {
  return `${met[rule]}${entities === undefined ? '' : met.rarity(entities)}`;
}
