import type { Session } from '#web/session/session.ts';

/**
 * The steps that can be taken back, and those that can be taken again; the present is what is on the table. Sessions share what they have in
 * common. forgotten: how many steps before those of the past are gone.
 */
export type History = {
  readonly past: readonly Session[];
  readonly present: Session;
  readonly future: readonly Session[];
  readonly forgotten: number;
};

/** How many steps can be taken back: 2,000, or on large tables, each of which every step that moves something keeps, fewer of them but never less than 100. */
export const historyLimit = { most: 2_000, least: 100, places: 1_000_000 } as const;

/** A history that begins with a session. */
export function begin(present: Session): History {
  return { past: [], present, future: [], forgotten: 0 };
}

/** Takes a step that can be taken back. The same session again is no step. */
export function step(history: History, present: Session): History {
  if (present === history.present) return history;
  const past = [...history.past, history.present];
  const dropped = past.length - keptOf(past);
  return { past: past.slice(dropped), present, future: [], forgotten: history.forgotten + dropped };
}

/** Changes the present without a step: a selection, an open question, what arrived late. */
export function amend(history: History, present: Session): History {
  return present === history.present ? history : { ...history, present };
}

/** The state before the last step, looked at in the view of now; the same history where there is none. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return { ...history, past: history.past.slice(0, -1), present: viewedAs(history, before), future: [history.present, ...history.future] };
}

/** The state after the step taken back last; the same history where there is none. */
export function redo(history: History): History {
  const [after, ...future] = history.future;
  if (!after) return history;
  return { ...history, past: [...history.past, history.present], present: viewedAs(history, after), future };
}

function viewedAs({ present: { view } }: History, session: Session): Session {
  return session.view === view ? session : { ...session, view };
}

/** How many of the last of some steps are kept: what a step shares with the one after it takes no room. */
function keptOf(past: readonly Session[]): number {
  let places = 0;
  let kept = 0;
  for (let at = past.length - 1; at >= 0 && kept < historyLimit.most; at -= 1) {
    const [session, after] = [past[at], past[at + 1]];
    if (session && session.table !== after?.table) places += session.table.size;
    if (places > historyLimit.places && kept >= historyLimit.least) break;
    kept += 1;
  }
  return kept;
}
