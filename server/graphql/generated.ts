import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Relationship as RelationshipRow } from '../domain/relationship.ts';
import type { Entity as EntityRow } from '../domain/entity.ts';
import type { Allegation as AllegationRow, Locator as LocatorRow } from '../domain/allegation.ts';
import type { DocumentRecord as DocumentRow, DossierRecord as DossierRow } from '../domain/document.ts';
import type { FuzzyDate as FuzzyDateRow } from '../domain/fuzzyDate.ts';
import type { Money as MoneyRow } from '../domain/money.ts';
import type { Departure as DepartureRow, Path as PathRow, MoneyHop as MoneyHopRow } from '../engine/engine.ts';
import type { Hit as HitRow } from '../names/search.ts';
import type { CypherTable as CypherTableRow } from '../engine/store.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency of ISO 4217: SYP, USD. */
  Currency: { input: string; output: string; }
  /** An ISO 8601 day: 2014-09-30. */
  Date: { input: string; output: string; }
  /** An exact decimal number as a string ('1000000000', '2747023352.35'): money is never a float, so sums are exact and equal on every store. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** One claim by someone, reported somewhere, about something. The unit of knowledge: every relationship rests on at least one, unless it is marked inferred. */
export type Allegation = {
  readonly __typename?: 'Allegation';
  /** The entities it speaks of. */
  readonly about: ReadonlyArray<Entity>;
  /** What is claimed, in our own words. */
  readonly claim: Scalars['String']['output'];
  /** The claims it speaks against, and those that speak against it. */
  readonly contradicts: ReadonlyArray<Allegation>;
  /** Admiralty code, the information: 1 confirmed ... 5 improbable, 6 cannot be judged. */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** Where it is reported. */
  readonly document: Document;
  /** When what it speaks of is said to have happened. */
  readonly eventDate: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Where in the document. */
  readonly locator: Maybe<Locator>;
  /** The motive it gives for a departure, where it gives one. */
  readonly motive: Maybe<Motive>;
  /** An editor's remark on it: what is not certain about who speaks or what is meant. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The relationships it carries or denies. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Admiralty code, the source. */
  readonly reliability: Maybe<Reliability>;
  /** When it was said or reported. */
  readonly reportedDate: Maybe<FuzzyDate>;
  /** Who says it at first hand. */
  readonly speakers: ReadonlyArray<Entity>;
  /** How it stands to the relationships it speaks of. */
  readonly stance: Stance;
  /** Where it stands in review. */
  readonly status: ReviewStatus;
  /** The chain: those through whom it came, from the one nearest to the speaker to the one nearest to the document. Empty when the speaker spoke to the document itself. */
  readonly transmittedBy: ReadonlyArray<Entity>;
};


/** One claim by someone, reported somewhere, about something. The unit of knowledge: every relationship rests on at least one, unless it is marked inferred. */
export type AllegationClaimArgs = {
  language?: InputMaybe<Language>;
};


/** One claim by someone, reported somewhere, about something. The unit of knowledge: every relationship rests on at least one, unless it is marked inferred. */
export type AllegationNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A page of claims. */
export type AllegationConnection = {
  readonly __typename?: 'AllegationConnection';
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Allegation>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Was arrested by. */
export type ArrestedBy = Relationship & {
  readonly __typename?: 'ArrestedBy';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Was arrested by. */
export type ArrestedByInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** A thing that can be owned: a house, a car, an account. */
export type Asset = Entity & {
  readonly __typename?: 'Asset';
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** A thing that can be owned: a house, a car, an account. */
export type AssetAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that can be owned: a house, a car, an account. */
export type AssetLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A thing that can be owned: a house, a car, an account. */
export type AssetNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A thing that can be owned: a house, a car, an account. */
export type AssetRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that can be owned: a house, a car, an account. */
export type AssetSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** Is linked with, in no way that another type says better. */
export type AssociatedWith = Relationship & {
  readonly __typename?: 'AssociatedWith';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** In what way. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Is linked with, in no way that another type says better. */
export type AssociatedWithInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Is linked with, in no way that another type says better. */
export type AssociatedWithRoleArgs = {
  language?: InputMaybe<Language>;
};

/** Comes from a place. */
export type BornIn = Relationship & {
  readonly __typename?: 'BornIn';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Comes from a place. */
export type BornInInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Was in charge of. */
export type Commands = Relationship & {
  readonly __typename?: 'Commands';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** The post. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Was in charge of. */
export type CommandsInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Was in charge of. */
export type CommandsRoleArgs = {
  language?: InputMaybe<Language>;
};

/** A range of days, inclusive; either end may be open. */
export type DateRange = {
  /** The first day of the range; left out, it has no beginning. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the range; left out, it has no end. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Left a body it belonged to. */
export type DefectedFrom = Relationship & {
  readonly __typename?: 'DefectedFrom';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motive that all its claims agree on; null when they give rival ones, UNKNOWN when none gives one. */
  readonly motive: Maybe<Motive>;
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Left a body it belonged to. */
export type DefectedFromInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Who left, from where, to where, and why, by one reading of it: claims that give another motive for the same departure make another reading, listed under rivals. */
export type Departure = {
  readonly __typename?: 'Departure';
  /** The claims of this reading, and those that deny the departure. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When. */
  readonly date: Maybe<FuzzyDate>;
  /** What they left. */
  readonly from: Entity;
  /** What they took along, by the claims of this reading, per currency. */
  readonly money: ReadonlyArray<MoneyTotal>;
  /** The motive of this reading. */
  readonly motive: Motive;
  /** The departure: its DEFECTED_FROM relationship. */
  readonly relationship: Relationship;
  /** The other readings of the same departure. */
  readonly rivals: ReadonlyArray<Departure>;
  /** Where to, where a claim of this reading says so. */
  readonly to: Maybe<Entity>;
  /** Who left. */
  readonly who: Entity;
};

/** A page of departures. totalCount and byMotive count readings; readings of one departure share its relationship. */
export type DepartureConnection = {
  readonly __typename?: 'DepartureConnection';
  /** Readings of each motive, in all pages. */
  readonly byMotive: ReadonlyArray<MotiveCount>;
  /** Those of this page: by date, then id, then motive. */
  readonly nodes: ReadonlyArray<Departure>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** Readings in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which way a relationship is followed, seen from the entity. */
export type Direction =
  /** Both ways. */
  | 'BOTH'
  /** From target to source. */
  | 'IN'
  /** From source to target. */
  | 'OUT';

/** A report, post, file or other text in which claims are found. */
export type Document = {
  readonly __typename?: 'Document';
  /** The claims found in it, by line. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** The document it was copied from: both count as one. */
  readonly copyOf: Maybe<Document>;
  /** Whether its text has been attached. */
  readonly hasText: Scalars['Boolean']['output'];
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** BCP 47 tag of its language. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published: Maybe<FuzzyDate>;
  /** Who published it. */
  readonly publisher: Maybe<Entity>;
  /** Its title, or a description where it has none. */
  readonly title: Scalars['String']['output'];
  /** Where it can be found. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A report, post, file or other text in which claims are found. */
export type DocumentAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A set of documents and what they claim, loaded together. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** Its documents. */
  readonly documents: ReadonlyArray<Document>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** The entities that its claims speak of, or that speak in them, with the relationships between them. first: at most 1,000 entities, those with the most relationships first. */
  readonly subgraph: Subgraph;
  /** What it holds, in a sentence. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};


/** A set of documents and what they claim, loaded together. */
export type DossierSubgraphArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of documents and what they claim, loaded together. */
export type DossierSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A set of documents and what they claim, loaded together. */
export type DossierTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Worked for. */
export type EmployedBy = Relationship & {
  readonly __typename?: 'EmployedBy';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** The work. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Worked for. */
export type EmployedByInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Worked for. */
export type EmployedByRoleArgs = {
  language?: InputMaybe<Language>;
};

/** The store that answers. */
export type Engine =
  /** SQLite in the data folder. */
  | 'EMBEDDED'
  /** Neo4j. */
  | 'NEO4J';

/** Anything that can stand at an end of a relationship. */
export type Entity = {
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** Anything that can stand at an end of a relationship. */
export type EntityAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can stand at an end of a relationship. */
export type EntityLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Anything that can stand at an end of a relationship. */
export type EntityNoteArgs = {
  language?: InputMaybe<Language>;
};


/** Anything that can stand at an end of a relationship. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that can stand at an end of a relationship. */
export type EntitySummaryArgs = {
  language?: InputMaybe<Language>;
};

/** One value for each type that implements Entity. */
export type EntityKind =
  /** A thing that can be owned: a house, a car, an account. */
  | 'ASSET'
  /** Something that happened, in which others took part. */
  | 'EVENT'
  /** People known only as a set: a source counts or describes them and does not name them. */
  | 'GROUP'
  /** A place, from a building to a country. */
  | 'LOCATION'
  /** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
  | 'MONEY_FLOW'
  /** A body that is no unit: a movement, a company, a publisher. */
  | 'ORGANIZATION'
  /** One human being, named in a source. */
  | 'PERSON'
  /** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
  | 'UNIT';

/** Something that happened, in which others took part. */
export type Event = Entity & {
  readonly __typename?: 'Event';
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** When it happened. */
  readonly date: Maybe<FuzzyDate>;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** Something that happened, in which others took part. */
export type EventAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, in which others took part. */
export type EventLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Something that happened, in which others took part. */
export type EventNoteArgs = {
  language?: InputMaybe<Language>;
};


/** Something that happened, in which others took part. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, in which others took part. */
export type EventSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** Went to a place, or over to another body. */
export type FledTo = Relationship & {
  readonly __typename?: 'FledTo';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Went to a place, or over to another body. */
export type FledToInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Fought against. */
export type FoughtAgainst = Relationship & {
  readonly __typename?: 'FoughtAgainst';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Fought against. */
export type FoughtAgainstInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** A date as precisely as it is known. edtf: Extended Date/Time Format, level 1 or 2 ('2014-09', '2014-10/2014-12', '2015~'). earliest and latest: ISO days that bound it, inclusive. */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** The first day it can mean; null where the beginning is not known. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The date in Extended Date/Time Format (ISO 8601-2:2019, annex A), level 1 or 2. */
  readonly edtf: Scalars['String']['output'];
  /** The date in words: 'September 2014', 'around 2015'. */
  readonly label: Scalars['String']['output'];
  /** The last day it can mean; null where the end is not known. */
  readonly latest: Maybe<Scalars['Date']['output']>;
};


/** A date as precisely as it is known. edtf: Extended Date/Time Format, level 1 or 2 ('2014-09', '2014-10/2014-12', '2015~'). earliest and latest: ISO days that bound it, inclusive. */
export type FuzzyDateLabelArgs = {
  language?: InputMaybe<Language>;
};

/** The width of a bucket of the timeline. */
export type Granularity =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** What a view keeps. The perspective fields (speakers, documents, minReliability, maxCredibility, motives, minIndependentDocuments) redraw the graph 'according to' some speakers or documents: a relationship is kept when at least one accepted claim meets all of them. Lists hold at most 200 values. */
export type GraphFilter = {
  /** Keep only what must have held in the range. What has no date is not kept. */
  readonly certainlyDuring?: InputMaybe<DateRange>;
  /** Keep claims found in one of these. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Keep what may have held in the range: intervals overlap. What has no date is kept. */
  readonly during?: InputMaybe<DateRange>;
  /** Whether relationships that a claim denies are kept. */
  readonly includeDenied?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether relationships that an editor inferred are kept. A perspective field leaves them out in any case: no source claims them. */
  readonly includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keep entities of these kinds only. Those that were asked for by id stay. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Keep claims of this credibility or a better one; an ungraded claim counts as 6. */
  readonly maxCredibility?: InputMaybe<Scalars['Int']['input']>;
  /** Keep relationships that at least so many independent documents assert. */
  readonly minIndependentDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Keep claims of this reliability or a better one; an ungraded claim counts as F. */
  readonly minReliability?: InputMaybe<Reliability>;
  /** Keep claims that give one of these motives; one that gives none counts as UNKNOWN. */
  readonly motives?: InputMaybe<ReadonlyArray<Motive>>;
  /** Keep relationships of these types only. */
  readonly relationshipTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** Keep claims that one of these says or transmits. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** People known only as a set: a source counts or describes them and does not name them. */
export type Group = Entity & {
  readonly __typename?: 'Group';
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** The greatest number of people in it; null when there is no upper bound. */
  readonly sizeMax: Maybe<Scalars['Int']['output']>;
  /** The least number of people in it, as the source gives it. */
  readonly sizeMin: Maybe<Scalars['Int']['output']>;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** People known only as a set: a source counts or describes them and does not name them. */
export type GroupAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People known only as a set: a source counts or describes them and does not name them. */
export type GroupLabelArgs = {
  language?: InputMaybe<Language>;
};


/** People known only as a set: a source counts or describes them and does not name them. */
export type GroupNoteArgs = {
  language?: InputMaybe<Language>;
};


/** People known only as a set: a source counts or describes them and does not name them. */
export type GroupRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People known only as a set: a source counts or describes them and does not name them. */
export type GroupSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** Entered under cover. */
export type Infiltrated = Relationship & {
  readonly __typename?: 'Infiltrated';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** What for. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Entered under cover. */
export type InfiltratedInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Entered under cover. */
export type InfiltratedPurposeArgs = {
  language?: InputMaybe<Language>;
};

/** A number of entities of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** Words for one thing in one language, as the page prints them. */
export type KindWords = {
  /** Several of it: People. */
  readonly many: Scalars['String']['input'];
  /** One of it: Person. */
  readonly one: Scalars['String']['input'];
};

/** A family tie, read from source to target. */
export type Kinship =
  /** Son or daughter of. */
  | 'CHILD'
  /** Kin in another way. */
  | 'OTHER'
  /** Father or mother of. */
  | 'PARENT'
  /** Brother or sister of. */
  | 'SIBLING'
  /** Husband or wife of. */
  | 'SPOUSE';

/** A language of the interface and of the summaries. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** Left together with others, or with money or things. */
export type LeftWith = Relationship & {
  readonly __typename?: 'LeftWith';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Left together with others, or with money or things. */
export type LeftWithInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Lies in a larger place. */
export type LocatedIn = Relationship & {
  readonly __typename?: 'LocatedIn';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Lies in a larger place. */
export type LocatedInInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** A place, from a building to a country. */
export type Location = Entity & {
  readonly __typename?: 'Location';
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** Where the coordinates are from. */
  readonly coordinatesSource: Maybe<Scalars['String']['output']>;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** Degrees north, WGS 84. */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How large the thing is that the point stands for. */
  readonly precision: Maybe<Precision>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** A place, from a building to a country. */
export type LocationAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, from a building to a country. */
export type LocationLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A place, from a building to a country. */
export type LocationNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A place, from a building to a country. */
export type LocationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, from a building to a country. */
export type LocationSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** Where in the document: 1-based line numbers, and the SHA-256 of that text (trimmed, NFC). text is there only where the document's text has been attached; intact says whether it still matches. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** Whether the attached text still has that SHA-256; null where no text is attached. */
  readonly intact: Maybe<Scalars['Boolean']['output']>;
  /** The first line, counted from 1. */
  readonly lineFrom: Maybe<Scalars['Int']['output']>;
  /** The last line, inclusive. */
  readonly lineTo: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the lines' text (trimmed, NFC, UTF-8), 64 hexadecimal digits. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** The text itself, where the document's text has been attached. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Was a member of, or had pledged to. */
export type MemberOf = Relationship & {
  readonly __typename?: 'MemberOf';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Their rank. */
  readonly rank: Maybe<Scalars['String']['output']>;
  /** What they did there. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Was a member of, or had pledged to. */
export type MemberOfInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Was a member of, or had pledged to. */
export type MemberOfRankArgs = {
  language?: InputMaybe<Language>;
};


/** Was a member of, or had pledged to. */
export type MemberOfRoleArgs = {
  language?: InputMaybe<Language>;
};

/** An amount as precisely as it is known. max null: no upper bound ('more than'). min null: no amount is given. approximate: 'about'. */
export type Money = {
  readonly __typename?: 'Money';
  /** True when the source says 'about'. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The currency, where one is named. */
  readonly currency: Maybe<Scalars['Currency']['output']>;
  /** The amount in words: 'more than 1,000,000,000 SYP'. */
  readonly label: Scalars['String']['output'];
  /** The most it can be; null when there is no upper bound. */
  readonly max: Maybe<Scalars['Decimal']['output']>;
  /** The least it can be; null when no amount is given. */
  readonly min: Maybe<Scalars['Decimal']['output']>;
};


/** An amount as precisely as it is known. max null: no upper bound ('more than'). min null: no amount is given. approximate: 'about'. */
export type MoneyLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
export type MoneyFlow = Entity & {
  readonly __typename?: 'MoneyFlow';
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** How much. */
  readonly amount: Money;
  /** When it moved. */
  readonly date: Maybe<FuzzyDate>;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What the money was: zakat, oil. */
  readonly origin: Maybe<Scalars['String']['output']>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
export type MoneyFlowAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
export type MoneyFlowLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
export type MoneyFlowNoteArgs = {
  language?: InputMaybe<Language>;
};


/** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
export type MoneyFlowOriginArgs = {
  language?: InputMaybe<Language>;
};


/** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
export type MoneyFlowRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
export type MoneyFlowSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** One money flow of a trail. A flow with several payers or payees makes several hops. */
export type MoneyHop = {
  readonly __typename?: 'MoneyHop';
  /** How much. */
  readonly amount: Money;
  /** When. */
  readonly date: Maybe<FuzzyDate>;
  /** The money flow. */
  readonly flow: Entity;
  /** Who paid, or where it was taken from; null when no source says. */
  readonly from: Maybe<Entity>;
  /** 1 next to where the trail starts. */
  readonly step: Scalars['Int']['output'];
  /** Whom it reached, or who left with it; null when no source says. */
  readonly to: Maybe<Entity>;
};

/** A sum of money flows in one currency. Sums stay ranges; nothing is added across currencies. */
export type MoneyTotal = {
  readonly __typename?: 'MoneyTotal';
  /** The currency; XXX, the code of ISO 4217 for none, where a flow names no currency. */
  readonly currency: Scalars['Currency']['output'];
  /** The number of flows added. */
  readonly flows: Scalars['Int']['output'];
  /** Flows of which no amount is given. */
  readonly flowsWithoutAmount: Scalars['Int']['output'];
  /** The sum of the greatest amounts; null when one of them has no upper bound. */
  readonly max: Maybe<Scalars['Decimal']['output']>;
  /** The sum of the least amounts. */
  readonly min: Scalars['Decimal']['output'];
};

/** Where money came from and went to. */
export type MoneyTrail = {
  readonly __typename?: 'MoneyTrail';
  /** The hops, by step and id of the flow. */
  readonly hops: ReadonlyArray<MoneyHop>;
  /** What it is said to have passed on, per currency. */
  readonly passedOn: ReadonlyArray<MoneyTotal>;
  /** What the entity is said to have received or taken, per currency. */
  readonly received: ReadonlyArray<MoneyTotal>;
  /** The entities and relationships of the trail. */
  readonly subgraph: Subgraph;
};

/** Why somebody is said to have left. */
export type Motive =
  /** They no longer believed in it. */
  | 'CONVICTION'
  /** They left under cover, or it was a pretext. */
  | 'COVER'
  /** They feared for their life. */
  | 'FEAR'
  /** They took money or went for it. */
  | 'MONEY'
  /** No source says why. */
  | 'UNKNOWN';

/** A number of readings with one motive. */
export type MotiveCount = {
  readonly __typename?: 'MotiveCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The motive. */
  readonly motive: Motive;
};

/** A name of an entity, in one script. An entity has many; none is more real than another. */
export type Name = {
  readonly __typename?: 'Name';
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** BCP 47 tag of its language, where one is meant: ar, en. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** ISO 15924 code of its script: Arab, Latn. */
  readonly script: Scalars['String']['output'];
  /** The name as it is written. */
  readonly text: Scalars['String']['output'];
};

/** What sort of name it is. */
export type NameKind =
  /** Another name for the same. */
  | 'ALIAS'
  /** A name it no longer has. */
  | 'FORMER'
  /** A name by a child, real or assumed: Abu ..., Umm ... */
  | 'KUNYA'
  /** The name the sources use first. */
  | 'PRIMARY'
  /** The name in another script, by us; no source writes it so. */
  | 'ROMANIZATION';

/** One row for each relationship type, direction and kind at the other end. */
export type NeighborCount = {
  readonly __typename?: 'NeighborCount';
  /** Relationships. */
  readonly count: Scalars['Int']['output'];
  /** Seen from the entity: OUT or IN. */
  readonly direction: Direction;
  /** The kind at the other end. */
  readonly kind: EntityKind;
  /** The type. */
  readonly type: RelationshipType;
};

/** Happened in a place. */
export type OccurredAt = Relationship & {
  readonly __typename?: 'OccurredAt';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Happened in a place. */
export type OccurredAtInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Why something is not in an answer. */
export type OmissionReason =
  /** The filter keeps it out. */
  | 'FILTER'
  /** There was no room for it. */
  | 'LIMIT'
  /** The reader may not see it. */
  | 'PERMISSION';

/** What an omission counts. */
export type OmissionSubject =
  /** Entities. */
  | 'ENTITIES'
  /** Relationships. */
  | 'RELATIONSHIPS';

/** How much is not in an answer, and why. */
export type Omitted = {
  readonly __typename?: 'Omitted';
  /** How many. For a neighborhood: LIMIT counts what was left out at the step where the room ran out and ties between drawn entities beyond the room for ties; FILTER counts the ties at the entities that were expanded. */
  readonly count: Scalars['Int']['output'];
  /** What is counted. */
  readonly of: OmissionSubject;
  /** Why. */
  readonly reason: OmissionReason;
};

/** Was active in a place. */
export type OperatesIn = Relationship & {
  readonly __typename?: 'OperatesIn';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** What they did there. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Was active in a place. */
export type OperatesInInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Was active in a place. */
export type OperatesInRoleArgs = {
  language?: InputMaybe<Language>;
};

/** A body that is no unit: a movement, a company, a publisher. */
export type Organization = Entity & {
  readonly __typename?: 'Organization';
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** A body that is no unit: a movement, a company, a publisher. */
export type OrganizationAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is no unit: a movement, a company, a publisher. */
export type OrganizationLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A body that is no unit: a movement, a company, a publisher. */
export type OrganizationNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A body that is no unit: a movement, a company, a publisher. */
export type OrganizationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is no unit: a movement, a company, a publisher. */
export type OrganizationSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** What the graph holds. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** Claims, whatever their status. */
  readonly allegations: Scalars['Int']['output'];
  /** Documents. */
  readonly documents: Scalars['Int']['output'];
  /** The store that answers. */
  readonly engine: Engine;
  /** Entities of each kind; kinds without any are left out. */
  readonly entities: ReadonlyArray<KindCount>;
  /** Relationships of each type; types without any are left out. */
  readonly relationships: ReadonlyArray<TypeCount>;
};

/** Owned. */
export type Owns = Relationship & {
  readonly __typename?: 'Owns';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Owned. */
export type OwnsInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** What to pass as after for the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Is whom the money reached: money flow to payee. */
export type PaidTo = Relationship & {
  readonly __typename?: 'PaidTo';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Is whom the money reached: money flow to payee. */
export type PaidToInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Was a part of a larger body. */
export type PartOf = Relationship & {
  readonly __typename?: 'PartOf';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** What sort of part. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Was a part of a larger body. */
export type PartOfInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Was a part of a larger body. */
export type PartOfRoleArgs = {
  language?: InputMaybe<Language>;
};

/** Took part in an event. */
export type ParticipatedIn = Relationship & {
  readonly __typename?: 'ParticipatedIn';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** The part they had. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Took part in an event. */
export type ParticipatedInInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Took part in an event. */
export type ParticipatedInRoleArgs = {
  language?: InputMaybe<Language>;
};

/** A chain of relationships between two entities that visits no entity twice. Where several relationships join two neighbors, the best supported stands for them. */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities, in order: one more than the relationships. */
  readonly entities: ReadonlyArray<Entity>;
  /** The number of relationships. */
  readonly length: Scalars['Int']['output'];
  /** The relationships, in order. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The support of its weakest link. */
  readonly weakestSupport: Support;
};

/** What makes a path come first. */
export type PathRank =
  /** The best weakest link, then fewest steps. */
  | 'BEST_SUPPORTED'
  /** Fewest steps, then the best weakest link. */
  | 'SHORTEST';

/** Paths between two entities. complete: nothing shorter or better supported was left unsearched. When no path is found, omitted tells what the limits and filters kept out of sight. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** Nothing shorter or better supported was left unsearched. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the limits and filters kept out of sight. */
  readonly omitted: ReadonlyArray<Omitted>;
  /** Best first. */
  readonly paths: ReadonlyArray<Path>;
};

/** Is where the money came from: payer to money flow. */
export type Pays = Relationship & {
  readonly __typename?: 'Pays';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Is where the money came from: payer to money flow. */
export type PaysInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** One human being, named in a source. */
export type Person = Entity & {
  readonly __typename?: 'Person';
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** One human being, named in a source. */
export type PersonAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One human being, named in a source. */
export type PersonLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One human being, named in a source. */
export type PersonNoteArgs = {
  language?: InputMaybe<Language>;
};


/** One human being, named in a source. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One human being, named in a source. */
export type PersonSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** How large the thing is that a pair of coordinates stands for. */
export type Precision =
  /** A country; the point is about its middle. */
  | 'COUNTRY'
  /** A district or a stretch of countryside; the point is about its middle. */
  | 'DISTRICT'
  /** A building or a crossroads. */
  | 'POINT'
  /** A governorate or a region; the point is about its middle. */
  | 'REGION'
  /** A village, a town or a city. */
  | 'SETTLEMENT';

/** Was looked for by. */
export type PursuedBy = Relationship & {
  readonly __typename?: 'PursuedBy';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Was looked for by. */
export type PursuedByInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type Query = {
  readonly __typename?: 'Query';
  /** A claim by its id; null when there is none. */
  readonly allegation: Maybe<Allegation>;
  /** Claims, in the order of their documents and lines. speaker: says it or transmits it. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** A read-only Cypher statement, bounded in time and rows. maxRows: at most 10,000. Only where the store speaks Cypher; else CYPHER_UNAVAILABLE. */
  readonly cypher: QueryTable;
  /** Who is said to have left, by motive. first: at most 200. */
  readonly departures: DepartureConnection;
  /** A document by its id; null when there is none. */
  readonly document: Maybe<Document>;
  /** The dossiers that have been loaded, by id. */
  readonly dossiers: ReadonlyArray<Dossier>;
  /** By its id, or by an id that was merged into it. null when there is none. */
  readonly entity: Maybe<Entity>;
  /** Money that left an entity (OUT), reached it (IN) or both, from hand to hand. maxHops: at most 10. minAmount: keeps flows whose greatest amount may reach it. */
  readonly moneyTrail: MoneyTrail;
  /** What lies around some entities. ids: at most 200, unknown ones are refused. depth: at most 6. first: at most 1,000 entities beside those asked for. */
  readonly neighborhood: Subgraph;
  /** Counts by relationship type and kind, before expanding. */
  readonly neighborhoodPreview: ReadonlyArray<NeighborCount>;
  /** What the graph holds. */
  readonly overview: Overview;
  /** The best paths between two entities, against or along the arrows. via: each must be on the path; avoid: none may be (at most 20 each). maxLength: at most 10. first: at most 50. */
  readonly paths: Paths;
  /** A relationship by its id; null when there is none. */
  readonly relationship: Maybe<Relationship>;
  /** Any script, any spelling, prefixes and typos; best first. first: at most 100. A text over 400 characters is cut. */
  readonly search: ReadonlyArray<SearchHit>;
  /** How many relationships held, may have held and when. From the first to the last known day, in at most 2,000 buckets. */
  readonly timeline: ReadonlyArray<TimelineBucket>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryAllegationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryAllegationsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  speaker?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryCypherArgs = {
  maxRows?: InputMaybe<Scalars['Int']['input']>;
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  statement: Scalars['String']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryDeparturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<DateRange>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  motives?: InputMaybe<ReadonlyArray<Motive>>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryMoneyTrailArgs = {
  currency?: InputMaybe<Scalars['Currency']['input']>;
  direction?: InputMaybe<Direction>;
  during?: InputMaybe<DateRange>;
  filter?: InputMaybe<GraphFilter>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minAmount?: InputMaybe<Scalars['Decimal']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryNeighborhoodPreviewArgs = {
  filter?: InputMaybe<GraphFilter>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryPathsArgs = {
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  rank?: InputMaybe<PathRank>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<GraphFilter>;
  granularity?: InputMaybe<Granularity>;
};

/** The answer of a Cypher statement. */
export type QueryTable = {
  readonly __typename?: 'QueryTable';
  /** The names of the columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** How long the statement took, in milliseconds. */
  readonly milliseconds: Scalars['Float']['output'];
  /** The rows; nodes and relationships as objects, dates as ISO strings, large integers as strings. */
  readonly rows: ReadonlyArray<ReadonlyArray<Maybe<Scalars['JSON']['output']>>>;
  /** The entities and relationships in the rows, where there are any. */
  readonly subgraph: Maybe<Subgraph>;
  /** Whether there were more rows than maxRows. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Is kin of. */
export type RelatedTo = Relationship & {
  readonly __typename?: 'RelatedTo';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What the source is to the target. */
  readonly kinship: Maybe<Kinship>;
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Is kin of. */
export type RelatedToInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** A directed, typed tie between two entities, carried by the allegations that speak of it. Each type is a GraphQL type with its own fields. */
export type Relationship = {
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** A directed, typed tie between two entities, carried by the allegations that speak of it. Each type is a GraphQL type with its own fields. */
export type RelationshipInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One value for each type that implements Relationship, its name as stored in the graph. */
export type RelationshipType =
  /** Was arrested by. */
  | 'ARRESTED_BY'
  /** Is linked with, in no way that another type says better. */
  | 'ASSOCIATED_WITH'
  /** Comes from a place. */
  | 'BORN_IN'
  /** Was in charge of. */
  | 'COMMANDS'
  /** Left a body it belonged to. */
  | 'DEFECTED_FROM'
  /** Worked for. */
  | 'EMPLOYED_BY'
  /** Went to a place, or over to another body. */
  | 'FLED_TO'
  /** Fought against. */
  | 'FOUGHT_AGAINST'
  /** Entered under cover. */
  | 'INFILTRATED'
  /** Left together with others, or with money or things. */
  | 'LEFT_WITH'
  /** Lies in a larger place. */
  | 'LOCATED_IN'
  /** Was a member of, or had pledged to. */
  | 'MEMBER_OF'
  /** Happened in a place. */
  | 'OCCURRED_AT'
  /** Was active in a place. */
  | 'OPERATES_IN'
  /** Owned. */
  | 'OWNS'
  /** Is whom the money reached: money flow to payee. */
  | 'PAID_TO'
  /** Took part in an event. */
  | 'PARTICIPATED_IN'
  /** Was a part of a larger body. */
  | 'PART_OF'
  /** Is where the money came from: payer to money flow. */
  | 'PAYS'
  /** Was looked for by. */
  | 'PURSUED_BY'
  /** Is kin of. */
  | 'RELATED_TO'
  /** Came back to. */
  | 'RETURNED_TO'
  /** Was sent by. */
  | 'SENT_BY';

/** Admiralty code, the source: A completely reliable ... E unreliable, F cannot be judged. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** Came back to. */
export type ReturnedTo = Relationship & {
  readonly __typename?: 'ReturnedTo';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Came back to. */
export type ReturnedToInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** Where a claim stands in review. Only accepted claims carry a relationship. */
export type ReviewStatus =
  /** A person has accepted it as a claim that was really made; this says nothing of its truth. */
  | 'ACCEPTED'
  /** Waits for a person to decide. */
  | 'PROPOSED'
  /** Taken back by its source or by an editor. */
  | 'RETRACTED';

/** An entity that a text may mean. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly entity: Entity;
  /** The name that matched. */
  readonly matchedName: Scalars['String']['output'];
  /** How well it matches, from 0 to 1. A rank, not a probability. */
  readonly score: Scalars['Float']['output'];
  /** Why it matched, in words. */
  readonly why: Scalars['String']['output'];
};


/** An entity that a text may mean. */
export type SearchHitWhyArgs = {
  language?: InputMaybe<Language>;
};

/** Was sent by. */
export type SentBy = Relationship & {
  readonly __typename?: 'SentBy';
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. */
  readonly motives: ReadonlyArray<Motive>;
  /** Where it starts. */
  readonly source: Entity;
  /** How well it is supported. */
  readonly support: Support;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
};


/** Was sent by. */
export type SentByInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** How a claim stands to what it speaks of. */
export type Stance =
  /** It says that it is so. */
  | 'ASSERTS'
  /** It says that it is not so. */
  | 'DENIES'
  /** It says that it may not be so. */
  | 'DOUBTS';

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Its entities: those asked for first, then by distance, degree (largest first) and id. */
  readonly entities: ReadonlyArray<Entity>;
  /** What is not in it, and why; reasons with a count of zero are left out. */
  readonly omitted: ReadonlyArray<Omitted>;
  /** The relationships between them that the filter keeps, by id. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** How well something is supported. independentDocuments counts copies of one report once. Only accepted claims count. */
export type Support = {
  readonly __typename?: 'Support';
  /** Claims that speak of it, whatever their stance. */
  readonly allegations: Scalars['Int']['output'];
  /** The best credibility among the claims that assert it: the lowest number. */
  readonly bestCredibility: Maybe<Scalars['Int']['output']>;
  /** The best reliability among the claims that assert it. */
  readonly bestReliability: Maybe<Reliability>;
  /** Those of them that deny it. */
  readonly denials: Scalars['Int']['output'];
  /** Different documents of these claims. */
  readonly documents: Scalars['Int']['output'];
  /** Different documents that assert it, a report and its copies counted once. */
  readonly independentDocuments: Scalars['Int']['output'];
  /** Different speakers of these claims. */
  readonly speakers: Scalars['Int']['output'];
};

/** Words for a relationship type in one language. No phrase states the tie as a fact. */
export type TieWords = {
  /** Before the source, seen from the target: 'said to have been left by'. */
  readonly in: Scalars['String']['input'];
  /** Before the target, seen from the source: 'said to have left'. */
  readonly out: Scalars['String']['input'];
  /** A sentence with {source} and {target}: '{source} is said to have left {target}'. */
  readonly sentence: Scalars['String']['input'];
};

/** What may have held and what certainly held in a span of time. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** Relationships that must have held in it. */
  readonly certain: Scalars['Int']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Relationships that may have held in it and need not have. */
  readonly possible: Scalars['Int']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
};

/** A number of relationships of one type. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationshipType;
};

/** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
export type Unit = Entity & {
  readonly __typename?: 'Unit';
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
  /** Relationships of this entity in the graph, before any filter. */
  readonly degree: Scalars['Int']['output'];
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
export type UnitAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
export type UnitLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
export type UnitNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
export type UnitRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
export type UnitSummaryArgs = {
  language?: InputMaybe<Language>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Allegation: ResolverTypeWrapper<AllegationRow>;
  AllegationConnection: ResolverTypeWrapper<Omit<AllegationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Allegation']> }>;
  ArrestedBy: ResolverTypeWrapper<RelationshipRow>;
  Asset: ResolverTypeWrapper<EntityRow>;
  AssociatedWith: ResolverTypeWrapper<RelationshipRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BornIn: ResolverTypeWrapper<RelationshipRow>;
  Commands: ResolverTypeWrapper<RelationshipRow>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DefectedFrom: ResolverTypeWrapper<RelationshipRow>;
  Departure: ResolverTypeWrapper<DepartureRow>;
  DepartureConnection: ResolverTypeWrapper<Omit<DepartureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Departure']> }>;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentRow>;
  Dossier: ResolverTypeWrapper<DossierRow>;
  EmployedBy: ResolverTypeWrapper<RelationshipRow>;
  Engine: Engine;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityKind: EntityKind;
  Event: ResolverTypeWrapper<EntityRow>;
  FledTo: ResolverTypeWrapper<RelationshipRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoughtAgainst: ResolverTypeWrapper<RelationshipRow>;
  FuzzyDate: ResolverTypeWrapper<FuzzyDateRow>;
  Granularity: Granularity;
  GraphFilter: GraphFilter;
  Group: ResolverTypeWrapper<EntityRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Infiltrated: ResolverTypeWrapper<RelationshipRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  KindWords: KindWords;
  Kinship: Kinship;
  Language: Language;
  LeftWith: ResolverTypeWrapper<RelationshipRow>;
  LocatedIn: ResolverTypeWrapper<RelationshipRow>;
  Location: ResolverTypeWrapper<EntityRow>;
  Locator: ResolverTypeWrapper<LocatorRow>;
  MemberOf: ResolverTypeWrapper<RelationshipRow>;
  Money: ResolverTypeWrapper<MoneyRow>;
  MoneyFlow: ResolverTypeWrapper<EntityRow>;
  MoneyHop: ResolverTypeWrapper<MoneyHopRow>;
  MoneyTotal: ResolverTypeWrapper<MoneyTotal>;
  MoneyTrail: ResolverTypeWrapper<Omit<MoneyTrail, 'hops' | 'subgraph'> & { hops: ReadonlyArray<ResolversTypes['MoneyHop']>, subgraph: ResolversTypes['Subgraph'] }>;
  Motive: Motive;
  MotiveCount: ResolverTypeWrapper<MotiveCount>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  NeighborCount: ResolverTypeWrapper<NeighborCount>;
  OccurredAt: ResolverTypeWrapper<RelationshipRow>;
  OmissionReason: OmissionReason;
  OmissionSubject: OmissionSubject;
  Omitted: ResolverTypeWrapper<Omitted>;
  OperatesIn: ResolverTypeWrapper<RelationshipRow>;
  Organization: ResolverTypeWrapper<EntityRow>;
  Overview: ResolverTypeWrapper<Overview>;
  Owns: ResolverTypeWrapper<RelationshipRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaidTo: ResolverTypeWrapper<RelationshipRow>;
  PartOf: ResolverTypeWrapper<RelationshipRow>;
  ParticipatedIn: ResolverTypeWrapper<RelationshipRow>;
  Path: ResolverTypeWrapper<PathRow>;
  PathRank: PathRank;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Pays: ResolverTypeWrapper<RelationshipRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  Precision: Precision;
  PursuedBy: ResolverTypeWrapper<RelationshipRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryTable: ResolverTypeWrapper<CypherTableRow>;
  RelatedTo: ResolverTypeWrapper<RelationshipRow>;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Relationship']> }>;
  RelationshipType: RelationshipType;
  Reliability: Reliability;
  ReturnedTo: ResolverTypeWrapper<RelationshipRow>;
  ReviewStatus: ReviewStatus;
  SearchHit: ResolverTypeWrapper<HitRow>;
  SentBy: ResolverTypeWrapper<RelationshipRow>;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'entities' | 'relationships'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, relationships: ReadonlyArray<ResolversTypes['Relationship']> }>;
  Support: ResolverTypeWrapper<Support>;
  TieWords: TieWords;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  Unit: ResolverTypeWrapper<EntityRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Allegation: AllegationRow;
  AllegationConnection: Omit<AllegationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Allegation']> };
  ArrestedBy: RelationshipRow;
  Asset: EntityRow;
  AssociatedWith: RelationshipRow;
  Boolean: Scalars['Boolean']['output'];
  BornIn: RelationshipRow;
  Commands: RelationshipRow;
  Currency: Scalars['Currency']['output'];
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  Decimal: Scalars['Decimal']['output'];
  DefectedFrom: RelationshipRow;
  Departure: DepartureRow;
  DepartureConnection: Omit<DepartureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Departure']> };
  Document: DocumentRow;
  Dossier: DossierRow;
  EmployedBy: RelationshipRow;
  Entity: EntityRow;
  Event: EntityRow;
  FledTo: RelationshipRow;
  Float: Scalars['Float']['output'];
  FoughtAgainst: RelationshipRow;
  FuzzyDate: FuzzyDateRow;
  GraphFilter: GraphFilter;
  Group: EntityRow;
  ID: Scalars['ID']['output'];
  Infiltrated: RelationshipRow;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  KindCount: KindCount;
  KindWords: KindWords;
  LeftWith: RelationshipRow;
  LocatedIn: RelationshipRow;
  Location: EntityRow;
  Locator: LocatorRow;
  MemberOf: RelationshipRow;
  Money: MoneyRow;
  MoneyFlow: EntityRow;
  MoneyHop: MoneyHopRow;
  MoneyTotal: MoneyTotal;
  MoneyTrail: Omit<MoneyTrail, 'hops' | 'subgraph'> & { hops: ReadonlyArray<ResolversParentTypes['MoneyHop']>, subgraph: ResolversParentTypes['Subgraph'] };
  MotiveCount: MotiveCount;
  Name: Name;
  NeighborCount: NeighborCount;
  OccurredAt: RelationshipRow;
  Omitted: Omitted;
  OperatesIn: RelationshipRow;
  Organization: EntityRow;
  Overview: Overview;
  Owns: RelationshipRow;
  PageInfo: PageInfo;
  PaidTo: RelationshipRow;
  PartOf: RelationshipRow;
  ParticipatedIn: RelationshipRow;
  Path: PathRow;
  Paths: Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Pays: RelationshipRow;
  Person: EntityRow;
  PursuedBy: RelationshipRow;
  Query: Record<PropertyKey, never>;
  QueryTable: CypherTableRow;
  RelatedTo: RelationshipRow;
  Relationship: RelationshipRow;
  RelationshipConnection: Omit<RelationshipConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Relationship']> };
  ReturnedTo: RelationshipRow;
  SearchHit: HitRow;
  SentBy: RelationshipRow;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'entities' | 'relationships'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, relationships: ReadonlyArray<ResolversParentTypes['Relationship']> };
  Support: Support;
  TieWords: TieWords;
  TimelineBucket: TimelineBucket;
  TypeCount: TypeCount;
  Unit: EntityRow;
};

export type EntityDirectiveArgs = {
  ar: KindWords;
  en: KindWords;
};

export type EntityDirectiveResolver<Result, Parent, ContextType = Context, Args = EntityDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PropertyDirectiveArgs = {
  localized?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Float']['input']>;
  min?: Maybe<Scalars['Float']['input']>;
  required?: Maybe<Scalars['Boolean']['input']>;
};

export type PropertyDirectiveResolver<Result, Parent, ContextType = Context, Args = PropertyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  ar: TieWords;
  directed?: Maybe<Scalars['Boolean']['input']>;
  en: TieWords;
  from: ReadonlyArray<EntityKind>;
  lasting?: Maybe<Scalars['Boolean']['input']>;
  motivated?: Maybe<Scalars['Boolean']['input']>;
  to: ReadonlyArray<EntityKind>;
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WordsDirectiveArgs = {
  ar: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

export type WordsDirectiveResolver<Result, Parent, ContextType = Context, Args = WordsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AllegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allegation'] = ResolversParentTypes['Allegation']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AllegationClaimArgs, 'language'>>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  eventDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  motive?: Resolver<Maybe<ResolversTypes['Motive']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllegationNoteArgs, 'language'>>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  reportedDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  transmittedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type AllegationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllegationConnection'] = ResolversParentTypes['AllegationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArrestedByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrestedBy'] = ResolversParentTypes['ArrestedBy']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ArrestedByInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<AssetAllegationsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AssetLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssetNoteArgs, 'language'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<AssetRelationshipsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssetSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociatedWithResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociatedWith'] = ResolversParentTypes['AssociatedWith']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssociatedWithInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssociatedWithRoleArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BornInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BornIn'] = ResolversParentTypes['BornIn']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BornInInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commands'] = ResolversParentTypes['Commands']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CommandsInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CommandsRoleArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DefectedFromResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefectedFrom'] = ResolversParentTypes['DefectedFrom']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DefectedFromInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motive?: Resolver<Maybe<ResolversTypes['Motive']>, ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  money?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  motive?: Resolver<ResolversTypes['Motive'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Departure']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DepartureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureConnection'] = ResolversParentTypes['DepartureConnection']> = {
  byMotive?: Resolver<ReadonlyArray<ResolversTypes['MotiveCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Departure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<DocumentAllegationsArgs, 'first'>>;
  copyOf?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  hasText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<DossierSubgraphArgs, 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DossierSummaryArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DossierTitleArgs, 'language'>>;
};

export type EmployedByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployedBy'] = ResolversParentTypes['EmployedBy']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EmployedByInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EmployedByRoleArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Event' | 'Group' | 'Location' | 'MoneyFlow' | 'Organization' | 'Person' | 'Unit', ParentType, ContextType>;
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<EntityAllegationsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntityLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EntityNoteArgs, 'language'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EntityRelationshipsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EntitySummaryArgs, 'language'>>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<EventAllegationsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventNoteArgs, 'language'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EventRelationshipsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FledToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FledTo'] = ResolversParentTypes['FledTo']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FledToInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoughtAgainstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoughtAgainst'] = ResolversParentTypes['FoughtAgainst']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FoughtAgainstInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FuzzyDateLabelArgs, 'language'>>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<GroupAllegationsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GroupNoteArgs, 'language'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<GroupRelationshipsArgs, 'direction' | 'first'>>;
  sizeMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sizeMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GroupSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfiltratedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Infiltrated'] = ResolversParentTypes['Infiltrated']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InfiltratedInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InfiltratedPurposeArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LeftWithResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftWith'] = ResolversParentTypes['LeftWith']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeftWithInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocatedIn'] = ResolversParentTypes['LocatedIn']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LocatedInInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<LocationAllegationsArgs, 'first'>>;
  coordinatesSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LocationLabelArgs, 'language'>>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LocationNoteArgs, 'language'>>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<LocationRelationshipsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LocationSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  intact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lineFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOf'] = ResolversParentTypes['MemberOf']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MemberOfInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MemberOfRankArgs, 'language'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MemberOfRoleArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyLabelArgs, 'language'>>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MoneyFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyFlow'] = ResolversParentTypes['MoneyFlow']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<MoneyFlowAllegationsArgs, 'first'>>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyFlowLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MoneyFlowNoteArgs, 'language'>>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MoneyFlowOriginArgs, 'language'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<MoneyFlowRelationshipsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MoneyFlowSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyHop'] = ResolversParentTypes['MoneyHop']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type MoneyTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTotal'] = ResolversParentTypes['MoneyTotal']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsWithoutAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MoneyTrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTrail'] = ResolversParentTypes['MoneyTrail']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['MoneyHop']>, ParentType, ContextType>;
  passedOn?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  received?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
};

export type MotiveCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotiveCount'] = ResolversParentTypes['MotiveCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  motive?: Resolver<ResolversTypes['Motive'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighborCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborCount'] = ResolversParentTypes['NeighborCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type OccurredAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurredAt'] = ResolversParentTypes['OccurredAt']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OccurredAtInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Omitted'] = ResolversParentTypes['Omitted']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['OmissionSubject'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OmissionReason'], ParentType, ContextType>;
};

export type OperatesInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperatesIn'] = ResolversParentTypes['OperatesIn']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OperatesInInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OperatesInRoleArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<OrganizationAllegationsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNoteArgs, 'language'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  allegations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['Engine'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
};

export type OwnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Owns'] = ResolversParentTypes['Owns']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OwnsInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaidToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaidTo'] = ResolversParentTypes['PaidTo']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PaidToInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartOf'] = ResolversParentTypes['PartOf']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PartOfInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PartOfRoleArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipatedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipatedIn'] = ResolversParentTypes['ParticipatedIn']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParticipatedInInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParticipatedInRoleArgs, 'language'>>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  weakestSupport?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pays'] = ResolversParentTypes['Pays']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PaysInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<PersonAllegationsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonNoteArgs, 'language'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PursuedByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PursuedBy'] = ResolversParentTypes['PursuedBy']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PursuedByInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allegation?: Resolver<Maybe<ResolversTypes['Allegation']>, ParentType, ContextType, RequireFields<QueryAllegationArgs, 'id'>>;
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<QueryAllegationsArgs, 'first'>>;
  cypher?: Resolver<ResolversTypes['QueryTable'], ParentType, ContextType, RequireFields<QueryCypherArgs, 'maxRows' | 'statement'>>;
  departures?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<QueryDeparturesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  dossiers?: Resolver<ReadonlyArray<ResolversTypes['Dossier']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  moneyTrail?: Resolver<ResolversTypes['MoneyTrail'], ParentType, ContextType, RequireFields<QueryMoneyTrailArgs, 'direction' | 'from' | 'maxHops'>>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'first' | 'ids'>>;
  neighborhoodPreview?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<QueryNeighborhoodPreviewArgs, 'id'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'rank' | 'to'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'granularity'>>;
};

export type QueryTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryTable'] = ResolversParentTypes['QueryTable']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<Maybe<ResolversTypes['JSON']>>>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelatedToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedTo'] = ResolversParentTypes['RelatedTo']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelatedToInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinship?: Resolver<Maybe<ResolversTypes['Kinship']>, ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'ArrestedBy' | 'AssociatedWith' | 'BornIn' | 'Commands' | 'DefectedFrom' | 'EmployedBy' | 'FledTo' | 'FoughtAgainst' | 'Infiltrated' | 'LeftWith' | 'LocatedIn' | 'MemberOf' | 'OccurredAt' | 'OperatesIn' | 'Owns' | 'PaidTo' | 'PartOf' | 'ParticipatedIn' | 'Pays' | 'PursuedBy' | 'RelatedTo' | 'ReturnedTo' | 'SentBy', ParentType, ContextType>;
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelationshipInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnedToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnedTo'] = ResolversParentTypes['ReturnedTo']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReturnedToInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchHitWhyArgs, 'language'>>;
};

export type SentByResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentBy'] = ResolversParentTypes['SentBy']> = {
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SentByInferenceReasonArgs, 'language'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  allegations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestCredibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bestReliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<UnitAllegationsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UnitNoteArgs, 'language'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<UnitRelationshipsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UnitSummaryArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Allegation?: AllegationResolvers<ContextType>;
  AllegationConnection?: AllegationConnectionResolvers<ContextType>;
  ArrestedBy?: ArrestedByResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  AssociatedWith?: AssociatedWithResolvers<ContextType>;
  BornIn?: BornInResolvers<ContextType>;
  Commands?: CommandsResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DefectedFrom?: DefectedFromResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  DepartureConnection?: DepartureConnectionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  EmployedBy?: EmployedByResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  FledTo?: FledToResolvers<ContextType>;
  FoughtAgainst?: FoughtAgainstResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Infiltrated?: InfiltratedResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  LeftWith?: LeftWithResolvers<ContextType>;
  LocatedIn?: LocatedInResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  MemberOf?: MemberOfResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyFlow?: MoneyFlowResolvers<ContextType>;
  MoneyHop?: MoneyHopResolvers<ContextType>;
  MoneyTotal?: MoneyTotalResolvers<ContextType>;
  MoneyTrail?: MoneyTrailResolvers<ContextType>;
  MotiveCount?: MotiveCountResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NeighborCount?: NeighborCountResolvers<ContextType>;
  OccurredAt?: OccurredAtResolvers<ContextType>;
  Omitted?: OmittedResolvers<ContextType>;
  OperatesIn?: OperatesInResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  Owns?: OwnsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaidTo?: PaidToResolvers<ContextType>;
  PartOf?: PartOfResolvers<ContextType>;
  ParticipatedIn?: ParticipatedInResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Pays?: PaysResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PursuedBy?: PursuedByResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryTable?: QueryTableResolvers<ContextType>;
  RelatedTo?: RelatedToResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  ReturnedTo?: ReturnedToResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SentBy?: SentByResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  entity?: EntityDirectiveResolver<any, any, ContextType>;
  property?: PropertyDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  words?: WordsDirectiveResolver<any, any, ContextType>;
};
