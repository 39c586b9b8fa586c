import type { Desk } from '#web/actions/desk.ts';
import { walkBack } from '#web/actions/walkBack.ts';
import { encode, longest } from '#web/session/link.ts';
import { sealed } from '#web/session/linkSeal.ts';
import { isStep, type Visit } from '#web/session/visit.ts';

/** What keeps the address. walk: goes to the view of a number; false where it is not remembered, and the address is to be opened. */
export type AddressKeeper = { readonly walk: (visit: number | null) => boolean; readonly stop: () => void };

const mostRemembered = 200;
const leastBetween = 300;

/** The fragment that reopens what is on the page now. */
export function fragmentNow(desk: Desk): string {
  const { history, language, camera, sight } = desk.store.get();
  return sealed(encode({ session: history.present, language, camera, sight }));
}

/**
 * Keeps the address in step with the page, once it has arrived; later puts the writing off. Another dossier, question, selection or legend
 * is a step of the browser, unless less than 300 ms have passed since the last one and nobody went back since, or the strip of time is played. A view too large for a link leaves the address as it was. After a decision
 * about duplicates no view is remembered, since what was two may be one in it.
 */
export function keepAddress(desk: Desk, later: (run: () => void) => void): AddressKeeper {
  const visits = new Map<number, Visit>();
  let current = desk.address.visit() ?? 0;
  let stepped = -Infinity;
  let planned = false;
  let decided = desk.store.get().apart;

  function write(): void {
    const { arrived, work, opening, history, playing } = desk.store.get();
    if (!arrived || work?.opens || history.present.table.size === 0) return;
    const visit: Visit = { opening, session: history.present };
    const before = visits.get(current);
    const fragment = fragmentNow(desk);
    const shown = fragment.length <= longest ? fragment : null;
    const isNew = before !== undefined && !playing && isStep(before, visit) && desk.now() - stepped >= leastBetween;
    if (isNew) {
      current += 1;
      stepped = desk.now();
    }
    visits.set(current, visit);
    visits.delete(current - mostRemembered);
    if (isNew) desk.address.push(shown, current);
    else desk.address.write(shown, current);
  }

  /** The table as it is left, where its question and its selection are those of the view. */
  function remember(): void {
    const { opening, history } = desk.store.get();
    const before = visits.get(current);
    const visit: Visit = { opening, session: history.present };
    if (before && !isStep(before, visit)) visits.set(current, visit);
  }

  const stop = desk.store.subscribe(() => {
    const { apart, opening, history } = desk.store.get();
    if (apart !== decided) visits.clear();
    decided = apart;
    const before = visits.get(current);
    if (before && isStep(before, { opening, session: history.present })) write();
    if (planned || !desk.store.get().arrived) return;
    planned = true;
    later(() => {
      planned = false;
      write();
    });
  });
  return {
    stop,
    walk(visit) {
      const before = visit === null ? undefined : visits.get(visit);
      remember();
      current = visit ?? current + 1;
      stepped = -Infinity;
      visits.delete(current);
      if (!before) return false;
      walkBack(desk, before);
      const { opening, history } = desk.store.get();
      visits.set(current, { opening, session: history.present });
      return true;
    },
  };
}
