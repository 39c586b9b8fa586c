import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#server/engine/embedded/database.ts';
import { dateSpans, neighborCounts, overview } from '#server/engine/embedded/counts.ts';
import { decide, decisions, decisionsOn, undo } from '#server/engine/embedded/decisions.ts';
import { exportAll } from '#server/engine/embedded/export.ts';
import { named, openFile } from '#server/engine/embedded/file.ts';
import { findAllegations } from '#server/engine/embedded/findAllegations.ts';
import { viewGraph } from '#server/engine/embedded/graph.ts';
import { nameCandidates } from '#server/engine/embedded/nameCandidates.ts';
import { nameWordCounts, nameWords } from '#server/engine/embedded/nameWords.ts';
import { allegations, documents, dossiers, entities, entityIds, mergedRecords, relationships } from '#server/engine/embedded/records.ts';
import { relationshipsOf } from '#server/engine/embedded/relationshipsOf.ts';
import { among, entitiesOfDocuments, ofType, step, tiesAt } from '#server/engine/embedded/walks.ts';
import { write } from '#server/engine/embedded/write.ts';
import { CypherUnavailable, StoreUnavailable } from '#server/engine/failure.ts';
import type { Stop, Store } from '#server/engine/store.ts';

/** The name of the store's file in the data folder. */
export const fileName = 'isnad.sqlite';

/** Opens the store in a data folder, which is created where it is missing. Throws StoreLocked, StoreTooNew, StoreDamaged or StoreUnavailable. */
export function openEmbedded(folder: string): Store {
  makeFolder(folder);
  const path = join(folder, fileName);
  const database: Database = openFile(path);
  const graph = viewGraph(database);
  const answer = async <Answer>(question: () => Answer, stop?: Stop): Promise<Answer> => {
    stop?.throwIfAborted();
    try {
      return question();
    } catch (error) {
      throw named(error, path);
    }
  };
  return {
    name: 'EMBEDDED',
    entities: (ids) => answer(() => entities(graph, ids)),
    relationships: (ids) => answer(() => relationships(graph, ids)),
    allegations: (ids) => answer(() => allegations(database, ids)),
    documents: (ids) => answer(() => documents(database, ids)),
    dossiers: () => answer(() => dossiers(database)),
    relationshipsOf: (ids, question, stop) => answer(() => relationshipsOf(graph, ids, question), stop),
    findAllegations: (questions, stop) => answer(() => questions.map((question) => findAllegations(graph, question)), stop),
    nameWords: (looks, limit, stop) => answer(() => nameWords(database, looks, limit), stop),
    nameWordCounts: (words, stop) => answer(() => nameWordCounts(database, words), stop),
    nameCandidates: (groups, kinds, limit, stop) => answer(() => nameCandidates(graph, groups, kinds, limit), stop),
    step: (frontier, walked, filter, limit, stop) => answer(() => step(graph, frontier, walked, filter, limit), stop),
    entitiesOfDocuments: (ids, limit, stop) => answer(() => entitiesOfDocuments(graph, ids, limit), stop),
    among: (ids, filter, limit, stop) => answer(() => among(graph, ids, filter, limit), stop),
    tiesAt: (ids, filter, limit, stop) => answer(() => tiesAt(graph, ids, filter, limit), stop),
    ofType: (type, source, target, filter, limit, stop) => answer(() => ofType(graph, type, source, target, filter, limit), stop),
    dateSpans: (filter, stop) => answer(() => dateSpans(graph, filter), stop),
    neighborCounts: (id, filter, stop) => answer(() => neighborCounts(graph, id, filter), stop),
    overview: () => answer(() => overview(graph)),
    entityIds: (after, limit, stop) => answer(() => entityIds(database, after, limit), stop),
    merges: () => answer(() => graph.merges()),
    mergedRecords: (ids) => answer(() => mergedRecords(graph, ids)),
    decide: (ruling) => answer(() => decide(graph, ruling)),
    undo: (a, b, undoing) => answer(() => undo(graph, a, b, undoing)),
    decisions: (page) => answer(() => decisions(database, page)),
    decisionsOn: (ids) => answer(() => decisionsOn(database, ids)),
    write: (batch) => answer(() => write(graph, batch)),
    export: () => exportAll(graph),
    cypher: () => Promise.reject(new CypherUnavailable()),
    ping: () => answer(() => void database.one('SELECT 1')),
    close: async () => database.close(),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreUnavailable(`the data folder ${folder} cannot be made; choose another with ISNAD_DATA`, { cause });
  }
}
