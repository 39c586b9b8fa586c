import type { Known } from '#web/session/known.ts';
import type { Place, Session } from '#web/session/session.ts';

/** For ids that a decision is about, the id of the entity that each shows now. */
export type Shown = ReadonlyMap<string, string>;

/** What each of some ids shows now: themselves, and the ids that were merged with them, by what is known of the entities that they name. */
export function shownBy(ids: readonly string[], known: Known): Shown {
  const groups = [...known.entities.values()].filter(({ id, mergedIds }) => [id, ...mergedIds].some((each) => ids.includes(each)));
  return new Map(groups.flatMap(({ id, mergedIds }) => [id, ...mergedIds].map((each) => [each, id] as const)));
}

/**
 * The table after a decision: ids that became one lie where the one that is shown lay, or else where the first of the others did; an id that
 * is its own again lies where it lay before (apart). One whose place is not known, or would be that of another, is left out of the table.
 */
export function regroup(session: Session, shown: Shown, apart: ReadonlyMap<string, Place> = new Map()): Session {
  const table = regrouped(session.table, shown, apart);
  const onTable = [...shown.keys()].some((id) => session.table.has(id));
  if (onTable)
    for (const id of new Set(shown.values())) {
      const place = apart.get(id);
      if (place && !table.has(id)) table.set(id, place);
    }
  const removed = regrouped(session.removed, shown, apart);
  for (const id of table.keys()) removed.delete(id);
  const selected = [...new Set(session.selected.map((id) => shown.get(id) ?? id))];
  return { ...session, table, removed, selected };
}

/** The entities of a decision that belong on the table and have no place there yet. */
export function unplaced(before: Session, after: Session, shown: Shown): readonly string[] {
  if (![...shown.keys()].some((id) => before.table.has(id))) return [];
  return [...new Set(shown.values())].filter((id) => !after.table.has(id));
}

function regrouped(places: ReadonlyMap<string, Place>, shown: Shown, apart: ReadonlyMap<string, Place>): Map<string, Place> {
  const after = new Map<string, Place>();
  for (const [each, place] of places) {
    const id = shown.get(each) ?? each;
    const own = shown.has(each) ? (apart.get(id) ?? places.get(id) ?? place) : place;
    const taken = shown.has(each) && !apart.has(id) && lies(apart, own, shown);
    if (!after.has(id) && !taken) after.set(id, own);
  }
  return after;
}

/** Whether another entity of the decision comes back to this very place. */
function lies(apart: ReadonlyMap<string, Place>, { x, y }: Place, shown: Shown): boolean {
  return [...apart].some(([id, place]) => shown.get(id) === id && place.x === x && place.y === y);
}
