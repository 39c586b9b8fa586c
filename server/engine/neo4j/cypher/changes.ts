import { int } from 'neo4j-driver';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import { relationshipsWith } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';

const asChange = 'RETURN c.n AS n, properties(c) AS change';

/** The change of an id. */
export function changeWithId(id: string): Query {
  return { text: `MATCH (c:Change {id: $id}) ${asChange}`, params: { id } };
}

/** The changes of these numbers. */
export function changesNumbered(numbers: readonly number[]): Query {
  return { text: `UNWIND $numbers AS n MATCH (c:Change {n: n}) ${asChange}`, params: { numbers: numbers.map((n) => int(n)) } };
}

/** Changes after a number, in their order. */
export function changesAfter(n: number, limit: number): Query {
  return { text: `MATCH (c:Change) WHERE c.n > $n ${asChange} ORDER BY n LIMIT $limit`, params: { n: int(n), limit: int(limit) } };
}

/** The change that was made last. */
export function lastChange(): Query {
  return { text: `MATCH (c:Change) ${asChange} ORDER BY n DESC LIMIT 1`, params: {} };
}

/** The changes that set one back, the latest first. */
export function changesUndoing(id: string): Query {
  return { text: `MATCH (c:Change {undoes: $id}) ${asChange} ORDER BY n DESC`, params: { id } };
}

/** Keeps a change in the log; created: rows of list and ids; former: rows of key, list, id, body, since, gone. */
export function putChange(n: number, change: Row, created: readonly Row[], former: readonly Row[]): readonly Query[] {
  const params = { n: int(n), change, created, former };
  return [
    { text: 'CREATE (c:Change) SET c = $change SET c.n = $n', params },
    { text: 'UNWIND $created AS row CREATE (c:Created) SET c = row SET c.change = $n', params },
    { text: 'UNWIND $former AS row CREATE (c:Changed) SET c = row SET c.change = $n', params },
  ];
}

/** The ids of the records that a change created, in parts. */
export function createdBy(n: number): Query {
  return { text: 'MATCH (c:Created {change: $n}) RETURN c.list AS list, c.ids AS ids ORDER BY c.part', params: { n: int(n) } };
}

/** The records that a change changed, or withdrew. */
export function changedBy(n: number): Query {
  return { text: 'MATCH (c:Changed {change: $n}) RETURN c.list AS list, c.id AS id, c.gone AS gone', params: { n: int(n) } };
}

/** What a record was before each change. */
export function formerStates(list: string, id: string): Query {
  return {
    text: 'MATCH (c:Changed {key: $key}) RETURN c.change AS change, c.body AS body, c.since AS since, c.gone AS gone ORDER BY change',
    params: { key: `${list} ${id}` },
  };
}

/** Nodes by what they go by: rows with their properties. */
export function nodesHeld(
  label: 'Document' | 'Allegation' | 'Dossier' | 'Decision' | 'Investigation' | 'Entity' | 'Merged',
  ids: readonly string[],
): Query {
  const key = label === 'Decision' ? 'key' : 'id';
  return { text: `UNWIND $ids AS id MATCH (n:${label} {${key}: id}) RETURN id, properties(n) AS properties`, params: { ids } };
}

/** Which records name entities that lie as they were written, places in dossiers aside. */
export function namersOfEntities(ids: readonly string[]): Query {
  return {
    text: [
      'UNWIND $ids AS id CALL (id) { MATCH (n:Entity {id: id}) RETURN n UNION ALL MATCH (n:Merged {id: id}) RETURN n }',
      `CALL (n) { MATCH (n)-[r:${anyType}]-() RETURN 'relationships' AS list, r.id AS namer`,
      "UNION MATCH (n)<-[:CLAIMED_BY|ABOUT|TRANSMITTED_BY]-(a:Allegation) RETURN 'allegations' AS list, a.id AS namer",
      "UNION MATCH (n)<-[:PUBLISHED_BY]-(d:Document) RETURN 'documents' AS list, d.id AS namer",
      "UNION MATCH (d:Decision {a: n.id}) RETURN 'decisions' AS list, d.key AS namer",
      "UNION MATCH (d:Decision {b: n.id}) RETURN 'decisions' AS list, d.key AS namer }",
      'RETURN id, list, namer',
    ].join(' '),
    params: { ids },
  };
}

/** Which records name claims. */
export function namersOfAllegations(ids: readonly string[]): Query {
  return {
    text: [
      'UNWIND $ids AS id MATCH (a:Allegation {id: id})',
      "CALL (a) { UNWIND coalesce(a.relationships, []) AS r RETURN 'relationships' AS list, r AS namer",
      "UNION MATCH (a)<-[:CONTRADICTS]-(o:Allegation) RETURN 'allegations' AS list, o.id AS namer }",
      'RETURN id, list, namer',
    ].join(' '),
    params: { ids },
  };
}

/** Which records name documents. */
export function namersOfDocuments(ids: readonly string[]): Query {
  return {
    text: [
      'UNWIND $ids AS id MATCH (d:Document {id: id})',
      "CALL (d) { MATCH (d)<-[:REPORTED_IN]-(a:Allegation) RETURN 'allegations' AS list, a.id AS namer",
      "UNION MATCH (d)<-[:COPY_OF]-(o:Document) RETURN 'documents' AS list, o.id AS namer",
      "UNION MATCH (d)<-[:SUCCEEDS]-(o:Document) RETURN 'documents' AS list, o.id AS namer",
      "UNION MATCH (e:Entity) WHERE d.id IN e.recordedFromDocuments RETURN 'entities' AS list, e.id AS namer",
      "UNION MATCH (d)<-[:HOLDS]-(h:Dossier) RETURN 'dossiers' AS list, h.id AS namer }",
      'RETURN id, list, namer',
    ].join(' '),
    params: { ids },
  };
}

/** Takes relationships out; their ends count them no more. */
export function withdrawRelationships(ids: readonly string[]): Query {
  return {
    text: [
      `UNWIND $ids AS id ${relationshipsWith('id')} WITH r, startNode(r) AS s, endNode(r) AS t, CASE WHEN r.holds THEN 1 ELSE 0 END AS holds DELETE r`,
      'SET s.degree = s.degree - holds, s.unasserted = s.unasserted - 1 + holds SET t.degree = t.degree - holds, t.unasserted = t.unasserted - 1 + holds',
    ].join(' '),
    params: { ids },
  };
}

/** Takes nodes out that nothing names. */
export function withdrawNodes(
  label: 'Document' | 'Allegation' | 'Dossier' | 'Decision' | 'Investigation' | 'Entity',
  ids: readonly string[],
): Query {
  const key = label === 'Decision' ? 'key' : 'id';
  return { text: `UNWIND $ids AS id MATCH (n:${label} {${key}: id}) DETACH DELETE n`, params: { ids } };
}
