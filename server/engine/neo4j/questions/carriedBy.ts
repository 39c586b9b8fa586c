import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { carriedBy as cypher } from '#server/engine/neo4j/cypher/carriedBy.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import { toRow } from '#server/engine/stored/read.ts';

/** Relationships of these types that rest on any of these claims, strongest first, then by id. */
export async function carriedBy(ask: Ask, claims: readonly Id[], types: readonly RelationshipType[]): Promise<readonly Relationship[]> {
  return (await ask(cypher(claims, types))).map((row) => readRelationship(toRow(row['relationship'])));
}
