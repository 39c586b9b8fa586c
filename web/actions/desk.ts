import type { Ask } from '#web/api/client.ts';
import type { Importing } from '#web/api/importing.ts';
import type { Frames } from '#web/api/frames.ts';
import type { Journal } from '#web/api/journal.ts';
import type { Listen } from '#web/api/listen.ts';
import type { Publish } from '#web/api/publishing.ts';
import type { Take } from '#web/api/take.ts';
import type { Canvas } from '#web/canvas/canvas.ts';
import type { Arrange } from '#web/canvas/arrange.ts';
import type { State } from '#web/actions/state.ts';
import type { Store } from '#web/actions/store.ts';
import { amend, step } from '#web/session/history.ts';
import type { Session } from '#web/session/session.ts';

/** What the page remembers between visits. */
export type Preferences = { get: (name: Preference) => string | null; set: (name: Preference, value: string) => void };

/** decider: the name under which a person last saved, decided about duplicates, or undid a decision. */
type Preference = 'language' | 'theme' | 'numerals' | 'signKeys' | 'decider';

/**
 * The address of the page and the browser's history. investigation: the id that the path names, null where it names none; visit: the number that the present entry was given, null where it has none. write: changes
 * the present entry, push: makes a new one; a fragment of null leaves the address as it is.
 */
type Address = {
  readonly read: () => string;
  readonly investigation: () => string | null;
  readonly visit: () => number | null;
  readonly write: (fragment: string | null, visit: number | null) => void;
  readonly push: (fragment: string | null, visit: number) => void;
  readonly whole: () => string;
};

/** What an action works with: the state, and the doors to the world. canvas holds the canvas while it is on the page. */
export type Desk = {
  readonly store: Store<State>;
  readonly ask: Ask;
  /** What has been asked until now. */
  readonly journal: Pick<Journal, 'latest'>;
  readonly frames: Frames;
  readonly take: Take;
  readonly publish: Publish;
  readonly importing: Importing;
  readonly listen: Listen;
  /** Has answers that speak of these ids, or count over everything, asked anew when they are looked at; null: all answers. */
  readonly forget: (ids: ReadonlySet<string> | null) => void;
  readonly arrange: Arrange;
  readonly canvas: { current: Canvas | null };
  readonly now: () => number;
  readonly preferences: Preferences;
  readonly clipboard: (text: string) => Promise<void>;
  readonly address: Address;
};

/** What is on the table now. */
export function present(desk: Pick<Desk, 'store'>): Session {
  return desk.store.get().history.present;
}

/** Changes the table in a step that can be undone; with says what else changes along. */
export function changeTable(desk: Pick<Desk, 'store'>, change: (session: Session) => Session, also: Partial<State> = {}): void {
  desk.store.set((state) => ({ ...state, ...also, history: step(state.history, change(state.history.present)) }));
}

/** Changes what is looked at: no step of the history. */
export function amendTable(desk: Pick<Desk, 'store'>, change: (session: Session) => Session, also: Partial<State> = {}): void {
  desk.store.set((state) => ({ ...state, ...also, history: amend(state.history, change(state.history.present)) }));
}
