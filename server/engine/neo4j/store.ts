import { setTimeout } from 'node:timers/promises';
import { allegations } from '#server/engine/neo4j/questions/allegations.ts';
import { among } from '#server/engine/neo4j/questions/among.ts';
import { cautions } from '#server/engine/neo4j/cautions.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { comparing } from '#server/engine/neo4j/questions/comparing.ts';
import { carriedBy } from '#server/engine/neo4j/questions/carriedBy.ts';
import { departurePage } from '#server/engine/neo4j/questions/departurePage.ts';
import { timeline } from '#server/engine/neo4j/questions/timeline.ts';
import { decisions } from '#server/engine/neo4j/questions/decisions.ts';
import { decisionsOn } from '#server/engine/neo4j/questions/decisionsOn.ts';
import { documents } from '#server/engine/neo4j/questions/documents.ts';
import { change, changedRecords, changesAfter, changeCounts, history, lastChange, undoneBy } from '#server/engine/changes/changeLog.ts';
import { apply } from '#server/engine/neo4j/questions/apply.ts';
import { changeLogOf } from '#server/engine/neo4j/changeLog.ts';
import { decisionsOfPair } from '#server/engine/neo4j/questions/decisionsOfPair.ts';
import { dossiers } from '#server/engine/neo4j/questions/dossiers.ts';
import { drawing } from '#server/engine/neo4j/questions/drawing.ts';
import { entities } from '#server/engine/neo4j/questions/entities.ts';
import { entitiesOfDocuments } from '#server/engine/neo4j/questions/entitiesOfDocuments.ts';
import { entityIds } from '#server/engine/neo4j/questions/entityIds.ts';
import { exportAll } from '#server/engine/neo4j/questions/export.ts';
import { findAllegations } from '#server/engine/neo4j/questions/findAllegations.ts';
import { formerTies } from '#server/engine/neo4j/questions/formerTies.ts';
import { foundPairs, foundPairsWith } from '#server/engine/neo4j/questions/foundPairs.ts';
import { investigation, investigations } from '#server/engine/neo4j/questions/investigations.ts';
import { keepComparisons } from '#server/engine/neo4j/keepComparisons.ts';
import { mergedRecords } from '#server/engine/neo4j/questions/mergedRecords.ts';
import { mergesCache, type MergesCache } from '#server/engine/neo4j/questions/merges.ts';
import { moneyFlows } from '#server/engine/neo4j/questions/moneyFlows.ts';
import { nameCandidates } from '#server/engine/neo4j/questions/nameCandidates.ts';
import { nameWordCounts } from '#server/engine/neo4j/questions/nameWordCounts.ts';
import { nameWords } from '#server/engine/neo4j/questions/nameWords.ts';
import { net } from '#server/engine/neo4j/questions/net.ts';
import { neighborCounts } from '#server/engine/neo4j/questions/neighborCounts.ts';
import { overview } from '#server/engine/neo4j/questions/overview.ts';
import { relationships } from '#server/engine/neo4j/questions/relationships.ts';
import { relationshipsOf } from '#server/engine/neo4j/questions/relationshipsOf.ts';
import { wouldChange } from '#server/engine/neo4j/questions/wouldChange.ts';
import { writtenAllegations } from '#server/engine/neo4j/questions/writtenAllegations.ts';
import { askStatement } from '#server/engine/neo4j/statement/askStatement.ts';
import { step } from '#server/engine/neo4j/questions/step.ts';
import { tiesWithin } from '#server/engine/neo4j/questions/tiesWithin.ts';
import { toCompare } from '#server/engine/neo4j/questions/toCompare.ts';
import { unknown } from '#server/engine/neo4j/questions/unknown.ts';
import type { Asked } from '#server/engine/asked.ts';
import type { Stop, Store, StoreReading } from '#server/engine/store.ts';
import { turnsBehind, turnsOf } from '#server/engine/turns.ts';

const lookEvery = 1_000;
/** A transaction has a time limit: within one nothing waits until others have asked. */
const noPatience = 0;

/** The store that a connection gives. */
export function storeOver(connection: Connection): Store {
  const merges = mergesCache();
  return {
    name: 'NEO4J',
    reading: (asked) => readingOver(connection, asked, merges),
    apply: (proposal) => connection.write((ask) => apply(ask, proposal)),
    keepComparisons: (comparisons) => connection.write((ask) => keepComparisons(ask, comparisons)),
    changesWait,
    export: () => exportAll(connection),
    state: () => null,
    looked: () => 1,
    ping: () => cautions(connection.ask),
    close: () => connection.close(),
  };
}

/** One line a question, each answered in the file of its name. */
function readingOver(connection: Connection, asked: Asked, known: MergesCache): StoreReading {
  const { ask, version, end } = connection.reading(asked);
  const log = changeLogOf(ask);
  const turns = asked.behind === true ? turnsBehind(asked.stop, noPatience) : turnsOf(asked.stop);
  const merges = async () => known.at(await version(), ask);
  return {
    stop: asked.stop,
    turns,
    asksPairs: () => true,
    end,
    entities: (ids) => entities(ask, ids),
    relationships: (ids) => relationships(ask, ids),
    writtenRelationships: (ids) => relationships(ask, ids),
    allegations: (ids) => allegations(ask, ids),
    documents: (ids) => documents(ask, ids),
    writtenAllegations: (ids) => writtenAllegations(ask, ids),
    wouldChange: (batch) => wouldChange(ask, batch, turns),
    dossiers: () => dossiers(ask),
    relationshipsOf: (ids, question) => relationshipsOf(ask, ids, question),
    findAllegations: (questions) => findAllegations(ask, questions),
    nameWords: (looks, limit) => nameWords(ask, looks, limit),
    nameWordCounts: (words) => nameWordCounts(ask, words),
    nameCandidates: (groups, kinds, limit, least = 1) => nameCandidates(ask, groups, kinds, limit, least),
    step: (standing, filter, limit) => step(ask, standing, filter, limit),
    entitiesOfDocuments: (ids, limit) => entitiesOfDocuments(ask, ids, limit),
    drawing: async (question) => drawing(ask, question, (await merges()).size > 0),
    unknown: (named) => unknown(ask, named),
    among: (ids, filter, limit) => among(ask, ids, filter, limit),
    net: async (filter, first) => net(ask, filter, first),
    moneyFlows: (question, filter) => moneyFlows(ask, question, filter),
    tiesWithin: async (ids) => ((await merges()).size === 0 ? [] : tiesWithin(ask, ids)),
    departurePage: (question) => departurePage(ask, question),
    formerTies: (question) => formerTies(ask, question),
    carriedBy: (claims, types) => carriedBy(ask, claims, types),
    timeline: (filter, granularity) => timeline(ask, filter, granularity, turns),
    neighborCounts: (id, filter) => neighborCounts(ask, id, filter),
    overview: () => overview(ask),
    foundPairs: (after, limit) => foundPairs(ask, after, limit),
    foundPairsWith: (ids) => foundPairsWith(ask, ids),
    toCompare: (limit) => toCompare(ask, limit),
    comparing: () => comparing(ask),
    entityIds: (after, limit) => entityIds(ask, after, limit),
    merges,
    mergedRecords: (ids) => mergedRecords(ask, ids),
    decisions: (page) => decisions(ask, page),
    decisionsOn: (ids) => decisionsOn(ask, ids),
    decisionsOfPair: (a, b) => decisionsOfPair(ask, a, b),
    investigations: (page) => investigations(ask, page),
    investigation: (id) => investigation(ask, id),
    change: (id) => change(log, id),
    changesAfter: (after, limit) => changesAfter(log, after, limit),
    lastChange: () => lastChange(log),
    changeCounts: (id) => changeCounts(log, id),
    undoneBy: (id) => undoneBy(log, id),
    changedRecords: (id, most) => changedRecords(log, id, most, turns),
    history: (question) => history(log, question),
    cypher: (statement, parameters, maxRows) => askStatement(connection, statement, parameters, maxRows, asked.stop),
  };
}

/** Another server may have written at any time: it is looked again every second. */
async function changesWait(stop: Stop): Promise<void> {
  await setTimeout(lookEvery, undefined, { signal: stop }).catch(() => undefined);
}
