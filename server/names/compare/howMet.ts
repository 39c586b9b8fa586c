import type { Words } from '#server/domain/words/words.ts';
import { isFeminineOf } from '#server/names/compare/otherSex.ts';
import type { WordMatch } from '#server/names/compare/wordLikeness.ts';
import type { Token } from '#server/names/words/tokens.ts';

const alike = 0.7;

/** How a word of a name met one of another, in words: markers (Abu, bin) by what they are called, numbers as such, a man's name and the woman's made of it as that, others by their rule and, where it is known, how many entities have it. */
export function howMet(
  [one, other]: readonly [Token, Token],
  { rule, likeness }: Pick<WordMatch, 'rule' | 'likeness'>,
  entities: number | undefined,
  { met }: Words,
): string {
  if (other.class === 'kunya' || other.class === 'umm') return met.kunya;
  if (other.class === 'nasab') return met.descent;
  if (rule === 'slip' && likeness >= alike && isFeminineOf(one.text, other.text)) return met.otherSex;
  const how = /^\d+$/u.test(other.text) && rule !== 'translation' ? met.number : met[rule];
  return `${how}${entities === undefined ? '' : met.rarity(entities)}`;
}
