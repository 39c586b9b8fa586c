import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { relationshipsOf as cypher } from '#server/engine/neo4j/cypher/relationshipsOf.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import { readSlice } from '#server/engine/neo4j/stored/slice.ts';
import type { RelationshipSlice, RelationshipsOfQuestion } from '#server/engine/store.ts';

/** For each entity a page of the relationships that the filter keeps: strongest first, then by id. */
export async function relationshipsOf(
  ask: Ask,
  ids: readonly Id[],
  question: RelationshipsOfQuestion,
): Promise<readonly RelationshipSlice[]> {
  const rows = await ask(cypher([...new Set(ids)], question));
  const slices = new Map(
    rows.map((row) => {
      const slice = { ...readSlice(row, question.first, readRelationship), unasserted: readNumber(row, 'unasserted') };
      return [readText(row, 'id'), slice];
    }),
  );
  return ids.map((id) => slices.get(id) ?? { items: [], total: 0, unasserted: 0, more: false, isLost: question.after !== null });
}
