import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import { byId, toId, type Id } from '#server/domain/id.ts';
import { allegations, documents, entities, mergedRecords, relationships } from '#server/engine/neo4j/records.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { among } from '#server/engine/neo4j/cypher/among.ts';
import { entitiesOfDocuments } from '#server/engine/neo4j/cypher/entitiesOfDocuments.ts';
import { conditionsOf, findAllegations } from '#server/engine/neo4j/cypher/findAllegations.ts';
import { nameCandidates } from '#server/engine/neo4j/cypher/nameCandidates.ts';
import { nameWordCounts, nameWords } from '#server/engine/neo4j/cypher/nameWords.ts';
import { ofType } from '#server/engine/neo4j/cypher/ofType.ts';
import { everyNode } from '#server/engine/neo4j/cypher/everything.ts';
import { entityIds } from '#server/engine/neo4j/cypher/merges.ts';
import { relationshipsOf } from '#server/engine/neo4j/cypher/relationshipsOf.ts';
import { step } from '#server/engine/neo4j/cypher/step.ts';
import { tiesAt } from '#server/engine/neo4j/cypher/tiesAt.ts';
import { dateSpans, neighborCounts, overview } from '#server/engine/neo4j/counts.ts';
import { decide, decisions, decisionsOn, undo } from '#server/engine/neo4j/decisions.ts';
import { exportAll } from '#server/engine/neo4j/export.ts';
import { mergesCache } from '#server/engine/neo4j/mergesCache.ts';
import type { Ask, Query, Row } from '#server/engine/neo4j/query.ts';
import { askStatement } from '#server/engine/neo4j/statement/ask.ts';
import { readDossier } from '#server/engine/neo4j/stored/document.ts';
import { damaged, readNumber, readRows, readText, readTexts, toRow } from '#server/engine/neo4j/stored/read.ts';
import { readAllegationRow } from '#server/engine/neo4j/stored/allegation.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import { write } from '#server/engine/neo4j/write.ts';
import type { NameCandidate, NameWord, Slice, Stop, Store, Tie } from '#server/engine/store.ts';

/** The store that a connection gives. */
export function viewStore(connection: Connection): Store {
  const { read } = connection;
  const merges = mergesCache(connection);
  const changing = async <Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> => {
    try {
      return await connection.write(work);
    } finally {
      merges.forget();
    }
  };
  const one = async (query: Query, stop: Stop): Promise<Row> => (await read(query, stop))[0] ?? {};
  return {
    name: 'NEO4J',
    entities: (ids) => entities(connection, ids),
    relationships: (ids) => relationships(connection, ids),
    allegations: (ids) => allegations(connection, ids),
    documents: (ids) => documents(connection, ids),
    dossiers: async () => (await read(everyNode('Dossier'))).map((row) => readDossier(toRow(row['properties']))),
    async relationshipsOf(ids, question, stop) {
      const rows = await read(relationshipsOf([...new Set(ids)], question), stop);
      const slices = new Map(rows.map((row) => [readText(row, 'id'), slice(row, question.first, readRelationship)]));
      return ids.map((id) => slices.get(id) ?? { items: [], total: 0, more: false });
    },
    async findAllegations(questions, stop) {
      const alike = Map.groupBy(questions, (question) => `${question.first} ${conditionsOf(question)}`);
      const answers = [...alike.values()].map(async (each) => {
        const [{ first }, conditions] = [each[0] ?? { first: 0 }, each[0] ? conditionsOf(each[0]) : ''];
        const rows = await read(findAllegations(conditions, first, each), stop);
        return rows.map((row) => [each[readNumber(row, 'index')], slice(row, first, readAllegationRow)] as const);
      });
      const slices = new Map((await Promise.all(answers)).flat());
      return questions.map((question) => slices.get(question) ?? { items: [], total: 0, more: false });
    },
    nameWords: async (looks, limit, stop) => (await read(nameWords(looks, limit), stop)).map(readNameWord),
    async nameWordCounts(words, stop) {
      const counts = new Map((await read(nameWordCounts(words), stop)).map(readNameWord).map(({ word, entities: n }) => [word, n]));
      return words.map((word) => counts.get(word) ?? 0);
    },
    nameCandidates: async (groups, kinds, limit, stop) => (await read(nameCandidates(groups, kinds, limit), stop)).map(readCandidate),
    async step(frontier, walked, filter, limit, stop) {
      const row = await one(step(frontier, walked, filter, limit), stop);
      return { reached: readIds(row, 'reached'), total: readNumber(row, 'total'), rejected: readNumber(row, 'rejected') };
    },
    async entitiesOfDocuments(ids, limit, stop) {
      const row = await one(entitiesOfDocuments(ids, limit), stop);
      return { ids: readIds(row, 'ids'), total: readNumber(row, 'total') };
    },
    async among(ids, filter, limit, stop) {
      const row = await one(among(ids, filter, limit), stop);
      return { relationships: readRows(row, 'relationships').map(readRelationship), total: readNumber(row, 'total') };
    },
    async tiesAt(ids, filter, limit, stop) {
      const row = await one(tiesAt(ids, filter, limit), stop);
      return {
        ties: readRows(row, 'ties').map(readTie),
        rejected: readNumber(row, 'rejected'),
        truncated: readNumber(row, 'total') > limit,
      };
    },
    async ofType(type, source, target, filter, limit, stop) {
      const rows = await read(ofType(type, source, target, filter, limit), stop);
      return rows.map((row) => readRelationship(toRow(row['relationship'])));
    },
    dateSpans: (filter, stop) => dateSpans(connection, filter, stop),
    neighborCounts: (id, filter, stop) => neighborCounts(connection, id, filter, stop),
    overview: () => overview(connection),
    entityIds: async (after, limit, stop) => (await read(entityIds(after, limit), stop)).map((row) => toId(readText(row, 'id'))),
    merges: merges.read,
    mergedRecords: (ids) => mergedRecords(connection, ids),
    decide: (ruling) => changing((ask) => decide(ask, ruling)),
    undo: (a, b, undoing) => changing((ask) => undo(ask, a, b, undoing)),
    decisions: (page) => decisions(connection, page),
    decisionsOn: (ids) => decisionsOn(connection, ids),
    write: (batch) => changing((ask) => write(ask, batch)),
    export: () => exportAll(connection),
    cypher: (statement, parameters, maxRows, stop) => askStatement(connection, statement, parameters, maxRows, stop),
    ping: async () => void (await read({ text: 'RETURN 1 AS one', params: {} })),
    close: () => connection.close(),
  };
}

function slice<Item>(row: Row, first: number, parse: (row: Row) => Item): Slice<Item> {
  const page = readRows(row, 'page');
  return { items: page.slice(0, first).map(parse), total: readNumber(row, 'total'), more: page.length > first };
}

function readIds(row: Row, name: string): Id[] {
  return readTexts(row, name).map(toId);
}

function readTie(row: Row): Tie {
  const type = readText(row, 'type');
  if (!isRelationshipType(type)) throw damaged(row, 'type');
  return {
    id: toId(readText(row, 'id')),
    type,
    source: toId(readText(row, 'source')),
    target: toId(readText(row, 'target')),
    strength: readNumber(row, 'strength'),
  };
}

function readNameWord(row: Row): NameWord {
  return { word: readText(row, 'word'), entities: readNumber(row, 'entities') };
}

function readCandidate(row: Row): NameCandidate {
  const kind = readText(row, 'kind');
  if (!isEntityKind(kind)) throw damaged(row, 'kind');
  const merged = readRows(row, 'merged').toSorted((a, b) => byId(readText(a, 'id'), readText(b, 'id')));
  return {
    entity: toId(readText(row, 'entity')),
    kind,
    degree: readNumber(row, 'degree'),
    names: [...readTexts(row, 'names'), ...merged.flatMap((each) => readTexts(each, 'names'))],
  };
}
