import type { Id } from '#server/domain/id.ts';
import type { Ask, Query, Row } from '#server/engine/neo4j/query.ts';
import { toRow } from '#server/engine/stored/read.ts';

/** What a question answers for these ids, in their order; null where there is none. column: where a row holds the item. */
export async function inOrderOfIds<Item extends { readonly id: Id }>(
  ask: Ask,
  ids: readonly Id[],
  question: (ids: readonly Id[]) => Query,
  column: string,
  parse: (row: Row) => Item,
): Promise<readonly (Item | null)[]> {
  if (ids.length === 0) return [];
  const rows = await ask(question([...new Set(ids)]));
  const found = new Map(rows.map((row) => parse(toRow(row[column]))).map((item) => [item.id, item]));
  return ids.map((id) => found.get(id) ?? null);
}
