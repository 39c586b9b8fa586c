import { allegations } from '#server/engine/embedded/questions/allegations.ts';
import { among } from '#server/engine/embedded/questions/among.ts';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { dateSpans } from '#server/engine/embedded/questions/dateSpans.ts';
import { decisions } from '#server/engine/embedded/questions/decisions.ts';
import { decisionsOn } from '#server/engine/embedded/questions/decisionsOn.ts';
import { change, changedRecords, changesAfter, history, lastChange, undoneBy } from '#server/engine/changes/changeLog.ts';
import { waitingRoom } from '#server/engine/changes/waitingRoom.ts';
import { apply } from '#server/engine/embedded/questions/apply.ts';
import { changeLogOf } from '#server/engine/embedded/changeLog.ts';
import { decisionsOfPair } from '#server/engine/embedded/questions/decisionsOfPair.ts';
import { documents } from '#server/engine/embedded/questions/documents.ts';
import { dossiers } from '#server/engine/embedded/questions/dossiers.ts';
import { entities } from '#server/engine/embedded/questions/entities.ts';
import { entitiesOfDocuments } from '#server/engine/embedded/questions/entitiesOfDocuments.ts';
import { entityIds } from '#server/engine/embedded/questions/entityIds.ts';
import { exportAll } from '#server/engine/embedded/questions/export.ts';
import { findAllegations } from '#server/engine/embedded/questions/findAllegations.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
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
import { CypherUnavailable } from '#server/engine/failure.ts';
import type { Questions, Stop, Store } from '#server/engine/store.ts';

/** The store that the graph of an open file gives. path: where the file lies. */
export function storeOver(graph: Graph, path: string): Store {
  const { database } = graph;
  const waiting = waitingRoom();
  let changes = 0;
  let held: Promise<void> = Promise.resolve();
  const answer = async <Answer>(question: () => Answer | Promise<Answer>): Promise<Answer> => {
    try {
      return await question();
    } catch (error) {
      throw asFailure(error, path);
    }
  };
  const write = async <Result>(work: () => Result): Promise<Result> => {
    await held;
    changes += 1;
    const result = await answer(work);
    waiting.wake();
    return result;
  };
  return {
    name: 'EMBEDDED',
    reading({ stop, alone = false }) {
      const before = changes;
      const { promise, resolve: end } = Promise.withResolvers<void>();
      if (alone) held = Promise.all([held, promise]).then(() => undefined);
      return {
        ...questionsOf(graph, stop, answer),
        stop,
        async end() {
          end();
          return changes === before;
        },
      };
    },
    apply: (proposal) => write(() => apply(graph, proposal)),
    changesWait: waiting.wait,
    async *export() {
      yield await answer(() => exportAll(database));
    },
    ping: () => answer(() => void database.one('SELECT 1')),
    close: async () => database.close(),
  };
}

/** One line a question, each answered in the file of its name. */
function questionsOf(graph: Graph, stop: Stop, named: <Answer>(question: () => Answer | Promise<Answer>) => Promise<Answer>): Questions {
  const { database } = graph;
  const log = changeLogOf(database);
  const answer = async <Answer>(question: () => Answer | Promise<Answer>): Promise<Answer> => {
    stop.throwIfAborted();
    return named(question);
  };
  return {
    entities: (ids) => answer(() => entities(graph, ids)),
    relationships: (ids) => answer(() => relationships(graph, ids)),
    writtenRelationships: (ids) => answer(() => relationships(graph, ids)),
    allegations: (ids) => answer(() => allegations(database, ids)),
    documents: (ids) => answer(() => documents(database, ids)),
    dossiers: () => answer(() => dossiers(database)),
    relationshipsOf: (ids, question) => answer(() => relationshipsOf(graph, ids, question)),
    findAllegations: (questions) => answer(() => questions.map((question) => findAllegations(graph, question))),
    nameWords: (looks, limit) => answer(() => nameWords(database, looks, limit)),
    nameWordCounts: (words) => answer(() => nameWordCounts(database, words)),
    nameCandidates: (groups, kinds, limit) => answer(() => nameCandidates(graph, groups, kinds, limit)),
    step: (standing, filter, limit) => answer(() => step(graph, standing, filter, limit)),
    entitiesOfDocuments: (ids, limit) => answer(() => entitiesOfDocuments(graph, ids, limit)),
    among: (ids, filter, limit) => answer(() => among(graph, ids, filter, limit)),
    tiesAt: (ids, filter, limit) => answer(() => tiesAt(graph, ids, filter, limit)),
    moneyTies: (ids, filter) => answer(() => moneyTies(graph, ids, filter, stop)),
    tiesWithin: (ids) => answer(() => tiesWithin(graph, ids)),
    ofType: (type, source, target, filter, limit) => answer(() => ofType(graph, type, source, target, filter, limit)),
    dateSpans: (filter) => answer(() => dateSpans(graph, filter, stop)),
    neighborCounts: (id, filter) => answer(() => neighborCounts(graph, id, filter)),
    overview: () => answer(() => overview(graph)),
    entityIds: (after, limit) => answer(() => entityIds(database, after, limit)),
    merges: () => answer(() => graph.merges()),
    mergedRecords: (ids) => answer(() => mergedRecords(graph, ids)),
    decisions: (page) => answer(() => decisions(database, page)),
    decisionsOn: (ids) => answer(() => decisionsOn(database, ids)),
    decisionsOfPair: (a, b) => answer(() => decisionsOfPair(database, a, b)),
    change: (id) => answer(() => change(log, id)),
    changesAfter: (after, limit) => answer(() => changesAfter(log, after, limit)),
    lastChange: () => answer(() => lastChange(log)),
    undoneBy: (id) => answer(() => undoneBy(log, id)),
    changedRecords: (id, most) => answer(() => changedRecords(log, id, most)),
    history: (question) => answer(() => history(log, question)),
    cypher: () => Promise.reject(new CypherUnavailable()),
  };
}
