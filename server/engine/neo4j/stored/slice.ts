import type { Row } from '#server/engine/neo4j/query.ts';
import { readNumber, readRows } from '#server/engine/stored/read.ts';
import type { Slice } from '#server/engine/store.ts';

/** The slice of a row with total and page, which holds one more than asked for where more follow. Throws StoreDamaged. */
export function readSlice<Item>(row: Row, first: number, read: (row: Row) => Item): Slice<Item> {
  const page = readRows(row, 'page');
  return { items: page.slice(0, first).map(read), total: readNumber(row, 'total'), more: page.length > first };
}
