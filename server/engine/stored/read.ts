import { toId, type Id } from '#server/domain/id.ts';
import { StoreDamaged } from '#server/engine/failure.ts';
import type { Row } from '#server/engine/neo4j/query.ts';

/** The property is missing or of another type than Isnad writes: somebody else has changed it. */
export function damaged(row: Row, name: string): StoreDamaged {
  return new StoreDamaged('the Neo4j database', `the property ${name} of ${JSON.stringify(row['id'] ?? null)} is not as Isnad writes it`);
}

/** A record or map of the driver as a row. Throws StoreDamaged. */
export function toRow(value: unknown): Row {
  if (typeof value !== 'object' || value === null) throw damaged({}, 'record');
  return { ...value };
}

/** The text of that name. Throws StoreDamaged. */
export function readText(row: Row, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw damaged(row, name);
  return value;
}

/** The text of that name, null where there is none. Throws StoreDamaged. */
export function readTextOrNull(row: Row, name: string): string | null {
  const value = row[name] ?? null;
  if (value !== null && typeof value !== 'string') throw damaged(row, name);
  return value;
}

/** The number of that name. Throws StoreDamaged. */
export function readNumber(row: Row, name: string): number {
  const value = row[name];
  if (typeof value !== 'number') throw damaged(row, name);
  return value;
}

/** The number of that name, null where there is none. Throws StoreDamaged. */
export function readNumberOrNull(row: Row, name: string): number | null {
  return (row[name] ?? null) === null ? null : readNumber(row, name);
}

/** Whether that name is true; false where it is missing. */
export function readFlag(row: Row, name: string): boolean {
  return row[name] === true;
}

/** The list of that name; empty where it is missing. Throws StoreDamaged. */
export function readList(row: Row, name: string): readonly unknown[] {
  const value = row[name] ?? [];
  if (!Array.isArray(value)) throw damaged(row, name);
  return value;
}

/** The list of texts of that name; empty where it is missing. Throws StoreDamaged. */
export function readTexts(row: Row, name: string): readonly string[] {
  return readList(row, name).map((value) => {
    if (typeof value !== 'string') throw damaged(row, name);
    return value;
  });
}

/** The list of ids of that name; empty where it is missing. Throws StoreDamaged. */
export function readIds(row: Row, name: string): readonly Id[] {
  return readTexts(row, name).map(toId);
}

/** The list of rows of that name; empty where it is missing. Throws StoreDamaged. */
export function readRows(row: Row, name: string): readonly Row[] {
  return readList(row, name).map(toRow);
}
