import type { TFunction } from 'i18next';
import type { EntityKind, Language, Motive, Tag } from '#graph-schema/generated/ontology.ts';
import type { Known } from '#web/session/known.ts';
import type { ListColumn } from '#web/session/list.ts';
import type { Listed } from '#web/views/list/listAnswers.ts';

/** What stands in a cell: its words, and the signs before them. */
export type Cell = { readonly text: string; readonly kind?: EntityKind; readonly motives?: readonly Motive[] };

/**
 * The rows of a tab, each by its number from 0. selects: the ids on the table that it stands for. order: what a column is ordered by, null where it is
 * not known. found: all that a text may be looked for in. said: the row as a sentence that is true alone, with who says so.
 */
export type Rows = {
  readonly ids: readonly string[];
  readonly selects: (row: number) => readonly string[];
  readonly order: (row: number, column: ListColumn) => string | number | null;
  readonly cell: (row: number, column: ListColumn) => Cell;
  readonly found: (row: number) => string;
  readonly said: (row: number) => string;
};

/** The same rows, whose sentences also say what they leave out. only: that in words; null where they leave out nothing. */
export function saidOnly(rows: Rows, only: string | null): Rows {
  return only === null ? rows : { ...rows, said: (row) => `${rows.said(row)} [${only}]` };
}

/** What rows are worded with. listed: null until it is read who says so. */
export type Wording = {
  readonly known: Known;
  readonly listed: Listed | null;
  readonly language: Language;
  readonly tag: Tag;
  readonly t: TFunction;
};

/** What stands where the answer is still waited for. */
export const unread: Cell = { text: '…' };

/** A member of a list by its number, which the list gave. */
export function rowAt<Row>(rows: readonly Row[], at: number): Row {
  const row = rows[at];
  if (row === undefined) throw new RangeError(`no row ${at}`);
  return row;
}
