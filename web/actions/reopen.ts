import { present, type Desk } from '#web/actions/desk.ts';
import { setLanguage } from '#web/actions/setLanguage.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { askTies } from '#web/actions/ties.ts';
import { work, type Progress } from '#web/actions/work.ts';
import { carried } from '#web/session/carried.ts';
import { begin } from '#web/session/history.ts';
import { learn } from '#web/session/known.ts';
import type { Link } from '#web/session/link.ts';
import { contentOf, type Saved } from '#web/session/saved.ts';
import { regroup, shownBy } from '#web/session/regroup.ts';
import { viewOf, type Session } from '#web/session/session.ts';

/** Opens a view exactly as a link describes it, but that what was decided to be one since lies there once. Entities that the graph no longer has are left out, and the page says how many until something else is opened. as: the investigation that it is, and whether it lies as that was saved. */
export async function reopen(
  desk: Desk,
  { session, language, camera, sight }: Link,
  as: { readonly saved: Saved; readonly isAsSaved: boolean } | null = null,
): Promise<void> {
  if (language !== null) setLanguage(desk, language);
  showAhead(desk, session);
  const before = present(desk);
  async function open(signal: AbortSignal, progress: Progress): Promise<void> {
    const ids = [...session.table.keys(), ...session.removed.keys()];
    progress('asking', ids.length);
    const known = await askTies(desk, ids, [], signal);
    const shown = shownBy(ids, known);
    const view = regroup(session, shown);
    const table = new Map([...view.table].filter(([id]) => known.entities.has(id)));
    const removed = new Map([...view.removed].filter(([id]) => known.entities.has(id)));
    const gone = ids.filter((id) => !shown.has(id));
    const opened = { ...view, table, removed };
    const saved = as && (as.isAsSaved ? { ...as.saved, content: contentOf(opened) } : as.saved);
    const shownNow = carried(opened, before, present(desk), known);
    desk.store.set((state) => ({
      ...state,
      ...(shownNow.entrance === null || viewOf(shownNow.entrance) !== null ? roomForChosen(state) : {}),
      known: learn(state.known, [...known.entities.values()], [...known.ties.values()]),
      history: begin(shownNow),
      opening: state.opening + 1,
      opened: saved ? new Map([...state.opened, [state.opening + 1, saved]]) : state.opened,
      changed: new Set(),
      camera,
      sight,
      aim: camera === null ? { to: 'fit', ids: null } : { to: 'camera', camera },
      gone: gone.length > 0 ? { count: gone.length, of: ids.length, ids: gone } : null,
      saying: { what: 'drawn', count: table.size },
    }));
  }
  await work(desk, open, true);
}

/** Opens the question and the view of a link before its names are known, where nothing lies on the table that would have to stay until then. */
export function showAhead(desk: Desk, session: Session): void {
  const ahead = { ...session, table: new Map(), removed: new Map(), selected: [] };
  desk.store.set((state) => (state.history.present.table.size > 0 ? state : { ...state, history: begin(ahead) }));
}
