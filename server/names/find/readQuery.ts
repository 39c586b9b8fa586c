import { askedKeys, begunKeys } from '#server/names/index/keys.ts';
import { fold, normalise, scriptOf } from '#server/names/words/normalise.ts';
import { joinedWords, wordsThatCount } from '#server/names/index/wordsOfName.ts';
import { tokenise, type Token } from '#server/names/words/tokens.ts';
import type { NameLook } from '#server/names/find/nameStore.ts';

/**
 * A text as it is searched for. written: without blanks around it; folded: as plain comparison sees it; tokens: its words, articles aside;
 * begun: whether the last may be only a beginning; whole: it is a name, to which nothing is left to be typed; exact: words that must stand in the name as written, for a text in quotation marks;
 * joined: the words that stand for it written as one; isGuess: its words may as well be others, so that nobody is surely meant.
 */
export type NameQuery = {
  readonly written: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly begun: boolean;
  readonly whole: boolean;
  readonly exact: string | null;
  readonly joined: readonly string[];
  readonly isGuess: boolean;
};

/** Letters of the two scripts that words may begin with alike, a row each. */
const lettersAlike = 'اعaeiou بbp تطثt ثصسشs جj جغقg حهh دضذd رr زظذضz فf قكخk قq لl مm نn وفv وw يy خx كجشc'.split(' ');
const longestText = 200;
const mostTokens = 8;

/** Reads a text that somebody typed: at most 200 characters and 8 words of it. isWhole: nothing is left to be typed. Never throws; a text without letters or digits has no tokens. */
export function readQuery(text: string, isWhole = false): NameQuery {
  const asked = text.slice(0, longestText).toWellFormed();
  const quoted = /^\s*["“”„«](.+?)["”“»]\s*$/u.exec(asked)?.[1];
  const tokens = wordsThatCount(tokenise(asked)).slice(0, mostTokens);
  return {
    written: asked.trim(),
    folded: plain(asked),
    tokens,
    whole: isWhole,
    begun: !isWhole && quoted === undefined && (/[\p{L}\p{Nd}]-?$/u.test(normalise(asked)) || isHalf(tokens.at(-1))),
    exact: quoted === undefined ? null : plain(quoted),
    joined: joinedWords(tokens),
    isGuess: false,
  };
}

/** Whether a word is the first half of one, whatever stands after it: Abd. */
function isHalf(token: Token | undefined): boolean {
  return token?.text === 'عبد' || token?.text === 'abd';
}

/** A text folded, its words parted by one blank. */
export function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? []).join(' ');
}

/** What a word in the other script may begin with of which one letter is typed, with its article or without. */
function firstLetters(letter: string): readonly string[] {
  if (letter.length > 1) return [];
  const found = lettersAlike
    .filter((row) => row.includes(letter))
    .flatMap((row) => Array.from(row).filter((other) => scriptOf(other) !== scriptOf(letter)));
  return [...new Set(found)].flatMap((other) => (scriptOf(other) === 'arabic' ? [other, `ال${other}`] : [other]));
}

/** Where to look for words that say the same in another language, with their article or without, and with and or for written to them. */
export function looksForTranslations(others: readonly string[]): readonly NameLook[] {
  const texts = others.flatMap((word) =>
    scriptOf(word) === 'arabic' ? ['', 'ال', 'لل', 'ل', 'وال', 'و'].map((particle) => particle + word) : [word],
  );
  return texts.length === 0 ? [] : [{ by: 'beginning', texts }];
}

/** Where to look for the words of stored names that a word of a query may mean, the surest first. alone: no other word of it says anything, so that even two letters must do for a beginning. */
export function looksFor({ text, script }: Token, begun: boolean, alone: boolean): readonly NameLook[] {
  const { glided, same, slips } = askedKeys(text);
  const withArticle = script === 'arabic' && !text.startsWith('ال') ? [`ال${text}`] : [];
  const looks: readonly NameLook[] = [
    { by: 'key', texts: glided },
    { by: 'beginning', texts: begun ? [text, ...withArticle] : [] },
    { by: 'beginning', texts: begun && alone ? firstLetters(text) : [] },
    { by: 'key', texts: same },
    { by: 'keyBeginning', texts: begun ? begunKeys(text, alone ? 2 : 3) : [] },
    ...slips.map((texts) => ({ by: 'key' as const, texts })),
  ];
  return looks.filter(({ texts }) => texts.length > 0);
}
