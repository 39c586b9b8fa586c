import type { Said } from '#server/import/words/said.ts';

/**
 * Something in a file that keeps its records from being taken in. line and column count from 1; a complaint about the whole file stands at 1, 1.
 * fault: what is wrong, whatever record it is about; left out, the message says it.
 * said: the same as message, to be told in any language.
 * cells: the row of a table that it is about, its cells cut where they are long; none of the line of a record, which can be left out like a row.
 * more: how many further ones of that fault were counted and not kept.
 */
export type PlacedComplaint = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fault?: string | undefined;
  readonly cells?: readonly string[];
  readonly said: Said;
  readonly more?: number | undefined;
};
