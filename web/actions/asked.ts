import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { bring } from '#web/actions/bring.ts';
import { openEntrance } from '#web/actions/openEntrance.ts';
import { withValue } from '#web/session/asked.ts';

/** Opens a question of the newsroom, with what was given for it where it was open last; null: the list of them. */
export function openAsked(desk: Desk, question: string | null): void {
  openEntrance(desk, 'asked');
  if (present(desk).asked.question !== question)
    changeTable(desk, (session) => ({ ...session, asked: { question, values: {} }, selected: [] }));
}

/** Gives a value for a parameter of the open question, or takes it away, in a step that can be undone. */
export function giveValue(desk: Desk, name: string, value: string | null): void {
  changeTable(desk, (session) => ({ ...session, asked: withValue(session.asked, name, value), selected: [] }));
}

/** Puts the names of an answer on the table that are not there. */
export async function drawAsked(desk: Desk, ids: readonly string[]): Promise<void> {
  await bring(desk, ids, { change: (session) => session, also: () => ({ aim: { to: 'fit', ids: null } as const }) });
}
