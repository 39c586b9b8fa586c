import type { Query } from '#server/engine/neo4j/query.ts';
import type { Named } from '#server/engine/store.ts';

/** As subqueries: the named that are not there, as unknownEntities and unknownDocuments. */
export function unknownParts({ entities, documents }: Named): Query {
  const missing = (label: string, ids: string, column: string) =>
    `CALL () { UNWIND ${ids} AS id OPTIONAL MATCH (n:${label} {id: id}) WITH id, n WHERE n IS NULL RETURN collect(id) AS ${column} }`;
  return {
    text: `${missing('Entity', '$namedEntities', 'unknownEntities')} ${missing('Document', '$namedDocuments', 'unknownDocuments')}`,
    params: { namedEntities: [...new Set(entities)], namedDocuments: [...new Set(documents)] },
  };
}

/** The named that are not there. */
export function unknown(named: Named): Query {
  const { text, params } = unknownParts(named);
  return { text: `${text} RETURN unknownEntities, unknownDocuments`, params };
}
