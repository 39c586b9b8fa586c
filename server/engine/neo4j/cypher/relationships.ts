import { relationshipTypes, type RelationshipType } from '#graph-schema/generated/ontology.ts';
import { typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** A relationship as readRelationship takes it. */
export function relationshipRow(r: string): string {
  return `{type: type(${r}), source: startNode(${r}).id, target: endNode(${r}).id, properties: properties(${r})}`;
}

/** The relationships with the ids of a list, whatever their type, each once, as r. No index holds them all, so each type's is asked, and once for the whole list. ids: a parameter, or a variable. */
export function relationshipsWith(ids: string): string {
  const asked = relationshipTypes.map(
    ({ type }) => `MATCH ()-[r:${typeOf(type)}]->() USING INDEX r:${typeOf(type)}(id) WHERE r.id IN ${ids} RETURN r`,
  );
  return `CALL (${ids.startsWith('$') ? '' : ids}) { ${asked.join(' UNION ALL ')} }`;
}

/** The relationship of a type with the id in a variable or property, as r. The hint is needed: a plan made while there were few of them would go through all of them for each id. */
export function relationshipWith(type: RelationshipType, id: string): string {
  return `MATCH ()-[r:${typeOf(type)} {id: ${id}}]->() USING INDEX r:${typeOf(type)}(id)`;
}

/** Relationships by id: rows of relationshipRow, those that exist, in any order. */
export function relationships(ids: readonly string[]): Query {
  return { text: `${relationshipsWith('$ids')} RETURN ${relationshipRow('r')} AS relationship`, params: { ids } };
}
