import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { place } from '#web/actions/place.ts';
import { select } from '#web/actions/select.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { inSight } from '#web/session/drawn.ts';
import { learn } from '#web/session/known.ts';
import { selectOne } from '#web/session/select.ts';
import type { Session } from '#web/session/session.ts';
import { put } from '#web/session/table.ts';

/**
 * Puts an entity on the table beside what it is tied to, without moving anything, and selects it, unless a person has selected something
 * else while it was asked for; one that lies there is only selected.
 */
export async function add(desk: Desk, id: string): Promise<void> {
  if (present(desk).table.has(id)) return select(desk, id);
  const { selected } = present(desk);
  await work(desk, async (signal, progress) => {
    const known = await askTies(desk, [id], [...present(desk).table.keys()], signal);
    progress('placing', 1);
    const session = present(desk);
    const back = session.removed.get(id);
    const positions = back ? new Map([[id, back]]) : await place(desk, session, known, [id], () => false, signal);
    const wanted = present(desk).selected === selected;
    const placed = (now: Session) => inSight(put(now, positions), known, [id]);
    changeTable(desk, (now) => (wanted ? selectOne(placed(now), id) : placed(now)), {
      ...(wanted ? { ...roomForChosen(desk.store.get()), aim: { to: 'reveal', ids: [id] } } : {}),
      known: learn(desk.store.get().known, [...known.entities.values()], [...known.ties.values()]),
      saying: { what: 'added', count: 1 },
    });
  });
}
