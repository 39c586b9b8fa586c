import type { AskedValue, EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Localized } from '#server/domain/localized.ts';

/** One of the words of a choice. */
export type AskedOption = { readonly value: string; readonly words: Localized };

/** A value that a question needs. required: it cannot be asked without; least, most: of a number, or of the days around a day. */
export type AskedParameter = {
  readonly name: string;
  readonly value: AskedValue;
  readonly words: Localized;
  readonly required: boolean;
  readonly kinds: readonly EntityKind[] | null;
  readonly options: readonly AskedOption[];
  readonly least: number;
  readonly most: number;
  readonly usual: string | null;
};

/** What a row must meet to be one, where a choice says so. */
type AskedCondition = {
  readonly at: string;
  readonly is: string | number | boolean;
  readonly parameter: string | null;
  readonly chosen: string | null;
};

/** Words beside a row: those for one whose ties stand in another list of the answer, and those for others. */
export type AskedMark = { readonly at: string; readonly words: Localized; readonly otherwise: Localized };

/** Where the rows stand in an answer: names of fields, joined by dots. */
type AskedRows = {
  readonly at: string;
  readonly who: string;
  readonly ties: string | null;
  readonly total: string | null;
  readonly pageInfo: string | null;
  readonly omitted: string | null;
  readonly complete: string | null;
  readonly most: number | null;
  readonly keep: readonly AskedCondition[];
  readonly marks: readonly AskedMark[];
};

/** A question of a newsroom, as its file gives it. query: whole, with the fragments that come along. */
export type AskedQuestion = {
  readonly id: string;
  readonly title: Localized;
  readonly lead: Localized;
  readonly parameters: readonly AskedParameter[];
  readonly query: string;
  readonly rows: AskedRows;
};
