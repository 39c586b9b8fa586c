import { present, type Desk } from '#web/actions/desk.ts';
import { bringUpToDate } from '#web/actions/followDecision.ts';
import { changesOnTable } from '#web/session/known.ts';

/**
 * Asks anew for what lies on the table of some ids, or for all of it (null), and moves neither the picture nor the eye. What others have changed of it is
 * remembered: what is told otherwise than before, and the chosen name or tie where a change touched it; of an own change (isOwn) what it did not touch.
 */
export async function refresh(desk: Desk, ids: ReadonlySet<string> | null, signal: AbortSignal, isOwn = false): Promise<void> {
  const { table, removed, selected } = present(desk);
  const { known } = desk.store.get();
  const shownAs = (id: string) => [id, ...(known.entities.get(id)?.mergedIds ?? [])];
  const touched = [...table.keys(), ...removed.keys()].filter((id) => ids === null || shownAs(id).some((each) => ids.has(each)));
  if (touched.length > 0) await bringUpToDate(desk, touched.flatMap(shownAs), signal, () => undefined);
  const told = [...changesOnTable(known, desk.store.get().known, new Set(table.keys()))];
  const read = selected.filter((id) => ids?.has(id));
  const byOthers = isOwn ? told.filter((id) => ids?.has(id) === false) : [...told, ...read];
  if (byOthers.length > 0) desk.store.set((state) => ({ ...state, changed: new Set([...state.changed, ...byOthers]) }));
}

/** Takes note of what others have changed, which is counted no longer. */
export function noteChanges(desk: Desk): void {
  desk.store.set((state) => ({ ...state, changed: new Set() }));
}
