import type { LabelSide } from '#web/session/picture.ts';
import type { LayoutChoice } from '#web/session/layout.ts';
import type { Omission } from '#graph-schema/omission.ts';
import type { Place, Session } from '#web/session/session.ts';

/** How far from the middle of the canvas a place may lie. */
export const edge = 1_000_000;

/** A position as a layout or a hand gives it. */
export type Position = { readonly x: number; readonly y: number; readonly labelSide?: LabelSide };

/** Puts entities on the table, or moves those that are there, in a counted node or not as they were; positions are rounded to whole units. A removed entity that is put back is no longer removed. */
export function put(session: Session, positions: ReadonlyMap<string, Position>): Session {
  const table = new Map(session.table);
  const removed = new Map(session.removed);
  for (const [id, { x, y, labelSide }] of positions) {
    const before = table.get(id) ?? removed.get(id);
    const place = { x: whole(x), y: whole(y), side: labelSide ?? before?.side ?? 'below', pinned: before?.pinned ?? false };
    table.set(id, before?.counted ? { ...place, counted: true } : place);
    removed.delete(id);
  }
  return { ...session, table, removed };
}

/** Takes entities off the table and remembers their places. What was selected of them no longer is. */
export function remove(session: Session, ids: readonly string[]): Session {
  const table = new Map(session.table);
  const removed = new Map(session.removed);
  for (const id of ids) {
    const place = table.get(id);
    if (!place) continue;
    table.delete(id);
    removed.set(id, place);
  }
  return { ...session, table, removed, selected: session.selected.filter((id) => !ids.includes(id)) };
}

/** The table without entities that there are no more, which cannot be put back. */
export function without(session: Session, gone: ReadonlySet<string>): Session {
  if (gone.size === 0) return session;
  const others = (places: ReadonlyMap<string, Place>) => new Map([...places].filter(([id]) => !gone.has(id)));
  return {
    ...session,
    table: others(session.table),
    removed: others(session.removed),
    selected: session.selected.filter((id) => !gone.has(id)),
  };
}

/** Puts everything that was removed back in its place. */
export function restore(session: Session): Session {
  return { ...session, table: new Map([...session.table, ...session.removed]), removed: new Map() };
}

/** Pins an entity where it lies, or lets it go. */
export function setPinned(session: Session, ids: readonly string[], pinned: boolean): Session {
  const table = new Map<string, Place>(session.table);
  for (const id of ids) {
    const place = table.get(id);
    if (place) table.set(id, { ...place, pinned });
  }
  return { ...session, table };
}

/** Has entities stand in counted nodes, or by themselves. */
export function setCounted(session: Session, ids: Iterable<string>, counted: boolean): Session {
  const table = new Map<string, Place>(session.table);
  for (const id of ids) {
    const place = table.get(id);
    if (!place) continue;
    const { x, y, side, pinned } = place;
    table.set(id, counted ? { x, y, side, pinned, counted } : { x, y, side, pinned });
  }
  return { ...session, table };
}

/** Remembers how the table was laid out last. */
export function setLayout(session: Session, layout: LayoutChoice): Session {
  return { ...session, layout };
}

/** Remembers what the answers that lie on the table left out; the latest answer speaks. */
export function setOmitted(session: Session, omitted: readonly Omission[]): Session {
  return { ...session, omitted };
}

function whole(number: number): number {
  const rounded = Math.round(Math.min(edge, Math.max(-edge, number)));
  return rounded === 0 ? 0 : rounded;
}
