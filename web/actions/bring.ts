import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { place } from '#web/actions/place.ts';
import type { State } from '#web/actions/state.ts';
import { askTies } from '#web/actions/ties.ts';
import { work } from '#web/actions/work.ts';
import { inSight } from '#web/session/drawn.ts';
import { learn } from '#web/session/known.ts';
import type { Session } from '#web/session/session.ts';
import { put } from '#web/session/table.ts';

/**
 * Puts those of some names on the table that are not there yet, without moving anything; what was hidden comes back to its place. finish: what
 * else happens to the table, and what changes along, where nobody has selected something else meanwhile.
 */
export async function bring(
  desk: Desk,
  ids: readonly string[],
  finish: { readonly change: (session: Session) => Session; readonly also: () => Partial<State> },
): Promise<void> {
  const { selected } = present(desk);
  await work(desk, async (signal, progress) => {
    const missing = ids.filter((id) => !present(desk).table.has(id));
    const known = await askTies(desk, missing, [...present(desk).table.keys()], signal);
    progress('placing', missing.length);
    const session = present(desk);
    const back = new Map([...session.removed].filter(([id]) => missing.includes(id)));
    const found = await place(desk, put(session, back), known, missing, () => false, signal);
    const wanted = present(desk).selected === selected;
    const brought = (now: Session) => inSight(put(put(now, back), found), known, missing);
    changeTable(desk, (now) => (wanted ? finish.change(brought(now)) : brought(now)), {
      ...(wanted ? finish.also() : {}),
      known: learn(desk.store.get().known, [...known.entities.values()], [...known.ties.values()]),
      saying: { what: 'added', count: missing.length },
    });
  });
}
