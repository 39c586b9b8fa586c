import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow, RowEnd } from '#web/panels/answer/answerRow.ts';
import { notSaid, type Narrowed } from '#web/session/narrowed.ts';

type End = Pick<RowEnd, 'id' | 'label'>;
type About = Pick<Answer, 'byOffice'>;

/** The offices that a row names. */
export function officesOf({ figures }: AnswerRow): readonly RowEnd[] {
  return [...new Map(figures.flatMap(({ offices }) => offices).map((office) => [office.id, office])).values()];
}

/** Where a row begins: the offices that the money is said to be from, and where none is named, what was left; in an answer about these offices that is nowhere. */
export function beginningsOf(row: AnswerRow, { byOffice }: About): readonly RowEnd[] {
  const offices = officesOf(row);
  return byOffice || offices.length > 0 ? offices : [{ ...row.body, inferred: false, contested: false }];
}

/** What a row can be chosen by of where it began: its offices and, where the answer is not about these, what was left. */
export function sourcesOf(row: AnswerRow, { byOffice }: About): readonly End[] {
  return byOffice ? officesOf(row) : [...officesOf(row), row.body];
}

/** Whether a row is among those that an answer is narrowed to, as far as the page judges it: where from and where to. */
export function isKept(row: AnswerRow, answer: About, { from, to }: Narrowed): boolean {
  return fits(sourcesOf(row, answer), from) && fits(row.places, to);
}

function fits(ends: readonly End[], wanted: string | null): boolean {
  if (wanted === null) return true;
  return wanted === notSaid ? ends.length === 0 : ends.some(({ id }) => id === wanted);
}

/** What can be chosen of the rows that were read: each end once, by its name, and whether some row has none. */
export function choicesOf(rows: readonly AnswerRow[], endsOf: (row: AnswerRow) => readonly End[]) {
  const ends = new Map(rows.flatMap(endsOf).map(({ id, label }) => [id, label]));
  return {
    ends: [...ends].map(([id, label]) => ({ id, label })).toSorted((a, b) => a.label.localeCompare(b.label)),
    unsaid: rows.some((row) => endsOf(row).length === 0),
  };
}
