import type { Motive } from '#graph-schema/generated/ontology.ts';
import type { Question } from '#web/session/session.ts';

/** The columns that an answer can have. */
export type ColumnId = 'who' | 'from' | 'to' | 'besides' | 'when' | 'why' | 'amount' | 'says';

/**
 * A question that has an answer of its own: which motives its readings give (null: any), the columns of its table, whether it begins at the office
 * that money came from, and whether motives can be chosen in it. Its words stand under its id.
 */
export type Answer = {
  readonly id: Question;
  readonly motives: readonly Motive[] | null;
  readonly columns: readonly ColumnId[];
  readonly byOffice: boolean;
};

/** The questions and their answers. */
export const answers: Readonly<Record<Question, Answer>> = {
  departures: { id: 'departures', motives: null, columns: ['who', 'from', 'to', 'when', 'why', 'amount', 'says'], byOffice: false },
  cover: { id: 'cover', motives: ['COVER'], columns: ['who', 'from', 'to', 'besides', 'when', 'why', 'says'], byOffice: false },
  money: { id: 'money', motives: ['MONEY'], columns: ['who', 'from', 'amount', 'to', 'when', 'says'], byOffice: true },
};
