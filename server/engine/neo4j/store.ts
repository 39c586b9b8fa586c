import { allegations } from '#server/engine/neo4j/questions/allegations.ts';
import { among } from '#server/engine/neo4j/questions/among.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { dateSpans } from '#server/engine/neo4j/questions/dateSpans.ts';
import { decide } from '#server/engine/neo4j/questions/decide.ts';
import { decisions } from '#server/engine/neo4j/questions/decisions.ts';
import { decisionsOn } from '#server/engine/neo4j/questions/decisionsOn.ts';
import { documents } from '#server/engine/neo4j/questions/documents.ts';
import { dossiers } from '#server/engine/neo4j/questions/dossiers.ts';
import { entities } from '#server/engine/neo4j/questions/entities.ts';
import { entitiesOfDocuments } from '#server/engine/neo4j/questions/entitiesOfDocuments.ts';
import { entityIds } from '#server/engine/neo4j/questions/entityIds.ts';
import { exportAll } from '#server/engine/neo4j/questions/export.ts';
import { findAllegations } from '#server/engine/neo4j/questions/findAllegations.ts';
import { keepPlaces } from '#server/engine/neo4j/questions/keepPlaces.ts';
import { mergedRecords } from '#server/engine/neo4j/questions/mergedRecords.ts';
import { mergesCache } from '#server/engine/neo4j/questions/merges.ts';
import { moneyTies } from '#server/engine/neo4j/questions/moneyTies.ts';
import { nameCandidates } from '#server/engine/neo4j/questions/nameCandidates.ts';
import { nameWordCounts } from '#server/engine/neo4j/questions/nameWordCounts.ts';
import { nameWords } from '#server/engine/neo4j/questions/nameWords.ts';
import { neighborCounts } from '#server/engine/neo4j/questions/neighborCounts.ts';
import { ofType } from '#server/engine/neo4j/questions/ofType.ts';
import { overview } from '#server/engine/neo4j/questions/overview.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { relationships } from '#server/engine/neo4j/questions/relationships.ts';
import { relationshipsOf } from '#server/engine/neo4j/questions/relationshipsOf.ts';
import { askStatement } from '#server/engine/neo4j/statement/askStatement.ts';
import { step } from '#server/engine/neo4j/questions/step.ts';
import { tiesAt } from '#server/engine/neo4j/questions/tiesAt.ts';
import { tiesWithin } from '#server/engine/neo4j/questions/tiesWithin.ts';
import { undo } from '#server/engine/neo4j/questions/undo.ts';
import { write } from '#server/engine/neo4j/questions/write.ts';
import type { Store } from '#server/engine/store.ts';

/** The store that a connection gives: one line a question, each answered in the file of its name. */
export function storeOver(connection: Connection): Store {
  const merges = mergesCache(connection);
  const changing = async <Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> => {
    try {
      return await connection.write(work);
    } finally {
      merges.forget();
    }
  };
  return {
    name: 'NEO4J',
    entities: (ids) => entities(connection, ids),
    relationships: (ids) => relationships(connection, ids),
    allegations: (ids) => allegations(connection, ids),
    documents: (ids) => documents(connection, ids),
    dossiers: () => dossiers(connection),
    relationshipsOf: (ids, question, stop) => relationshipsOf(connection, ids, question, stop),
    findAllegations: (questions, stop) => findAllegations(connection, questions, stop),
    nameWords: (looks, limit, stop) => nameWords(connection, looks, limit, stop),
    nameWordCounts: (words, stop) => nameWordCounts(connection, words, stop),
    nameCandidates: (groups, kinds, limit, stop) => nameCandidates(connection, groups, kinds, limit, stop),
    step: (standing, filter, limit, stop) => step(connection, standing, filter, limit, stop),
    entitiesOfDocuments: (ids, limit, stop) => entitiesOfDocuments(connection, ids, limit, stop),
    among: (ids, filter, limit, stop) => among(connection, ids, filter, limit, stop),
    tiesAt: (ids, filter, limit, stop) => tiesAt(connection, ids, filter, limit, stop),
    moneyTies: (ids, filter, stop) => moneyTies(connection, ids, filter, stop),
    tiesWithin: (ids, stop) => tiesWithin(connection, ids, stop),
    ofType: (type, source, target, filter, limit, stop) => ofType(connection, type, source, target, filter, limit, stop),
    dateSpans: (filter, stop) => dateSpans(connection, filter, stop),
    neighborCounts: (id, filter, stop) => neighborCounts(connection, id, filter, stop),
    overview: () => overview(connection),
    entityIds: (after, limit, stop) => entityIds(connection, after, limit, stop),
    merges: merges.read,
    mergedRecords: (ids) => mergedRecords(connection, ids),
    decide: (ruling) => changing((ask) => decide(ask, ruling)),
    undo: (a, b, undoing) => changing((ask) => undo(ask, a, b, undoing)),
    decisions: (page) => decisions(connection, page),
    decisionsOn: (ids) => decisionsOn(connection, ids),
    keepPlaces: (dossier, places) => connection.write((ask) => keepPlaces(ask, dossier, places)),
    write: (batch) => changing((ask) => write(ask, batch)),
    export: () => exportAll(connection),
    cypher: (statement, parameters, maxRows, stop) => askStatement(connection, statement, parameters, maxRows, stop),
    ping: async () => void (await connection.read({ text: 'RETURN 1 AS one', params: {} })),
    close: () => connection.close(),
  };
}
