import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { hash } from 'node:crypto';
import { recent } from '#server/domain/recent.ts';
import { askedValues } from '#server/domain/identifier.ts';
import { joinedSlips } from '#server/names/find/joinedSlips.ts';
import { wholeWord } from '#server/names/index/wordsOfName.ts';
import { looksFor, looksForTranslations, type NameQuery } from '#server/names/find/readQuery.ts';
import type { NameCandidate, NameReading, NameWord, WeighedWord } from '#server/names/find/nameStore.ts';
import type { AskedWord } from '#server/names/find/askedWord.ts';
import { isFamily, tokenWeight } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';
import { wordForms } from '#server/names/words/wordForms.ts';
import { areTranslations, translationsOf } from '#server/names/words/bodyWords.ts';
import { areUnusuallyRead } from '#server/names/compare/knownNames.ts';
import { isOtherName } from '#server/names/compare/otherName.ts';
import { comparerOf, type Comparer, type WordMatch } from '#server/names/compare/wordLikeness.ts';

const mostWords = 800;
const fewestWords = 200;
const mostAlike = 60;
const leastLikeness = 0.25;
const mostCandidates = 150;
const mostJoined = 20;
const wordsBetweenLooks = 16;
const translated = 0.92;
const runTogether = 0.75;
const nearFrom = 0.6;
const feminineEnd = /(?:[ةه]|ah?)$/u;
const otherName = 0.8;
/** A single word of less likeness than that may be a name of several, written as one with a slip. */
const sureWord = 0.8;
/** Descent that is written to the name it leads to (Benkhalifa, Belkacem); it may as well be part of one (Benghazi). */
const descent = /^(?:ben|bin|bel|ibn|ould)([a-z]{4,})$/u;

/** What a store has for a query: the words that those of the query may mean, entities by their words, those found as one word, and as one word with a slip. */
export type Gathered = {
  readonly query: NameQuery;
  readonly asked: readonly AskedWord[];
  readonly byWords: readonly NameCandidate[];
  readonly joined: readonly NameCandidate[];
  readonly slipped: readonly NameCandidate[];
};

/** Asks the store what it has for a query, to be ranked. */
export async function gather(store: NameReading, query: NameQuery, kinds: readonly EntityKind[] | null): Promise<Gathered> {
  const asked = await Promise.all(query.tokens.map((token, index) => askWord(store, query, token, index)));
  const groups = asked.map(({ token, alike }) => weighed(token, alike)).filter((group) => group.length > 0);
  const asOne = [
    ...askedValues(query.written).map((value) => ({ word: wholeWord(value), weight: 2 })),
    ...query.joined.map((word) => ({ word, weight: 1 })),
  ];
  const [single, another] = asked;
  const mayBeSlipped = single !== undefined && another === undefined && (single.alike[0]?.match.likeness ?? 0) < sureWord;
  const slips = mayBeSlipped ? joinedSlips(query.joined).map((word) => ({ word, weight: 1 })) : [];
  const [byWords, joined, slipped] = await Promise.all([
    store.nameCandidates(groups, kinds, mostCandidates),
    store.nameCandidates([asOne], kinds, mostJoined),
    slips.length === 0 ? [] : store.nameCandidates([slips], kinds, mostJoined),
  ]);
  return { query, asked, byWords, joined, slipped };
}

async function askWord(store: NameReading, query: NameQuery, token: Token, index: number): Promise<AskedWord> {
  const begun = query.begun && index === query.tokens.length - 1;
  const letterAlone = query.tokens.length === 1 && /^\p{L}$/u.test(token.text);
  const others = translationsOf(token.text);
  const read = ofOneName(
    token.text,
    begun,
    letterAlone ? letterComparer(token.text, begun) : comparerOf(token.text, begun, token.articled),
  );
  const father = descent.exec(token.text)?.[1];
  const compare = withFather(father, others.length > 0 ? translating(token.text, read) : read);
  if (isFamily(token.class) && query.tokens.length > 1) return { token, begun, compare, alike: [], known: new Map() };
  const telling = query.tokens.filter(({ class: kind }) => !isFamily(kind)).length;
  const limit = Math.max(fewestWords, Math.ceil(mostWords / Math.max(1, telling)));
  const fathers = father === undefined ? [] : looksFor({ ...token, text: father }, false, false);
  const looks = [...looksFor(token, begun, telling === 1), ...looksForTranslations(others), ...fathers];
  const found = await store.nameWords(looks, limit);
  const readAs = [token.text, begun, token.articled, letterAlone, ...found.map(({ word, entities }) => `${word} ${entities}`)].join('\n');
  const compared = hash('sha1', readAs, 'base64');
  const known = remembered.get(compared) ?? comparedAs(await alikeWords(found, compare, store.turns));
  remembered.keep(compared, known);
  return { token, begun, compare, ...known };
}

type Compared = Pick<AskedWord, 'alike' | 'known'>;
const mostRemembered = 1_000;
/** By the word that was asked for, as it was read, and all that the store has for it: while a name is typed its first words are asked again with each letter. */
const remembered = recent<Compared>(mostRemembered);

function comparedAs(alike: AskedWord['alike']): Compared {
  return { alike, known: new Map(alike.map(({ word, match }) => [word, match])) };
}

/** The likest words, at most 60, likest first. One that is less alike than 60 others is compared only as far as that is sure. */
async function alikeWords(
  found: readonly NameWord[],
  compare: AskedWord['compare'],
  turns: NameReading['turns'],
): Promise<AskedWord['alike']> {
  const alike: (NameWord & { readonly match: WordMatch })[] = [];
  const likest: number[] = [];
  let least = leastLikeness;
  for (const [place, { word, entities }] of found.entries()) {
    if (place % wordsBetweenLooks === 0 && turns.areOver()) await turns.giveWay();
    const match = compare(word, least);
    if (match.likeness < least) continue;
    alike.push({ word, entities, match });
    likest.splice(placeIn(likest, match.likeness), 0, match.likeness);
    if (likest.length > mostAlike) likest.pop();
    if (likest.length === mostAlike) least = likest.at(-1) ?? least;
  }
  return alike
    .toSorted((a, b) => b.match.likeness - a.match.likeness || b.entities - a.entities || (a.word < b.word ? -1 : 1))
    .slice(0, mostAlike);
}

/** The place in figures, the greatest first, after those that are as great. */
function placeIn(figures: readonly number[], figure: number): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((figures[middle] ?? 0) >= figure) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Compares as read does, and takes another name that is written alike (Samir, Samira; Abdul Rahim, عبد الرحمن; Anis, أنس) for near at most; not where a woman's name may still be typed. */
function ofOneName(text: string, begun: boolean, read: Comparer): Comparer {
  return (word, least) => {
    const match = read(word, least);
    if (begun && feminineEnd.test(word) && !feminineEnd.test(text)) return match;
    if (match.rule === 'beginning' || match.likeness <= nearFrom) return match;
    const isNear = match.rule === 'same' ? word !== text && areUnusuallyRead(text, word) : isOtherName(text, word);
    return isNear ? { likeness: match.likeness * otherName, rule: 'slip' } : match;
  };
}

/** Compares as read does, and as the father alone would, weakly. */
function withFather(father: string | undefined, read: Comparer): Comparer {
  if (father === undefined) return read;
  const readFather = comparerOf(father);
  return (word, least) => {
    const [whole, part] = [read(word, least), readFather(word, least)];
    return runTogether * part.likeness > whole.likeness ? { rule: 'slip', likeness: runTogether * part.likeness } : whole;
  };
}

/** Compares as read does, and takes for alike what says the same in another language; how it is read is said in full. */
function translating(text: string, read: Comparer): Comparer {
  return (word) => {
    const match = read(word);
    return match.likeness < translated && areTranslations(text, word)
      ? { likeness: translated, rule: 'translation', asRead: match }
      : match;
  };
}

/** A letter alone is the beginning of a word, its article aside, or a word: were it a slip or a sound of others, nearly every name would have it. */
function letterComparer(letter: string, begun: boolean): Comparer {
  const compare = comparerOf(letter, begun);
  return (word, least) => {
    const bare = wordForms(word).at(-1) ?? word;
    return (begun ? bare.startsWith(letter) : word === letter) ? compare(word, least) : { likeness: 0, rule: 'slip' };
  };
}

function weighed(token: Token, alike: AskedWord['alike']): WeighedWord[] {
  return alike.map(({ word, entities, match }) => ({
    word,
    weight: Math.max(1, Math.round(1_000 * match.likeness * tokenWeight(token.class, entities))),
  }));
}
