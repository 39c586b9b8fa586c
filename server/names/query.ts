import { askedKeys, begunKeys } from '#server/names/keys.ts';
import { fold, normalise, scriptOf } from '#server/names/normalise.ts';
import { joinedWords, wordsThatCount } from '#server/names/nameWords.ts';
import { tokenise, type Token } from '#server/names/tokens.ts';
import type { NameWordsQuestion } from '#server/engine/store.ts';

/** A text as it is searched for. written: without blanks around it; folded: as plain comparison sees it; tokens: its words, articles aside; begun: whether the last may be only a beginning; exact: words that must stand in the name as written, for a text in quotation marks; joined: the words that stand for it written as one. */
export type NameQuery = {
  readonly written: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly begun: boolean;
  readonly exact: string | null;
  readonly joined: readonly string[];
};

const longestText = 200;
const mostTokens = 8;

/** Reads a text that somebody typed: at most 200 characters and 8 words of it. Never throws; a text without letters or digits has no tokens. */
export function readQuery(text: string): NameQuery {
  const asked = text.slice(0, longestText).toWellFormed();
  const quoted = /^\s*["“”„«](.+?)["”“»]\s*$/u.exec(asked)?.[1];
  const tokens = wordsThatCount(tokenise(asked)).slice(0, mostTokens);
  return {
    written: asked.trim(),
    folded: plain(asked),
    tokens,
    begun: quoted === undefined && /[\p{L}\p{Nd}]$/u.test(normalise(asked)),
    exact: quoted === undefined ? null : plain(quoted),
    joined: joinedWords(tokens),
  };
}

/** A text folded, its words parted by one blank. */
export function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? []).join(' ');
}

/** The words of stored names that a word of a query may mean. */
export function wordsQuestion(token: Token, begun: boolean): NameWordsQuestion {
  const { text, script } = token;
  const beginnings = !begun ? [] : script === 'arabic' && !text.startsWith('ال') ? [text, `ال${text}`] : [text];
  return {
    keys: askedKeys(text),
    begunKeys: begun && scriptOf(text) !== 'other' ? begunKeys(text) : [],
    begun: beginnings,
  };
}
