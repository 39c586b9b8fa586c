import type { Direction, EntityKind, Granularity, OmissionSubject, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Omission } from '#graph-schema/omission.ts';
import type { Allegation, AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { Change, ChangeCount, Changed, ChangedRecord } from '#server/domain/change.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { Entity, EntityRecord } from '#server/domain/entity.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Investigation } from '#server/domain/investigation.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { When } from '#server/domain/when.ts';
import type { Asked } from '#server/engine/asked.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { WouldChange } from '#server/engine/changes/plan.ts';
import type { Proposal } from '#server/engine/changes/proposal.ts';
import type { Merges } from '#server/engine/merges/merges.ts';
import type { Comparing, Comparison, FoundPair, ToCompare } from '#server/engine/suggestion.ts';
import type { MoneyFlows, MoneyFlowsQuestion } from '#server/engine/moneyTies.ts';
import type { Turns } from '#server/engine/turns.ts';
import type { DeparturesQuestion, DepartureSlice } from '#server/engine/departureReading.ts';
import type { Net } from '#server/engine/net.ts';
import type { FormerTiesQuestion } from '#server/engine/formerTies.ts';
import type { AllegationsQuestion, ClaimsSlice } from '#server/engine/claimsSlice.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { NameStore } from '#server/names/find/nameStore.ts';

/** Ends a reading early: once it is aborted every question of it rejects with its reason, and the store works on it no longer. */
export type Stop = AbortSignal;

/** A slice of an ordered list. after: the id of the last of the page before; null from the beginning. */
export type Page = { readonly first: number; readonly after: Id | null };

/**
 * Where a walk stands. walked: what it has looked around from, the frontier included. ends: what it has come to and not looked around from. No
 * entity is in both.
 */
export type Standing = { readonly frontier: readonly Id[]; readonly walked: readonly Id[]; readonly ends: readonly Id[] };

/**
 * reached: entities one step away that are neither walked nor ends, by degree (largest first), then id, at most the limit; total: how many there
 * are in all. held: those of reached, and after them of the ends, that a kept relationship leads to which holds for the filter. rejected:
 * relationships of the frontier, each once, that the filter (kinds included, of an end that is not walked) keeps out and that do not lead to an
 * entity walked before the frontier.
 */
export type Step = { readonly reached: readonly Id[]; readonly total: number; readonly held: readonly Id[]; readonly rejected: number };

/** Kept relationships; total counts all of them, rejected those between the same entities that the filter keeps out. */
export type Among = { readonly relationships: readonly Relationship[]; readonly total: number; readonly rejected: number };

/** Entities and documents that a question names. */
export type Named = { readonly entities: readonly Id[]; readonly documents: readonly Id[] };

/**
 * What is to be drawn: these entities, and after them what a last step reaches, at most its limit; between all of them the kept relationships, at most
 * the limit, and between them and those beside, which are not drawn themselves. named: what is to be looked up, too.
 */
export type DrawingQuestion = {
  readonly ids: readonly Id[];
  readonly beside: readonly Id[];
  readonly last: { readonly standing: Standing; readonly limit: number } | null;
  readonly filter: Filter;
  readonly named: Named;
  readonly limit: number;
};

/** step: what the last step answers, where one is asked for. entities: in their order, null where there is none. within: how many relationships lie within one of them. unknown: those named that are not there. */
export type Drawing = {
  readonly step: Step | null;
  readonly entities: readonly (Entity | null)[];
  readonly among: Among;
  readonly within: number;
  readonly unknown: Named;
};

/** A slice of relationships; unasserted: how many of all are kept though nobody whom the filter keeps asserts them. */
export type RelationshipSlice = Slice<Relationship> & { readonly unasserted: number };

/** How many relationships, or entities that happened, stand in time alike. */
export type DateSpan = When & { readonly of: OmissionSubject; readonly count: number };

type TimelineBucket = { readonly from: string; readonly to: string; readonly certain: number; readonly possible: number };

/** undated: ties, events and money flows that the filter keeps and that no day bounds. */
export type Timeline = { readonly buckets: readonly TimelineBucket[]; readonly undated: number; readonly omitted: readonly Omission[] };

export type RelationshipsOfQuestion = Page & { readonly filter: Filter; readonly direction: Direction };

/** count: kept relationships that hold for the filter; unasserted: kept ones that nobody whom the filter keeps asserts. */
export type NeighborCount = {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly kind: EntityKind;
  readonly count: number;
  readonly unasserted: number;
};

/** Of relationships, count: those that hold; unasserted: the others that are written. */
export type Overview = {
  readonly entities: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly relationships: readonly { readonly type: RelationshipType; readonly count: number; readonly unasserted: number }[];
  readonly allegations: number;
  readonly documents: number;
};

/** milliseconds: how long the statement took. entities, relationships: those of ours that stand in the rows, each once, by id. */
export type CypherTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
  readonly milliseconds: number;
  readonly entities: readonly Id[];
  readonly relationships: readonly Id[];
};

/** How many records of a sort a change names at once. */
export const mostRefs = 1_000;
/** A record that a change touched. last: the change that wrote it last; isAsMade: it is as the change made it, whatever others did and set back since. */
export type TouchedRecord = { readonly record: ChangedRecord; readonly last: Id; readonly isAsMade: boolean };

/** What one change made of a record. */
export type HistoryStep = { readonly change: Change; readonly record: ChangedRecord };

/** A page of the history of the records that go by an id. after: the historyKey that ended the page before; null from the beginning. */
export type HistoryQuestion = { readonly id: string; readonly first: number; readonly after: string | null };

/** Tells a step of a history from every other; continues it after that step. Records of several lists may go by one id. */
export function historyKey({ change, record }: HistoryStep): string {
  return `${change.id}~${record.list}`;
}

/** A slice of the decisions, latest first. after: the decisionKey of the last of the page before; null from the beginning. */
export type DecisionsPage = { readonly first: number; readonly after: string | null };

/**
 * What a store answers itself, each from one bounded query. Lists by ids keep the order of the ids, null where there is none. Ids sort by code
 * unit. Unless said otherwise a filter judges relationships with keepsRelationship; its kinds judge the other end of a relationship, seen from
 * the entities that the question names. A store that fails throws StoreUnavailable.
 *
 * Entities that people decided to be one lie together under the canonical id: questions name canonical ids, walks, ties, counts and degrees see one
 * entity, and a relationship within it is in none of them. Records (relationships, their evidence, claims, documents) come as they were written,
 * with the ids they were written with; questions.ts says of each question what of it is mapped on the way.
 */
export type Questions = NameStore & {
  entities: (ids: readonly Id[]) => Promise<readonly (Entity | null)[]>;
  relationships: (ids: readonly Id[]) => Promise<readonly (Relationship | null)[]>;
  /** The same as they were written: between the ids they were written with, whatever is merged. */
  writtenRelationships: (ids: readonly Id[]) => Promise<readonly (Relationship | null)[]>;
  allegations: (ids: readonly Id[]) => Promise<readonly (Allegation | null)[]>;
  /** The same as they were written, as above; of what contradicts them only what they name themselves. */
  writtenAllegations: (ids: readonly Id[]) => Promise<readonly (AllegationRecord | null)[]>;
  documents: (ids: readonly Id[]) => Promise<readonly (DocumentRecord | null)[]>;
  /** What writing a batch would create and change. Nothing is checked. */
  wouldChange: (batch: Batch) => Promise<WouldChange>;
  /** All, by id. */
  dossiers: () => Promise<readonly DossierRecord[]>;
  /** For each entity a page of its relationships: strongest first, then by id. total and the page count those the filter keeps. */
  relationshipsOf: (ids: readonly Id[], question: RelationshipsOfQuestion) => Promise<readonly RelationshipSlice[]>;
  /** For each question the claims that meet every condition of it, whatever their status, by document, first line, last line (no line: last) and id. All questions are one query. */
  findAllegations: (questions: readonly AllegationsQuestion[]) => Promise<readonly ClaimsSlice[]>;
  /** For each of these words, at most 200, how many entities have it in a name, each merged one for itself; 0 where none. */
  nameWordCounts: (words: readonly string[]) => Promise<readonly number[]>;
  /** What lies one step from the frontier and is not walked. */
  step: (standing: Standing, filter: Filter, limit: number) => Promise<Step>;
  /**
   * Entities that the claims of these documents speak of, that speak or transmit in them, that publish them, and both ends of the
   * relationships that those claims carry; and the other ends of inferred relationships at any of these. By degree (largest first), then
   * id, at most limit: where there are more, flows of money and the ends of ties of money that hold are kept before
   * others, and after them individuals who are said to have moved for a reason, by a tie that holds. total counts all.
   */
  entitiesOfDocuments: (documents: readonly Id[], limit: number) => Promise<{ readonly ids: readonly Id[]; readonly total: number }>;
  /** What a walk draws in the end, answered at once: a step, entities, among, tiesWithin and unknown are its parts. */
  drawing: (question: DrawingQuestion) => Promise<Drawing>;
  /** Those of what is named that are not there, each once. */
  unknown: (named: Named) => Promise<Named>;
  /** Kept relationships with both ends among these, by id, at most limit. kinds are not judged. */
  among: (ids: readonly Id[], filter: Filter, limit: number) => Promise<Among>;
  /** What a search that looks around from one entity after the other asks; see Net. first: those by which it will be expanded first, which a store may ask for at once, also where they are not there. Whoever asked for it ends it, before the reading ends. Canonical ids. */
  net: (filter: Filter, first?: readonly Id[]) => Promise<Net>;
  /** The money flows at some entities. kinds are not judged. */
  moneyFlows: (question: MoneyFlowsQuestion, filter: Filter) => Promise<MoneyFlows>;
  /** Relationships whose two ends are both merged into one of these entities, by id: no other question answers them. */
  tiesWithin: (ids: readonly Id[]) => Promise<readonly Id[]>;
  /**
   * A page of the readings of departures by day (departureDay), id and motive, with the counts of all; kinds judge who left. to: where the reading
   * leads, by the strongest tie to a destination (by id among such) that shares a claim with it which asserts both.
   */
  departurePage: (question: DeparturesQuestion) => Promise<DepartureSlice>;
  formerTies: (question: FormerTiesQuestion) => Promise<Slice<Relationship>>;
  /** Relationships of these types that rest on any of these claims, whatever their stance, strongest first, then by id. */
  carriedBy: (claims: readonly Id[], types: readonly RelationshipType[]) => Promise<readonly Relationship[]>;
  /**
   * When all kept relationships stand, and all entities that happened (happened.ts); kinds judge both ends, and the entities. An entity is kept
   * where the filter, its kinds and dates aside, keeps a relationship at it; one without any relationship where the filter names no types and is
   * no perspective. Summed by timelineOf.
   */
  timeline: (filter: Filter, granularity: Granularity) => Promise<Timeline>;
  /** Kept relationships of one entity by type, direction (OUT first) and kind at the other end, each in alphabetical order. Without a filter count adds up to the degree. */
  neighborCounts: (id: Id, filter: Filter) => Promise<readonly NeighborCount[]>;
  /** Kinds and types in alphabetical order, those with none left out. */
  overview: () => Promise<Overview>;
  /** Pairs that were found to be alike when they were compared, in the order of their places, after one of those (null: from the first), at most limit. */
  foundPairs: (after: string | null, limit: number) => Promise<readonly FoundPair[]>;
  /** All found pairs with one of these ids, in the order of their places. */
  foundPairsWith: (ids: readonly Id[]) => Promise<readonly FoundPair[]>;
  /** Entities that a change touched since they were compared, by ids as they were written, those that were touched last first, at most limit. */
  toCompare: (limit: number) => Promise<readonly ToCompare[]>;
  /** How far entities were compared. */
  comparing: () => Promise<Comparing>;
  /** Ids of entities after this one, in their order, at most limit. */
  entityIds: (after: Id | null, limit: number) => Promise<readonly Id[]>;
  /** Which entities are shown as one. */
  merges: () => Promise<Merges>;
  /** Entities that were merged into another one, as they were written; null for ids that were not. */
  mergedRecords: (ids: readonly Id[]) => Promise<readonly (EntityRecord | null)[]>;
  /** All that was decided, latest first, then by key. */
  decisions: (page: DecisionsPage) => Promise<Slice<Decision>>;
  /** Every decision about one pair, in whichever order it is given, with what no longer counts; by turn. */
  decisionsOfPair: (a: Id, b: Id) => Promise<readonly Decision[]>;
  /** Decisions that stand for a pair with one of these ids, by pair. */
  decisionsOn: (ids: readonly Id[]) => Promise<readonly Decision[]>;
  /** What people saved of their work, latest first, then by id. */
  investigations: (page: Page) => Promise<Slice<Investigation>>;
  /** One of them as it is now, null where there is none. */
  investigation: (id: Id) => Promise<Investigation | null>;
  /** A change and which records it touched, at most mostRefs of each sort; null where there is none of this id. */
  change: (id: Id) => Promise<Changed | null>;
  /** Changes that were made after one (null: from the first that was kept), in their order, at most limit. Throws UnknownChange. */
  changesAfter: (after: Id | null, limit: number) => Promise<readonly Changed[]>;
  /** The change that was made last; null where none was kept. */
  lastChange: () => Promise<Id | null>;
  /** How many records of each list a change touched, all of them. Throws UnknownChange. */
  changeCounts: (id: Id) => Promise<readonly ChangeCount[]>;
  /** The last change that set a change back and was not set back itself; null where there is none. */
  undoneBy: (id: Id) => Promise<Id | null>;
  /** Every record that a change touched, as it was before and after it, at most so many: those it created, changed and withdrew. Throws UnknownChange. */
  changedRecords: (id: Id, most: number) => Promise<readonly TouchedRecord[]>;
  /** What was changed in the records that go by an id, latest first. */
  history: (question: HistoryQuestion) => Promise<Slice<HistoryStep>>;
  /** A read-only statement. Throws CypherUnavailable, CypherRefused, TookTooLong. */
  cypher: (statement: string, parameters: Readonly<Record<string, unknown>>, maxRows: number) => Promise<CypherTable>;
};

/** The questions of one asker, until stop ends them or end is called. */
export type StoreReading = Questions & {
  readonly stop: Stop;
  /** What long work on what was answered gives way by. */
  readonly turns: Turns;
  /** Whether anything was asked that came of comparing entities. */
  readonly asksPairs: () => boolean;
  /** Ends it, and lets go of what it held; to call it again does nothing. Whether every question was answered from one state of the store, with no write in between. */
  end: () => Promise<boolean>;
};

/** What keeps the graph. What is written is on the disk before it is acknowledged. */
export type Store = {
  readonly name: 'EMBEDDED' | 'NEO4J';
  /** Begins to read, at the first question. Whoever begins a reading ends it. */
  reading: (asked: Asked) => StoreReading;
  /**
   * Makes a change, whole or not at all, keeps it in the log, and answers what it changed: records that are already as they shall be are not changed, and
   * where none is left nothing is kept. A change whose id was made already is answered as it was then. Records keep the ids they name, whatever is merged;
   * decisions merge and part what they say. Throws BatchRefused, DecisionRefused, UnknownEntity, Conflict.
   */
  apply: (proposal: Proposal) => Promise<Changed>;
  /**
   * Keeps what came of comparing entities, in place of what was found of them before. It is no change; to keep it again changes nothing. What was touched by a
   * later change than it was to be compared since is still to be compared.
   */
  keepComparisons: (comparisons: readonly Comparison[]) => Promise<void>;
  /** Resolves when changes may have been made that nobody here has read yet; at the latest when stop ends it. */
  changesWait: (stop: Stop) => Promise<void>;
  /** Everything, in batches that another store can be given in this order; records by id. */
  export: () => AsyncIterable<Batch>;
  /**
   * Names what is kept as it is now: for as long as it is the same, so is the answer to a question. withPairs: with what came of comparing entities, which few questions ask for, and which changes all the while that
   * they are compared. Null where others may write unseen, or nothing is to be answered.
   */
  state: (withPairs: boolean) => string | null;
  /** The part of what is kept that was looked through for damage since it was opened, from 0 to 1; 1 where the database itself sees to it. */
  looked: () => number;
  /** Resolves when the store answers, with what whoever runs it should know, a line each. */
  ping: () => Promise<readonly string[]>;
  close: () => Promise<void>;
};
