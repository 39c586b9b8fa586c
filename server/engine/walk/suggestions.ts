import { describeKind } from '#graph-schema/ontology.ts';
import { pairKey, type Decision } from '#server/domain/decision.ts';
import type { Entity } from '#server/domain/entity.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { composed } from '#server/domain/words/wordsIn.ts';
import { placeOf, type Suggestion } from '#server/engine/suggestion.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { alikeNames, type AlikePair } from '#server/engine/walk/alikeNames.ts';
import { evidenceWords, scoreOf } from '#server/engine/walk/duplicateWords.ts';
import { graphEvidence, type PairEvidence } from '#server/engine/walk/duplicateEvidence.ts';
import { identifierEvidence } from '#server/engine/walk/identifierEvidence.ts';
import { duplicateBand, type Band, type GraphEvidence } from '#server/names/compare/duplicateBand.ts';
import { howMet } from '#server/names/compare/howMet.ts';
import type { WordMemory } from '#server/names/find/wordMemory.ts';
import { writtenIn } from '#server/names/words/writtenIn.ts';

/** What is to be suggested of a pair, null: nothing; and whom both are tied to. */
type Judged = { readonly a: Id; readonly b: Id; readonly suggestion: Suggestion | null; readonly common: readonly Id[] };

/** What is to be suggested of pairs of entities that are alike enough; see suggestionsAmong. */
export async function judgedOf(
  store: StoreReading,
  pairs: readonly (readonly [Entity, Entity])[],
  words: WordMemory,
): Promise<readonly Judged[]> {
  return judgedAmong(store, await similar(store, pairs, words));
}

/** Pairs whose names are alike enough, or that have an identifier in common. */
export async function similar(store: StoreReading, pairs: readonly (readonly [Entity, Entity])[], words: WordMemory): Promise<AlikePair[]> {
  return (await alikeNames(store, pairs, words)).filter(
    ({ names, pair: [a, b] }) => duplicateBand(names.likeness) !== 'none' || identifierEvidence(a, b).same.length > 0,
  );
}

/** What is to be suggested of such pairs, in the order of placeOf: those that were not decided SAME or DIFFERENT, and that the graph does not speak against. */
export async function suggestionsAmong(store: StoreReading, alike: readonly AlikePair[]): Promise<Suggestion[]> {
  return inOrder((await judgedAmong(store, alike)).flatMap(({ suggestion: each }) => each ?? []));
}

async function judgedAmong(store: StoreReading, alike: readonly AlikePair[]): Promise<readonly Judged[]> {
  if (alike.length === 0) return [];
  const decided = await decisionsBetween(store, [...new Set(alike.flatMap(({ pair }) => pair.map(({ id }) => id)))]);
  const decisionOn = ({ pair: [a, b] }: AlikePair) => decided.get(pairKey(a.id, b.id)) ?? null;
  const open = alike.filter((each) => (decisionOn(each)?.verdict ?? 'UNSURE') === 'UNSURE');
  const evidence = await graphEvidence(
    store,
    open.map(({ pair }) => pair),
  );
  return open.flatMap((each, index) => {
    const graph = evidence[index];
    const [a, b] = each.pair;
    return graph ? [{ a: a.id, b: b.id, suggestion: suggestion(each, graph, decisionOn(each)), common: graph.common }] : [];
  });
}

/** Suggestions in the order of placeOf. */
export function inOrder(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions
    .map((each) => ({ each, place: placeOf(each) }))
    .toSorted((x, y) => byId(x.place, y.place))
    .map(({ each }) => each);
}

function suggestion({ pair: [a, b], names }: AlikePair, graph: PairEvidence, decision: Decision | null): Suggestion | null {
  const identifiers = identifierEvidence(a, b);
  const counts = {
    ...graph.counts,
    sharedRelatives: graph.counts.sharedRelatives + identifiers.shared.length,
    contradictions: graph.counts.contradictions + identifiers.different.length,
  };
  const byNames = duplicateBand(names.likeness, counts, describeKind(a.kind).nature === 'INDIVIDUAL');
  const band = identifiers.same.length > 0 ? raised(byNames, counts) : byNames;
  if (band === 'none') return null;
  const [inA, inB] = [writtenIn(names.a), writtenIn(names.b)];
  return {
    a: a.id,
    b: b.id,
    band: band === 'likely' ? 'LIKELY' : 'POSSIBLE',
    score: scoreOf(names.likeness, graph.counts, identifiers),
    ties: a.degree + b.degree,
    evidence: evidenceWords(names, graph, identifiers),
    omitted: graph.omitted,
    words: names.likeness.words.map((word) => ({
      a: inA(word.a),
      b: inB(word.b),
      how: composed((said) => howMet([word.a, word.b], word, [inA(word.a), inB(word.b)], word.rarity, said)),
    })),
    decision,
  };
}

/** The band of two that have an identifier of a unique scheme in common: what their names make possible is likely, and possible whatever they are called; not where the graph speaks against it. */
function raised(band: Band, { contradictions, namedTogether }: GraphEvidence): Band {
  if (contradictions >= 2) return 'none';
  return band === 'none' || contradictions + namedTogether > 0 ? 'possible' : 'likely';
}

/** Decisions between entities and any others, by the pair that is shown now. One that says DIFFERENT counts before others. */
async function decisionsBetween(store: StoreReading, ids: readonly Id[]): Promise<ReadonlyMap<string, Decision>> {
  const merges = await store.merges();
  const found = new Map<string, Decision>();
  for (const decision of await store.decisionsOn(ids.flatMap((id) => [id, ...merges.mergedInto(id)]))) {
    const key = pairKey(merges.canonicalOf(decision.a), merges.canonicalOf(decision.b));
    if (decision.verdict === 'DIFFERENT' || !found.has(key)) found.set(key, decision);
  }
  return found;
}
