import { everyNoteSubject } from '#graph-schema/generated/ontology.ts';
import { idPattern } from '#graph-schema/id.ts';
import { decode, longest } from '#web/session/link.ts';
import { isNote, listed, notesIn, type Note } from '#web/session/notes.ts';
import { stateOf } from '#web/session/saved.ts';
import type { Session } from '#web/session/session.ts';

/** The form of these files. A later one that cannot be read so has another number. */
const fileGeneration = 1;

/** How a file ends that holds an investigation. */
const fileEnding = '.isnad-investigation.json';

const mark = 'isnadInvestigation';
const longestName = 200;
const mostNotes = 1_000;
const longestNotes = 200_000;
/** The longest file that is read, in characters: the longest state and notes, each sign of them escaped. */
export const longestFile = 3_000_000;
const idForm = new RegExp(idPattern);
const unseen = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;

/** An investigation in a file. */
export type Filed = { readonly name: string; readonly session: Session };

/**
 * Why a file is not opened. NOT_ONE: it is no investigation; CUT: its end is missing; NEWER: it, or the view in it, is of a later generation; TOO_LONG; NAME, VIEW, NOTES: that part of it is none that Isnad writes.
 */
export const fileProblems = ['NOT_ONE', 'CUT', 'NEWER', 'TOO_LONG', 'NAME', 'VIEW', 'NOTES'] as const;
export type FileProblem = (typeof fileProblems)[number];

/** The text of a file that holds an investigation: JSON with the generation first, then the name, the state (a link of the page) and the notes. */
export function writtenFile(name: string, session: Session): string {
  const notes = listed(session.notes);
  return `${JSON.stringify({ [mark]: fileGeneration, name, state: stateOf(session), notes }, null, 1)}\n`;
}

/** Reads such a text. Never throws. */
export function readFile(text: string): Filed | FileProblem {
  if (text.length > longestFile) return 'TOO_LONG';
  const whole = parsed(text);
  if (whole === undefined) return new RegExp(`^\\s*\\{\\s*"${mark}"`).test(text) ? 'CUT' : 'NOT_ONE';
  const generation = memberOf(whole, mark);
  if (typeof generation !== 'number' || !Number.isInteger(generation) || generation < 1) return 'NOT_ONE';
  if (generation > fileGeneration) return 'NEWER';
  const name = memberOf(whole, 'name');
  if (typeof name !== 'string' || name.trim() === '' || name.length > longestName || unseen.test(name)) return 'NAME';
  const state = memberOf(whole, 'state');
  if (typeof state !== 'string' || state.length > longest) return 'VIEW';
  const { link, problem } = decode(state);
  if (problem !== null) return problem === 'NEWER' ? 'NEWER' : 'VIEW';
  const notes = notesOf(memberOf(whole, 'notes'));
  return notes ? { name: name.trim(), session: { ...link.session, notes: notesIn(notes) } } : 'NOTES';
}

/** The name of a file for an investigation of that name. */
export function fileNameFor(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${Array.from(plain).slice(0, 60).join('') || 'investigation'}${fileEnding}`;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function notesOf(given: unknown): readonly Note[] | null {
  if (!Array.isArray(given) || given.length > mostNotes) return null;
  const notes: Note[] = [];
  for (const each of given) {
    const [subject, about, text] = [memberOf(each, 'on'), memberOf(each, 'about'), memberOf(each, 'text')];
    const on = everyNoteSubject.find((one) => one === subject);
    if (on === undefined || typeof text !== 'string' || !isNote(text)) return null;
    if (on === 'CANVAS' ? about !== null : !(typeof about === 'string' && idForm.test(about))) return null;
    notes.push({ on, about: typeof about === 'string' ? about : null, text });
  }
  const length = notes.reduce((sum, { text }) => sum + text.length, 0);
  return length > longestNotes || notesIn(notes).size < notes.length ? null : notes;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}
