import type { Known } from '#web/session/known.ts';
import type { Session } from '#web/session/session.ts';
import { isThere } from '#web/session/visit.ts';

/** What an opening decides, whatever the reader does until its names are there. */
const opened: ReadonlySet<string> = new Set<keyof Session>(['table', 'removed', 'omitted', 'dossier', 'layout', 'selected']);

/** What is opened, with what the reader did while waiting for its names: a question opened, a filter, a note. before: what lay there when the wait began; where that held names, what was done was about these, and nothing of it is carried. */
export function carried(onto: Session, before: Session, now: Session, known: Known): Session {
  if (before.table.size > 0 || now.table.size > 0) return onto;
  const was = new Map<string, unknown>(Object.entries(before));
  const done = Object.entries(now).filter(([field, value]) => !opened.has(field) && !Object.is(was.get(field), value));
  if (done.length === 0) return onto;
  const session: Session = { ...onto, ...Object.fromEntries(done) };
  return { ...session, selected: onto.selected.filter((id) => isThere(session, known, id)) };
}
