import type { NoteSubject } from '#graph-schema/generated/ontology.ts';
import type { Id } from '#server/domain/id.ts';

/** A person's own words about something on the page: no claim, and nobody's but theirs. about: the id of what it is about; null for the canvas, and only then. */
export type Note = { readonly on: NoteSubject; readonly about: Id | null; readonly text: string };

/**
 * What somebody saved of their work. state: the link of the page that reopens it, without the #; what is in it only the page knows. notes: at most one about
 * each thing. by: who saved it, as they call themselves; at: when, an ISO 8601 instant in UTC.
 */
export type InvestigationRecord = {
  readonly id: Id;
  readonly name: string;
  readonly state: string;
  readonly notes: readonly Note[];
  readonly by: string;
  readonly at: string;
};

/** An investigation as it was saved by a change, which is its version; null where the store does not know which. */
export type Investigation = { readonly record: InvestigationRecord; readonly version: Id | null };

/** The longest state that is kept, in characters. */
export const longestState = 200_000;

/** How many notes one investigation may have. */
export const mostNotes = 1_000;

/** How many characters its notes may have together. */
export const longestNotes = 200_000;

const form = /^v=[1-9]\d{0,5}(?:&[a-z]{1,10}=[\w~,.:@-]*)*$/;

/** Whether a text can be a state: the fields of a link, in signs that an address holds as they are. */
export function isState(text: string): boolean {
  return text.length <= longestState && form.test(text);
}

/** How many names lie on the table of a state. */
export function namesIn(state: string): number {
  const [, rows = ''] = /&on=([^&]*)/.exec(state) ?? [];
  return rows === '' ? 0 : rows.split(',').length;
}
