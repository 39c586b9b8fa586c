import { notNarrowed } from '#web/session/narrowed.ts';
import { viewIds, viewOf, type EntranceId, type Session } from '#web/session/session.ts';

/** Selects one entity or tie, or nothing. extend: adds it to what is selected, or takes it out. */
export function selectOne(session: Session, id: string | null, extend = false): Session {
  if (id === null) return session.selected.length === 0 ? session : { ...session, selected: [] };
  if (!extend) return session.selected.length === 1 && session.selected[0] === id ? session : { ...session, selected: [id] };
  const others = session.selected.filter((each) => each !== id);
  return { ...session, selected: others.length < session.selected.length ? others : [...others, id] };
}

/** Opens an entrance, a question with its whole answer in view, or goes back to the list of them; nothing stays selected. */
export function setEntrance(session: Session, entrance: EntranceId | null): Session {
  const otherwise = session.view === viewOf(session.entrance) ? viewIds[0] : session.view;
  return { ...session, entrance, view: viewOf(entrance) ?? otherwise, narrowed: notNarrowed, selected: [] };
}

/** Selects exactly these; the last one is the one that is read. */
export function selectAll(session: Session, ids: readonly string[]): Session {
  return { ...session, selected: ids };
}
