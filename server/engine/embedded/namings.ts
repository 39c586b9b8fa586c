import type { RecordList } from '#server/domain/change.ts';
import type { Naming } from '#server/engine/check/stillNamed.ts';
import type { RecordIds } from '#server/engine/changes/proposal.ts';
import { incidentTo, withinOf, writtenEnds } from '#server/engine/embedded/adjacency.ts';
import { number, text } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';

const aStep = 64;
const atOnce = 1_000;
const entitiesAtOnce = 2_000;

type Look = { readonly of: RecordList; readonly by: RecordList; readonly sql: string };

/** Which records name records: each answers named and namer of those whose ids are given. Columns without an index are gone through; a withdrawal is rare. */
const looks: readonly Look[] = [
  look(
    'entities',
    'allegations',
    'SELECT e.id AS named, a.id AS namer FROM entity e JOIN voice v ON v.entity = e.n JOIN allegation a ON a.n = v.allegation',
    'e.id',
  ),
  look(
    'entities',
    'allegations',
    'SELECT e.id AS named, a.id AS namer FROM entity e JOIN about v ON v.entity = e.n JOIN allegation a ON a.n = v.allegation',
    'e.id',
  ),
  look('entities', 'documents', 'SELECT e.id AS named, d.id AS namer FROM entity e JOIN document d ON d.publisher = e.n', 'e.id'),
  look(
    'entities',
    'dossiers',
    "SELECT p.value ->> '$.entity' AS named, d.id AS namer FROM dossier d, json_each(d.body, '$.places') p",
    "p.value ->> '$.entity'",
  ),
  look('entities', 'decisions', 'SELECT e.id AS named, d.key AS namer FROM entity e JOIN decision d ON d.a = e.id OR d.b = e.id', 'e.id'),
  look(
    'allegations',
    'relationships',
    'SELECT a.id AS named, r.id AS namer FROM allegation a JOIN carries c ON c.allegation = a.n JOIN relationship r ON r.n = c.relationship',
    'a.id',
  ),
  look('allegations', 'allegations', 'SELECT a.id AS named, c.a AS namer FROM allegation a JOIN contradiction c ON c.b = a.id', 'a.id'),
  look('documents', 'allegations', 'SELECT d.id AS named, a.id AS namer FROM document d JOIN allegation a ON a.document = d.id', 'd.id'),
  look('documents', 'documents', 'SELECT d.id AS named, o.id AS namer FROM document d JOIN document o ON o.copy_of = d.id', 'd.id'),
  look(
    'documents',
    'documents',
    "SELECT d.id AS named, o.id AS namer FROM document d JOIN document o ON o.body ->> '$.succeeds' = d.id",
    'd.id',
  ),
  look('documents', 'dossiers', "SELECT p.value AS named, d.id AS namer FROM dossier d, json_each(d.body, '$.documents') p", 'p.value'),
];

/** Which records name those that are to be withdrawn; looked up in steps. */
export function* namingsOf(graph: Graph, withdrawn: RecordIds): Generator<undefined, Naming[]> {
  const namings = yield* tiesAt(graph, withdrawn.entities);
  for (const { of, by, sql } of looks)
    for (const some of inParts(withdrawn[of], atOnce)) {
      for (const row of graph.database.all(sql, JSON.stringify(some)))
        namings.push({ named: { list: of, id: text(row, 'named') }, by: { list: by, id: text(row, 'namer') } });
      yield;
    }
  namings.push(...(yield* recordedFrom(graph, withdrawn.documents)));
  return namings;
}

/** Entities that have properties from one of these documents. All are gone through, some at a time. */
function* recordedFrom(graph: Graph, documents: readonly string[]): Generator<undefined, Naming[]> {
  if (documents.length === 0) return [];
  const namings: Naming[] = [];
  const sql = `SELECT f.value ->> '$.document' AS named, e.id AS namer FROM entity e, json_each(e.body, '$.properties.recordedFrom') f
    WHERE e.n > ? AND e.n <= ? AND f.value ->> '$.document' IN (SELECT value FROM json_each(?))`;
  const last = number(graph.database.one('SELECT coalesce(max(n), 0) AS last FROM entity') ?? {}, 'last');
  for (let from = 0; from < last; from += entitiesAtOnce) {
    for (const row of graph.database.all(sql, from, from + entitiesAtOnce, JSON.stringify(documents)))
      namings.push({ named: { list: 'documents', id: text(row, 'named') }, by: { list: 'entities', id: text(row, 'namer') } });
    yield;
  }
  return namings;
}

/** Relationships that were written with one of these ends: their lists lie in memory, and no index of the file leads to them. */
function* tiesAt(graph: Graph, ids: readonly string[]): Generator<undefined, Naming[]> {
  const namings: Naming[] = [];
  for (const [index, id] of ids.entries()) {
    if (index % aStep === 0) yield;
    const [n, adjacency] = [graph.entityNumber(id), graph.adjacency()];
    if (n === null) continue;
    const shown = graph.shownNumber(n);
    for (const list of [incidentTo(adjacency, shown), withinOf(adjacency, shown)])
      for (const tie of list)
        if (writtenEnds(adjacency, tie).includes(n))
          namings.push({ named: { list: 'entities', id }, by: { list: 'relationships', id: graph.relationshipId(tie) } });
  }
  return namings;
}

function look(of: RecordList, by: RecordList, select: string, named: string): Look {
  return { of, by, sql: `${select} WHERE ${named} IN (SELECT value FROM json_each(?))` };
}
