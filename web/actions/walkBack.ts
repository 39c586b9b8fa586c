import type { Desk } from '#web/actions/desk.ts';
import { amend, step } from '#web/session/history.ts';
import { lookedAtAs, sameHidden, type Visit } from '#web/session/visit.ts';

/**
 * Goes to a view that the browser remembers, back or forward. Within one opening only the question, the selection and the legend change; across it
 * the table that lay there comes back. What can be undone of the table can be undone here, too.
 */
export function walkBack(desk: Desk, { opening, session }: Visit): void {
  desk.store.set((state) => {
    const { history, known } = state;
    const after = opening === state.opening ? lookedAtAs(history.present, session, known) : session;
    const changes = opening !== state.opening || !sameHidden(after.hidden, history.present.hidden);
    return {
      ...state,
      opening,
      history: changes ? step(history, after) : amend(history, after),
      dialog: null,
      aim:
        opening === state.opening && after.selected.length + Number(after.entrance !== null) > 0
          ? { to: 'company' }
          : { to: 'fit', ids: null },
    };
  });
}
