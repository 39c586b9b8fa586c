import type { NoteSubject } from '#graph-schema/generated/ontology.ts';
import { changeTable, type Desk } from '#web/actions/desk.ts';
import { withNote } from '#web/session/notes.ts';

/** Keeps the reader's own note about something, in a step that can be undone; an empty one is none. */
export function keepNote(desk: Pick<Desk, 'store'>, on: NoteSubject, about: string | null, text: string): void {
  changeTable(desk, (session) => {
    const notes = withNote(session.notes, on, about, text);
    return notes === session.notes ? session : { ...session, notes };
  });
}
