import { comparerOf, type WordMatch } from '#server/names/compare/wordLikeness.ts';
import type { Token } from '#server/names/words/tokens.ts';

const likeIts = 0.45;
const met = { asked: 0.95, named: 0.6 } as const;
/** Of an initial, in code units. */
const longest = 2;
const share = { met: 0.1, unmet: 0.4 } as const;

/** Whether a word of a name is an initial: one letter among other words, or the two that Latin writes for one (Kh.). */
export function isInitial({ class: kind, text }: Token, words: number): boolean {
  return words > 1 && kind === 'word' && text.length <= longest && /^(?:\p{L}|[ckstdg]h)$/u.test(text);
}

/** An initial that is asked for, or that a name has, as what it begins, in either script; nothing for another word. Who asks for a whole word means less surely whom an initial stands for. */
export function initialMatch(letter: string, word: string, side: 'asked' | 'named'): WordMatch {
  const { likeness, rule } = comparerOf(letter, true)(word);
  return { likeness: rule === 'beginning' && likeness >= likeIts ? met[side] : 0, rule: 'beginning' };
}

/** The share of a word's weight that counts where it is an initial: it meets what it begins and decides nothing; one that begins nothing speaks a little against a name. */
export function initialShare(isMet: boolean): number {
  return isMet ? share.met : share.unmet;
}
