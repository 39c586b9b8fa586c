import { languages, tagOf, type Tag } from '#graph-schema/generated/ontology.ts';
import type { Localized } from '#server/domain/localized.ts';
import { withoutWrongSigns } from '#server/domain/signs.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';
import type { Told } from '#server/export/told/told.ts';

/** What stands in a cell. */
export type Cell = string | number | boolean;

/** One thing that is told of each row. type: of its cells; a row of which it is not told has null. */
export type Column<Row> = {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly of: (row: Row, told: Told) => Cell | null;
};

/** Stands between the items of a list in a cell. */
const between = ' | ';

/** A column of texts. */
export function text<Row>(name: string, of: (row: Row, told: Told) => string | null): Column<Row> {
  return { name, type: 'string', of: (row, told) => of(row, told) || null };
}

/** A column of lists of texts. */
export function list<Row>(name: string, of: (row: Row, told: Told) => readonly string[]): Column<Row> {
  return text(name, (row, told) => of(row, told).join(between));
}

/** A column of numbers. */
export function number<Row>(name: string, of: (row: Row, told: Told) => number | null): Column<Row> {
  return { name, type: 'number', of };
}

/** A column for each language: saysEn, saysAr. */
export function inLanguages<Row>(name: string, of: (row: Row, told: Told) => Localized): readonly Column<Row>[] {
  return languages.map((language) => text(inTag(name, tagOf[language]), (row, told) => of(row, told)[tagOf[language]] ?? null));
}

/** The name of what is said in a language. */
function inTag(name: string, tag: Tag): string {
  return `${name}${tag.charAt(0).toUpperCase()}${tag.slice(1)}`;
}

/** The cells of a row by the names of their columns, without those of which nothing is told; texts without signs that nobody sees, which are counted. */
export function cellsOf<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  told: Told,
  leaveOut: LeaveOut,
): readonly (readonly [Column<Row>, Cell])[] {
  return columns.flatMap((column) => {
    const cell = column.of(row, told);
    return cell === null ? [] : [[column, typeof cell === 'string' ? clean(cell, leaveOut) : cell] as const];
  });
}

/** A text without signs that nobody sees; one that had some is counted. */
export function clean(said: string, leaveOut: LeaveOut): string {
  const written = withoutWrongSigns(said, true);
  if (written !== said) leaveOut('SIGN');
  return written;
}
