import { everyNoteSubject, type NoteSubject } from '#graph-schema/generated/ontology.ts';

/** A person's own words about the canvas, a name, a tie or a claim. about: its id, null for the canvas. */
export type Note = { readonly on: NoteSubject; readonly about: string | null; readonly text: string };

/** The notes of a table: the words by what they are about, at most one for each. */
export type Notes = ReadonlyMap<string, string>;

/** What a note is about, as one text. */
function noteKey(on: NoteSubject, about: string | null): string {
  return `${on} ${about ?? ''}`;
}

/** Notes as they are saved. */
export function listed(notes: Notes): Note[] {
  return [...notes].flatMap(([key, text]) => {
    const [first, about = ''] = key.split(' ');
    const on = everyNoteSubject.find((each) => each === first);
    return on === undefined ? [] : [{ on, about: about === '' ? null : about, text }];
  });
}

/** Notes that were saved, as a table has them. */
export function notesIn(rows: readonly Note[]): Notes {
  return new Map(rows.map(({ on, about, text }) => [noteKey(on, about), text]));
}
