import type { Desk } from '#web/actions/desk.ts';
import type { State } from '#web/actions/state.ts';
import { amend, step } from '#web/session/history.ts';
import type { Session } from '#web/session/session.ts';
import { lookedAtAs, sameHidden, type Visit } from '#web/session/visit.ts';

/**
 * Goes to a view that the browser remembers, back or forward. Within one opening only what is looked at changes: the question, the view, the selection and
 * the legend; across it the table that lay there comes back. What can be undone of the table can be undone here, too.
 */
export function walkBack(desk: Desk, { opening, session }: Visit): void {
  desk.store.set((state) => {
    const { history, known } = state;
    const within = opening === state.opening;
    const after = within ? lookedAtAs(history.present, session, known) : session;
    const changes = !within || !sameHidden(after.hidden, history.present.hidden);
    return {
      ...state,
      opening,
      history: changes ? step(history, after) : amend(history, after),
      dialog: null,
      aim: within ? aimAt(after, state) : { to: 'fit', ids: null },
    };
  });
}

/** The picture is found as it was left where another view stood in its place. */
function aimAt({ view, selected, entrance }: Session, { camera, history }: State): State['aim'] {
  if (view !== history.present.view && camera) return { to: 'camera', camera };
  return selected.length > 0 || entrance !== null ? { to: 'company' } : { to: 'fit', ids: null };
}
