import { describeKind } from '#graph-schema/ontology.ts';
import { pairKey, type Decision } from '#server/domain/decision.ts';
import type { Entity } from '#server/domain/entity.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { DuplicatesQuestion, Suggestion, SuggestionPage } from '#server/engine/suggestion.ts';
import type { Merges } from '#server/engine/merges/merges.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { alikeNames, type AlikeNames } from '#server/engine/walk/alikeNames.ts';
import { evidenceWords, scoreOf } from '#server/engine/walk/duplicateWords.ts';
import { graphEvidence, type PairEvidence } from '#server/engine/walk/duplicateEvidence.ts';
import { requireEntities } from '#server/engine/walk/requireKnown.ts';
import { duplicateBand } from '#server/names/compare/duplicateBand.ts';
import { composed } from '#server/domain/words/wordsIn.ts';
import { howMet } from '#server/names/compare/howMet.ts';

const mostCompared = 20;

/**
 * Entities that may be one. All are gone through in the order of their ids, at most 20 a page: each is searched for by its names among those of its
 * kind with a greater id (one entity asked for: among all), the pairs whose names are alike enough are judged by the graph, and those decided
 * SAME or DIFFERENT are left out. The page lists likely ones before possible ones, those UNSURE last. Throws UnknownEntity.
 */
export async function duplicates(store: StoreReading, { entity, first, after }: DuplicatesQuestion): Promise<SuggestionPage> {
  if (entity !== null) await requireEntities(store, [entity]);
  const merges = await store.merges();
  const unfinished = after !== null && after[1] !== null ? [after[0]] : [];
  const rest = await store.entityIds(after?.[0] ?? null, mostCompared + 1);
  const ids = entity === null ? [...unfinished, ...rest] : [entity];
  const suggestions: Suggestion[] = [];
  let compared = 0;
  let common = 0;
  const page = (end: SuggestionPage['end']): SuggestionPage => ({ suggestions: suggestions.toSorted(inOrder), compared, common, end });
  for (const [index, row] of (await store.entities(ids.slice(0, mostCompared))).entries()) {
    if (store.turns.areOver()) await store.turns.giveWay();
    store.stop.throwIfAborted();
    if (row === null) continue;
    compared += 1;
    const { all, complete } = await suggestionsFor(store, row, entity === null, merges);
    if (!complete) common += 1;
    const from = after !== null && after[0] === row.id ? all.findIndex((each) => otherOf(each, row.id) === after[1]) + 1 : 0;
    const room = first - suggestions.length;
    const some = all.slice(from, from + room);
    suggestions.push(...some);
    const last = some.at(-1);
    if (all.length > from + room) return page([row.id, last ? otherOf(last, row.id) : null]);
    if (suggestions.length >= first && index + 1 < ids.length) return page([row.id, null]);
  }
  const last = ids[mostCompared - 1];
  return page(entity === null && last !== undefined && ids.length > mostCompared ? [last, null] : null);
}

async function suggestionsFor(
  store: StoreReading,
  row: Entity,
  onlyGreater: boolean,
  merges: Merges,
): Promise<{ readonly all: readonly Suggestion[]; readonly complete: boolean }> {
  const { alike, complete } = await alikeNames(store, row, (id) => !onlyGreater || id > row.id);
  const found = alike.filter(({ names }) => duplicateBand(names.likeness) !== 'none');
  if (found.length === 0) return { all: [], complete };
  const decided = await decisionsBetween(store, row.id, merges);
  const open = found.filter(({ other }) => (decided.get(pairKey(row.id, other.id))?.verdict ?? 'UNSURE') === 'UNSURE');
  const evidence = await graphEvidence(
    store,
    row,
    open.map(({ other }) => other),
  );
  const all = open.flatMap(({ other, names }, index): Suggestion[] => {
    const graph = evidence[index];
    return graph ? suggestion(row, other, names, graph, decided.get(pairKey(row.id, other.id)) ?? null) : [];
  });
  return { all: all.toSorted(inOrder), complete };
}

function suggestion(row: Entity, other: Entity, names: AlikeNames, graph: PairEvidence, decision: Decision | null): Suggestion[] {
  const band = duplicateBand(names.likeness, graph.counts, describeKind(row.kind).nature === 'INDIVIDUAL');
  if (band === 'none') return [];
  const [a, b] = row.id < other.id ? [row.id, other.id] : [other.id, row.id];
  return [
    {
      a,
      b,
      band: band === 'likely' ? 'LIKELY' : 'POSSIBLE',
      score: scoreOf(names.likeness, graph.counts),
      evidence: evidenceWords(names, graph),
      omitted: graph.omitted,
      words: names.likeness.words.map((word) => ({ a: word.a, b: word.b, how: composed((said) => howMet(word.rule, word.rarity, said)) })),
      decision,
    },
  ];
}

/** Decisions between an entity and others, by the pair that is shown now. One that says DIFFERENT counts before others. */
async function decisionsBetween(store: StoreReading, id: Id, merges: Merges): Promise<ReadonlyMap<string, Decision>> {
  const found = new Map<string, Decision>();
  for (const decision of await store.decisionsOn([id, ...merges.mergedInto(id)])) {
    const key = pairKey(merges.canonicalOf(decision.a), merges.canonicalOf(decision.b));
    if (decision.verdict === 'DIFFERENT' || !found.has(key)) found.set(key, decision);
  }
  return found;
}

function otherOf({ a, b }: Suggestion, id: Id): Id {
  return a === id ? b : a;
}

function inOrder(one: Suggestion, other: Suggestion): number {
  return (
    Number(one.decision !== null) - Number(other.decision !== null) ||
    byId(one.band, other.band) ||
    other.score - one.score ||
    byId(one.a, other.a) ||
    byId(one.b, other.b)
  );
}
