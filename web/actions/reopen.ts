import { Refused } from '#web/api/failure.ts';
import type { Desk } from '#web/actions/desk.ts';
import { setLanguage } from '#web/actions/setLanguage.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { begin } from '#web/session/history.ts';
import { learn } from '#web/session/known.ts';
import type { Link } from '#web/session/link.ts';

/** Opens a view exactly as a link describes it. Entities that the graph no longer has are left out, and the page says so. */
export async function reopen(desk: Desk, { session, language, camera }: Link): Promise<void> {
  if (language !== null) setLanguage(desk, language);
  await work(desk, async (signal, progress) => {
    const ids = [...session.table.keys(), ...session.removed.keys()];
    progress('asking', ids.length);
    const { known } = await askKnown(desk, ids, signal);
    const table = new Map([...session.table].filter(([id]) => known.entities.has(id)));
    const removed = new Map([...session.removed].filter(([id]) => known.entities.has(id)));
    const gone = ids.length - table.size - removed.size;
    desk.store.set((state) => ({
      ...state,
      known: learn(state.known, [...known.entities.values()], [...known.ties.values()]),
      history: begin({ ...session, table, removed }),
      camera,
      aim: camera === null ? { to: 'fit', ids: null } : { to: 'view', view: camera },
      saying: gone > 0 ? { what: 'gone', count: gone } : { what: 'drawn', count: table.size },
    }));
  });
}

async function askKnown(desk: Desk, ids: readonly string[], signal: AbortSignal): ReturnType<typeof askTies> {
  try {
    return await askTies(desk, ids, signal);
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.code !== 'UNKNOWN_ENTITY' || ids.length < 2) {
      if (failure instanceof Refused && failure.code === 'UNKNOWN_ENTITY') return { known: desk.store.get().known, omitted: [] };
      throw failure;
    }
    const half = Math.ceil(ids.length / 2);
    const first = await askKnown(desk, ids.slice(0, half), signal);
    const second = await askKnown(desk, ids.slice(half), signal);
    const known = learn(first.known, [...second.known.entities.values()], [...second.known.ties.values()]);
    return { known, omitted: [...first.omitted, ...second.omitted] };
  }
}
