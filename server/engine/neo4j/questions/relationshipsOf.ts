import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { relationshipsOf as cypher } from '#server/engine/neo4j/cypher/relationshipsOf.ts';
import { readText } from '#server/engine/stored/read.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import { readSlice } from '#server/engine/neo4j/stored/slice.ts';
import type { RelationshipsOfQuestion, Slice, Stop } from '#server/engine/store.ts';

/** For each entity a page of the relationships that the filter keeps: strongest first, then by id. */
export async function relationshipsOf(
  { read }: Connection,
  ids: readonly Id[],
  question: RelationshipsOfQuestion,
  stop: Stop,
): Promise<readonly Slice<Relationship>[]> {
  const rows = await read(cypher([...new Set(ids)], question), stop);
  const slices = new Map(rows.map((row) => [readText(row, 'id'), readSlice(row, question.first, readRelationship)]));
  return ids.map((id) => slices.get(id) ?? { items: [], total: 0, more: false });
}
