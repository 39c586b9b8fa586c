import { viewIds, viewOf, type Session, type ViewId } from '#web/session/session.ts';
import { accounts } from '#web/views/accounts/view.tsx';
import { asked } from '#web/views/asked/view.tsx';
import { answer } from '#web/views/answer/view.tsx';
import { network } from '#web/views/graph/view.tsx';
import { list } from '#web/views/list/view.tsx';
import { map } from '#web/views/map/view.tsx';
import type { View } from '#web/views/view.ts';

/** The views of the page. */
export const views: Readonly<Record<ViewId, View>> = { network, map, list, answer, accounts, asked };

/** Whether a view is there whatever entrance is open. */
export function isOfTable(view: ViewId): boolean {
  return view !== 'answer' && view !== 'accounts' && view !== 'asked';
}

/** The view that is shown: one that belongs to an entrance only while that is open. */
export function viewShown({ view, entrance }: Pick<Session, 'view' | 'entrance'>): ViewId {
  return isOfTable(view) || view === viewOf(entrance) ? view : viewIds[0];
}
