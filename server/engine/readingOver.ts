import type { Reading, Walks } from '#server/engine/engine.ts';
import { merging } from '#server/engine/merges/merging.ts';
import { questions, walks, type Mapping, type Row } from '#server/engine/questions.ts';
import type { Questions, StoreReading } from '#server/engine/store.ts';
import { compare } from '#server/engine/walk/compare.ts';
import { departures } from '#server/engine/walk/departures.ts';
import { duplicates } from '#server/engine/walk/duplicates.ts';
import type { Remembered } from '#server/engine/walk/remembered.ts';
import { moneyTrail } from '#server/engine/walk/moneyTrail.ts';
import { neighborhood, subgraphAmong, subgraphOfDocuments } from '#server/engine/walk/neighborhood.ts';
import { paths } from '#server/engine/walk/paths.ts';
import { namedIn, requireKnown } from '#server/engine/walk/requireKnown.ts';
import { search } from '#server/names/find/search.ts';

/** The reading of an asker over that of a store: its questions and the walks over them, as what was merged is shown. remembered: what was found out for other askers. */
export function readingOver(store: StoreReading, remembered: Remembered): Reading {
  let found: Promise<Mapping | null> | null = null;
  const mapping = () => (found ??= store.merges().then((merges) => (merges.size === 0 ? null : merging(store, merges))));
  const through =
    <Args extends unknown[], Answer>(
      ask: (...args: Args) => Promise<Answer>,
      row: Row<Args, Answer>,
    ): ((...args: Args) => Promise<Answer>) =>
    async (...args) => {
      const by = await mapping();
      return by === null ? ask(...args) : row.answered(await ask(...row.asked(args, by)), by);
    };
  const shown: Questions = {
    entities: through(store.entities, questions.entities),
    relationships: through(store.relationships, questions.relationships),
    writtenRelationships: through(store.writtenRelationships, questions.writtenRelationships),
    allegations: through(store.allegations, questions.allegations),
    documents: through(store.documents, questions.documents),
    writtenAllegations: through(store.writtenAllegations, questions.writtenAllegations),
    wouldChange: through(store.wouldChange, questions.wouldChange),
    dossiers: through(store.dossiers, questions.dossiers),
    relationshipsOf: through(store.relationshipsOf, questions.relationshipsOf),
    findAllegations: through(store.findAllegations, questions.findAllegations),
    nameWords: through(store.nameWords, questions.nameWords),
    nameWordCounts: through(store.nameWordCounts, questions.nameWordCounts),
    nameCandidates: through(store.nameCandidates, questions.nameCandidates),
    step: through(store.step, questions.step),
    entitiesOfDocuments: through(store.entitiesOfDocuments, questions.entitiesOfDocuments),
    drawing: through(store.drawing, questions.drawing),
    unknown: through(store.unknown, questions.unknown),
    among: through(store.among, questions.among),
    net: through(store.net, questions.net),
    moneyFlows: through(store.moneyFlows, questions.moneyFlows),
    tiesWithin: through(store.tiesWithin, questions.tiesWithin),
    departurePage: through(store.departurePage, questions.departurePage),
    formerTies: through(store.formerTies, questions.formerTies),
    carriedBy: through(store.carriedBy, questions.carriedBy),
    timeline: through(store.timeline, questions.timeline),
    neighborCounts: through(store.neighborCounts, questions.neighborCounts),
    overview: through(store.overview, questions.overview),
    foundPairs: through(store.foundPairs, questions.foundPairs),
    foundPairsWith: through(store.foundPairsWith, questions.foundPairsWith),
    toCompare: through(store.toCompare, questions.toCompare),
    comparing: through(store.comparing, questions.comparing),
    entityIds: through(store.entityIds, questions.entityIds),
    merges: through(store.merges, questions.merges),
    mergedRecords: through(store.mergedRecords, questions.mergedRecords),
    decisions: through(store.decisions, questions.decisions),
    decisionsOn: through(store.decisionsOn, questions.decisionsOn),
    investigations: through(store.investigations, questions.investigations),
    investigation: through(store.investigation, questions.investigation),
    change: through(store.change, questions.change),
    changesAfter: through(store.changesAfter, questions.changesAfter),
    lastChange: through(store.lastChange, questions.lastChange),
    decisionsOfPair: through(store.decisionsOfPair, questions.decisionsOfPair),
    changeCounts: through(store.changeCounts, questions.changeCounts),
    undoneBy: through(store.undoneBy, questions.undoneBy),
    changedRecords: through(store.changedRecords, questions.changedRecords),
    history: through(store.history, questions.history),
    cypher: through(store.cypher, questions.cypher),
  };
  const below: StoreReading = { ...shown, stop: store.stop, turns: store.turns, asksPairs: store.asksPairs, end: store.end };
  const asked: Walks = {
    neighborhood: (question) => neighborhood(below, question),
    subgraphAmong: (ids, filter, beside) => subgraphAmong(below, ids, filter, beside),
    subgraphOfDocuments: (documents, filter, first) => subgraphOfDocuments(below, documents, filter, first),
    paths: (question, whenFound) => paths(below, question, whenFound),
    moneyTrail: (question) => moneyTrail(below, question),
    departures: (question) => departures(below, question),
    duplicates: (question) => duplicates(below, question, remembered),
    compare: (some) => compare(below, some, remembered.words),
    search: (text, kinds, first) => search(below, text, kinds, first),
  };
  return {
    ...below,
    async relationshipsOf(ids, question) {
      await requireKnown(below, namedIn(question.filter));
      return below.relationshipsOf(ids, question);
    },
    async neighborCounts(id, filter) {
      await requireKnown(below, namedIn(filter, [id]));
      return below.neighborCounts(id, filter);
    },
    async timeline(filter, granularity) {
      await requireKnown(below, namedIn(filter));
      return below.timeline(filter, granularity);
    },
    neighborhood: through(asked.neighborhood, walks.neighborhood),
    subgraphAmong: through(asked.subgraphAmong, walks.subgraphAmong),
    subgraphOfDocuments: through(asked.subgraphOfDocuments, walks.subgraphOfDocuments),
    paths: through(asked.paths, walks.paths),
    moneyTrail: through(asked.moneyTrail, walks.moneyTrail),
    departures: through(asked.departures, walks.departures),
    duplicates: through(asked.duplicates, walks.duplicates),
    compare: through(asked.compare, walks.compare),
    search: through(asked.search, walks.search),
  };
}
