import type { Omission } from '#graph-schema/omission.ts';
import type { EntityKind, Motive, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { noAccounts, type Accounts } from '#web/session/accounts.ts';
import { noneAsked, type Asked } from '#web/session/asked.ts';
import { notNarrowed, type Narrowed } from '#web/session/narrowed.ts';
import type { MeasureChoice } from '#web/session/measure.ts';
import { usualLayout, type LayoutChoice } from '#web/session/layout.ts';
import { usualList, type ListChoice } from '#web/session/list.ts';
import { everyone, type Perspective } from '#web/session/perspective.ts';
import type { Period } from '#web/session/period.ts';
import type { Notes } from '#web/session/notes.ts';
import type { LabelSide } from '#web/session/picture.ts';
import { noRoutes, type RouteQuestion } from '#web/session/routeQuestion.ts';

/**
 * Where an entity lies on the table: whole canvas units, x to the east, y to the south. A pinned one is never moved by a layout. counted: it stands in a
 * counted node with others like it, as long as nothing more is drawn of it.
 */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly side: LabelSide;
  readonly pinned: boolean;
  readonly counted?: true;
};

/** The properties of a tie by which the legend can hide it, besides its type and motives. */
export const traits = ['UNDATED', 'DENIED', 'INFERRED', 'ONLY_DENIED', 'ONLY_DOUBTED'] as const;
export type Trait = (typeof traits)[number];

/**
 * Why ties are not drawn as lines of their own. THROUGH: of a member, resting on nothing but the claim that names him in a group which has the
 * same tie. LEFT: a membership beside a departure, for to leave is to have been in. PLACES: an editor's inference that a place lies in another.
 */
export const folds = ['THROUGH', 'LEFT', 'PLACES'] as const;
export type Fold = (typeof folds)[number];

/** What the legend hides. */
export type Hidden = {
  readonly kinds: ReadonlySet<EntityKind>;
  readonly types: ReadonlySet<RelationshipType>;
  readonly motives: ReadonlySet<Motive>;
  readonly traits: ReadonlySet<Trait>;
};

/** The questions that the start panel can open. */
export const questions = ['departures', 'cover', 'money'] as const;
export type Question = (typeof questions)[number];

/** Whether an entrance is a question, which has an answer to look at. */
export function isQuestion(entrance: EntranceId | null): entrance is Question {
  return questions.some((each) => each === entrance);
}

/** The view that an entrance has of its own; null where it has none. */
export function viewOf(entrance: EntranceId | null): ViewId | null {
  if (entrance === 'accounts' || entrance === 'asked') return entrance;
  return isQuestion(entrance) ? 'answer' : null;
}

/** The entrances of the start panel, in its order: what can take its place. */
export const entranceIds = [...questions, 'routes', 'asked', 'accounts', 'duplicates'] as const;
export type EntranceId = (typeof entranceIds)[number];

/** The views of the page; the first is the one that a link without a view means. */
export const viewIds = ['network', 'map', 'list', 'answer', 'accounts', 'asked'] as const;
export type ViewId = (typeof viewIds)[number];

/**
 * What is on the table. table: the entities drawn, by id; every known tie between two of them is drawn with them. removed: those a person
 * hid, with the place to come back to. unfolded: the ties without lines of their own that are drawn all the same. selected: ids of entities and ties, the last one is the one that is read.
 * entrance: what took the place of the start panel. routes: how which two names are linked, whether that is open or not. accounts: whose accounts are compared, whether that is open or not. asked: which question of a newsroom is asked, whether that is open or not. narrowed: to what the answer of the open question is narrowed. list: how the list of it is looked at. perspective: according to whom it is drawn. period: the days that are looked at, null for any time. layout: how it was laid out last. measure: by what names are coloured or sized, null where by nothing. dossier: the one that was drawn last, null where none was. notes: what the reader noted, which a link holds as far as it fits.
 */
export type Session = {
  readonly table: ReadonlyMap<string, Place>;
  readonly removed: ReadonlyMap<string, Place>;
  readonly hidden: Hidden;
  readonly unfolded: ReadonlySet<Fold>;
  readonly selected: readonly string[];
  readonly entrance: EntranceId | null;
  readonly routes: RouteQuestion;
  readonly accounts: Accounts;
  readonly asked: Asked;
  readonly narrowed: Narrowed;
  readonly view: ViewId;
  readonly list: ListChoice;
  readonly perspective: Perspective;
  readonly period: Period | null;
  readonly layout: LayoutChoice;
  readonly measure: MeasureChoice | null;
  readonly omitted: readonly Omission[];
  readonly dossier: string | null;
  readonly notes: Notes;
};

/** Nothing hidden. */
export const nothingHidden: Hidden = { kinds: new Set(), types: new Set(), motives: new Set(), traits: new Set() };

/** A table with nothing on it. */
export const emptySession: Session = {
  table: new Map(),
  removed: new Map(),
  hidden: nothingHidden,
  unfolded: new Set(),
  selected: [],
  entrance: null,
  routes: noRoutes,
  accounts: noAccounts,
  asked: noneAsked,
  narrowed: notNarrowed,
  view: 'network',
  list: usualList,
  perspective: everyone,
  period: null,
  layout: usualLayout,
  measure: null,
  omitted: [],
  dossier: null,
  notes: new Map(),
};

/** Of a session only what draws its picture, to be given away: nothing that was taken off, noted, selected or asked. */
export function drawingOf({ table, hidden, unfolded, perspective, period, omitted, dossier, layout, measure }: Session): Session {
  return { ...emptySession, table, hidden, unfolded, perspective, period, omitted, dossier, layout, measure };
}
