import { byId } from '#server/domain/id.ts';
import type { NameCandidate } from '#server/engine/store.ts';
import { assign, inversionsOf, type Pairing } from '#server/names/nameMatch.ts';
import { joinedTexts, joinedWords, wordsThatCount } from '#server/names/nameWords.ts';
import { plain, type NameQuery } from '#server/names/query.ts';
import type { Hit } from '#server/names/hit.ts';
import { tokenWeight } from '#server/names/tokenWeight.ts';
import { tokenise, type Token } from '#server/names/tokens.ts';
import { explain } from '#server/names/why.ts';
import { comparerOf, type WordMatch } from '#server/names/wordLikeness.ts';

/** A word of a query with the words of stored names that it may mean, likest first. entities: how many have the word in a name. */
export type AskedWord = {
  readonly token: Token;
  readonly begun: boolean;
  readonly compare: (other: string) => WordMatch;
  readonly alike: readonly { readonly word: string; readonly entities: number; readonly match: WordMatch }[];
};

/** How a name scored, and by which pairs of words. whole: by what the names have in common as wholes, where they do. */
export type Scored = {
  readonly text: string;
  readonly score: number;
  readonly whole: 'written' | 'folded' | 'joined' | null;
  readonly pairings: readonly Pairing[];
  readonly named: readonly Token[];
};

const closest = 20;
const least = 0.35;
const orderCost = 0.08;
const nothing: WordMatch = { likeness: 0, rule: 'slip' };

/**
 * Ranks candidates, found by their words or as one word (joined), against a query, each entity once by its best name. The score of a name is 0.75 of the query's words met and 0.25 of the
 * name's words met, each word weighed by tokenWeight and met as far as its likeness, less 0.08 for each change of order; a name
 * written as asked scores 1, one that is the same when folded 0.995. Equal scores go by degree (largest first), then id. Names below 0.35 are left out.
 */
export function rank(
  query: NameQuery,
  asked: readonly AskedWord[],
  byWords: readonly NameCandidate[],
  joined: readonly NameCandidate[],
): Hit[] {
  const asOne = new Set(joined.map(({ entity }) => entity));
  const candidates = [...joined, ...byWords.filter(({ entity }) => !asOne.has(entity))];
  const rarity = new Map(asked.flatMap(({ alike }) => alike.map(({ word, entities }) => [word, entities] as const)));
  const known = asked.map(({ alike }) => new Map(alike.map(({ word, match }) => [word, match])));
  const names = new Map<string, readonly Token[]>();
  const tokensOf = (text: string): readonly Token[] => {
    const read = names.get(text) ?? wordsThatCount(tokenise(text));
    names.set(text, read);
    return read;
  };
  const quick = (word: number, other: string) => known[word]?.get(other) ?? nothing;
  const full = (word: number, other: string) => {
    const map = known[word];
    const match = map?.get(other) ?? asked[word]?.compare(other) ?? nothing;
    map?.set(other, match);
    return match;
  };
  const best = (candidate: NameCandidate, matchOf: typeof quick): Scored | null => {
    let found: Scored | null = null;
    for (const text of candidate.names) {
      const scored = scoreOf(query, asked, text, tokensOf(text), rarity, matchOf, asOne.has(candidate.entity));
      if (scored !== null && (found === null || scored.score > found.score)) found = scored;
    }
    return found;
  };
  const inOrder = (a: Ranked, b: Ranked) =>
    b.scored.score - a.scored.score || b.candidate.degree - a.candidate.degree || byId(a.candidate.entity, b.candidate.entity);
  const ranked = (list: readonly NameCandidate[], matchOf: typeof quick) =>
    list
      .flatMap((candidate): Ranked[] => {
        const scored = best(candidate, matchOf);
        return scored === null ? [] : [{ candidate, scored }];
      })
      .toSorted(inOrder);
  const first = ranked(candidates, quick);
  const again = ranked(
    first.slice(0, closest).map(({ candidate }) => candidate),
    full,
  );
  return [...again, ...first.slice(closest)].flatMap(({ candidate, scored }) =>
    scored.score < least
      ? []
      : [{ entity: candidate.entity, score: scored.score, matchedName: scored.text, why: explain(query, scored, rarity) }],
  );
}

type Ranked = { readonly candidate: NameCandidate; readonly scored: Scored };

function scoreOf(
  query: NameQuery,
  asked: readonly AskedWord[],
  text: string,
  named: readonly Token[],
  rarity: ReadonlyMap<string, number>,
  matchOf: (word: number, other: string) => WordMatch,
  asOne: boolean,
): Scored | null {
  const folded = plain(text);
  if (query.exact !== null && !` ${folded} `.includes(` ${query.exact} `)) return null;
  if (text === query.written) return { text, score: 1, whole: 'written', pairings: [], named };
  if (folded === (query.exact ?? query.folded)) return { text, score: 0.995, whole: 'folded', pairings: [], named };
  const pairings = assign(query.tokens, named, (i, j) => matchOf(i, named[j]?.text ?? ''));
  const met = new Map(pairings.map((pairing) => [pairing.asked, pairing]));
  const metNamed = new Map(pairings.map((pairing) => [pairing.named, pairing]));
  let [askedWeight, askedMet, namedWeight, namedMet] = [0, 0, 0, 0];
  for (const [index, { token, begun }] of asked.entries()) {
    const pairing = met.get(index);
    const weight =
      tokenWeight(token.class, rarity.get(named[pairing?.named ?? -1]?.text ?? '') ?? 1) * (begun ? Math.min(1, token.text.length / 4) : 1);
    askedWeight += weight;
    askedMet += weight * (pairing?.match.likeness ?? 0);
  }
  for (const [index, token] of named.entries()) {
    const weight = tokenWeight(token.class, rarity.get(token.text) ?? 20);
    namedWeight += weight;
    namedMet += weight * (metNamed.get(index)?.match.likeness ?? 0);
  }
  const score = (0.75 * askedMet) / askedWeight + (0.25 * namedMet) / namedWeight - orderCost * inversionsOf(pairings);
  const byWords: Scored = { text, score: rounded(0.99 * score), whole: null, pairings, named };
  const joined = asOne && byWords.score < 0.9 && named.length !== query.tokens.length ? joinedLikeness(query, named) : 0;
  return joined > byWords.score ? { text, score: rounded(joined), whole: 'joined', pairings: [], named } : byWords;
}

function joinedLikeness(query: NameQuery, named: readonly Token[]): number {
  const wholes = joinedWords(named);
  if (!query.joined.some((word) => wholes.includes(word))) return 0;
  const [asked, other] = [joinedTexts(query.tokens), joinedTexts(named)];
  return 0.97 * Math.max(0, ...asked.flatMap((one) => other.map((each) => comparerOf(one)(each).likeness)));
}

function rounded(score: number): number {
  return Math.round(Math.max(0, score) * 1e6) / 1e6;
}
