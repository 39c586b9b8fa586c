import { relationshipTypes, type RelationshipType } from '#graph-schema/generated/ontology.ts';
import { typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** A relationship as readRelationship takes it. */
export function relationshipRow(r: string): string {
  return `{type: type(${r}), source: startNode(${r}).id, target: endNode(${r}).id, properties: properties(${r})}`;
}

/** The relationships with the ids in a variable, whatever their type, as r: one seek in each type's index, for no index holds them all. */
export function relationshipsWith(id: string): string {
  return `CALL (${id}) { ${relationshipTypes.map(({ type }) => `${relationshipWith(type, id)} RETURN r`).join(' UNION ALL ')} }`;
}

/** The relationship of a type with the id in a variable or property, as r. The hint is needed: a plan made while there were few of them would go through all of them for each id. */
export function relationshipWith(type: RelationshipType, id: string): string {
  return `MATCH ()-[r:${typeOf(type)} {id: ${id}}]->() USING INDEX r:${typeOf(type)}(id)`;
}

/** Relationships by id: rows of relationshipRow, those that exist, in any order. */
export function relationships(ids: readonly string[]): Query {
  return { text: `UNWIND $ids AS id ${relationshipsWith('id')} RETURN ${relationshipRow('r')} AS relationship`, params: { ids } };
}

/** The same of one type, for many ids: such a statement is compiled in a moment, and again as the graph grows. Where there are none of the type, which the database knows without looking, none is sought. */
export function relationshipsOfType(type: RelationshipType, ids: readonly string[]): Query {
  return {
    text: [
      `MATCH ()-[one:${typeOf(type)}]->() WITH count(one) AS ties WHERE ties > 0`,
      `UNWIND $ids AS id ${relationshipWith(type, 'id')} RETURN ${relationshipRow('r')} AS relationship`,
    ].join(' '),
    params: { ids },
  };
}
