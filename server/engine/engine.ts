import type { Direction, EntityKind, Motive } from '#graph-schema/generated/ontology.ts';
import type { Omission } from '#graph-schema/omission.ts';
import type { Changed, Signature } from '#server/domain/change.ts';
import type { Decimal } from '#server/domain/decimal.ts';
import type { Decision, Ruling } from '#server/domain/decision.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { EntityPlace } from '#server/domain/entityPlace.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Hit } from '#server/domain/hit.ts';
import type { Id } from '#server/domain/id.ts';
import type { InvestigationRecord } from '#server/domain/investigation.ts';
import type { MoneyTotal } from '#server/domain/money.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { DateRange } from '#server/domain/when.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Comparison, DuplicatesQuestion, SuggestionPage, ToCompare } from '#server/engine/suggestion.ts';
import type { DeparturesQuestion } from '#server/engine/departureReading.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { Asked } from '#server/engine/asked.ts';
import type { Stop, Store, StoreReading } from '#server/engine/store.ts';

/** A part of the graph: entities with those asked for first, then by distance, degree (largest first) and id; relationships by id. */
export type Subgraph = {
  readonly entities: readonly Entity[];
  readonly relationships: readonly Relationship[];
  readonly omitted: readonly Omission[];
};

/** What lies between entities that were asked for, and the ids that name nothing. */
export type Among = { readonly subgraph: Subgraph; readonly unknown: readonly Id[] };

export type NeighborhoodQuestion = { readonly ids: readonly Id[]; readonly depth: number; readonly filter: Filter; readonly first: number };

export type PathsQuestion = {
  readonly from: Id;
  readonly to: Id;
  readonly via: readonly Id[];
  readonly avoid: readonly Id[];
  readonly maxLength: number;
  readonly rank: 'SHORTEST' | 'BEST_SUPPORTED';
  readonly filter: Filter;
  readonly first: number;
};

/** entities: one more than relationships. */
export type Path = { readonly entities: readonly Id[]; readonly relationships: readonly Relationship[] };

export type Paths = { readonly paths: readonly Path[]; readonly complete: boolean; readonly omitted: readonly Omission[] };

/** undrawn: the entities and relationships of the trail are not asked for; unnamed: nor are the ties of its hops. */
export type MoneyTrailQuestion = {
  readonly from: Id;
  readonly undrawn?: true;
  readonly unnamed?: true;
  readonly direction: Direction;
  readonly maxHops: number;
  readonly currency: string | null;
  readonly during: DateRange | null;
  readonly minAmount: Decimal | null;
  readonly filter: Filter;
};

/** One flow with one payer and one payee; either may be unknown. ties: those that join them to the flow, the payer's first; none where neither they nor the subgraph is asked for. */
export type MoneyHop = {
  readonly step: number;
  readonly flow: Entity;
  readonly from: Id | null;
  readonly to: Id | null;
  readonly ties: readonly Id[];
};

/** subgraph: empty where it is not asked for. */
export type MoneyTrail = {
  readonly subgraph: Subgraph;
  readonly hops: readonly MoneyHop[];
  readonly received: readonly MoneyTotal[];
  readonly passedOn: readonly MoneyTotal[];
  readonly omitted: readonly Omission[];
};

/** One reading of a departure. cursor continues a list after it; ties: what else its claims tell of those who left, strongest first, then by id; within: the groups and bodies that every one of its claims names these in, but what was left. */
export type Departure = {
  readonly cursor: string;
  readonly relationship: Relationship;
  readonly to: Id | null;
  readonly ties: readonly Relationship[];
  readonly within: readonly Id[];
  readonly motive: Motive;
  readonly money: readonly MoneyTotal[];
  readonly omitted: readonly Omission[];
  readonly allegations: readonly Id[];
  readonly rivals: readonly Departure[];
};

/** omitted: departures that the filter keeps out or that nobody asserts, whatever their motive, date and destination. */
export type Departures = Slice<Departure> & {
  readonly byMotive: readonly { readonly motive: Motive; readonly count: number }[];
  readonly omitted: readonly Omission[];
};

/** Questions that are walks over those of a store. A question that names an unknown entity throws UnknownEntity, one whose filter names an unknown document UnknownDocument. */
export type Walks = {
  neighborhood: (question: NeighborhoodQuestion) => Promise<Subgraph>;
  /** These entities, each once, with the kept relationships between them, and between them and those beside, where any are named; ids that name nothing are answered as unknown. kinds are not judged. */
  subgraphAmong: (ids: readonly Id[], filter: Filter, beside?: readonly Id[]) => Promise<Among>;
  /** The entities that the claims of some documents speak of, by degree (largest first) and id, at most first (where there are more, money and whom a tie of money joins are kept before others, and what is joined before what is not), with the kept relationships between them. */
  subgraphOfDocuments: (documents: readonly Id[], filter: Filter, first: number) => Promise<Subgraph>;
  paths: (question: PathsQuestion, whenFound?: (entities: readonly Id[]) => void) => Promise<Paths>;
  moneyTrail: (question: MoneyTrailQuestion) => Promise<MoneyTrail>;
  departures: (question: DeparturesQuestion) => Promise<Departures>;
  /** Entities that may be one, found by their names and judged by what the graph says of both. Decides nothing. */
  duplicates: (question: DuplicatesQuestion) => Promise<SuggestionPage>;
  /** Compares entities with others of like names, and answers what is to be kept of it. */
  compare: (some: readonly ToCompare[]) => Promise<readonly Comparison[]>;
  /** Entities of these kinds (null: all) that a text may mean, in any script and any spelling, best first; none for a text without letters or digits. */
  search: (text: string, kinds: readonly EntityKind[] | null, first: number) => Promise<readonly Hit[]>;
};

/**
 * All that can be asked of the graph, for one asker: what a store answers itself, and the walks that are built on that. Every store gives the same
 * answer, order included. Every id of an entity may be one that was merged: then the canonical entity is meant, and answered.
 */
export type Reading = StoreReading & Walks;

/** A store whose readings answer what is shown, and the changes that people make. */
export type Engine = Omit<Store, 'reading'> & {
  reading: (asked: Asked) => Reading;
  /** Writes a batch, whole or not at all; writing it twice changes nothing. A dossier keeps the places that it has, but for those that the batch gives. Throws as apply. */
  write: (batch: Batch, signature: Omit<Signature, 'id'>) => Promise<Changed>;
  /** Records what a person decided about two entities, and merges or parts them. The ids may be merged ones. Throws UnknownEntity, DecisionRefused. */
  decide: (ruling: Ruling) => Promise<Decision>;
  /** Undoes the decision that stands for a pair, and keeps who did it and when: the one before it counts again. False where none stands. Throws DecisionRefused. */
  undo: (a: Id, b: Id, undoing: Pick<Ruling, 'by' | 'at'>) => Promise<boolean>;
  /**
   * Keeps where entities stand in the picture of a dossier, at most mostPlaces: of each the first that is kept stays. Answers what is kept of
   * these entities, by id. Throws UnknownDossier, UnknownEntity.
   */
  keepPlaces: (dossier: Id, places: readonly EntityPlace[], signature: Omit<Signature, 'id'>) => Promise<readonly EntityPlace[]>;
  /** Saves what somebody keeps of their work. base: the version that they saw, null where they saw none. Throws Conflict where there is another one. */
  saveInvestigation: (record: InvestigationRecord, base: Id | null, signature: Signature) => Promise<Changed>;
  /** Deletes it; nothing happens where there is none and none was seen. Throws Conflict as saving. */
  deleteInvestigation: (id: Id, base: Id | null, signature: Signature) => Promise<Changed>;
  /** Sets back every record that a change touched, by a change of its own; where that was made already, answers it as it was then. Throws UnknownChange, Conflict where one was changed since, BatchRefused where others name what it created. */
  undoChange: (id: Id, signature: Signature) => Promise<Changed>;
  /** Compares with others whatever changes touched, in turns, some entities after the other, until none is left, and keeps what it finds as it goes. Throws the reason of the stop. */
  compareAll: (stop: Stop) => Promise<void>;
  /** Changes as they are made, after one that was seen (null: from now on), until stop ends it. Throws UnknownChange. */
  changes: (since: Id | null, stop: Stop) => AsyncIterable<Changed>;
};
