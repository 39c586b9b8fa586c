import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import { relationshipRow, relationshipWith } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Relationships of these types that rest on any of these claims, strongest first, then by id: rows of relationshipRow. */
export function carriedBy(claims: readonly string[], types: readonly RelationshipType[]): Query {
  const found = types.map((type) => `${relationshipWith(type, 'id')} WHERE startNode(r):Entity AND endNode(r):Entity RETURN r`);
  return {
    text: [
      'MATCH (a:Allegation) WHERE a.id IN $claims UNWIND a.relationships AS id WITH DISTINCT id',
      `CALL (id) { ${found.join(' UNION ALL ')} }`,
      `WITH r ORDER BY r.strength DESC, r.id RETURN ${relationshipRow('r')} AS relationship`,
    ].join(' '),
    params: { claims },
  };
}
