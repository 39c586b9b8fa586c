import { encode } from '#web/session/link.ts';
import type { Session } from '#web/session/session.ts';

/** An investigation that lies on the table. version: as which it was opened, or saved last. content: contentOf what was saved. */
export type Saved = { readonly id: string; readonly name: string; readonly version: string | null; readonly content: string };

/** The state of a session as an investigation keeps it: its link without the camera and the language, which are no work, and without the notes, which are kept beside it. */
export function stateOf(session: Session): string {
  return encode({ session: { ...session, notes: new Map() }, language: null, camera: null, sight: null });
}

/** What of a session is work: all but what is selected. Two sessions with the same content need not both be saved. */
export function contentOf(session: Session): string {
  return JSON.stringify([stateOf({ ...session, selected: [] }), [...session.notes]]);
}

/** That somebody else changed an investigation: by whom, with which change, and whether it deleted it. */
export type Overtaken = { readonly work: string; readonly change: string; readonly by: string; readonly isDeleted: boolean };
