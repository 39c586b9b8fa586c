import { relationshipsWith } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Makes every other writer wait until this transaction ends, so that what was looked up stays true. */
export function holdWriters(): Query {
  return { text: 'MATCH (s:IsnadSchema) SET s.version = s.version', params: {} };
}

/** Begins to write, and answers the number of the change: other writers wait, and readers learn at their end that something was written. */
export function lockForWriting(): Query {
  return { text: 'MATCH (s:IsnadSchema) SET s.changes = coalesce(s.changes, 0) + 1 RETURN s.changes AS changes', params: {} };
}

/** Kinds of the entities that exist, merged ones among them. */
export function kindsOf(ids: readonly string[]): Query {
  return {
    text: 'UNWIND $ids AS id CALL (id) { MATCH (n:Entity {id: id}) RETURN n UNION ALL MATCH (n:Merged {id: id}) RETURN n } RETURN id, n.kind AS kind',
    params: { ids },
  };
}

/** Kinds of the entities that are shown. */
export function knownEntities(ids: readonly string[]): Query {
  return { text: 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.kind AS kind', params: { ids } };
}

/** The documents that exist, and those they were copied from, to the root. */
export function knownDocuments(ids: readonly string[]): Query {
  return {
    text: 'UNWIND $ids AS id MATCH (:Document {id: id})-[:COPY_OF*0..]->(d:Document) RETURN DISTINCT d.id AS id, d.copyOf AS copyOf',
    params: { ids },
  };
}

/** The claims that exist. */
export function knownAllegations(ids: readonly string[]): Query {
  return { text: 'UNWIND $ids AS id MATCH (:Allegation {id: id}) RETURN id', params: { ids } };
}

/** Type, ends, claims of the relationships that exist, and whether they are inferred. */
export function knownRelationships(ids: readonly string[]): Query {
  return {
    text:
      `UNWIND $ids AS id ${relationshipsWith('id')} RETURN id, type(r) AS type, coalesce(r.mergedSource, startNode(r).id) AS ` +
      'source, coalesce(r.mergedTarget, endNode(r).id) AS target, r.inferred AS inferred, r.allegations AS allegations',
    params: { ids },
  };
}

/** The relationships that rest on these claims, or on claims in these documents and their copies. */
export function relationshipsResting(allegations: readonly string[], documents: readonly string[]): Query {
  return {
    text: [
      'CALL () { UNWIND $allegations AS id MATCH (a:Allegation {id: id}) RETURN a',
      'UNION UNWIND $documents AS id MATCH (:Document {id: id})<-[:COPY_OF*0..]-(:Document)<-[:REPORTED_IN]-(a:Allegation) RETURN a }',
      'UNWIND a.relationships AS id RETURN DISTINCT id',
    ].join(' '),
    params: { allegations, documents },
  };
}
