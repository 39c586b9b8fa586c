import { amendTable, type Desk } from '#web/actions/desk.ts';
import type { ViewId } from '#web/session/session.ts';

/** Looks at the table in another view. The picture is found again as it was left, but that what was selected meanwhile is in sight. */
export function openView(desk: Pick<Desk, 'store'>, view: ViewId): void {
  const { camera } = desk.store.get();
  amendTable(desk, (session) => ({ ...session, view }), { aim: camera ? { to: 'camera', camera } : { to: 'fit', ids: null } });
}
