import { Refused } from '#web/api/failure.ts';
import type { Desk } from '#web/actions/desk.ts';
import { setLanguage } from '#web/actions/setLanguage.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { begin } from '#web/session/history.ts';
import { learn, type Known } from '#web/session/known.ts';
import type { Link } from '#web/session/link.ts';
import { regroup, shownBy } from '#web/session/regroup.ts';

/** Opens a view exactly as a link describes it, but that what was decided to be one since lies there once. Entities that the graph no longer has are left out, and the page says so. */
export async function reopen(desk: Desk, { session, language, camera }: Link): Promise<void> {
  if (language !== null) setLanguage(desk, language);
  await work(desk, async (signal, progress) => {
    const ids = [...session.table.keys(), ...session.removed.keys()];
    progress('asking', ids.length);
    const known = await askKnown(desk, ids, signal);
    const shown = shownBy(ids, known);
    const view = regroup(session, shown);
    const table = new Map([...view.table].filter(([id]) => known.entities.has(id)));
    const removed = new Map([...view.removed].filter(([id]) => known.entities.has(id)));
    const gone = ids.filter((id) => !shown.has(id)).length;
    desk.store.set((state) => ({
      ...state,
      known: learn(state.known, [...known.entities.values()], [...known.ties.values()]),
      history: begin({ ...view, table, removed }),
      camera,
      aim: camera === null ? { to: 'fit', ids: null } : { to: 'camera', camera },
      saying: gone > 0 ? { what: 'gone', count: gone } : { what: 'drawn', count: table.size },
    }));
  });
}

/** What is known of those ids that the graph has; which ones it lacks is found by halving. */
async function askKnown(desk: Desk, ids: readonly string[], signal: AbortSignal): Promise<Known> {
  try {
    return await askTies(desk, ids, [], signal);
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.code !== 'UNKNOWN_ENTITY') throw failure;
    const there = await thoseKnown(desk, ids, signal);
    return there.length === 0 ? desk.store.get().known : await askTies(desk, there, [], signal);
  }
}

async function thoseKnown(desk: Desk, ids: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  try {
    await askTies(desk, ids, [], signal);
    return ids;
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.code !== 'UNKNOWN_ENTITY') throw failure;
    const half = Math.ceil(ids.length / 2);
    if (ids.length < 2) return [];
    return [...(await thoseKnown(desk, ids.slice(0, half), signal)), ...(await thoseKnown(desk, ids.slice(half), signal))];
  }
}
