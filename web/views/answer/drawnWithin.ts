import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import type { DrawnNow } from '#web/parts/drawnContext.ts';
import { noGhosts } from '#web/session/ghosts.ts';

/** The ids of what rows of an answer speak of. */
export function spokenOf(rows: readonly Pick<AnswerRow, 'ids'>[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.ids));
}

/** Of what is drawn only what rows of an answer speak of. */
export function drawnWithin(whole: DrawnNow, rows: readonly Pick<AnswerRow, 'ids'>[]): DrawnNow {
  const ids = spokenOf(rows);
  return {
    ...whole,
    entities: whole.entities.filter(({ id }) => ids.has(id)),
    ties: whole.ties.filter(({ id }) => ids.has(id)),
    unasserted: [],
    crowds: [],
    counted: [],
    ghosts: noGhosts,
  };
}

/** What is drawn of a row: all that it speaks of, but money and where that comes from only where it is asked of money. */
export function drawnOf({ ids, figures, body, who }: AnswerRow, { byOffice }: Answer): readonly string[] {
  if (byOffice) return ids;
  const ofMoney = new Set(figures.flatMap(({ id, offices, payees }) => [id, ...[...offices, ...payees].map((end) => end.id)]));
  return ids.filter((id) => id === body.id || id === who.id || !ofMoney.has(id));
}
