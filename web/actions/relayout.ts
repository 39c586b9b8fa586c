import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { place } from '#web/actions/place.ts';
import { work } from '#web/actions/work.ts';
import { put } from '#web/session/table.ts';

/** Finds new places for everything that is not pinned. */
export async function relayout(desk: Desk): Promise<void> {
  await work(desk, async (signal, progress) => {
    const session = present(desk);
    progress('placing', session.table.size);
    const positions = await place(desk, session, desk.store.get().known, [], (id) => !session.table.get(id)?.pinned, signal);
    changeTable(desk, (now) => put(now, new Map([...positions].filter(([id]) => now.table.has(id)))), {
      aim: { to: 'fit', ids: null },
      saying: { what: 'laidOut', count: positions.size },
    });
  });
}
