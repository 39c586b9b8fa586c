import { longestNote } from '#web/session/notes.ts';
import type { Hidden, Session } from '#web/session/session.ts';

/** What came of bringing two investigations together: names that came along, that lay in both, notes that came along, that were joined with one about the same, and that found no room beside it. */
export type Merged = {
  readonly session: Session;
  readonly names: number;
  readonly both: number;
  readonly notes: number;
  readonly joined: number;
  readonly noRoom: readonly string[];
};

/**
 * One table of two: what lies on either lies on it, at the place of the first where both have it. Notes of both are kept; two about one thing become one, where there is room. Only
 * what both hide stays hidden, and what one removed and the other shows is shown. How it is looked at, asked and chosen stays as in the first.
 */
export function merged(one: Session, other: Session): Merged {
  const table = new Map([...other.table, ...one.table]);
  const removed = new Map([...other.removed, ...one.removed].filter(([id]) => !table.has(id)));
  const notes = new Map(one.notes);
  const noRoom: string[] = [];
  let [added, joined] = [0, 0];
  for (const [key, text] of other.notes) {
    const own = one.notes.get(key);
    if (own === undefined) added += 1;
    else if (!own.includes(text)) {
      if (own.length + text.length + 2 > longestNote) {
        noRoom.push(text);
        continue;
      }
      joined += 1;
    }
    notes.set(key, own === undefined || own.includes(text) ? (own ?? text) : `${own}\n\n${text}`);
  }
  const session: Session = {
    ...one,
    table,
    removed,
    notes,
    hidden: inBoth(one.hidden, other.hidden),
    unfolded: new Set([...one.unfolded, ...other.unfolded]),
    omitted: [...one.omitted, ...other.omitted],
  };
  const both = [...other.table.keys()].filter((id) => one.table.has(id)).length;
  return { session, names: table.size - one.table.size, both, notes: added, joined, noRoom };
}

function inBoth(one: Hidden, other: Hidden): Hidden {
  return {
    kinds: one.kinds.intersection(other.kinds),
    types: one.types.intersection(other.types),
    motives: one.motives.intersection(other.motives),
    traits: one.traits.intersection(other.traits),
  };
}
