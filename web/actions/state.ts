import type { Assertion, Language, RelationshipType, Verdict } from '#graph-schema/generated/ontology.ts';
import type { Numerals } from '#graph-schema/numerals.ts';
import type { OpenDialog } from '#web/actions/dialogs.ts';
import type { Pair } from '#web/actions/pair.ts';
import type { Away } from '#web/canvas/away.ts';
import type { Camera } from '#web/session/camera.ts';
import type { Sight } from '#web/session/sight.ts';
import type { Theme } from '#web/session/picture.ts';
import type { ApiFailure } from '#web/api/failure.ts';
import type { LayoutFailed } from '#web/canvas/layoutFailed.ts';
import type { Overtaken, Saved } from '#web/session/saved.ts';
import { begin, type History } from '#web/session/history.ts';
import { nothingKnown, type Known, type KnownEntity } from '#web/session/known.ts';
import type { LinkProblem } from '#web/session/link.ts';
import type { LinkPart } from '#web/session/linkParts.ts';
import { emptySession, type Place } from '#web/session/session.ts';
import type { Labels } from '#web/session/labels.ts';

/**
 * Work that a person waits for: what it is, how many entities it is about where that is known, and how to stop it. opens: it opens what the
 * address says, which therefore is not written until it has ended.
 */
export type Work = { readonly what: 'asking' | 'placing'; readonly count: number | null; readonly opens: boolean; stop: () => void };

/** What of an address could not be followed: why, which parts of it, and whether a dossier was drawn since it says no names. */
type LinkTrouble = { readonly is: LinkProblem | 'NOT_SAVED' | null; readonly lost: readonly LinkPart[]; readonly noNames: boolean };

/** Work that failed: why, how long it took in milliseconds, and how to try it again. */
type Trouble = { readonly failure: ApiFailure | LayoutFailed; readonly waited: number; again: () => void };

/** Where the camera is to go next; frame: only as far as these are not seen; company: to what is selected, or answers the open question, with what belongs to it. Each order is a new object, so that the same one can be given twice. */
type Aim =
  | { readonly to: 'fit'; readonly ids: readonly string[] | null }
  | { readonly to: 'near' }
  | { readonly to: 'reveal'; readonly ids: readonly string[] }
  | { readonly to: 'frame'; readonly ids: readonly string[] }
  | { readonly to: 'company' }
  | { readonly to: 'camera'; readonly camera: Camera };

/** Something the page says aloud: what it is, and the names or numbers in it. */
export type Saying =
  | {
      readonly what:
        | 'drawn'
        | 'added'
        | 'addedSome'
        | 'removed'
        | 'restored'
        | 'collapsed'
        | 'pinned'
        | 'unpinned'
        | 'laidOut'
        | 'copiedSentences'
        | 'aligned'
        | 'alignedOver'
        | 'lassoed'
        | 'opened'
        | 'gathered'
        | 'undoneLast'
        | 'olderGone';
      readonly count: number;
    }
  | {
      readonly what: Verdict | 'decisionUndone';
      readonly first: Labels;
      readonly second: Labels;
    }
  | {
      readonly what:
        | 'noWords'
        | 'noDecision'
        | 'nothingToAdd'
        | 'lasso'
        | 'idleSelect'
        | 'idleSelectName'
        | 'idleSelectTwo'
        | 'idleSelectThree'
        | 'idlePinned'
        | 'measured'
        | 'unmeasured'
        | 'lassoEmpty'
        | 'nothingToCollapse'
        | 'nothingAlike'
        | 'undone'
        | 'redone'
        | 'copied'
        | 'copiedWords'
        | 'notCopiedWords'
        | 'notCopied'
        | 'notCopiedShort'
        | 'stopped';
    }
  | { readonly what: 'selected'; readonly name: Labels }
  | { readonly what: 'saved' | 'renamed' | 'deleted' | 'broughtBack'; readonly title: string }
  | {
      readonly what: 'tieSelected';
      readonly type: RelationshipType;
      readonly assertion: Assertion;
      readonly source: Pick<KnownEntity, 'kind' | 'label'>;
      readonly target: Pick<KnownEntity, 'kind' | 'label'>;
    };

/** The heights that a sheet stands at on a phone, in parts of a hundred of the window. */
export const snaps = [25, 60, 95] as const;
export type Snap = (typeof snaps)[number];

/** All that the page shows, besides the answers that its panels read. */
export type State = {
  readonly history: History;
  /** How many dossiers and links have been opened until the table that lies here. */
  readonly opening: number;
  /** Whether the strip of time is played: one period after the other. */
  readonly playing: boolean;
  /** The investigations that lay on the table, by the openings that put them there. */
  readonly opened: ReadonlyMap<number, Saved>;
  /** What the investigations that were opened from files are called in these, by the same openings. */
  readonly filed: ReadonlyMap<number, string>;
  /** What somebody else last made of the investigation that lies on the table, until that is put away. */
  readonly overtaken: Overtaken | null;
  readonly known: Known;
  readonly language: Language;
  readonly theme: Theme;
  /** The digits that are wished for; a language that is not written in them has its own. */
  readonly numerals: Numerals;
  /** Whether keys of one letter or sign do something; those with Ctrl, Escape and Delete always do. */
  readonly signKeys: boolean;
  readonly camera: Camera | null;
  /** Where one looks at the map; null: where all that is on it is seen. */
  readonly sight: Sight | null;
  readonly aim: Aim | null;
  /** Which way the picture lies, where nothing of it is seen. */
  readonly away: Away | null;
  /** The first table has been put, or could not be. */
  readonly arrived: boolean;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  readonly online: boolean;
  /** Whether what is selected is being copied. */
  readonly copying: boolean;
  /** Whether the panel that reads what is selected is folded. */
  readonly readingFolded: boolean;
  /** Whether a drag on the canvas draws a line round names. */
  readonly lasso: boolean;
  readonly saying: Saying | null;
  readonly linkProblem: LinkTrouble | null;
  /** How many names of the link that was opened the graph does not have, of how many, and their ids. */
  readonly gone: { readonly count: number; readonly of: number; readonly ids: readonly string[] } | null;
  /** The names and ties on the table that others have changed since it was opened, or since the reader took note. */
  readonly changed: ReadonlySet<string>;
  /** The pairs of ids that this page has decided about, and its changes of investigations, of which no change has been told yet. */
  readonly own: ReadonlySet<string>;
  /** Ends when it is known which changes some work of this page made; null: no such work is under way. */
  readonly owning: Promise<void> | null;
  readonly dialog: OpenDialog | null;
  /** What was decided last in the queue, until it is undone or the queue is left. */
  readonly decided: { readonly pair: Pair; readonly verdict: Verdict } | null;
  /** The decision made last, while it stands and nothing has been taken back since, and after how many steps of the table it was made. */
  readonly decision: { readonly pair: Pair; readonly steps: number } | null;
  /** Where entries lay before they became one. */
  readonly apart: ReadonlyMap<string, Place>;
  /** The panel at the start is open over the canvas, in a window where it has no column of its own. */
  readonly startUnfolded: boolean;
  /** How high the panels stand on a phone. */
  readonly sheet: Snap;
};

/** The state before anything was asked. */
export function initialState(language: Language, theme: Theme, online: boolean): State {
  return {
    history: begin(emptySession),
    opening: 0,
    playing: false,
    opened: new Map(),
    filed: new Map(),
    overtaken: null,
    known: nothingKnown,
    language,
    theme,
    numerals: 'latn',
    signKeys: true,
    camera: null,
    sight: null,
    aim: null,
    away: null,
    arrived: false,
    work: null,
    trouble: null,
    online,
    copying: false,
    readingFolded: false,
    lasso: false,
    saying: null,
    linkProblem: null,
    gone: null,
    changed: new Set(),
    own: new Set(),
    owning: null,
    dialog: null,
    decided: null,
    decision: null,
    apart: new Map(),
    startUnfolded: false,
    sheet: 60,
  };
}
