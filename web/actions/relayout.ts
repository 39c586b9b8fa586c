import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { place } from '#web/actions/place.ts';
import { work } from '#web/actions/work.ts';
import type { LayoutChoice } from '#web/session/layout.ts';
import { put, setLayout } from '#web/session/table.ts';

/** Finds new places for everything that is not pinned, in one layout or as it was last laid out. */
export async function relayout(desk: Desk, layout: LayoutChoice = present(desk).layout): Promise<void> {
  await work(desk, async (signal, progress) => {
    const session = present(desk);
    progress('placing', session.table.size);
    const { known } = desk.store.get();
    const positions = await place(desk, session, known, [], (id) => !session.table.get(id)?.pinned, signal, { layout });
    changeTable(desk, (now) => setLayout(put(now, new Map([...positions].filter(([id]) => now.table.has(id)))), layout), {
      aim: { to: 'fit', ids: null },
      saying: { what: 'laidOut', count: positions.size },
    });
  });
}
