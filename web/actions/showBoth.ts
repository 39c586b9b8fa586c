import { changeTable, amendTable, present, type Desk } from '#web/actions/desk.ts';
import { place } from '#web/actions/place.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { inSight } from '#web/session/drawn.ts';
import { learn } from '#web/session/known.ts';
import { selectAll } from '#web/session/select.ts';
import type { Session } from '#web/session/session.ts';
import { put } from '#web/session/table.ts';

/**
 * Selects two entries and brings them into view; one that is not on the table is put there first, without moving anything, and then they are
 * selected unless a person has selected something else meanwhile.
 */
export async function showBoth(desk: Desk, ids: readonly [string, string]): Promise<void> {
  const aim = { to: 'fit', ids } as const;
  if (ids.every((id) => present(desk).table.has(id)))
    return amendTable(desk, (session) => selectAll(session, ids), { aim, ...roomForChosen(desk.store.get()) });
  const { selected } = present(desk);
  await work(desk, async (signal, progress) => {
    const missing = ids.filter((id) => !present(desk).table.has(id));
    const known = await askTies(desk, missing, [...present(desk).table.keys()], signal);
    progress('placing', missing.length);
    const session = present(desk);
    const back = new Map([...session.removed].filter(([id]) => missing.includes(id)));
    const found = await place(desk, put(session, back), known, missing, () => false, signal);
    const wanted = present(desk).selected === selected;
    const withBoth = (now: Session) => inSight(put(put(now, back), found), known, missing);
    changeTable(desk, (now) => (wanted ? selectAll(withBoth(now), ids) : withBoth(now)), {
      ...(wanted ? { ...roomForChosen(desk.store.get()), aim } : {}),
      known: learn(desk.store.get().known, [...known.entities.values()], [...known.ties.values()]),
      saying: { what: 'added', count: missing.length },
    });
  });
}
