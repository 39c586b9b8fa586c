import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { kindsOf } from '#graph-schema/ontology.ts';
import { besides, comparedWays, wordsAt } from '#server/names/compare/apart.ts';
import { byId } from '#server/domain/id.ts';
import type { NameCandidate, NameReading } from '#server/names/find/nameStore.ts';
import type { Hit } from '#server/domain/hit.ts';
import { identifiedHit } from '#server/names/find/identified.ts';
import { marksOf } from '#server/names/find/marks.ts';
import { nameScore, partedScore, type MatchOf, type Scored } from '#server/names/find/nameScore.ts';
import type { Gathered } from '#server/names/find/gather.ts';
import type { AskedWord } from '#server/names/find/askedWord.ts';
import { storedName, storedPart, type StoredName } from '#server/names/find/storedName.ts';
import { cliffScore, strengthOf } from '#server/names/find/strength.ts';
import { explain } from '#server/names/find/why.ts';
import type { WordMatch } from '#server/names/compare/wordLikeness.ts';

/** Of how many candidates every word is compared. */
const closest = 20;
const least = 0.2;
const leastOfBest = { typed: 0.6, whole: 0.45 } as const;
const sure = 0.9;
const shortBeginning = 2;
/** Whose names are not translated: of people and places they mean nothing by themselves. All others say what they are. */
const untranslatable: ReadonlySet<EntityKind> = new Set([...kindsOf('INDIVIDUAL'), ...kindsOf('PLACE')]);
const individuals: ReadonlySet<EntityKind> = new Set(kindsOf('INDIVIDUAL'));
const nothing: WordMatch = { likeness: 0, rule: 'slip' };

type Ranked = { readonly candidate: NameCandidate; readonly scored: Scored };

/**
 * Ranks candidates, at most so many, found by their words or as one word (joined), against a query, each entity once by the name of it with the best nameScore, or as sure as
 * can be by an identifier that is the query; who may be meant before all others (cliffScore).
 * What is found as one word with a slip only is a place or a body: nobody is called by two names in one word (Isa al-Anbari by Sinbar).
 * All are scored by the words that the store found; then the closest 20, and those found as one word, with every word compared and with words
 * parted otherwise. Equal scores go by degree (largest first), then id. Names below 0.2, or below six tenths of the best (less for a whole name, whose own entry is the best), are left out.
 */
export async function rank(
  { query, asked, byWords, joined, slipped }: Gathered,
  most: number,
  turns: NameReading['turns'],
): Promise<Hit[]> {
  const bySlip = new Set(slipped.filter(({ kind }) => !individuals.has(kind)).map(({ entity }) => entity)).difference(
    new Set(joined.map(({ entity }) => entity)),
  );
  const asOne = new Set([...joined.map(({ entity }) => entity), ...bySlip]);
  const candidates = [
    ...joined,
    ...slipped.filter(({ entity }) => bySlip.has(entity)),
    ...byWords.filter(({ entity }) => !asOne.has(entity)),
  ];
  const rarity = new Map(asked.flatMap(({ alike }) => alike.map(({ word, entities }) => [word, entities] as const)));
  const tokens = asked.map(({ token }) => token);
  const compared = asked.map(({ known }) => new Map(known));
  const full: MatchOf = (place, other) => {
    const match = compared[place]?.get(other) ?? asked[place]?.compare(other) ?? nothing;
    compared[place]?.set(other, match);
    return match;
  };
  const quick: MatchOf = (place, other, at) => {
    const word = asked[place];
    return word?.begun && word.token.text.length <= shortBeginning ? full(place, other, at) : (word?.known.get(other) ?? nothing);
  };
  const scoreOf = (
    words: readonly AskedWord[],
    name: StoredName,
    matchOf: MatchOf,
    { isFull, isSlipped }: { readonly isFull: boolean; readonly isSlipped: boolean },
  ): Scored | null => {
    const scored = nameScore(query, words, name, rarity, matchOf);
    const mayBeParted = isFull && words.length + name.tokens.length > 2 && query.exact === null;
    if (scored === null || scored.score >= sure || !mayBeParted) return scored;
    const own = words === asked ? tokens : words.map(({ token }) => token);
    const parted = partedScore(own, words, name, rarity, isSlipped);
    return parted !== null && parted.score > scored.score ? parted : scored;
  };
  const score = (text: string, matchOf: MatchOf, how: { readonly isFull: boolean; readonly isSlipped: boolean }): Scored | null => {
    const name = storedName(text);
    const ways = comparedWays(tokens, name.tokens);
    if (ways.length === 1) return scoreOf(asked, name, matchOf, how);
    return bestOf(
      ways.map(([ofAsked, ofNamed]) => {
        const kept = (place: number): number => ofAsked[place] ?? place;
        const scored = scoreOf(wordsAt(asked, ofAsked), storedPart(name, ofNamed), (place, ...rest) => matchOf(kept(place), ...rest), how);
        return scored && { ...scored, beside: { asked: besides(tokens, ofAsked), named: besides(name.tokens, ofNamed) } };
      }),
    );
  };
  const ranked = async (list: readonly NameCandidate[], matchOf: MatchOf): Promise<readonly Ranked[]> => {
    const found: Ranked[] = [];
    for (const candidate of list) {
      if (turns.areOver()) await turns.giveWay();
      const matchOfKind: MatchOf = untranslatable.has(candidate.kind)
        ? (place, other, at) => untranslated(matchOf(place, other, at))
        : matchOf;
      const scored = bestOf(
        candidate.names.map((text) => score(text, matchOfKind, { isFull: matchOf === full, isSlipped: bySlip.has(candidate.entity) })),
      );
      if (scored !== null) found.push({ candidate, scored });
    }
    return found.toSorted(inOrder);
  };
  const first = await ranked(candidates, quick);
  const [near, far] = [first.slice(0, closest), first.slice(closest)];
  const again = await ranked(
    [...near, ...far.filter(({ candidate }) => asOne.has(candidate.entity))].map(({ candidate }) => candidate),
    full,
  );
  const all = [...again, ...far.filter(({ candidate }) => !asOne.has(candidate.entity))].toSorted(inOrder);
  const named = all.map(({ candidate, scored }): Found => {
    const strength = strengthOf(scored, query, individuals.has(candidate.kind));
    const cliff = cliffScore(scored, strength);
    const hit = (): Hit => ({
      entity: candidate.entity,
      score: cliff,
      strength,
      matchedName: scored.text,
      marks: marksOf(scored),
      why: explain(scored, query, strength, rarity),
    });
    return { candidate, raw: scored.score, score: cliff, hit };
  });
  const found = withIdentified(named, joined, query.written);
  const enough = Math.max(least, leastOfBest[query.whole ? 'whole' : 'typed'] * Math.max(0, ...found.map(({ raw }) => raw)));
  return found
    .filter(({ raw }) => raw >= enough)
    .toSorted((a, b) => b.score - a.score || byDegree(a.candidate, b.candidate))
    .slice(0, most)
    .map(({ hit }) => hit());
}

/** A candidate with its score as its words meet, and with the cliff below which nobody is meant. */
type Found = { readonly candidate: NameCandidate; readonly raw: number; readonly score: number; readonly hit: () => Hit };

/** What was found by its names, and in their places those that have the text as an identifier, each entity once. */
function withIdentified(named: readonly Found[], candidates: readonly NameCandidate[], asked: string): readonly Found[] {
  const identified = candidates.flatMap((candidate): Found[] => {
    const hit = identifiedHit(candidate, asked);
    return hit === null ? [] : [{ candidate, raw: hit.score, score: hit.score, hit: () => hit }];
  });
  if (identified.length === 0) return named;
  const ids = new Set(identified.map(({ candidate }) => candidate.entity));
  return [...identified, ...named.filter(({ candidate }) => !ids.has(candidate.entity))];
}

function untranslated(match: WordMatch): WordMatch {
  return match.asRead ?? match;
}

function inOrder(a: Ranked, b: Ranked): number {
  return b.scored.score - a.scored.score || byDegree(a.candidate, b.candidate);
}

function byDegree(a: NameCandidate, b: NameCandidate): number {
  return b.degree - a.degree || byId(a.entity, b.entity);
}

function bestOf(all: readonly (Scored | null)[]): Scored | null {
  let best: Scored | null = null;
  for (const scored of all) if (scored !== null && (best === null || scored.score > best.score)) best = scored;
  return best;
}
