import { amendTable, changeTable, present, type Desk } from '#web/actions/desk.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { place } from '#web/actions/place.ts';
import { work } from '#web/actions/work.ts';
import { LayoutFailed } from '#web/canvas/layoutFailed.ts';
import { crowdsByMember, type Crowd } from '#web/session/crowd.ts';
import { alikeOn, crowdsOf } from '#web/session/crowds.ts';
import type { Known } from '#web/session/known.ts';
import { put, setCounted, type Position } from '#web/session/table.ts';
import type { Session } from '#web/session/session.ts';

/** Opens what can be done with a counted node. */
export function askAboutCrowd(desk: Desk, { id }: Crowd): void {
  openDialog(desk, { is: 'crowd', about: { id } });
}

/** Draws some members of counted nodes by themselves, round where these stood; nothing else moves. It is a step that can be taken back. */
export async function openCrowds(desk: Desk, ids: readonly string[]): Promise<void> {
  desk.store.set((state) => ({ ...state, dialog: null }));
  await work(desk, async (signal, progress) => {
    progress('placing', ids.length);
    const positions = await placesOut(desk, ids, signal);
    changeTable(desk, (now) => ledOut(now, positions), {
      aim: { to: 'reveal', ids },
      saying: { what: 'opened', count: positions.size },
    });
  });
}

/** Draws all members of all counted nodes by themselves. */
export async function openAllCrowds(desk: Desk): Promise<void> {
  await openCrowds(desk, countedIds(desk.store.get().known, present(desk)));
}

/**
 * Counts those that are alike in one node, where there are 13 or more, as a step that can be taken back. They join the node of their like where there is one, and else
 * a new one is put beside what they are tied to; nothing else moves.
 */
export async function gather(desk: Desk): Promise<void> {
  await work(desk, async (signal, progress) => {
    const session = present(desk);
    const { known } = desk.store.get();
    const fresh = new Set(
      alikeOn(session, known)
        .flat()
        .filter((id) => !session.table.get(id)?.counted),
    );
    if (fresh.size === 0) return desk.store.set((state) => ({ ...state, saying: { what: 'nothingAlike' } }));
    progress('placing', fresh.size);
    const positions = await placesIn(desk, setCounted(session, fresh, true), fresh, signal);
    changeTable(desk, (now) => setCounted(put(now, new Map([...positions].filter(([id]) => now.table.has(id)))), fresh, true), {
      saying: { what: 'gathered', count: fresh.size },
    });
  });
}

/** Moves a counted node, and with it all that are in it. */
export function moveCrowd(desk: Desk, { members }: Crowd, { x, y }: { readonly x: number; readonly y: number }): void {
  changeTable(desk, (session) => put(session, new Map(members.filter(({ id }) => session.table.has(id)).map(({ id }) => [id, { x, y }]))));
}

/**
 * Gives a place of their own to those that stand in no counted node any more because something else is drawn of them: they were chosen, a route leads to them, others wrote
 * of them. That is no step by itself. Where they cannot be placed they stay where they are.
 */
export async function settleStrays(desk: Desk, ids: readonly string[], signal: AbortSignal): Promise<void> {
  try {
    const positions = await placesOut(desk, ids, signal);
    if (signal.aborted) return;
    const isChosen = present(desk).selected.length > 0;
    amendTable(desk, (now) => ledOut(now, positions), isChosen ? { aim: { to: 'company' } } : {});
  } catch (failure) {
    if (!signal.aborted && !(failure instanceof LayoutFailed)) throw failure;
  }
}

/** The entities that stand in counted nodes. */
export function countedIds(known: Known, session: Session): readonly string[] {
  return [...crowdsByMember(crowdsOf(session, known)).keys()];
}

/** Places for what is counted anew: where the node of it stands already, or else where there is room. */
async function placesIn(
  desk: Desk,
  session: Session,
  fresh: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Position>> {
  const { known } = desk.store.get();
  const crowds = crowdsOf(session, known);
  const there = crowds.filter(({ members }) => members.some(({ id }) => !fresh.has(id)));
  const stood = there.flatMap(({ members }) => {
    const at = members.map(({ id }) => (fresh.has(id) ? undefined : session.table.get(id))).find((each) => each !== undefined);
    return at ? members.map(({ id }) => [id, { x: at.x, y: at.y }] as const) : [];
  });
  const standing = put(session, new Map(stood));
  const isNew = new Set(crowdsByMember(crowds.filter((crowd) => !there.includes(crowd))).keys());
  const found = await place(desk, standing, known, [], (id) => isNew.has(id), signal);
  return new Map<string, Position>([...stood, ...found]);
}

async function placesOut(desk: Desk, ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Position>> {
  const session = present(desk);
  const out = new Set(ids.filter((id) => session.table.get(id)?.counted));
  if (out.size === 0) return new Map();
  return place(desk, session, desk.store.get().known, [], (id) => out.has(id), signal, { out });
}

function ledOut(session: Session, positions: ReadonlyMap<string, Position>): Session {
  const there = new Map([...positions].filter(([id]) => session.table.get(id)?.counted));
  const out = setCounted(put(session, there), there.keys(), false);
  return there.size === 0 ? session : out;
}
