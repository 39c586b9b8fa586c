import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { ofType as cypher } from '#server/engine/neo4j/cypher/ofType.ts';
import { readNumber, readRows } from '#server/engine/stored/read.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import type { OfType } from '#server/engine/store.ts';

/** Kept relationships of one type, from and to these, by id. */
export async function ofType(
  ask: Ask,
  type: RelationshipType,
  source: Id | null,
  target: Id | null,
  filter: Filter,
  limit: number,
): Promise<OfType> {
  const [row = {}] = await ask(cypher(type, source, target, filter, limit));
  return { relationships: readRows(row, 'relationships').map(readRelationship), rejected: readNumber(row, 'rejected') };
}
