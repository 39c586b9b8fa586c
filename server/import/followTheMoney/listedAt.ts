import type { Listed } from '#server/import/followTheMoney/listed.ts';

/** Lines of a file, and what they tell first of a record. sha256: of their text. */
export type Telling = {
  readonly file: string;
  readonly line: number;
  readonly lineTo: number;
  readonly sha256: string;
  readonly listed: Listed;
};

/**
 * A record and the line that lists it, which a claim cites. sha256: of its text; lines: how many lines tell of it, of which that is the first; parts: what each line tells, where several files do.
 * tellings: of rows of tables, which tell of several records each, those that say anything first; each tie is cited where it is said.
 */
export type ListedAt = {
  readonly listed: Listed;
  readonly file: string;
  readonly line: number;
  readonly lineTo?: number;
  readonly sha256: string;
  readonly lines: number;
  readonly parts?: readonly { readonly file: string; readonly listed: Listed }[] | undefined;
  readonly tellings?: readonly Telling[];
};
