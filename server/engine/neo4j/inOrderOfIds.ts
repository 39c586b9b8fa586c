import type { Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';
import { toRow } from '#server/engine/stored/read.ts';

/** What a question answers for these ids, in their order; null where there is none. column: where a row holds the item. */
export async function inOrderOfIds<Item extends { readonly id: Id }>(
  { read }: Connection,
  ids: readonly Id[],
  question: (ids: readonly Id[]) => Query,
  column: string,
  parse: (row: Row) => Item,
): Promise<readonly (Item | null)[]> {
  if (ids.length === 0) return [];
  const rows = await read(question([...new Set(ids)]));
  const found = new Map(rows.map((row) => parse(toRow(row[column]))).map((item) => [item.id, item]));
  return ids.map((id) => found.get(id) ?? null);
}
