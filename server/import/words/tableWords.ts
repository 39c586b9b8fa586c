import type { en } from '#server/import/words/en.ts';
import type { WordsLike } from '#server/domain/words/wordsLike.ts';

/** What is told of a table and its mapping, as a code that stays. */
export type SaidCode = keyof typeof en;

/** The words of a language for every code. */
export type TableWords = WordsLike<typeof en>;
