import { asHeard } from '#server/names/compare/leastAlike.ts';
import { besides, comparedWays, wordsAt } from '#server/names/compare/apart.ts';
import { areCrossed, assign, inversionsOf, type Pairing } from '#server/names/compare/nameMatch.ts';
import { comparedTokens } from '#server/names/index/wordsOfName.ts';
import { fold } from '#server/names/words/normalise.ts';
import { numbersDiffer } from '#server/names/words/numbers.ts';
import { sexesDiffer } from '#server/names/compare/otherSex.ts';
import { refit } from '#server/names/compare/refit.ts';
import { sameWord, strictLikeness } from '#server/names/compare/strictLikeness.ts';
import { isFirstName } from '#server/names/words/frequentNames.ts';
import { isTitle } from '#server/names/words/titles.ts';
import { isKunya, tokenWeight } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';
import { comparerOf, wordLikeness, type Rule, type WordMatch } from '#server/names/compare/wordLikeness.ts';

/** Why two names that look alike are not offered as one: they may be relatives, parent and child, a man and the father of a namesake, or two of a series. */
type Veto = 'otherSex' | 'otherFirstName' | 'shiftedDescent' | 'otherOrder' | 'kunyaOnOneSide' | 'otherWord' | 'otherNumber';

/** Two words set against each other. rarity: how many entities have the rarer of the two, 1 where it is not known. */
type WordEvidence = {
  readonly a: Token;
  readonly b: Token;
  readonly likeness: number;
  readonly rule: Rule;
  readonly rarity: number;
};

/** How alike two names are as names of one entity: score 0 to 1, symmetric, and what it were without vetoes (byWords); each word with what it met, and what was not met on either side, as they were read; what speaks against it; whether the words stand in another order. */
export type NameLikeness = {
  readonly score: number;
  readonly byWords: number;
  readonly words: readonly WordEvidence[];
  readonly onlyA: readonly Token[];
  readonly onlyB: readonly Token[];
  readonly vetoes: readonly Veto[];
  readonly reordered: boolean;
};

const orderCost = 0.06;
const kunyaCost = 0.3;
const leastShare = 0.5;
const vetoShare: Readonly<Record<Veto, number>> = {
  otherSex: 0.4,
  otherFirstName: 0.45,
  shiftedDescent: 0.5,
  otherOrder: 0.6,
  kunyaOnOneSide: 0.6,
  otherWord: 0.7,
  otherNumber: 0.5,
};

/** What is said against two names for their words alone. */
const ofWords: readonly Veto[] = ['otherFirstName', 'otherWord'];
const nothing: WordMatch = { likeness: 0, rule: 'slip' };

/**
 * How alike two names are: the lesser of the two shares of weight (tokenWeight) that met a word of the other name, each met as far as its
 * likeness, less 0.06 for each change of order, and no more than the root of what its least alike words are. Within Arabic script a slip in a word of five letters or less, or between two words that more than one
 * entity has, is another name: a written long vowel tells names apart there.
 * A veto takes a share away: another sex (Abu and Umm; Samir and Samira are two words), another first name (relatives), a name that begins with a later word of the other (parent and child), the names of a
 * person in another order (Ali Mohammed, Mohammed Ali; a family name may stand first), a kunya on one side only, a word that met nothing on either side, another number.
 * Below what is offered, names of as many words that are told apart by these alone keep their order by sound (asHeard).
 * entitiesWith: how many entities have a word, for the rarity; it may not know (1). isPerson: whether both are names of people.
 */
export function nameLikeness(a: string, b: string, entitiesWith: (word: string) => number = () => 1, isPerson = true): NameLikeness {
  if (fold(a) > fold(b)) {
    const { words, onlyA, onlyB, ...rest } = nameLikeness(b, a, entitiesWith, isPerson);
    return { ...rest, words: words.map(({ a: one, b: other, ...each }) => ({ ...each, a: other, b: one })), onlyA: onlyB, onlyB: onlyA };
  }
  const [allA, allB] = [comparedTokens(a), comparedTokens(b)];
  const areOther = [
    ...(sexesDiffer(allA, allB) ? (['otherSex'] as const) : []),
    ...(numbersDiffer(a, b) ? (['otherNumber'] as const) : []),
  ];
  const ways = comparedWays(allA, allB).map(([placesA, placesB]) => {
    const [besideA, besideB] = [besides(allA, placesA), besides(allB, placesB)];
    const way = likenessOf(wordsAt(allA, placesA), wordsAt(allB, placesB), areOther, entitiesWith, isPerson);
    return besideA.length + besideB.length === 0 ? way : { ...way, onlyA: [...way.onlyA, ...besideA], onlyB: [...way.onlyB, ...besideB] };
  });
  return ways.reduce((best, way) => (way.score > best.score ? way : best));
}

/** As nameLikeness, of the words of two names that are compared. areOther: what of the whole names speaks against them. */
function likenessOf(
  readA: readonly Token[],
  readB: readonly Token[],
  areOther: readonly Veto[],
  entitiesWith: (word: string) => number,
  isPerson: boolean,
): NameLikeness {
  const strict = (x: string, y: string) => strictLikeness(x, y, entitiesWith);
  const parted = refit(readA, readB, (x, y) => strict(x, y).likeness, 'cut');
  const [one, other] = parted.map(namingWords);
  if (one === undefined || other === undefined) throw new TypeError('two names');
  if (one.length === 0 || other.length === 0)
    return { score: 0, byWords: 0, words: [], onlyA: one, onlyB: other, vetoes: [], reordered: false };
  const heard = new Map<number, WordMatch>();
  const pairings = assign(one, other, (i, j) => {
    const match = strict(one[i]?.text ?? '', other[j]?.text ?? '');
    heard.set(i * other.length + j, match.asRead ?? match);
    return withoutArticleTwice(match, one[i], other[j]);
  }).filter(
    ({ asked, named, match }) => match.likeness >= (one[asked]?.script === other[named]?.script ? sameWord.within : sameWord.across),
  );
  const [metOne, metOther] = [new Set(pairings.map(({ asked }) => asked)), new Set(pairings.map(({ named }) => named))];
  const areAlike = (i: number, j: number) => strict(one[i]?.text ?? '', other[j]?.text ?? '').likeness >= sameWord.within;
  const isOtherOrder = isPerson && (areCrossed(pairings, areAlike) || areSwapped(one, other, pairings));
  const vetoes = [
    ...areOther,
    ...vetoesOf(one, other, pairings, metOne, metOther, isOtherOrder),
    ...((parted[0][0]?.class === 'nasab') !== (parted[1][0]?.class === 'nasab') ? (['shiftedDescent'] as const) : []),
  ];
  const coverage = Math.min(coverageOf(one, pairings, 'asked', entitiesWith), coverageOf(other, pairings, 'named', entitiesWith));
  const inversions = inversionsOf(pairings);
  const words = Math.max(0, Math.min(coverage - orderCost * inversions, leastWord(pairings) ** leastShare));
  const vetoed = vetoes.reduce((left, veto) => left * vetoShare[veto], words);
  const isToldByWords = one.length === other.length && vetoes.every((veto) => ofWords.includes(veto));
  const met = isToldByWords ? assign(one, other, (i, j) => heard.get(i * other.length + j) ?? nothing) : [];
  const score = asHeard(
    kunyaMissing(one, other) ? Math.max(0, vetoed - kunyaCost) : vetoed,
    met.length === one.length ? leastWord(met) : 0,
  );
  return {
    score: rounded(score),
    byWords: rounded(Math.max(words, score)),
    words: pairings.flatMap(({ asked, named, match: { likeness, rule } }) => {
      const [wordA, wordB] = [one[asked], other[named]];
      if (!wordA || !wordB) return [];
      return [{ a: wordA, b: wordB, likeness, rule, rarity: Math.min(entitiesWith(wordA.text), entitiesWith(wordB.text)) }];
    }),
    onlyA: [...titleBeside(readA, readB), ...one.filter((_, index) => !metOne.has(index))],
    onlyB: [...titleBeside(readB, readA), ...other.filter((_, index) => !metOther.has(index))],
    vetoes,
    reordered: inversions > 0,
  };
}

/** The words of a name, but for a title before them and links of descent, where it has others. */
export function namingWords(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, place, all) => all.length === 1 || (token.class !== 'nasab' && !isTitle(all, place)));
}

/** How alike two words are of which one has an article before it as a word of its own: no other is in it, though it begins like one (al-Almani is no al-Yamani). */
function withoutArticleTwice(match: WordMatch, a: Token | undefined, b: Token | undefined): WordMatch {
  if (!a || !b || match.rule === 'same' || !(a.articled || b.articled)) return match;
  const one = a.articled ? comparerOf(a.text, false, true)(b.text) : match;
  const other = b.articled ? comparerOf(b.text, false, true)(a.text) : match;
  const least = one.likeness < other.likeness ? one : other;
  return least.likeness < match.likeness ? least : match;
}

/** The title before a name that is not before the other: it is told, and decides nothing. */
function titleBeside([first, ...rest]: readonly Token[], other: readonly Token[]): readonly Token[] {
  const [start] = other;
  if (first === undefined || !isTitle([first, ...rest], 0)) return [];
  return start !== undefined && wordLikeness(first.text, start.text).likeness >= sameWord.across ? [] : [first];
}

/** How alike the two words are that met and are least alike. */
function leastWord(pairings: readonly Pairing[]): number {
  return Math.min(1, ...pairings.map(({ match }) => match.likeness));
}

function coverageOf(
  tokens: readonly Token[],
  pairings: readonly Pairing[],
  side: 'asked' | 'named',
  entitiesWith: (word: string) => number,
): number {
  let [all, met] = [0, 0];
  for (const [index, { class: kind, text }] of tokens.entries()) {
    const weight = tokenWeight(kind, entitiesWith(text));
    all += weight;
    met += weight * (pairings.find((pairing) => pairing[side] === index)?.match.likeness ?? 0);
  }
  return met / all;
}

function vetoesOf(
  one: readonly Token[],
  other: readonly Token[],
  pairings: readonly Pairing[],
  metOne: ReadonlySet<number>,
  metOther: ReadonlySet<number>,
  isOtherOrder: boolean,
): readonly Veto[] {
  const [named, namedOther] = [wordPlaces(one), wordPlaces(other)];
  const [first, firstOther] = [named[0], namedOther[0]];
  const vetoes: Veto[] = [];
  const firstMet = first !== undefined && metOne.has(first);
  const firstOtherMet = firstOther !== undefined && metOther.has(firstOther);
  const bothHaveMore = named.some((place) => !metOne.has(place)) && namedOther.some((place) => !metOther.has(place));
  if (kunyaMissing(one, other)) vetoes.push('kunyaOnOneSide');
  if (firstMet !== firstOtherMet && beginsLater(pairings, named, namedOther) && (bothHaveMore || pairings.length >= 2))
    vetoes.push('shiftedDescent');
  else if (!firstMet && !firstOtherMet && (named.length > 1 || namedOther.length > 1)) vetoes.push('otherFirstName');
  else if (bothHaveMore) vetoes.push('otherWord');
  else if (isOtherOrder) vetoes.push('otherOrder');
  return vetoes;
}

/** Whether one of two names begins with a later word of the other: with the father, where its own first name met nothing. */
function beginsLater(pairings: readonly Pairing[], named: readonly number[], namedOther: readonly number[]): boolean {
  return pairings.some(({ asked, named: place }) => (asked === named[0]) !== (place === namedOther[0]));
}

/** Whether the words of two names of two words stand the other way, each of them a frequent name: Salem Khaled and Khaled Salem, not Khayali, Salem. */
export function areSwapped(one: readonly Token[], other: readonly Token[], pairings: readonly Pairing[]): boolean {
  return pairings.length === 2 && inversionsOf(pairings) > 0 && [...one, ...other].every(({ text }) => isFirstName(text));
}

function wordPlaces(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ class: kind }, index) => (kind === 'word' ? [index] : []));
}

/** Whether one of two names has a kunya and the other has none. */
export function kunyaMissing(one: readonly Token[], other: readonly Token[]): boolean {
  const has = (tokens: readonly Token[]) => tokens.some(({ class: kind }) => isKunya(kind));
  return has(one) !== has(other);
}

function rounded(score: number): number {
  return Math.round(1e6 * score) / 1e6;
}
