import { joinedTexts, wordsThatCount } from '#server/names/nameWords.ts';
import { skeletonsOf } from '#server/names/skeleton.ts';
import { tokenise, type Token } from '#server/names/tokens.ts';
import { wordForms } from '#server/names/wordForms.ts';

/** A name to be compared with others of its kind. entity: whose it is. */
export type BlockName = { readonly entity: string; readonly text: string };

/** Two names that are worth comparing, by their places in the list; one is before other. */
export type BlockPair = { readonly one: number; readonly other: number };

const rareUpTo = 60;
const mostInBlock = 400;
const mostPerToken = 3;

/**
 * The pairs of names of different entities that may be duplicates: those with the same name written as one by its consonants, or the same but
 * for one of its symbols; with two words of the same consonants; or with one word of the same consonants that at most 60 names have. Blocks of
 * more than 400 names are passed over. Each pair once, in order.
 */
export function blockPairs(names: readonly BlockName[]): BlockPair[] {
  const tokenKeys = names.map(({ text }) => tokenKeysOf(wordsThatCount(tokenise(text))));
  const seen = new Map<string, number>();
  for (const keys of tokenKeys) for (const key of new Set(keys.flat())) seen.set(key, (seen.get(key) ?? 0) + 1);
  const blocks = new Map<string, number[]>();
  for (const [index, { text }] of names.entries())
    for (const key of blockKeys(text, tokenKeys[index] ?? [], (each) => seen.get(each) ?? 0)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  const pairs = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length > mostInBlock) continue;
    for (const [place, one] of block.entries())
      for (const other of block.slice(place + 1)) if (names[one]?.entity !== names[other]?.entity) pairs.add(one * names.length + other);
  }
  return [...pairs].toSorted((a, b) => a - b).map((pair) => ({ one: Math.floor(pair / names.length), other: pair % names.length }));
}

function blockKeys(text: string, tokenKeys: readonly (readonly string[])[], seen: (key: string) => number): Set<string> {
  const joined = joinedTexts(wordsThatCount(tokenise(text))).flatMap((each) => skeletonsOf(each).slice(0, 4));
  const keys = new Set<string>();
  for (const each of joined.filter(({ length }) => length >= 3)) {
    keys.add(`=${each}`);
    if (each.length >= 4) for (let at = 0; at < each.length; at += 1) keys.add(`=${each.slice(0, at)}${each.slice(at + 1)}`);
  }
  for (const [index, own] of tokenKeys.entries()) {
    for (const key of own) if (key.length >= 2 && seen(key) <= rareUpTo) keys.add(key);
    for (const others of tokenKeys.slice(index + 1)) for (const a of own) for (const b of others) keys.add([a, b].toSorted().join('+'));
  }
  return keys;
}

function tokenKeysOf(tokens: readonly Token[]): (readonly string[])[] {
  return tokens
    .filter((token) => token.class === 'word')
    .map(({ text }) => [...new Set([wordForms(text).at(-1) ?? text].flatMap(skeletonsOf))].slice(0, mostPerToken))
    .filter((keys) => keys.length > 0);
}
