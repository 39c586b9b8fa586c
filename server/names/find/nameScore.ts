import { assign, inversionsOf, type Pairing } from '#server/names/compare/nameMatch.ts';
import type { NameQuery } from '#server/names/find/readQuery.ts';
import { refit } from '#server/names/compare/refit.ts';
import type { StoredName } from '#server/names/find/storedName.ts';
import { tokenWeight } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';
import { comparerOf, wordLikeness, type WordMatch } from '#server/names/compare/wordLikeness.ts';

/** A word of a query with the words of stored names that it may mean, likest first. begun: it may be only a beginning. entities: how many have the word in a name. */
export type AskedWord = {
  readonly token: Token;
  readonly begun: boolean;
  readonly compare: (other: string) => WordMatch;
  readonly alike: readonly { readonly word: string; readonly entities: number; readonly match: WordMatch }[];
};

/**
 * How a name scored, and by which pairs of words. asked, named: the words that were set against each other; whole: written or folded alike
 * as wholes; parted: some of them were joined, as the other name has them in one word.
 */
export type Scored = {
  readonly text: string;
  readonly score: number;
  readonly whole: 'written' | 'folded' | null;
  readonly parted: boolean;
  readonly asked: readonly Token[];
  readonly named: readonly Token[];
  readonly pairings: readonly Pairing[];
};

/** What a word of a query and one of a name have in common; by the place of the first. */
export type MatchOf = (asked: number, other: string) => WordMatch;

const orderCost = 0.08;
const shareAsked = 0.75;
const commonWord = 20;
const fullWord = 4;
const joinedShare = 0.98;

/**
 * How well a name meets a query: 0.75 of the share of the query's words that it meets and 0.25 of the share of its own words that are met, each word
 * weighed by tokenWeight and met as far as its likeness, less 0.08 for each change of order. A name written as asked scores 1, one that is the
 * same when folded 0.995, all others 0.99 at most. Null where a quoted query does not stand in it. rarity: how many entities have a word.
 */
export function nameScore(
  query: NameQuery,
  asked: readonly AskedWord[],
  { text, folded, tokens: named }: StoredName,
  rarity: ReadonlyMap<string, number>,
  matchOf: MatchOf,
): Scored | null {
  if (query.exact !== null && !` ${folded} `.includes(` ${query.exact} `)) return null;
  const whole = wholeMatch(query, text, folded);
  if (whole !== null)
    return { text, score: whole === 'written' ? 1 : 0.995, whole, parted: false, asked: query.tokens, named, pairings: [] };
  return { text, whole, parted: false, named, ...byWords(asked, named, rarity, matchOf) };
}

function wholeMatch({ written, exact, folded: asked }: NameQuery, text: string, folded: string): 'written' | 'folded' | null {
  if (text === written) return 'written';
  return folded === (exact ?? asked) ? 'folded' : null;
}

/** The score of a name whose words are parted otherwise than the query's; null where they are not. */
export function partedScore(
  asked: readonly AskedWord[],
  { text, tokens: named }: StoredName,
  rarity: ReadonlyMap<string, number>,
): Scored | null {
  const tokens = asked.map(({ token }) => token);
  const [askedAlike, namedAlike] = refit(tokens, named, (a, b) => wordLikeness(a, b).likeness);
  if (askedAlike === tokens && namedAlike === named) return null;
  const words = askedAlike.map(
    (token): AskedWord => asked.find((each) => each.token === token) ?? { token, begun: false, compare: comparerOf(token.text), alike: [] },
  );
  const scored = byWords(words, namedAlike, rarity, (place, other) => words[place]?.compare(other) ?? { likeness: 0, rule: 'slip' });
  return { text, whole: null, parted: true, named: namedAlike, ...scored, score: rounded(joinedShare * scored.score) };
}

function byWords(
  asked: readonly AskedWord[],
  named: readonly Token[],
  rarity: ReadonlyMap<string, number>,
  matchOf: MatchOf,
): Pick<Scored, 'score' | 'asked' | 'pairings'> {
  const tokens = asked.map(({ token }) => token);
  const pairings = assign(tokens, named, (i, j) => matchOf(i, named[j]?.text ?? ''));
  const met = new Map(pairings.map((pairing) => [pairing.asked, pairing]));
  const metNamed = new Map(pairings.map((pairing) => [pairing.named, pairing]));
  let [askedWeight, askedMet, namedWeight, namedMet] = [0, 0, 0, 0];
  for (const [index, { token, begun }] of asked.entries()) {
    const pairing = met.get(index);
    const entities = rarity.get(named[pairing?.named ?? -1]?.text ?? '') ?? 1;
    const weight = tokenWeight(token.class, entities) * (begun ? Math.min(1, token.text.length / fullWord) : 1);
    askedWeight += weight;
    askedMet += weight * (pairing?.match.likeness ?? 0);
  }
  for (const [index, token] of named.entries()) {
    const weight = tokenWeight(token.class, rarity.get(token.text) ?? commonWord);
    namedWeight += weight;
    namedMet += weight * (metNamed.get(index)?.match.likeness ?? 0);
  }
  const shares = (shareAsked * askedMet) / askedWeight + ((1 - shareAsked) * namedMet) / namedWeight;
  return { score: rounded(0.99 * (shares - orderCost * inversionsOf(pairings))), asked: tokens, pairings };
}

function rounded(score: number): number {
  return Math.round(Math.max(0, score) * 1e6) / 1e6;
}
