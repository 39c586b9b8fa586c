import type { TableRow } from '#server/import/table/tableFormat.ts';

/** A cell of a spreadsheet. isNumber: it is a number, written with a point; error: the error that it shows. */
export type SheetCell = { readonly text: string; readonly isNumber: boolean; readonly error: string | null };

/** A row of a spreadsheet, null where it holds nothing. number counts from 1. width: how many columns the table has, null for its header. */
export function sheetRow(number: number, cells: ReadonlyMap<number, SheetCell>, width: number | null): TableRow | null {
  const filled = [...cells].filter(([, { text, error }]) => text.trim() !== '' || error !== null);
  const last = Math.max(-1, ...filled.map(([column]) => column));
  if (last === -1) return null;
  const texts = Array.from({ length: Math.max(width ?? 0, last + 1) }, (_, column) => cells.get(column)?.text ?? '');
  return {
    lineFrom: number,
    lineTo: number,
    cells: texts,
    text: texts.join('\t'),
    numeric: new Set(filled.flatMap(([column, { isNumber }]) => (isNumber ? [column] : []))),
    errors: new Map(filled.flatMap(([column, { error }]) => (error === null ? [] : [[column, error] as const]))),
  };
}

/** The digits of a number as a spreadsheet shows them at most: 15 of them. */
export function shownNumber(written: string): string {
  if (/^-?\d{1,15}$/u.test(written)) return written;
  const value = Number(written);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : written;
}
