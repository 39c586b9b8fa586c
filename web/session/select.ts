import type { Question, Session } from '#web/session/session.ts';

/** Selects one entity or tie, or nothing. extend: adds it to what is selected, or takes it out. */
export function selectOne(session: Session, id: string | null, extend = false): Session {
  if (id === null) return session.selected.length === 0 ? session : { ...session, selected: [] };
  if (!extend) return session.selected.length === 1 && session.selected[0] === id ? session : { ...session, selected: [id] };
  const others = session.selected.filter((each) => each !== id);
  return { ...session, selected: others.length < session.selected.length ? others : [...others, id] };
}

/** Opens a question, or goes back to the list of them; nothing stays selected. */
export function setQuestion(session: Session, question: Question | null): Session {
  return { ...session, question, selected: [] };
}
