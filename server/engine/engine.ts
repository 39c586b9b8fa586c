import type { Direction, EntityKind, Granularity, Motive, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Allegation } from '#server/domain/allegation.ts';
import type { Decimal } from '#server/domain/decimal.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { DateRange, Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { MoneyTotal } from '#server/domain/money.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';

/** Ends a question early: every question takes one and rejects with its reason once it is aborted. */
export type Stop = AbortSignal;

/** A slice of an ordered list. after: the id of the last of the page before; null from the beginning. */
export type Page = { readonly first: number; readonly after: Id | null };

/** A slice, and how many there are in all. */
export type Slice<Item> = { readonly items: readonly Item[]; readonly total: number; readonly more: boolean };

/** How much is not in an answer, and why. Counts are above zero. */
export type Omission = {
  readonly reason: 'LIMIT' | 'FILTER' | 'PERMISSION';
  readonly of: 'ENTITIES' | 'RELATIONSHIPS';
  readonly count: number;
};

/** A part of the graph: entities with those asked for first, then by distance, degree (largest first) and id; relationships by id. */
export type Subgraph = {
  readonly entities: readonly Entity[];
  readonly relationships: readonly Relationship[];
  readonly omitted: readonly Omission[];
};

export type NeighborhoodQuestion = { readonly ids: readonly Id[]; readonly depth: number; readonly filter: Filter; readonly first: number };

export type NeighborCount = {
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly kind: EntityKind;
  readonly count: number;
};

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

export type MoneyTrailQuestion = {
  readonly from: Id;
  readonly direction: Direction;
  readonly maxHops: number;
  readonly currency: string | null;
  readonly during: DateRange | null;
  readonly minAmount: Decimal | null;
  readonly filter: Filter;
};

/** One flow with one payer and one payee; either may be unknown. */
export type MoneyHop = { readonly step: number; readonly flow: Entity; readonly from: Id | null; readonly to: Id | null };

export type MoneyTrail = {
  readonly subgraph: Subgraph;
  readonly hops: readonly MoneyHop[];
  readonly received: readonly MoneyTotal[];
  readonly passedOn: readonly MoneyTotal[];
};

export type DeparturesQuestion = {
  readonly motives: readonly Motive[] | null;
  readonly from: Id | null;
  readonly to: Id | null;
  readonly during: DateRange | null;
  readonly filter: Filter;
  readonly first: number;
  readonly after: string | null;
};

/** One reading of a departure. cursor continues a list after it. */
export type Departure = {
  readonly cursor: string;
  readonly relationship: Relationship;
  readonly to: Id | null;
  readonly motive: Motive;
  readonly money: readonly MoneyTotal[];
  readonly allegations: readonly Id[];
  readonly rivals: readonly Departure[];
};

export type Departures = Slice<Departure> & { readonly byMotive: readonly { readonly motive: Motive; readonly count: number }[] };

export type AllegationsQuestion = Page & { readonly speaker: Id | null; readonly document: Id | null; readonly about: Id | null };

export type TimelineBucket = { readonly from: string; readonly to: string; readonly certain: number; readonly possible: number };

export type Overview = {
  readonly entities: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly relationships: readonly { readonly type: RelationshipType; readonly count: number }[];
  readonly allegations: number;
  readonly documents: number;
};

/** A name that may be meant: what names/ ranks. */
export type NameCandidate = { readonly entity: Id; readonly kind: EntityKind; readonly degree: number; readonly text: string };

export type RelationshipsOfQuestion = Page & { readonly filter: Filter; readonly direction: Direction };

export type CypherTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
  readonly milliseconds: number;
  readonly entities: readonly Id[];
  readonly relationships: readonly Id[];
};

/**
 * The questions a store must answer. Both stores give the same answer, order included. Lists by ids keep the order of the ids, null where
 * there is none. A question that names an unknown entity throws UnknownEntity; a store that fails throws StoreUnavailable.
 */
export type Engine = {
  readonly name: 'EMBEDDED' | 'NEO4J';
  entities(ids: readonly Id[]): Promise<readonly (Entity | null)[]>;
  relationships(ids: readonly Id[]): Promise<readonly (Relationship | null)[]>;
  allegations(ids: readonly Id[]): Promise<readonly (Allegation | null)[]>;
  documents(ids: readonly Id[]): Promise<readonly (DocumentRecord | null)[]>;
  dossiers(): Promise<readonly DossierRecord[]>;
  /** For each entity a page of its relationships: best supported first, then by id. */
  relationshipsOf(ids: readonly Id[], question: RelationshipsOfQuestion, stop: Stop): Promise<readonly Slice<Relationship>[]>;
  /** Claims that meet every condition, by document, first line, last line and id. */
  findAllegations(question: AllegationsQuestion, stop: Stop): Promise<Slice<Allegation>>;
  /** Names with a key that one of these is a prefix of, of these kinds (null: all); at most `limit`, those with the most shared keys first, then by id and text. */
  nameCandidates(
    keys: readonly string[],
    kinds: readonly EntityKind[] | null,
    limit: number,
    stop: Stop,
  ): Promise<readonly NameCandidate[]>;
  neighborhood(question: NeighborhoodQuestion, stop: Stop): Promise<Subgraph>;
  /** By type, direction (OUT first) and kind, each in the order of its name. */
  neighborhoodPreview(id: Id, filter: Filter, stop: Stop): Promise<readonly NeighborCount[]>;
  paths(question: PathsQuestion, stop: Stop): Promise<Paths>;
  moneyTrail(question: MoneyTrailQuestion, stop: Stop): Promise<MoneyTrail>;
  departures(question: DeparturesQuestion, stop: Stop): Promise<Departures>;
  timeline(filter: Filter, granularity: Granularity, stop: Stop): Promise<readonly TimelineBucket[]>;
  overview(): Promise<Overview>;
  /** Lands whole or not at all; writing the same batch twice changes nothing. Throws BatchRefused. */
  write(batch: Batch): Promise<void>;
  /** Everything, in batches that can be written to another store in this order. */
  export(): AsyncIterable<Batch>;
  /** A read-only statement. Throws CypherUnavailable, CypherRefused. */
  cypher(statement: string, parameters: Readonly<Record<string, unknown>>, maxRows: number, stop: Stop): Promise<CypherTable>;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
};
