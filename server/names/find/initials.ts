import { comparerOf, type WordMatch } from '#server/names/compare/wordLikeness.ts';
import type { Token } from '#server/names/words/tokens.ts';

const likeIts = 0.45;
const begun: WordMatch = { likeness: 0.95, rule: 'beginning' };
const none: WordMatch = { likeness: 0, rule: 'slip' };
const share = { met: 0.1, unmet: 0.4 } as const;

/** Whether a word of a name is an initial: one letter among other words. */
export function isInitial({ class: kind, text }: Token, words: number): boolean {
  return words > 1 && kind === 'word' && /^\p{L}$/u.test(text);
}

/** An initial as what it begins, in either script; nothing for another word. */
export function initialMatch(letter: string, word: string): WordMatch {
  const { likeness, rule } = comparerOf(letter, true)(word);
  return rule === 'beginning' && likeness >= likeIts ? begun : none;
}

/** The share of a word's weight that counts where it or what it met is an initial: an initial meets what it begins and decides nothing; one that begins nothing speaks a little against a name. */
export function initialShare(isMet: boolean): number {
  return isMet ? share.met : share.unmet;
}
