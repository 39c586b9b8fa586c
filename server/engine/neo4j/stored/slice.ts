import type { Row } from '#server/engine/neo4j/query.ts';
import { readFlag, readNumber, readRows } from '#server/engine/stored/read.ts';
import type { Slice } from '#server/engine/slice.ts';

/** The slice of a row with total, page, which holds one more than asked for where more follow, and isLost. Throws StoreDamaged. */
export function readSlice<Item>(row: Row, first: number, read: (row: Row) => Item): Slice<Item> {
  const [page, total] = [readRows(row, 'page'), readNumber(row, 'total')];
  if (readFlag(row, 'isLost')) return { items: [], total, more: false, isLost: true };
  return { items: page.slice(0, first).map(read), total, more: page.length > first, isLost: false };
}
