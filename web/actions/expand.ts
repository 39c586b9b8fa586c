import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { neighborsToDraw, type ChosenGroup, type EarlyNeighbors, type NeighborOrder } from '#web/actions/neighbors.ts';
import { place } from '#web/actions/place.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { inSight } from '#web/session/drawn.ts';
import { learn } from '#web/session/known.ts';
import { put, type Position } from '#web/session/table.ts';

/** For how long the dialog may still stand when its neighbors were asked for, in milliseconds. */
const closesAfter = 150;

/** Opens the dialog that counts the neighbors of an entity before they are drawn. */
export function askToExpand(desk: Desk, id: string): void {
  openDialog(desk, { is: 'expand', about: { id } });
}

/**
 * Draws neighbors of an entity that some groups of its ties lead to, as many of each as it says, in an order, at most 200. Nothing that lies on the table
 * moves, what was hidden comes back to its place, and where there are more that is said. early: the first of them, where they have been read already.
 * The dialog closes once the worker looks for their places, or soon: the page under it is styled anew then, which takes as long as that on a large canvas, and nothing else.
 */
export async function expand(
  desk: Desk,
  id: string,
  groups: readonly ChosenGroup[],
  order: NeighborOrder,
  early: EarlyNeighbors | null = null,
): Promise<void> {
  const { dialog } = desk.store.get();
  const close = () => desk.store.set((state) => (state.dialog === dialog ? { ...state, dialog: null } : state));
  setTimeout(close, closesAfter);
  await work(desk, async (signal, progress) => {
    const { ids, more } = await neighborsToDraw(desk, id, groups, order, signal, early);
    if (ids.length === 0) {
      close();
      setTimeout(() => desk.store.set((state) => ({ ...state, saying: { what: 'nothingToAdd' } })));
      return;
    }
    progress('placing', ids.length);
    const session = present(desk);
    const known = await askTies(desk, ids, [...session.table.keys()], signal);
    const back = new Map([...session.removed].filter(([each]) => ids.includes(each)));
    const placing = place(desk, put(session, back), known, ids, () => false, signal);
    setTimeout(close);
    const found = await placing;
    const positions = new Map<string, Position>([...back, ...found]);
    changeTable(desk, (now) => inSight(put(now, positions), known, [id, ...ids]), {
      known: learn(desk.store.get().known, [...known.entities.values()], [...known.ties.values()]),
      aim: { to: 'reveal', ids: [id, ...ids] },
      saying: { what: more ? 'addedSome' : 'added', count: ids.length },
    });
  });
}
