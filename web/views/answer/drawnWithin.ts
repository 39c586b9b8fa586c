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
