import { sameAccounts } from '#web/session/accounts.ts';
import { sameList } from '#web/session/list.ts';
import type { Known } from '#web/session/known.ts';
import { samePerspective } from '#web/session/perspective.ts';
import { sameNarrowed } from '#web/session/narrowed.ts';
import { samePeriod } from '#web/session/period.ts';
import { sameRoutes } from '#web/session/routeQuestion.ts';
import type { Hidden, Session } from '#web/session/session.ts';

/** A view that the browser can go back to: what was on the table, and which opening of a dossier or a link it belongs to. */
export type Visit = { readonly opening: number; readonly session: Session };

/** Whether going from one view to the other is a step of the browser: another dossier, question, selection, legend, perspective, period or view of it. Where things lie, and what was added to them, is none. */
export function isStep(from: Visit, to: Visit): boolean {
  const [one, other] = [from.session, to.session];
  return (
    from.opening !== to.opening ||
    one.entrance !== other.entrance ||
    one.view !== other.view ||
    !samePerspective(one.perspective, other.perspective) ||
    !samePeriod(one.period, other.period) ||
    !sameList(one.list, other.list) ||
    !sameNarrowed(one.narrowed, other.narrowed) ||
    !sameAccounts(one.accounts, other.accounts) ||
    one.selected.join(' ') !== other.selected.join(' ') ||
    !sameHidden(one.hidden, other.hidden) ||
    !sameRoutes(one.routes, other.routes) ||
    !sameValues(one.unfolded, other.unfolded)
  );
}

/** The table of now, looked at as in an earlier view of the same opening: its question, its view, its legend, and what of its selection is still there. */
export function lookedAtAs(now: Session, before: Session, known: Known): Session {
  const hidden = sameHidden(now.hidden, before.hidden) ? now.hidden : before.hidden;
  return {
    ...now,
    entrance: before.entrance,
    view: before.view,
    list: before.list,
    perspective: before.perspective,
    period: before.period,
    hidden,
    unfolded: before.unfolded,
    routes: before.routes,
    accounts: before.accounts,
    narrowed: before.narrowed,
    selected: before.selected.filter((id) => isThere(now, known, id)),
  };
}

/** Whether a name lies on the table, or a tie between two that do. */
export function isThere({ table }: Session, known: Known, id: string): boolean {
  const tie = known.ties.get(id);
  return table.has(id) || (tie !== undefined && table.has(tie.source) && table.has(tie.target));
}

/** Whether two legends hide the same. */
export function sameHidden(one: Hidden, other: Hidden): boolean {
  return one === other || (['kinds', 'types', 'motives', 'traits'] as const).every((part) => sameValues(one[part], other[part]));
}

function sameValues(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}
