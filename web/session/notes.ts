import { everyNoteSubject, type NoteSubject } from '#graph-schema/generated/ontology.ts';
import { idPattern } from '#graph-schema/id.ts';
import { signs, signsIn } from '#web/session/signs.ts';

/** A person's own words about the canvas, a name, a tie or a claim. about: its id, null for the canvas. */
export type Note = { readonly on: NoteSubject; readonly about: string | null; readonly text: string };

/** The notes of a table: the words by what they are about, at most one for each. */
export type Notes = ReadonlyMap<string, string>;

/** The longest note, in characters; a store keeps none that is longer. */
export const longestNote = 2_000;

const longestInLink = 4_000;
const idForm = new RegExp(idPattern);
const unseen = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/** What a note is about, as one text. */
export function noteKey(on: NoteSubject, about: string | null): string {
  return `${on} ${about ?? ''}`;
}

/** Whether a text can be a note: one says something, is not too long, and holds no sign that is not seen or turns round what follows. */
export function isNote(text: string): boolean {
  return text.trim() !== '' && text.length <= longestNote && text.search(unseen) === -1;
}

/** Notes with one about something in place of the one before, without the signs that no note holds; an empty one is none. */
export function withNote(before: Notes, on: NoteSubject, about: string | null, text: string): Notes {
  const key = noteKey(on, about);
  const written = text.replaceAll(unseen, '').trim();
  if ((before.get(key) ?? '') === written) return before;
  const notes = new Map(before);
  if (written === '') notes.delete(key);
  else notes.set(key, written);
  return notes;
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

/** Whether a link holds these notes: more than 4,000 characters of them it does not. */
export function fitLink(notes: Notes): boolean {
  return [...notes.values()].reduce((sum, text) => sum + text.length, 0) <= longestInLink;
}

/** The rows of a link that hold notes; none where they do not fit. */
export function noteRows(notes: Notes): string[] {
  if (!fitLink(notes)) return [];
  return listed(notes).map(({ on, about, text }) => `${everyNoteSubject.indexOf(on)}~${about ?? ''}~${signs(text)}`);
}

/** The notes of such rows; null where they are none. */
export function readNotes(rows: readonly string[]): Notes | null {
  const notes: Note[] = [];
  for (const row of rows) {
    const [number = '', about = '', written = ''] = row.split('~');
    const on = /^\d$/.test(number) ? everyNoteSubject[Number(number)] : undefined;
    const text = signsIn(written, longestNote);
    if (on === undefined || text === null || !isNote(text) || (on === 'CANVAS') !== (about === '') || (about !== '' && !idForm.test(about)))
      return null;
    notes.push({ on, about: about === '' ? null : about, text });
  }
  return notesIn(notes);
}
