import { isId, type Id } from '#server/domain/id.ts';
import { StoreDamaged } from '#server/engine/failure.ts';

/** What a store holds of one thing, by the names it has there: nothing is known yet of the values. */
export type Stored = Readonly<Record<string, unknown>>;

/** The property is missing or of another type than Isnad writes: somebody else has changed it. */
export function damaged(row: Stored, name: string): StoreDamaged {
  return new StoreDamaged('the store', `the property ${name} of ${JSON.stringify(row['id'] ?? null)} is not as Isnad writes it`);
}

/** What was read as something with names. Throws StoreDamaged. */
export function toRow(value: unknown): Stored {
  if (!isStored(value)) throw damaged({}, 'record');
  return value;
}

/** What stands under that name, as something with names. Throws StoreDamaged. */
export function readRow(row: Stored, name: string): Stored {
  const value = row[name];
  if (!isStored(value)) throw damaged(row, name);
  return value;
}

/** As readRow, null where there is nothing. Throws StoreDamaged. */
export function readRowOrNull(row: Stored, name: string): Stored | null {
  return (row[name] ?? null) === null ? null : readRow(row, name);
}

/** The id of that name. Throws StoreDamaged. */
export function readId(row: Stored, name: string): Id {
  const id = row[name];
  if (typeof id !== 'string' || !isId(id)) throw damaged(row, name);
  return id;
}

/** The id of that name, null where there is none. Throws StoreDamaged. */
export function readIdOrNull(row: Stored, name: string): Id | null {
  return (row[name] ?? null) === null ? null : readId(row, name);
}

/** The text of that name. Throws StoreDamaged. */
export function readText(row: Stored, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw damaged(row, name);
  return value;
}

/** The text of that name, null where there is none. Throws StoreDamaged. */
export function readTextOrNull(row: Stored, name: string): string | null {
  const value = row[name] ?? null;
  if (value !== null && typeof value !== 'string') throw damaged(row, name);
  return value;
}

/** The number of that name. Throws StoreDamaged. */
export function readNumber(row: Stored, name: string): number {
  const value = row[name];
  if (typeof value !== 'number') throw damaged(row, name);
  return value;
}

/** The number of that name, null where there is none. Throws StoreDamaged. */
export function readNumberOrNull(row: Stored, name: string): number | null {
  return (row[name] ?? null) === null ? null : readNumber(row, name);
}

/** Whether that name is true; false where it is missing. */
export function readFlag(row: Stored, name: string): boolean {
  return row[name] === true;
}

/** The list of that name; empty where it is missing. Throws StoreDamaged. */
export function readList(row: Stored, name: string): readonly unknown[] {
  const value = row[name] ?? [];
  if (!Array.isArray(value)) throw damaged(row, name);
  return value;
}

/** The list of texts of that name; empty where it is missing. Throws StoreDamaged. */
export function readTexts(row: Stored, name: string): readonly string[] {
  return readList(row, name).map((value) => {
    if (typeof value !== 'string') throw damaged(row, name);
    return value;
  });
}

/** The list of numbers of that name; empty where it is missing. Throws StoreDamaged. */
export function readNumbers(row: Stored, name: string): readonly number[] {
  return readList(row, name).map((value) => {
    if (typeof value !== 'number') throw damaged(row, name);
    return value;
  });
}

/** The list of ids of that name; empty where it is missing. Throws StoreDamaged. */
export function readIds(row: Stored, name: string): readonly Id[] {
  return readList(row, name).map((value) => {
    if (typeof value !== 'string' || !isId(value)) throw damaged(row, name);
    return value;
  });
}

/** The list of rows of that name; empty where it is missing. Throws StoreDamaged. */
export function readRows(row: Stored, name: string): readonly Stored[] {
  return readList(row, name).map(toRow);
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
