import { namingWords } from '#server/names/compare/likeness.ts';
import { readForms } from '#server/names/compare/readForms.ts';
import { sameWord } from '#server/names/compare/strictLikeness.ts';
import { surelyUnlike } from '#server/names/compare/surelyUnlike.ts';
import { slipTells, wordLikeness } from '#server/names/compare/wordLikeness.ts';
import type { NameReading, NameWord, WeighedWord } from '#server/names/find/nameStore.ts';
import { looksFor } from '#server/names/find/readQuery.ts';
import type { CountingStore, WordMemory, WordReading } from '#server/names/find/wordMemory.ts';
import { joinedWords, comparedTokens } from '#server/names/index/wordsOfName.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { isFamily, tokenWeight } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';
import { formsOf, halvesOf, joinsOf } from '#server/names/compare/refit.ts';

/** What to ask a store for (nameCandidates) to find every name that may be one with a name: words by what meeting them is worth at most, the least sum of one, and the words of it written as one. */
export type Sought = {
  readonly groups: readonly (readonly WeighedWord[])[];
  readonly least: number;
  readonly joined: readonly WeighedWord[];
};

const scale = 1_000;
const mostWords = 400;
const mostJoined = 200;
const wordsBetweenLooks = 16;
const joinedLikeness = 0.8;
/** What a word written as one may weigh more than its parts, as far as it lowers the bar. */
const rarerAsOne = 0.2;
const unlike = { within: surelyUnlike(sameWord.within), across: surelyUnlike(sameWord.across) };

/**
 * What a name of a score (nameLikeness) has to have: words alike to those of this one that weigh so much together, a marker of family always being met. It says of no
 * name that the store finds by its keys that it is too little where it is not. Words of the name that the other writes as one are looked for, too; those that this one writes as one are found from
 * the other, or by all of the name. isAcross: words of other scripts than a word's own are looked for.
 */
export async function soughtFor(
  store: NameReading & CountingStore,
  text: string,
  score: number,
  isAcross: boolean,
  memory: WordMemory,
): Promise<Sought> {
  const all = comparedTokens(text);
  const tokens = namingWords(all);
  const counts = await memory.counts(
    store,
    tokens.map((token) => token.text),
  );
  const weights = new Map(tokens.map((token) => [token, tokenWeight(token.class, counts.get(token.text) ?? 1)]));
  const named = tokens.filter(({ class: kind }) => !isFamily(kind));
  const joined = joinedWords(all).map((word) => ({ word, weight: 1 }));
  if (named.length === 0) return { groups: tokens.slice(0, 1).map((token) => [{ word: token.text, weight: 1 }]), least: 1, joined };
  let [sum, family] = [0, 0];
  for (const [token, weight] of weights) {
    sum += weight;
    if (isFamily(token.class)) family += weight;
  }
  const asOne = await writtenAsOne(store, all);
  const groups: WeighedWord[][] = [];
  for (const token of named) {
    const { words, likenesses } = await alikeTo(store, token, isAcross, counts, memory);
    const weight = weights.get(token) ?? 0;
    groups.push([
      ...words.map((word, index) => ({ word, weight: worth(weight * (likenesses[index] ?? 0)) })),
      ...(asOne.get(token) ?? []).map((word) => ({ word, weight: worth(weight + rarerAsOne) })),
    ]);
  }
  return { groups, least: Math.max(1, Math.floor(scale * (score * sum - family))), joined };
}

function worth(weight: number): number {
  return Math.max(1, Math.ceil(scale * weight));
}

async function alikeTo(
  store: NameReading,
  token: Token,
  isAcross: boolean,
  counts: ReadonlyMap<string, number>,
  memory: WordMemory,
): Promise<WordReading> {
  const asked = `${isAcross ? '+' : '='}${token.text}`;
  const known = memory.known(asked);
  if (known) return known;
  const found = await store.nameWords(looksFor(token, false, false), mostWords);
  const reading = await alikeAmong(store, token, isAcross, (counts.get(token.text) ?? 1) > 1, found);
  memory.keep(asked, reading);
  return reading;
}

async function alikeAmong(
  { turns }: NameReading,
  { text, script }: Token,
  isAcross: boolean,
  isShared: boolean,
  found: readonly NameWord[],
): Promise<WordReading> {
  const [words, likenesses] = [[text], [1]];
  const forms = readForms(text);
  for (const [place, { word, entities }] of found.entries()) {
    if (place % wordsBetweenLooks === 0 && turns.areOver()) await turns.giveWay();
    if (word === text) continue;
    const other = scriptOf(word);
    const isWithin = other === script;
    if (!isWithin && !isAcross && script !== 'other' && other !== 'other') continue;
    if (isWithin && unlike.within(forms, readForms(word))) continue;
    const { likeness, rule } = text < word ? wordLikeness(text, word) : wordLikeness(word, text);
    if (likeness < (isWithin ? sameWord.within : sameWord.across)) continue;
    if (isWithin && script === 'arabic' && rule === 'slip' && slipTells(text, word, isShared && entities > 1)) continue;
    words.push(word);
    likenesses.push(likeness);
  }
  return { words, likenesses };
}

/** The stored words as which two or three neighbouring words of a name may be written, by each of these. */
async function writtenAsOne(store: NameReading, tokens: readonly Token[]): Promise<ReadonlyMap<Token, readonly string[]>> {
  const found = new Map<Token, string[]>();
  const joined = joinsOf(tokens);
  const keys = new Set(joined.flatMap(({ skeletons }) => skeletons()));
  if (keys.size === 0) return found;
  for (const { word } of await store.nameWords([{ by: 'key', texts: [...keys] }], mostJoined)) {
    const own = new Set(formsOf(word).flatMap(skeletonsOf));
    for (const { texts, parts, meets } of joined) {
      if (!meets(own)) continue;
      if (!texts.some((text) => likenessOf(text, word) >= joinedLikeness) && halvesOf(word, parts, likenessOf) === null) continue;
      for (const part of parts) found.set(part, [...(found.get(part) ?? []), word]);
    }
  }
  return found;
}

function likenessOf(a: string, b: string): number {
  return wordLikeness(a, b).likeness;
}
