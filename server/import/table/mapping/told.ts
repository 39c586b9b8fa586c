import type { PropertyValue } from '#server/domain/entity.ts';
import type { BoundCell, ComplainOfCell } from '#server/import/table/mapping/boundCell.ts';
import type { CellEntry, PropertyEntry } from '#server/import/table/mapping/mappingEntry.ts';
import type { Read } from '#server/import/table/values/read.ts';
import { said } from '#server/import/words/said.ts';

/** What a row says as a property, and as it writes it. isTurned: an amount that moved the other way; open: where it is left open what is meant, one of its readings, by which it is told from others that are left open alike; what is written is kept, too. */
type Told<Value extends PropertyValue = PropertyValue> = {
  readonly value: Value;
  readonly written: string;
  readonly isTurned?: boolean;
  readonly open?: string | null;
};

/** Reads a property of a row; null where the row says nothing there, or something that was complained about. */
export type BoundValue<Value extends PropertyValue = PropertyValue> = {
  readonly column: number | null;
  /** numeric: columns whose cells are numbers already, with a point before their decimals. */
  told: (cells: readonly string[], complain: ComplainOfCell, numeric?: ReadonlySet<number>) => Told<Value> | null;
};

/** What is read as a cell of what a mapping writes for a property. */
export function cellOf(entry: PropertyEntry): CellEntry {
  if (typeof entry === 'string') return entry;
  const { column, template, constant, values, list } = entry;
  return {
    ...(column !== undefined && { column }),
    ...(template !== undefined && { template }),
    ...(constant !== undefined && { constant }),
    ...(values && { values }),
    ...(list !== undefined && { list }),
  };
}

/** What a mapping writes for a property as a record: a column alone is nothing more. */
export function recordOf(entry: PropertyEntry): Exclude<PropertyEntry, string> {
  return typeof entry === 'string' ? { column: entry } : entry;
}

/** The one text of a cell, null where it has none; of several it is complained, for nothing says which is meant. */
export function oneOf(cell: BoundCell, cells: readonly string[], complain: ComplainOfCell): string | null {
  const [text, ...more] = cell.texts(cells, complain);
  if (more.length > 0) complain(cell.column, said('severalValues'));
  return text === undefined || more.length > 0 ? null : text;
}

/** What was read, where it can be; else it is complained about. */
export function readOr<Value>(read: Read<Value>, column: number | null, complain: ComplainOfCell): Value | null {
  if ('value' in read) return read.value;
  complain(column, read.wrong);
  return null;
}
