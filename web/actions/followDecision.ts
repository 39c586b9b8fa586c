import { present, type Desk } from '#web/actions/desk.ts';
import { place } from '#web/actions/place.ts';
import { askTies } from '#web/actions/ties.ts';
import type { State } from '#web/actions/state.ts';
import { work, type Progress } from '#web/actions/work.ts';
import { learn, nothingKnown, withoutTies } from '#web/session/known.ts';
import { regroup, shownBy, unplaced } from '#web/session/regroup.ts';
import type { Session } from '#web/session/session.ts';
import { put, without, type Position } from '#web/session/table.ts';

/**
 * Brings the table up to date with a decision about some ids: what became one lies there once, what is two again twice, with their ties
 * told anew. Every step of the history follows, so that none shows what no longer is.
 */
export async function followDecision(desk: Desk, ids: readonly string[]): Promise<void> {
  await work(desk, async (signal, progress) => {
    const aim = await bringUpToDate(desk, ids, signal, progress);
    desk.store.set((state) => ({ ...state, aim }));
  });
}

/** The same without a word; answers where to look. What there is no more goes from the table. */
export async function bringUpToDate(desk: Desk, ids: readonly string[], signal: AbortSignal, progress: Progress): Promise<State['aim']> {
  const settled = [...present(desk).table.keys(), ...present(desk).removed.keys()];
  const told = await askTies(desk, ids, settled, signal, nothingKnown);
  const shown = shownBy(ids, told);
  const before = present(desk);
  const { apart, known: knownBefore } = desk.store.get();
  const gone = new Set(ids.filter((id) => !shown.has(id)));
  const renewed = new Set([...shown.keys(), ...gone]);
  const asked = new Set([...settled, ...ids, ...shown.values()]);
  const known = learn(withoutTies(knownBefore, renewed), [...told.entities.values()], [...told.ties.values()]);
  const back = new Map([...apart].filter(([id]) => shown.get(id) === id && !before.table.has(id)));
  const after = regroup(before, shown, back);
  const homeless = unplaced(before, after, shown);
  if (homeless.length > 0) progress('placing', homeless.length);
  const found = homeless.length > 0 ? await place(desk, after, known, homeless, () => false, signal) : new Map<string, Position>();
  const left = [...shown].flatMap(([id, now]) => {
    const lay = before.table.get(id);
    return now !== id && lay ? [[id, lay] as const] : [];
  });
  const follow = (session: Session) => {
    const next = without(regroup(session, shown, back), gone);
    return unplaced(session, next, shown).length > 0 ? put(next, found) : next;
  };
  desk.store.set((state) => ({
    ...state,
    known: learn(withoutTies(state.known, renewed, asked), [...told.entities.values()], [...told.ties.values()]),
    history: {
      ...state.history,
      past: state.history.past.map(follow),
      present: follow(state.history.present),
      future: state.history.future.map(follow),
    },
    apart: new Map([...state.apart, ...left]),
  }));
  return { to: 'reveal', ids: [...new Set(shown.values())].filter((id) => after.table.has(id) || found.has(id)) };
}
