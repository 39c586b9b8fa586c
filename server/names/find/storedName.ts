import { wordsAt } from '#server/names/compare/apart.ts';
import { recent } from '#server/domain/recent.ts';
import { tokensOf } from '#server/names/index/wordsOfName.ts';
import { plainLetters } from '#server/names/find/plainLetters.ts';
import { plain } from '#server/names/find/readQuery.ts';
import type { Token } from '#server/names/words/tokens.ts';

/** A stored name as it is compared. folded: as plain comparison sees it; tokens: its words, articles aside; plain: each of them without the marks of its Latin letters, null where none is marked. */
export type StoredName = {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly plain: readonly string[] | null;
};

const mostRead = 20_000;
const read = recent<StoredName>(mostRead);

/** Reads a stored name; the last 20,000 or fewer are remembered. */
export function storedName(text: string): StoredName {
  const known = read.get(text);
  if (known) return known;
  const tokens = tokensOf(text);
  const name = { text, folded: plain(text), tokens, plain: plainLetters(text, tokens) };
  read.keep(text, name);
  return name;
}

/** A stored name with those of its words only that stand at these places. */
export function storedPart(name: StoredName, places: readonly number[]): StoredName {
  return { ...name, tokens: wordsAt(name.tokens, places), plain: name.plain && wordsAt(name.plain, places) };
}
