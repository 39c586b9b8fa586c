import type { Words } from '#server/domain/words/words.ts';
import { isFeminineOf } from '#server/names/compare/otherSex.ts';
import type { WordMatch } from '#server/names/compare/wordLikeness.ts';
import { isKunya } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';

const alike = 0.7;

/** How a word of a name met one of another, in words: markers (Abu, bin) by what they are called, numbers as such, a man's name and the woman's made of it as that, others by their rule and, where it is known, how many entities have it. written: the two as they are written; what is read into one script and written in two only reads alike. */
export function howMet(
  [one, other]: readonly [Token, Token],
  { rule, likeness }: Pick<WordMatch, 'rule' | 'likeness'>,
  written: readonly [string, string],
  entities: number | undefined,
  { met }: Words,
): string {
  if (isKunya(other.class)) return met.kunya;
  if (other.class === 'nasab') return met.descent;
  if (rule === 'slip' && likeness >= alike && isFeminineOf(one.text, other.text)) return met.otherSex;
  const isRead = rule === 'spelling' || rule === 'orthography' || rule === 'same';
  const said = isRead && areWrittenOtherwise(written) ? met.sound : met[rule];
  const how = /^\d+$/u.test(other.text) && rule !== 'translation' ? met.number : said;
  return `${how}${entities === undefined ? '' : met.rarity(entities)}`;
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u];

/** Whether two texts are of two scripts, by those that names are most often written in and all others together. */
function areWrittenOtherwise([one, other]: readonly [string, string]): boolean {
  const [script, another] = [one, other].map((text) => scripts.findIndex((each) => each.test(text)));
  return script !== another;
}
