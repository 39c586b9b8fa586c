import { allegations } from '#server/engine/embedded/questions/allegations.ts';
import { among } from '#server/engine/embedded/questions/among.ts';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { dateSpans } from '#server/engine/embedded/questions/dateSpans.ts';
import { decide } from '#server/engine/embedded/questions/decide.ts';
import { decisions } from '#server/engine/embedded/questions/decisions.ts';
import { decisionsOn } from '#server/engine/embedded/questions/decisionsOn.ts';
import { documents } from '#server/engine/embedded/questions/documents.ts';
import { dossiers } from '#server/engine/embedded/questions/dossiers.ts';
import { entities } from '#server/engine/embedded/questions/entities.ts';
import { entitiesOfDocuments } from '#server/engine/embedded/questions/entitiesOfDocuments.ts';
import { entityIds } from '#server/engine/embedded/questions/entityIds.ts';
import { exportAll } from '#server/engine/embedded/questions/export.ts';
import { findAllegations } from '#server/engine/embedded/questions/findAllegations.ts';
import { graphOver } from '#server/engine/embedded/graph.ts';
import { keepPlaces } from '#server/engine/embedded/questions/keepPlaces.ts';
import { mergedRecords } from '#server/engine/embedded/questions/mergedRecords.ts';
import { moneyTies } from '#server/engine/embedded/questions/moneyTies.ts';
import { nameCandidates } from '#server/engine/embedded/questions/nameCandidates.ts';
import { nameWordCounts } from '#server/engine/embedded/questions/nameWordCounts.ts';
import { nameWords } from '#server/engine/embedded/questions/nameWords.ts';
import { neighborCounts } from '#server/engine/embedded/questions/neighborCounts.ts';
import { ofType } from '#server/engine/embedded/questions/ofType.ts';
import { overview } from '#server/engine/embedded/questions/overview.ts';
import { relationships } from '#server/engine/embedded/questions/relationships.ts';
import { relationshipsOf } from '#server/engine/embedded/questions/relationshipsOf.ts';
import { step } from '#server/engine/embedded/questions/step.ts';
import { tiesAt } from '#server/engine/embedded/questions/tiesAt.ts';
import { tiesWithin } from '#server/engine/embedded/questions/tiesWithin.ts';
import { undo } from '#server/engine/embedded/questions/undo.ts';
import { write } from '#server/engine/embedded/questions/write.ts';
import { CypherUnavailable } from '#server/engine/failure.ts';
import type { Stop, Store } from '#server/engine/store.ts';

/** The store that an open file gives: one line a question, each answered in the file of its name. path: where the file lies. */
export function storeOver(database: Database, path: string): Store {
  const graph = graphOver(database);
  const answer = async <Answer>(question: () => Answer | Promise<Answer>, stop?: Stop): Promise<Answer> => {
    stop?.throwIfAborted();
    try {
      return await question();
    } catch (error) {
      throw asFailure(error, path);
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
    step: (standing, filter, limit, stop) => answer(() => step(graph, standing, filter, limit), stop),
    entitiesOfDocuments: (ids, limit, stop) => answer(() => entitiesOfDocuments(graph, ids, limit), stop),
    among: (ids, filter, limit, stop) => answer(() => among(graph, ids, filter, limit), stop),
    tiesAt: (ids, filter, limit, stop) => answer(() => tiesAt(graph, ids, filter, limit), stop),
    moneyTies: (ids, filter, stop) => answer(() => moneyTies(graph, ids, filter, stop), stop),
    tiesWithin: (ids, stop) => answer(() => tiesWithin(graph, ids), stop),
    ofType: (type, source, target, filter, limit, stop) => answer(() => ofType(graph, type, source, target, filter, limit), stop),
    dateSpans: (filter, stop) => answer(() => dateSpans(graph, filter, stop), stop),
    neighborCounts: (id, filter, stop) => answer(() => neighborCounts(graph, id, filter), stop),
    overview: () => answer(() => overview(graph)),
    entityIds: (after, limit, stop) => answer(() => entityIds(database, after, limit), stop),
    merges: () => answer(() => graph.merges()),
    mergedRecords: (ids) => answer(() => mergedRecords(graph, ids)),
    decide: (ruling) => answer(() => decide(graph, ruling)),
    undo: (a, b, undoing) => answer(() => undo(graph, a, b, undoing)),
    decisions: (page) => answer(() => decisions(database, page)),
    decisionsOn: (ids) => answer(() => decisionsOn(database, ids)),
    keepPlaces: (dossier, places) => answer(() => keepPlaces(graph, dossier, places)),
    write: (batch) => answer(() => write(graph, batch)),
    async *export() {
      yield await answer(() => exportAll(database));
    },
    cypher: () => Promise.reject(new CypherUnavailable()),
    ping: () => answer(() => void database.one('SELECT 1')),
    close: async () => database.close(),
  };
}
