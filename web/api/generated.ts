/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a value of a question is, and so how it is asked for. */
export type AskedValue =
  /** So many days before and after a day: for a variable of type DateRange. */
  | 'AROUND'
  /** One of some words, for a variable of type String, ID or an enum. */
  | 'CHOICE'
  /** A day: an ISO 8601 day, for a variable of type Date. */
  | 'DATE'
  /** A name, found by search: its id, for a variable of type ID. */
  | 'ENTITY'
  /** A whole number, for a variable of type Int. */
  | 'NUMBER'
  /** From a day to a day, either end open: for a variable of type DateRange. */
  | 'PERIOD'
  /** The names that lie on the asker's table, at most 2,000 of their ids, for a variable of type [ID!]. Nobody is asked for it. */
  | 'TABLE';

/** What carries a relationship: the first of these that applies. */
export type Assertion =
  /** An accepted claim asserts it. It holds, as far as anybody says here; others may deny it. */
  | 'ASSERTED'
  /** Nobody asserts it: accepted claims deny it, and perhaps doubt it. */
  | 'DENIED'
  /** Nobody asserts it: accepted claims only doubt it. */
  | 'DOUBTED'
  /** An editor inferred it and says why, and no source claims it. It holds by the editor's word, whoever denies it. */
  | 'INFERRED'
  /** It has no accepted claim, for newer editions of the documents that spoke of it no longer do. Nobody denies it by that. It is not drawn. */
  | 'NO_LONGER_SAID'
  /** It has no accepted claim; one waits for a person to decide. It is not drawn. */
  | 'PROPOSED'
  /** It has no accepted claim, for those it had were taken back. It is not drawn. */
  | 'RETRACTED';

/** A sort of record. */
export type ChangedWhat =
  /** A claim. */
  | 'ALLEGATION'
  /** What a person decided about two entities. */
  | 'DECISION'
  /** A document. */
  | 'DOCUMENT'
  /** A dossier, with the places in its picture. */
  | 'DOSSIER'
  /** An entity. */
  | 'ENTITY'
  /** What a person saved of their work. */
  | 'INVESTIGATION'
  /** A relationship, without its claims. */
  | 'RELATIONSHIP';

/** A range of days, inclusive; either end may be open. */
export type DateRange = {
  /** The first day of the range; left out, it has no beginning. */
  readonly from?: string | null | undefined;
  /** The last day of the range; left out, it has no end. */
  readonly to?: string | null | undefined;
};

/** Which way a relationship is followed, seen from the entity. */
export type Direction =
  /** Both ways. */
  | 'BOTH'
  /** From target to source. */
  | 'IN'
  /** From source to target. */
  | 'OUT';

/** A sort of what differs between two editions. */
export type EditionPart =
  /** Both speak of it, and not alike. */
  | 'CHANGED'
  /** Only the earlier one says it. */
  | 'GONE'
  /** Only the newer one says it. */
  | 'NEW';

/** The store that answers. */
export type Engine =
  /** SQLite in the data folder. */
  | 'EMBEDDED'
  /** Neo4j. */
  | 'NEO4J';

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

/** Where an entity stands, to be kept. */
export type EntityPlaceInput = {
  /** The id of the entity. */
  readonly entity: string;
  /** Where its label stands. */
  readonly side: LabelSide;
  /** In whole pixels at zoom 1, to the right: from -1,000,000 to 1,000,000. */
  readonly x: number;
  /** In whole pixels at zoom 1, downward: from -1,000,000 to 1,000,000. */
  readonly y: number;
};

/** The width of a bucket of the timeline. */
export type Granularity =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** What a view keeps. The perspective fields (speakers, documents, minReliability, maxCredibility, motives, minIndependentDocuments) redraw the graph 'according to' some speakers or documents: a relationship is kept when at least one accepted claim that meets all of them asserts it. Lists hold at most 200 values. */
export type GraphFilter = {
  /** Keep only what must have held in the range. What has no date is not kept. */
  readonly certainlyDuring?: DateRange | null | undefined;
  /** Keep money flows in this currency only, and everything that is no money flow. XXX: those that name none. Those that were asked for by id stay. */
  readonly currency?: string | null | undefined;
  /** Keep claims found in one of these. UNKNOWN_DOCUMENT for an id that names nothing. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Keep what may have held in the range: intervals overlap. What has no date is kept. */
  readonly during?: DateRange | null | undefined;
  /** Whether relationships are kept that a claim denies and another asserts, or an editor inferred. */
  readonly includeDenied?: boolean | null | undefined;
  /** Whether relationships that an editor inferred are kept. A perspective field leaves them out in any case: no source claims them. */
  readonly includeInferred?: boolean | null | undefined;
  /** Whether relationships are kept that nobody asserts: the accepted claims that are kept only deny or doubt them. Such a one is no tie that held. Not given: true where a subgraph or the relationships of an entity are drawn and the filter has no perspective field, no certainlyDuring and no includeDenied: false; else false, as where a tie means that something held (paths, trails, departures, timeline). */
  readonly includeOnlyDenied?: boolean | null | undefined;
  /** Keep entities of these kinds only. Those that were asked for by id stay. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Keep claims of this credibility or a better one; an ungraded claim counts as 6. */
  readonly maxCredibility?: number | null | undefined;
  /** Keep money flows whose greatest amount may reach it, and everything that is no money flow. An amount without an upper bound, or that nobody gives, may; amounts in different currencies are compared as numbers, so give currency, too. Those that were asked for by id stay. */
  readonly minAmount?: string | null | undefined;
  /** Keep relationships that at least so many independent documents assert. */
  readonly minIndependentDocuments?: number | null | undefined;
  /** Keep claims of this reliability or a better one; an ungraded claim counts as F. */
  readonly minReliability?: Reliability | null | undefined;
  /** Keep claims that give one of these motives; one that gives none counts as UNKNOWN. */
  readonly motives?: ReadonlyArray<Motive> | null | undefined;
  /** Keep relationships of these types only. */
  readonly relationshipTypes?: ReadonlyArray<RelationshipType> | null | undefined;
  /** Keep relationships whose role is, in any language, one of these: as it is written, capitals and all. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** Keep claims that one of these says or transmits. UNKNOWN_ENTITY for an id that names nothing. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
};

/** An investigation as it shall be. */
export type InvestigationInput = {
  /** Which one; left out for a new one, whose id is that of the request. */
  readonly id?: string | null | undefined;
  /** What it is called: at most 200 characters in one line. */
  readonly name: string;
  /** Its notes, at most one about each thing, at most 1,000, with at most 200,000 characters in all. */
  readonly notes?: ReadonlyArray<NoteInput>;
  /** The link that reopens it, without the #: at most 200,000 characters. */
  readonly state: string;
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

/** Where the label of an entity stands in a picture. Left and right are the same in every language: a picture is never mirrored. */
export type LabelSide =
  /** Above its shape. */
  | 'ABOVE'
  /** Below its shape. */
  | 'BELOW'
  /** Inside its shape. */
  | 'INSIDE'
  /** To the left of its shape. */
  | 'LEFT'
  /** To the right of its shape. */
  | 'RIGHT';

/** A language of the interface and of the summaries; where a text is missing in one, the first that has it stands for it. Each value is a tag of BCP 47 in capitals, and has a file of words in graph-schema/words. */
export type Language =
  /** Arabic. */
  | 'AR'
  /** English. */
  | 'EN';

/** How likely it is that two entities are one. Names alone are never more than POSSIBLE. */
export type LikenessBand =
  /** The names are alike, and what the graph says of both agrees. */
  | 'LIKELY'
  /** The names are alike. */
  | 'POSSIBLE';

/** What a name that was found is to one who asked for it. */
export type MatchStrength =
  /** It may be who is meant. */
  | 'MEANT'
  /** Another name: something that was asked for is not in it, and something else is. */
  | 'OTHER'
  /** A weak match: little of it was met, or only nearly. */
  | 'WEAK';

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

/** A note that is handed in. */
export type NoteInput = {
  /** The id of what it is about; left out for the canvas, and only for it. */
  readonly about?: string | null | undefined;
  /** What sort of thing it is about. */
  readonly on: NoteSubject;
  /** What it says: at most 2,000 characters, in lines. */
  readonly text: string;
};

/** What a note can be about. */
export type NoteSubject =
  /** A claim. */
  | 'ALLEGATION'
  /** The canvas as a whole. */
  | 'CANVAS'
  /** A name: an entity. */
  | 'ENTITY'
  /** A tie: a relationship. */
  | 'RELATIONSHIP';

/** Why something is not in an answer. */
export type OmissionReason =
  /** The filter keeps it out. */
  | 'FILTER'
  /** There was no room for it. */
  | 'LIMIT'
  /** It joins two ids that are shown as one entity, so it is not drawn; relationship and its claims still tell it. */
  | 'MERGED'
  /** The reader may not see it. */
  | 'PERMISSION';

/** What an omission counts. */
export type OmissionSubject =
  /** Claims. */
  | 'ALLEGATIONS'
  /** Entities. */
  | 'ENTITIES'
  /** Relationships. */
  | 'RELATIONSHIPS';

/** What makes a path come first. */
export type PathRank =
  /** The best weakest link, then fewest steps. */
  | 'BEST_SUPPORTED'
  /** Fewest steps, then the best weakest link. */
  | 'SHORTEST';

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
  /** Called, wrote to or met; also of a phone or an account. */
  | 'COMMUNICATED_WITH'
  /** Left a body it belonged to. */
  | 'DEFECTED_FROM'
  /** Sat on the board of a body, or managed it. */
  | 'DIRECTS'
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
  /** Stands on a list of a body, or under its sanctions. */
  | 'LISTED_BY'
  /** Lived at an address, or in a place. */
  | 'LIVES_IN'
  /** Lies in a larger place. */
  | 'LOCATED_IN'
  /** Was a member of, or had pledged to. */
  | 'MEMBER_OF'
  /** Was named together with, in one filing or text, which says no more of the two. */
  | 'NAMED_WITH'
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

/** Where a claim stands in review. Only accepted claims carry a relationship. */
export type ReviewStatus =
  /** A person has accepted it as a claim that was really made; this says nothing of its truth. */
  | 'ACCEPTED'
  /** A newer edition of its document no longer says so. That denies nothing. */
  | 'NO_LONGER_SAID'
  /** Waits for a person to decide. */
  | 'PROPOSED'
  /** Taken back by its source or by an editor. */
  | 'RETRACTED'
  /** A newer edition of its document says the same; the claim there counts, this one no longer does. */
  | 'SAID_AGAIN'
  /** A newer edition of its document says otherwise of the same; the claim there counts, this one no longer does. */
  | 'SAID_OTHERWISE';

/** A person's sex, as sources give it. */
export type Sex =
  /** A woman or a girl. */
  | 'FEMALE'
  /** A man or a boy. */
  | 'MALE'
  /** Another, or one that the source calls so. */
  | 'OTHER';

/** How a claim stands to what it speaks of. */
export type Stance =
  /** It says that it is so. */
  | 'ASSERTS'
  /** It says that it is not so. */
  | 'DENIES'
  /** It says that it may not be so. */
  | 'DOUBTS';

/** What a person decided about two entities. */
export type Verdict =
  /** They are two: they are not suggested again, and nothing may merge them. */
  | 'DIFFERENT'
  /** They are one: they are shown as one until the decision is undone. */
  | 'SAME'
  /** It cannot be told yet: they are suggested again, last. */
  | 'UNSURE';

export type AskedNameFragment = { readonly id: string, readonly kind: EntityKind, readonly label: string };

export type AskedClaimFragment = { readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null };

type AskedTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment = { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null }> };

type AskedTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment = { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null }> };

export type AskedTieFragment =
  | AskedTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment
  | AskedTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment
;

export type LastChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type LastChangeQuery = { readonly lastChange: string | null };

export type ChangesSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type ChangesSubscription = { readonly changes: { readonly complete: boolean, readonly change: { readonly id: string, readonly by: string, readonly recordCount: number, readonly records: ReadonlyArray<{ readonly id: string, readonly what: ChangedWhat, readonly before: unknown, readonly after: unknown }> } } };

export type ClaimTiesQueryVariables = Exact<{
  id: string;
}>;


export type ClaimTiesQuery = { readonly allegation: { readonly relationships: ReadonlyArray<
      | { readonly id: string, readonly source: { readonly id: string }, readonly target: { readonly id: string } }
      | { readonly id: string, readonly source: { readonly id: string }, readonly target: { readonly id: string } }
    > } | null };

export type DossierQueryVariables = Exact<{
  id?: string | null | undefined;
  first: number;
}>;


export type DossierQuery = { readonly lastChange: string | null, readonly dossier: { readonly id: string, readonly places: ReadonlyArray<{ readonly entity: string, readonly x: number, readonly y: number, readonly side: LabelSide }>, readonly subgraph: { readonly entities: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
        | { readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
      >, readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly span: { readonly from: string | null, readonly to: string | null }, readonly support: { readonly assertions: number, readonly denials: number, readonly independentDocuments: number }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus }> }
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly span: { readonly from: string | null, readonly to: string | null }, readonly support: { readonly assertions: number, readonly denials: number, readonly independentDocuments: number }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus }> }
      >, readonly omitted: ReadonlyArray<{ readonly reason: OmissionReason, readonly of: OmissionSubject, readonly count: number }> } } | null };

export type DossierScopeQueryVariables = Exact<{
  id: string;
}>;


export type DossierScopeQuery = { readonly dossier: { readonly documents: ReadonlyArray<{ readonly id: string, readonly succeeds: { readonly id: string } | null }>, readonly subgraph: { readonly entities: ReadonlyArray<{ readonly id: string }>, readonly relationships: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly omitted: ReadonlyArray<{ readonly reason: OmissionReason, readonly of: OmissionSubject, readonly count: number }> } } | null };

export type KeepPlacesMutationVariables = Exact<{
  dossier: string;
  places: ReadonlyArray<EntityPlaceInput> | EntityPlaceInput;
}>;


export type KeepPlacesMutation = { readonly keepPlaces: ReadonlyArray<{ readonly entity: string, readonly x: number, readonly y: number, readonly side: LabelSide }> };

export type NeighborEndFragment = { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly EN: string, readonly AR: string };

export type NeighborsQueryVariables = Exact<{
  id: string;
  filter: GraphFilter;
  after?: string | null | undefined;
}>;


export type NeighborsQuery = { readonly entity: { readonly id: string, readonly relationships: { readonly nodes: ReadonlyArray<
        | { readonly type: RelationshipType, readonly assertion: Assertion, readonly date: { readonly earliest: string | null } | null, readonly source: { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly EN: string, readonly AR: string } }
        | { readonly type: RelationshipType, readonly assertion: Assertion, readonly date: { readonly earliest: string | null } | null, readonly source: { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly EN: string, readonly AR: string } }
      >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  beside?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AmongQuery = { readonly among: { readonly unknown: ReadonlyArray<string>, readonly subgraph: { readonly entities: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
        | { readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
      >, readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly span: { readonly from: string | null, readonly to: string | null }, readonly support: { readonly assertions: number, readonly denials: number, readonly independentDocuments: number }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus }> }
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly span: { readonly from: string | null, readonly to: string | null }, readonly support: { readonly assertions: number, readonly denials: number, readonly independentDocuments: number }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus }> }
      >, readonly omitted: ReadonlyArray<{ readonly reason: OmissionReason, readonly of: OmissionSubject, readonly count: number }> } } };

export type TieEndsQueryVariables = Exact<{
  id: string;
}>;


export type TieEndsQuery = { readonly relationship:
    | { readonly id: string, readonly source: { readonly id: string }, readonly target: { readonly id: string } }
    | { readonly id: string, readonly source: { readonly id: string }, readonly target: { readonly id: string } }
   | null };

export type NeighborhoodPreviewQueryVariables = Exact<{
  id: string;
}>;


export type NeighborhoodPreviewQuery = { readonly neighborhoodPreview: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: EntityKind, readonly count: number, readonly unasserted: number }> };

export type WithinQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type WithinQuery = { readonly among: { readonly subgraph: { readonly entities: ReadonlyArray<{ readonly id: string, readonly withinCount: number }> } } };

export type OverviewQueryVariables = Exact<{
  language: Language;
}>;


export type OverviewQuery = { readonly overview: { readonly allegations: number, readonly documents: number, readonly engine: Engine, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly type: RelationshipType, readonly count: number }> }, readonly dossiers: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly succeeds: { readonly id: string } | null }> }> };

type TableEntity_Pjcrnd1O2Hcef1COeZQazpfiUCrF9C231Zyom2HXeo_Fragment = { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string };

type TableEntity_Location_Fragment = { readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string };

export type TableEntityFragment =
  | TableEntity_Pjcrnd1O2Hcef1COeZQazpfiUCrF9C231Zyom2HXeo_Fragment
  | TableEntity_Location_Fragment
;

type TableRelationship_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment = { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly span: { readonly from: string | null, readonly to: string | null }, readonly support: { readonly assertions: number, readonly denials: number, readonly independentDocuments: number }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus }> };

type TableRelationship_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment = { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly span: { readonly from: string | null, readonly to: string | null }, readonly support: { readonly assertions: number, readonly denials: number, readonly independentDocuments: number }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus }> };

export type TableRelationshipFragment =
  | TableRelationship_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment
  | TableRelationship_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment
;

export type TableSubgraphFragment = { readonly entities: ReadonlyArray<
    | { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
    | { readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
  >, readonly relationships: ReadonlyArray<
    | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly span: { readonly from: string | null, readonly to: string | null }, readonly support: { readonly assertions: number, readonly denials: number, readonly independentDocuments: number }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus }> }
    | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly span: { readonly from: string | null, readonly to: string | null }, readonly support: { readonly assertions: number, readonly denials: number, readonly independentDocuments: number }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus }> }
  >, readonly omitted: ReadonlyArray<{ readonly reason: OmissionReason, readonly of: OmissionSubject, readonly count: number }> };

export type TablePlaceFragment = { readonly entity: string, readonly x: number, readonly y: number, readonly side: LabelSide };

export type AnswerClaimFragment = { readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null };

export type AnswerEndFragment = { readonly id: string, readonly kind: EntityKind, readonly label: string };

export type AnswerSupportFragment = { readonly allegations: number, readonly assertions: number };

type AnswerTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment = { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string }, readonly target:
    | { readonly id: string, readonly kind: EntityKind, readonly label: string }
    | { readonly id: string, readonly kind: EntityKind, readonly label: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
        > } }
   };

type AnswerTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment = { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string }, readonly target:
    | { readonly id: string, readonly kind: EntityKind, readonly label: string }
    | { readonly id: string, readonly kind: EntityKind, readonly label: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
        > } }
   };

export type AnswerTieFragment =
  | AnswerTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment
  | AnswerTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment
;

export type AnswerReadingFragment = { readonly motive: Motive, readonly relationship:
    | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion }
    | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion }
  , readonly who: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly from: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly ties: ReadonlyArray<
    | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string }, readonly target:
        | { readonly id: string, readonly kind: EntityKind, readonly label: string }
        | { readonly id: string, readonly kind: EntityKind, readonly label: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
              | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
            > } }
       }
    | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string }, readonly target:
        | { readonly id: string, readonly kind: EntityKind, readonly label: string }
        | { readonly id: string, readonly kind: EntityKind, readonly label: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
              | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
            > } }
       }
  >, readonly within: ReadonlyArray<{ readonly id: string }>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null }>, readonly rivals: ReadonlyArray<{ readonly motive: Motive, readonly within: ReadonlyArray<{ readonly id: string }>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null }> }> };

export type AnswerQueryVariables = Exact<{
  moneyTypes: ReadonlyArray<RelationshipType> | RelationshipType;
  motives?: ReadonlyArray<Motive> | Motive | null | undefined;
  during?: DateRange | null | undefined;
  filter?: GraphFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type AnswerQuery = { readonly departures: { readonly totalCount: number, readonly byMotive: ReadonlyArray<{ readonly motive: Motive, readonly count: number }>, readonly omitted: ReadonlyArray<{ readonly reason: OmissionReason, readonly of: OmissionSubject, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly motive: Motive, readonly relationship:
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion }
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion }
      , readonly who: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly from: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly ties: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string }, readonly target:
            | { readonly id: string, readonly kind: EntityKind, readonly label: string }
            | { readonly id: string, readonly kind: EntityKind, readonly label: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                  | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
                  | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
                > } }
           }
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string }, readonly target:
            | { readonly id: string, readonly kind: EntityKind, readonly label: string }
            | { readonly id: string, readonly kind: EntityKind, readonly label: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                  | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
                  | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly support: { readonly allegations: number, readonly assertions: number }, readonly source: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly label: string } }
                > } }
           }
      >, readonly within: ReadonlyArray<{ readonly id: string }>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null }>, readonly rivals: ReadonlyArray<{ readonly motive: Motive, readonly within: ReadonlyArray<{ readonly id: string }>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null }> }> }> } };

export type ElseClaimedQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Language;
}>;


export type ElseClaimedQuery = { readonly among: { readonly subgraph: { readonly entities: ReadonlyArray<{ readonly id: string, readonly allegations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly motive: Motive | null, readonly claim: string, readonly speakers: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly document: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null } | null }> } }> } } };

export type QuestionsQueryVariables = Exact<{
  language: Language;
}>;


export type QuestionsQuery = { readonly questions: ReadonlyArray<{ readonly id: string, readonly title: string, readonly lead: string, readonly query: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly value: AskedValue, readonly label: string, readonly required: boolean, readonly kinds: ReadonlyArray<EntityKind> | null, readonly least: number, readonly most: number, readonly usual: string | null, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string }> }>, readonly rows: { readonly at: string, readonly who: string, readonly ties: string | null, readonly total: string | null, readonly pageInfo: string | null, readonly omitted: string | null, readonly complete: string | null, readonly most: number | null, readonly keep: ReadonlyArray<{ readonly at: string, readonly is: unknown, readonly parameter: string | null, readonly chosen: string | null }>, readonly marks: ReadonlyArray<{ readonly at: string, readonly label: string, readonly otherwise: string }> } }> };

export type SpeakerFragment = { readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null };

export type ClaimFragment = { readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null };

export type DeparturesQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  first: number;
  language: Language;
}>;


export type DeparturesQuery = { readonly departures: { readonly totalCount: number, readonly byMotive: ReadonlyArray<{ readonly motive: Motive, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly motive: Motive, readonly relationship:
        | { readonly id: string, readonly type: RelationshipType }
        | { readonly id: string, readonly type: RelationshipType }
      , readonly who: { readonly id: string, readonly kind: EntityKind, readonly label: string }, readonly from: { readonly id: string, readonly label: string }, readonly to: { readonly id: string, readonly label: string } | null, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly money: ReadonlyArray<{ readonly currency: string, readonly min: string, readonly max: string | null, readonly flows: number, readonly flowsWithoutAmount: number, readonly flowsApproximate: number, readonly flowsContested: number }>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance }>, readonly rivals: ReadonlyArray<{ readonly motive: Motive }> }> } };

export type AmountFragment = { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string };

type ListedTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment = { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } };

type ListedTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment = { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } };

export type ListedTieFragment =
  | ListedTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment
  | ListedTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment
;

type SideTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment = { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } };

type SideTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment = { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } };

export type SideTieFragment =
  | SideTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment
  | SideTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment
;

type Facts_Asset_Organization_Unit_Fragment = { readonly type: string | null, readonly country: string | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> };

type Facts_Event_Fragment = { readonly type: string | null, readonly country: string | null, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> };

type Facts_Group_Fragment = { readonly sizeMin: number | null, readonly sizeMax: number | null, readonly type: string | null, readonly country: string | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> };

type Facts_Location_Fragment = { readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly coordinatesSource: string | null, readonly type: string | null, readonly country: string | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> };

type Facts_MoneyFlow_Fragment = { readonly origin: string | null, readonly type: string | null, readonly country: string | null, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> };

type Facts_Person_Fragment = { readonly sex: Sex | null, readonly type: string | null, readonly country: string | null, readonly born: { readonly edtf: string, readonly label: string } | null, readonly died: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> };

export type FactsFragment =
  | Facts_Asset_Organization_Unit_Fragment
  | Facts_Event_Fragment
  | Facts_Group_Fragment
  | Facts_Location_Fragment
  | Facts_MoneyFlow_Fragment
  | Facts_Person_Fragment
;

export type EntityQueryVariables = Exact<{
  id: string;
  takes: ReadonlyArray<RelationshipType> | RelationshipType;
  language: Language;
}>;


export type EntityQuery = { readonly entity:
    | { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly note: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly withinCount: number, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly within: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly from: string | null }>, readonly records: ReadonlyArray<
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sizeMin: number | null, readonly sizeMax: number | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly coordinatesSource: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly origin: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sex: Sex | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly born: { readonly edtf: string, readonly label: string } | null, readonly died: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
      >, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly country: string | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        > }, readonly taken: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
        > }, readonly allegations: { readonly totalCount: number, readonly earlier: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
    | { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly note: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly withinCount: number, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly within: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly from: string | null }>, readonly records: ReadonlyArray<
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sizeMin: number | null, readonly sizeMax: number | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly coordinatesSource: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly origin: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sex: Sex | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly born: { readonly edtf: string, readonly label: string } | null, readonly died: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
      >, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly country: string | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        > }, readonly taken: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
        > }, readonly allegations: { readonly totalCount: number, readonly earlier: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
    | { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly note: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly withinCount: number, readonly sizeMin: number | null, readonly sizeMax: number | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly within: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly from: string | null }>, readonly records: ReadonlyArray<
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sizeMin: number | null, readonly sizeMax: number | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly coordinatesSource: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly origin: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sex: Sex | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly born: { readonly edtf: string, readonly label: string } | null, readonly died: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
      >, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly country: string | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        > }, readonly taken: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
        > }, readonly allegations: { readonly totalCount: number, readonly earlier: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
    | { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly note: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly withinCount: number, readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly coordinatesSource: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly within: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly from: string | null }>, readonly records: ReadonlyArray<
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sizeMin: number | null, readonly sizeMax: number | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly coordinatesSource: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly origin: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sex: Sex | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly born: { readonly edtf: string, readonly label: string } | null, readonly died: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
      >, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly country: string | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        > }, readonly taken: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
        > }, readonly allegations: { readonly totalCount: number, readonly earlier: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
    | { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly note: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly withinCount: number, readonly origin: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly within: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly from: string | null }>, readonly records: ReadonlyArray<
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sizeMin: number | null, readonly sizeMax: number | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly coordinatesSource: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly origin: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sex: Sex | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly born: { readonly edtf: string, readonly label: string } | null, readonly died: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
      >, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly country: string | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        > }, readonly taken: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
        > }, readonly allegations: { readonly totalCount: number, readonly earlier: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
    | { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly note: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly withinCount: number, readonly sex: Sex | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly within: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly language: string | null, readonly kind: NameKind, readonly from: string | null }>, readonly records: ReadonlyArray<
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sizeMin: number | null, readonly sizeMax: number | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly coordinatesSource: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly origin: string | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
        | { readonly id: string, readonly summary: string | null, readonly note: string | null, readonly sex: Sex | null, readonly type: string | null, readonly country: string | null, readonly EN: string, readonly AR: string, readonly born: { readonly edtf: string, readonly label: string } | null, readonly died: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
      >, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly country: string | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }>, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
          | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        > }, readonly taken: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
          | { readonly target:
              | { readonly id: string }
              | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null, readonly max: string | null, readonly approximate: boolean, readonly label: string }, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                    | { readonly type: RelationshipType, readonly assertion: Assertion, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string } }
                  > } }
             }
        > }, readonly allegations: { readonly totalCount: number, readonly earlier: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }, readonly born: { readonly edtf: string, readonly label: string } | null, readonly died: { readonly edtf: string, readonly label: string } | null, readonly recordedFrom: ReadonlyArray<{ readonly properties: ReadonlyArray<string>, readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string } | null }> }
   | null, readonly noLongerSaid: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
    > }, readonly neighborhoodPreview: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: EntityKind, readonly count: number, readonly unasserted: number }> };

export type TiesOfQueryVariables = Exact<{
  id: string;
  type: RelationshipType;
  direction: Direction;
  unasserted: boolean;
  after?: string | null | undefined;
  language: Language;
}>;


export type TiesOfQuery = { readonly entity: { readonly relationships: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type TieEndFragment = { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string };

export type RelationshipQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type RelationshipQuery = { readonly relationship:
    | { readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly inferenceReason: string | null, readonly motives: ReadonlyArray<Motive>, readonly parallelCount: number, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number }, readonly parallel: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }> }
    | { readonly role: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly inferenceReason: string | null, readonly motives: ReadonlyArray<Motive>, readonly parallelCount: number, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number }, readonly parallel: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }> }
    | { readonly purpose: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly inferenceReason: string | null, readonly motives: ReadonlyArray<Motive>, readonly parallelCount: number, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number }, readonly parallel: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }> }
    | { readonly role: string | null, readonly rank: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly inferenceReason: string | null, readonly motives: ReadonlyArray<Motive>, readonly parallelCount: number, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number }, readonly parallel: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }> }
    | { readonly share: number | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly inferenceReason: string | null, readonly motives: ReadonlyArray<Motive>, readonly parallelCount: number, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number }, readonly parallel: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }> }
    | { readonly kinship: Kinship | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly inferenceReason: string | null, readonly motives: ReadonlyArray<Motive>, readonly parallelCount: number, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number }, readonly parallel: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      >, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly other: ReadonlyArray<{ readonly origin: string, readonly name: string, readonly value: string }> }
   | null };

export type PairEndFragment = { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly kind: NameKind }> };

export type DecidedFragment = { readonly a: string, readonly b: string, readonly verdict: Verdict, readonly by: string, readonly at: string, readonly note: string | null, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly canonical: { readonly id: string, readonly EN: string, readonly AR: string, readonly names: ReadonlyArray<{ readonly text: string, readonly from: string | null }> } | null };

export type DuplicatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type DuplicatesQuery = { readonly duplicates: { readonly compared: number, readonly toCompare: number, readonly common: number, readonly nodes: ReadonlyArray<{ readonly band: LikenessBand, readonly score: number, readonly a: { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly kind: NameKind }> }, readonly b: { readonly id: string, readonly kind: EntityKind, readonly summary: string | null, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string, readonly names: ReadonlyArray<{ readonly text: string, readonly script: string, readonly kind: NameKind }> }, readonly evidence: ReadonlyArray<{ readonly text: string, readonly weight: number }>, readonly words: ReadonlyArray<{ readonly a: string, readonly b: string, readonly how: string }>, readonly decision: { readonly by: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ComparingQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparingQuery = { readonly duplicates: { readonly toCompare: number } };

export type DecisionsQueryVariables = Exact<{
  first: number;
}>;


export type DecisionsQuery = { readonly decisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly a: string, readonly b: string, readonly verdict: Verdict, readonly by: string, readonly at: string, readonly note: string | null, readonly undoneBy: string | null, readonly undoneAt: string | null, readonly canonical: { readonly id: string, readonly EN: string, readonly AR: string, readonly names: ReadonlyArray<{ readonly text: string, readonly from: string | null }> } | null }> } };

export type DecideMutationVariables = Exact<{
  a: string;
  b: string;
  verdict: Verdict;
  by: string;
  note?: string | null | undefined;
}>;


export type DecideMutation = { readonly decide: { readonly a: string, readonly b: string, readonly verdict: Verdict } };

export type UndoDecisionMutationVariables = Exact<{
  a: string;
  b: string;
  by: string;
}>;


export type UndoDecisionMutation = { readonly undoDecision: boolean };

export type EditionHeadFragment = { readonly id: string, readonly fileName: string | null, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null };

export type ClaimOfEditionFragment = { readonly id: string, readonly claim: string, readonly locator: { readonly lineFrom: number | null } | null };

export type EditionQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type EditionQuery = { readonly document: { readonly id: string, readonly fileName: string | null, readonly title: string, readonly succeeds: { readonly id: string, readonly fileName: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null } | null, readonly succeededBy: { readonly id: string, readonly fileName: string | null, readonly title: string, readonly publisher: { readonly id: string, readonly label: string } | null } | null, readonly difference: { readonly complete: boolean, readonly new: number | null, readonly gone: number | null, readonly changed: number | null, readonly same: number | null, readonly leftOutBefore: boolean } | null, readonly publisher: { readonly id: string, readonly label: string } | null } | null };

export type EditionClaimsQueryVariables = Exact<{
  id: string;
  of: EditionPart;
  skip: number;
  language: Language;
}>;


export type EditionClaimsQuery = { readonly document: { readonly difference: { readonly claims: ReadonlyArray<{ readonly before: { readonly id: string, readonly claim: string, readonly locator: { readonly lineFrom: number | null } | null } | null, readonly after: { readonly id: string, readonly claim: string, readonly locator: { readonly lineFrom: number | null } | null } | null }> } | null } | null };

export type FormerCountQueryVariables = Exact<{
  at?: ReadonlyArray<string> | string | null | undefined;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
}>;


export type FormerCountQuery = { readonly noLongerSaid: { readonly totalCount: number } };

export type FormerTiesQueryVariables = Exact<{
  at?: ReadonlyArray<string> | string | null | undefined;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type FormerTiesQuery = { readonly noLongerSaid: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
      | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly source: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly target: { readonly id: string, readonly kind: EntityKind, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number } }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ListedInvestigationFragment = { readonly id: string, readonly name: string, readonly nameCount: number, readonly noteCount: number, readonly by: string, readonly at: string, readonly version: string | null };

export type SavedInvestigationFragment = { readonly state: string, readonly id: string, readonly name: string, readonly nameCount: number, readonly noteCount: number, readonly by: string, readonly at: string, readonly version: string | null, readonly notes: ReadonlyArray<{ readonly on: NoteSubject, readonly about: string | null, readonly text: string }> };

export type InvestigationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InvestigationsQuery = { readonly investigations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameCount: number, readonly noteCount: number, readonly by: string, readonly at: string, readonly version: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InvestigationQueryVariables = Exact<{
  work: string;
  version?: string | null | undefined;
}>;


export type InvestigationQuery = { readonly investigation: { readonly state: string, readonly id: string, readonly name: string, readonly nameCount: number, readonly noteCount: number, readonly by: string, readonly at: string, readonly version: string | null, readonly notes: ReadonlyArray<{ readonly on: NoteSubject, readonly about: string | null, readonly text: string }> } | null };

export type InvestigationVersionsQueryVariables = Exact<{
  work: string;
  first?: number | null | undefined;
}>;


export type InvestigationVersionsQuery = { readonly investigation: { readonly versions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly by: string, readonly at: string, readonly investigation: { readonly name: string, readonly nameCount: number, readonly noteCount: number } | null }> } } | null };

export type SaveInvestigationMutationVariables = Exact<{
  investigation: InvestigationInput;
  base?: string | null | undefined;
  request: string;
  by: string;
}>;


export type SaveInvestigationMutation = { readonly saveInvestigation: { readonly id: string, readonly version: string | null } };

export type RenameInvestigationMutationVariables = Exact<{
  work: string;
  name: string;
  base: string;
  request: string;
  by: string;
}>;


export type RenameInvestigationMutation = { readonly renameInvestigation: { readonly version: string | null } };

export type CopyInvestigationMutationVariables = Exact<{
  work: string;
  version?: string | null | undefined;
  name: string;
  request: string;
  by: string;
}>;


export type CopyInvestigationMutation = { readonly copyInvestigation: { readonly id: string } };

export type DeleteInvestigationMutationVariables = Exact<{
  work: string;
  base: string;
  request: string;
  by: string;
}>;


export type DeleteInvestigationMutation = { readonly deleteInvestigation: { readonly change: { readonly id: string } } };

export type UndoChangeMutationVariables = Exact<{
  change: string;
  request: string;
  by?: string | null | undefined;
}>;


export type UndoChangeMutation = { readonly undoChange: { readonly change: { readonly id: string } } };

export type MeasuredFlowsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type MeasuredFlowsQuery = { readonly among: { readonly subgraph: { readonly entities: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string, readonly amount: { readonly currency: string | null, readonly min: string | null } }
      > } } };

export type StripQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter: GraphFilter;
  granularity: Granularity;
}>;


export type StripQuery = { readonly timeline: { readonly undated: number, readonly buckets: ReadonlyArray<{ readonly from: string, readonly to: string, readonly certain: number, readonly possible: number }>, readonly omitted: ReadonlyArray<{ readonly reason: OmissionReason, readonly of: OmissionSubject, readonly count: number }> } };

export type PossibleQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter: GraphFilter;
}>;


export type PossibleQuery = { readonly among: { readonly subgraph: { readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly span: { readonly from: string | null, readonly to: string | null } }
        | { readonly id: string, readonly span: { readonly from: string | null, readonly to: string | null } }
      > } } };

export type VoicesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Language;
}>;


export type VoicesQuery = { readonly among: { readonly subgraph: { readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly allegations: ReadonlyArray<{ readonly id: string, readonly status: ReviewStatus, readonly stance: Stance, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly title: string, readonly copyOf: { readonly id: string, readonly copyOf: { readonly id: string, readonly copyOf: { readonly id: string } | null } | null } | null } }> }
        | { readonly id: string, readonly allegations: ReadonlyArray<{ readonly id: string, readonly status: ReviewStatus, readonly stance: Stance, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly title: string, readonly copyOf: { readonly id: string, readonly copyOf: { readonly id: string, readonly copyOf: { readonly id: string } | null } | null } | null } }> }
      > } } };

export type KeptQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  filter: GraphFilter;
}>;


export type KeptQuery = { readonly among: { readonly subgraph: { readonly relationships: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      > } } };

export type PictureSourcesQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type PictureSourcesQuery = { readonly dossier: { readonly title: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: { readonly label: string } | null, readonly published: { readonly label: string } | null }> } | null };

type RouteTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment = { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly target: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly claim: string, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly span: { readonly from: string | null, readonly to: string | null } };

type RouteTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment = { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly target: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly claim: string, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly span: { readonly from: string | null, readonly to: string | null } };

export type RouteTieFragment =
  | RouteTie_B4o5rUNd6YwraCgIxhrUldWyqFg3kI3Q9RXq4l3ZTs_Fragment
  | RouteTie_9iTBaysLYqxiWgzr590jkIccfIb7D6J0bz9z44yzE_Fragment
;

export type RouteFragment = { readonly length: number, readonly weakestSupport: { readonly allegations: number, readonly denials: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly entities: ReadonlyArray<
    | { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
    | { readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
  >, readonly relationships: ReadonlyArray<
    | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly target: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly claim: string, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly span: { readonly from: string | null, readonly to: string | null } }
    | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly target: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly claim: string, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly span: { readonly from: string | null, readonly to: string | null } }
  > };

export type RoutesQueryVariables = Exact<{
  from: string;
  to: string;
  via: ReadonlyArray<string> | string;
  avoid: ReadonlyArray<string> | string;
  most: number;
  rank: PathRank;
  filter: GraphFilter;
  first: number;
  language: Language;
}>;


export type RoutesQuery = { readonly paths: { readonly complete: boolean, readonly omitted: ReadonlyArray<{ readonly reason: OmissionReason, readonly of: OmissionSubject, readonly count: number }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly weakestSupport: { readonly allegations: number, readonly denials: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly entities: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
        | { readonly latitude: number | null, readonly longitude: number | null, readonly precision: Precision | null, readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly mergedIds: ReadonlyArray<string>, readonly EN: string, readonly AR: string }
      >, readonly relationships: ReadonlyArray<
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly target: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly claim: string, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly span: { readonly from: string | null, readonly to: string | null } }
        | { readonly inferenceReason: string | null, readonly id: string, readonly type: RelationshipType, readonly assertion: Assertion, readonly motives: ReadonlyArray<Motive>, readonly source: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly target: { readonly kind: EntityKind, readonly id: string, readonly EN: string, readonly AR: string }, readonly date: { readonly edtf: string, readonly label: string } | null, readonly support: { readonly allegations: number, readonly assertions: number, readonly denials: number, readonly speakers: number, readonly documents: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly status: ReviewStatus, readonly claim: string, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly span: { readonly from: string | null, readonly to: string | null } }
      > }> } };

export type RoutesIfQueryVariables = Exact<{
  from: string;
  to: string;
  via: ReadonlyArray<string> | string;
  avoid: ReadonlyArray<string> | string;
  most: number;
  filter: GraphFilter;
  first: number;
}>;


export type RoutesIfQuery = { readonly paths: { readonly complete: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly entities: ReadonlyArray<{ readonly id: string, readonly degree: number, readonly EN: string, readonly AR: string }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  context: ReadonlyArray<RelationshipType> | RelationshipType;
  language: Language;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly strength: MatchStrength, readonly matchedName: string, readonly why: string, readonly marks: ReadonlyArray<{ readonly from: number, readonly to: number }>, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly degree: number, readonly EN: string, readonly AR: string, readonly relationships: { readonly nodes: ReadonlyArray<
          | { readonly type: RelationshipType, readonly assertion: Assertion, readonly target: { readonly label: string }, readonly date: { readonly label: string } | null }
          | { readonly type: RelationshipType, readonly assertion: Assertion, readonly target: { readonly label: string }, readonly date: { readonly label: string } | null }
        > } } }> };

export type CrowdClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Language;
}>;


export type CrowdClaimsQuery = { readonly among: { readonly subgraph: { readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly copyOf: { readonly id: string, readonly title: string } | null, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly EN: string, readonly AR: string }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }
        | { readonly id: string, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly copyOf: { readonly id: string, readonly title: string } | null, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly EN: string, readonly AR: string }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }
      > } } };

export type ListedClaimFragment = { readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly copyOf: { readonly id: string, readonly title: string } | null, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly EN: string, readonly AR: string }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null };

export type ListedTiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Language;
}>;


export type ListedTiesQuery = { readonly among: { readonly subgraph: { readonly entities: ReadonlyArray<{ readonly id: string, readonly allegations: { readonly totalCount: number, readonly earlier: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } }>, readonly relationships: ReadonlyArray<
        | { readonly id: string, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly support: { readonly documents: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly copyOf: { readonly id: string, readonly title: string } | null, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly EN: string, readonly AR: string }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }
        | { readonly id: string, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly label: string } | null, readonly support: { readonly documents: number, readonly independentDocuments: number, readonly bestReliability: Reliability | null, readonly bestCredibility: number | null }, readonly allegations: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly copyOf: { readonly id: string, readonly title: string } | null, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly EN: string, readonly AR: string }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> }
      > } } };

export type ListedClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Language;
}>;


export type ListedClaimsQuery = { readonly among: { readonly subgraph: { readonly entities: ReadonlyArray<{ readonly id: string, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly copyOf: { readonly id: string, readonly title: string } | null, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly EN: string, readonly AR: string }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }> } }> } } };

export type NamingClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  language: Language;
}>;


export type NamingClaimsQuery = { readonly entity: { readonly id: string, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly claim: string, readonly stance: Stance, readonly status: ReviewStatus, readonly note: string | null, readonly motive: Motive | null, readonly reliability: Reliability | null, readonly credibility: number | null, readonly document: { readonly id: string, readonly language: string | null, readonly title: string, readonly copyOf: { readonly id: string, readonly title: string } | null, readonly succeeds: { readonly id: string } | null, readonly published: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly publisher: { readonly id: string, readonly label: string } | null }, readonly about: ReadonlyArray<{ readonly id: string, readonly EN: string, readonly AR: string }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly transmittedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly label: string, readonly summary: string | null }>, readonly locator: { readonly lineFrom: number | null, readonly lineTo: number | null, readonly sha256: string | null } | null, readonly eventDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null, readonly reportedDate: { readonly edtf: string, readonly earliest: string | null, readonly label: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type LabelsFragment = { readonly EN: string, readonly AR: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AskedNameFragmentDoc = new TypedDocumentString(`
    fragment AskedName on Entity {
  id
  kind
  label(language: $language)
}
    `, {"fragmentName":"AskedName"}) as unknown as TypedDocumentString<AskedNameFragment, unknown>;
export const AskedClaimFragmentDoc = new TypedDocumentString(`
    fragment AskedClaim on Allegation {
  id
  stance
  status
  motive
  claim(language: $language)
  speakers {
    id
    label(language: $language)
  }
  transmittedBy {
    id
    label(language: $language)
  }
  document {
    id
    title
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
  }
}
    `, {"fragmentName":"AskedClaim"}) as unknown as TypedDocumentString<AskedClaimFragment, unknown>;
export const AskedTieFragmentDoc = new TypedDocumentString(`
    fragment AskedTie on Relationship {
  id
  type
  assertion
  source {
    ...AskedName
  }
  target {
    ...AskedName
  }
  date {
    edtf
    label(language: $language)
  }
  allegations {
    ...AskedClaim
  }
}
    fragment AskedName on Entity {
  id
  kind
  label(language: $language)
}
fragment AskedClaim on Allegation {
  id
  stance
  status
  motive
  claim(language: $language)
  speakers {
    id
    label(language: $language)
  }
  transmittedBy {
    id
    label(language: $language)
  }
  document {
    id
    title
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
  }
}`, {"fragmentName":"AskedTie"}) as unknown as TypedDocumentString<AskedTieFragment, unknown>;
export const LabelsFragmentDoc = new TypedDocumentString(`
    fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}
    `, {"fragmentName":"Labels"}) as unknown as TypedDocumentString<LabelsFragment, unknown>;
export const NeighborEndFragmentDoc = new TypedDocumentString(`
    fragment NeighborEnd on Entity {
  id
  kind
  degree
  ...Labels
}
    fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"NeighborEnd"}) as unknown as TypedDocumentString<NeighborEndFragment, unknown>;
export const TableEntityFragmentDoc = new TypedDocumentString(`
    fragment TableEntity on Entity {
  id
  kind
  ...Labels
  degree
  mergedIds
  ... on Location {
    latitude
    longitude
    precision
  }
}
    fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"TableEntity"}) as unknown as TypedDocumentString<TableEntityFragment, unknown>;
export const TableRelationshipFragmentDoc = new TypedDocumentString(`
    fragment TableRelationship on Relationship {
  id
  type
  source {
    id
  }
  target {
    id
  }
  span {
    from
    to
  }
  assertion
  motives
  support {
    assertions
    denials
    independentDocuments
  }
  allegations {
    id
    stance
    status
  }
}
    `, {"fragmentName":"TableRelationship"}) as unknown as TypedDocumentString<TableRelationshipFragment, unknown>;
export const TableSubgraphFragmentDoc = new TypedDocumentString(`
    fragment TableSubgraph on Subgraph {
  entities {
    ...TableEntity
  }
  relationships {
    ...TableRelationship
  }
  omitted {
    reason
    of
    count
  }
}
    fragment TableEntity on Entity {
  id
  kind
  ...Labels
  degree
  mergedIds
  ... on Location {
    latitude
    longitude
    precision
  }
}
fragment TableRelationship on Relationship {
  id
  type
  source {
    id
  }
  target {
    id
  }
  span {
    from
    to
  }
  assertion
  motives
  support {
    assertions
    denials
    independentDocuments
  }
  allegations {
    id
    stance
    status
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"TableSubgraph"}) as unknown as TypedDocumentString<TableSubgraphFragment, unknown>;
export const TablePlaceFragmentDoc = new TypedDocumentString(`
    fragment TablePlace on EntityPlace {
  entity
  x
  y
  side
}
    `, {"fragmentName":"TablePlace"}) as unknown as TypedDocumentString<TablePlaceFragment, unknown>;
export const AnswerEndFragmentDoc = new TypedDocumentString(`
    fragment AnswerEnd on Entity {
  id
  kind
  label(language: $language)
}
    `, {"fragmentName":"AnswerEnd"}) as unknown as TypedDocumentString<AnswerEndFragment, unknown>;
export const AnswerSupportFragmentDoc = new TypedDocumentString(`
    fragment AnswerSupport on Support {
  allegations
  assertions
}
    `, {"fragmentName":"AnswerSupport"}) as unknown as TypedDocumentString<AnswerSupportFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  currency
  min
  max
  approximate
  label(language: $language)
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const AnswerTieFragmentDoc = new TypedDocumentString(`
    fragment AnswerTie on Relationship {
  id
  type
  assertion
  support {
    ...AnswerSupport
  }
  source {
    id
  }
  target {
    ...AnswerEnd
    ... on MoneyFlow {
      amount {
        ...Amount
      }
      relationships(filter: {relationshipTypes: $moneyTypes}, first: 6) {
        totalCount
        nodes {
          id
          type
          assertion
          support {
            ...AnswerSupport
          }
          source {
            ...AnswerEnd
          }
          target {
            ...AnswerEnd
          }
        }
      }
    }
  }
}
    fragment AnswerEnd on Entity {
  id
  kind
  label(language: $language)
}
fragment AnswerSupport on Support {
  allegations
  assertions
}
fragment Amount on Money {
  currency
  min
  max
  approximate
  label(language: $language)
}`, {"fragmentName":"AnswerTie"}) as unknown as TypedDocumentString<AnswerTieFragment, unknown>;
export const AnswerClaimFragmentDoc = new TypedDocumentString(`
    fragment AnswerClaim on Allegation {
  id
  stance
  status
  motive
  claim(language: $language)
  speakers {
    id
    label(language: $language)
  }
  transmittedBy {
    id
    label(language: $language)
  }
  document {
    id
    title: label(language: $language)
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
  }
}
    `, {"fragmentName":"AnswerClaim"}) as unknown as TypedDocumentString<AnswerClaimFragment, unknown>;
export const AnswerReadingFragmentDoc = new TypedDocumentString(`
    fragment AnswerReading on Departure {
  relationship {
    id
    type
    assertion
  }
  who {
    ...AnswerEnd
  }
  from {
    ...AnswerEnd
  }
  motive
  date {
    edtf
    earliest
    latest
    label(language: $language)
  }
  ties {
    ...AnswerTie
  }
  within {
    id
  }
  allegations {
    ...AnswerClaim
  }
  rivals {
    motive
    within {
      id
    }
    allegations {
      ...AnswerClaim
    }
  }
}
    fragment AnswerClaim on Allegation {
  id
  stance
  status
  motive
  claim(language: $language)
  speakers {
    id
    label(language: $language)
  }
  transmittedBy {
    id
    label(language: $language)
  }
  document {
    id
    title: label(language: $language)
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
  }
}
fragment AnswerEnd on Entity {
  id
  kind
  label(language: $language)
}
fragment AnswerSupport on Support {
  allegations
  assertions
}
fragment AnswerTie on Relationship {
  id
  type
  assertion
  support {
    ...AnswerSupport
  }
  source {
    id
  }
  target {
    ...AnswerEnd
    ... on MoneyFlow {
      amount {
        ...Amount
      }
      relationships(filter: {relationshipTypes: $moneyTypes}, first: 6) {
        totalCount
        nodes {
          id
          type
          assertion
          support {
            ...AnswerSupport
          }
          source {
            ...AnswerEnd
          }
          target {
            ...AnswerEnd
          }
        }
      }
    }
  }
}
fragment Amount on Money {
  currency
  min
  max
  approximate
  label(language: $language)
}`, {"fragmentName":"AnswerReading"}) as unknown as TypedDocumentString<AnswerReadingFragment, unknown>;
export const TieEndFragmentDoc = new TypedDocumentString(`
    fragment TieEnd on Entity {
  id
  kind
  ...Labels
}
    fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"TieEnd"}) as unknown as TypedDocumentString<TieEndFragment, unknown>;
export const ListedTieFragmentDoc = new TypedDocumentString(`
    fragment ListedTie on Relationship {
  id
  type
  source {
    ...TieEnd
  }
  target {
    ...TieEnd
  }
  date {
    edtf
    label(language: $language)
  }
  assertion
  motives
  support {
    allegations
    assertions
    denials
  }
}
    fragment TieEnd on Entity {
  id
  kind
  ...Labels
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"ListedTie"}) as unknown as TypedDocumentString<ListedTieFragment, unknown>;
export const SpeakerFragmentDoc = new TypedDocumentString(`
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
    `, {"fragmentName":"Speaker"}) as unknown as TypedDocumentString<SpeakerFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const SideTieFragmentDoc = new TypedDocumentString(`
    fragment SideTie on Relationship {
  ...ListedTie
  inferenceReason(language: $language)
  allegations {
    ...Claim
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment ListedTie on Relationship {
  id
  type
  source {
    ...TieEnd
  }
  target {
    ...TieEnd
  }
  date {
    edtf
    label(language: $language)
  }
  assertion
  motives
  support {
    allegations
    assertions
    denials
  }
}
fragment TieEnd on Entity {
  id
  kind
  ...Labels
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"SideTie"}) as unknown as TypedDocumentString<SideTieFragment, unknown>;
export const FactsFragmentDoc = new TypedDocumentString(`
    fragment Facts on Entity {
  recordedFrom {
    document {
      id
      title: label(language: $language)
      fileName
    }
    properties
  }
  type(language: $language)
  country
  ... on Person {
    sex
    born {
      edtf
      label(language: $language)
    }
    died {
      edtf
      label(language: $language)
    }
  }
  ... on Group {
    sizeMin
    sizeMax
  }
  ... on Location {
    latitude
    longitude
    precision
    coordinatesSource
  }
  ... on Event {
    date {
      edtf
      label(language: $language)
    }
  }
  ... on MoneyFlow {
    amount {
      ...Amount
    }
    date {
      edtf
      label(language: $language)
    }
    origin(language: $language)
  }
}
    fragment Amount on Money {
  currency
  min
  max
  approximate
  label(language: $language)
}`, {"fragmentName":"Facts"}) as unknown as TypedDocumentString<FactsFragment, unknown>;
export const PairEndFragmentDoc = new TypedDocumentString(`
    fragment PairEnd on Entity {
  id
  kind
  ...Labels
  summary(language: $language)
  degree
  mergedIds
  names {
    text
    script
    kind
  }
}
    fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"PairEnd"}) as unknown as TypedDocumentString<PairEndFragment, unknown>;
export const DecidedFragmentDoc = new TypedDocumentString(`
    fragment Decided on Decision {
  a
  b
  verdict
  by
  at
  note
  undoneBy
  undoneAt
  canonical {
    id
    ...Labels
    names {
      text
      from
    }
  }
}
    fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"Decided"}) as unknown as TypedDocumentString<DecidedFragment, unknown>;
export const EditionHeadFragmentDoc = new TypedDocumentString(`
    fragment EditionHead on Document {
  id
  title: label(language: $language)
  fileName
  publisher {
    id
    label(language: $language)
  }
}
    `, {"fragmentName":"EditionHead"}) as unknown as TypedDocumentString<EditionHeadFragment, unknown>;
export const ClaimOfEditionFragmentDoc = new TypedDocumentString(`
    fragment ClaimOfEdition on Allegation {
  id
  claim(language: $language)
  locator {
    lineFrom
  }
}
    `, {"fragmentName":"ClaimOfEdition"}) as unknown as TypedDocumentString<ClaimOfEditionFragment, unknown>;
export const ListedInvestigationFragmentDoc = new TypedDocumentString(`
    fragment ListedInvestigation on Investigation {
  id
  name
  nameCount
  noteCount
  by
  at
  version
}
    `, {"fragmentName":"ListedInvestigation"}) as unknown as TypedDocumentString<ListedInvestigationFragment, unknown>;
export const SavedInvestigationFragmentDoc = new TypedDocumentString(`
    fragment SavedInvestigation on Investigation {
  ...ListedInvestigation
  state
  notes {
    on
    about
    text
  }
}
    fragment ListedInvestigation on Investigation {
  id
  name
  nameCount
  noteCount
  by
  at
  version
}`, {"fragmentName":"SavedInvestigation"}) as unknown as TypedDocumentString<SavedInvestigationFragment, unknown>;
export const RouteTieFragmentDoc = new TypedDocumentString(`
    fragment RouteTie on Relationship {
  ...TableRelationship
  source {
    kind
    ...Labels
  }
  target {
    kind
    ...Labels
  }
  date {
    edtf
    label(language: $language)
  }
  inferenceReason(language: $language)
  support {
    allegations
    assertions
    denials
    speakers
    documents
    independentDocuments
    bestReliability
    bestCredibility
  }
  allegations {
    ...Claim
  }
}
    fragment TableRelationship on Relationship {
  id
  type
  source {
    id
  }
  target {
    id
  }
  span {
    from
    to
  }
  assertion
  motives
  support {
    assertions
    denials
    independentDocuments
  }
  allegations {
    id
    stance
    status
  }
}
fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"RouteTie"}) as unknown as TypedDocumentString<RouteTieFragment, unknown>;
export const RouteFragmentDoc = new TypedDocumentString(`
    fragment Route on Path {
  length
  weakestSupport {
    allegations
    denials
    independentDocuments
    bestReliability
    bestCredibility
  }
  entities {
    ...TableEntity
  }
  relationships {
    ...RouteTie
  }
}
    fragment TableEntity on Entity {
  id
  kind
  ...Labels
  degree
  mergedIds
  ... on Location {
    latitude
    longitude
    precision
  }
}
fragment TableRelationship on Relationship {
  id
  type
  source {
    id
  }
  target {
    id
  }
  span {
    from
    to
  }
  assertion
  motives
  support {
    assertions
    denials
    independentDocuments
  }
  allegations {
    id
    stance
    status
  }
}
fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment RouteTie on Relationship {
  ...TableRelationship
  source {
    kind
    ...Labels
  }
  target {
    kind
    ...Labels
  }
  date {
    edtf
    label(language: $language)
  }
  inferenceReason(language: $language)
  support {
    allegations
    assertions
    denials
    speakers
    documents
    independentDocuments
    bestReliability
    bestCredibility
  }
  allegations {
    ...Claim
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"Route"}) as unknown as TypedDocumentString<RouteFragment, unknown>;
export const ListedClaimFragmentDoc = new TypedDocumentString(`
    fragment ListedClaim on Allegation {
  ...Claim
  document {
    copyOf {
      id
      title: label(language: $language)
    }
  }
  about {
    id
    ...Labels
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`, {"fragmentName":"ListedClaim"}) as unknown as TypedDocumentString<ListedClaimFragment, unknown>;
export const LastChangeDocument = new TypedDocumentString(`
    query LastChange {
  lastChange
}
    `) as unknown as TypedDocumentString<LastChangeQuery, LastChangeQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($since: ID) {
  changes(since: $since) {
    change {
      id
      by
      recordCount
      records(first: 100) {
        id
        what
        before
        after
      }
    }
    complete
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const ClaimTiesDocument = new TypedDocumentString(`
    query ClaimTies($id: ID!) {
  allegation(id: $id) {
    relationships {
      id
      source {
        id
      }
      target {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimTiesQuery, ClaimTiesQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID, $first: Int!) {
  lastChange
  dossier(id: $id) {
    id
    places {
      ...TablePlace
    }
    subgraph(first: $first) {
      ...TableSubgraph
    }
  }
}
    fragment TableEntity on Entity {
  id
  kind
  ...Labels
  degree
  mergedIds
  ... on Location {
    latitude
    longitude
    precision
  }
}
fragment TableRelationship on Relationship {
  id
  type
  source {
    id
  }
  target {
    id
  }
  span {
    from
    to
  }
  assertion
  motives
  support {
    assertions
    denials
    independentDocuments
  }
  allegations {
    id
    stance
    status
  }
}
fragment TableSubgraph on Subgraph {
  entities {
    ...TableEntity
  }
  relationships {
    ...TableRelationship
  }
  omitted {
    reason
    of
    count
  }
}
fragment TablePlace on EntityPlace {
  entity
  x
  y
  side
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const DossierScopeDocument = new TypedDocumentString(`
    query DossierScope($id: ID!) {
  dossier(id: $id) {
    documents {
      id
      succeeds {
        id
      }
    }
    subgraph(first: 1000, filter: {includeOnlyDenied: false}) {
      entities {
        id
      }
      relationships {
        id
      }
      omitted {
        reason
        of
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DossierScopeQuery, DossierScopeQueryVariables>;
export const KeepPlacesDocument = new TypedDocumentString(`
    mutation KeepPlaces($dossier: ID!, $places: [EntityPlaceInput!]!) {
  keepPlaces(dossier: $dossier, places: $places) {
    ...TablePlace
  }
}
    fragment TablePlace on EntityPlace {
  entity
  x
  y
  side
}`) as unknown as TypedDocumentString<KeepPlacesMutation, KeepPlacesMutationVariables>;
export const NeighborsDocument = new TypedDocumentString(`
    query Neighbors($id: ID!, $filter: GraphFilter!, $after: String) {
  entity(id: $id) {
    id
    relationships(filter: $filter, first: 200, after: $after) {
      nodes {
        type
        assertion
        date {
          earliest
        }
        source {
          ...NeighborEnd
        }
        target {
          ...NeighborEnd
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment NeighborEnd on Entity {
  id
  kind
  degree
  ...Labels
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<NeighborsQuery, NeighborsQueryVariables>;
export const AmongDocument = new TypedDocumentString(`
    query Among($ids: [ID!]!, $beside: [ID!]) {
  among(ids: $ids, beside: $beside) {
    subgraph {
      ...TableSubgraph
    }
    unknown
  }
}
    fragment TableEntity on Entity {
  id
  kind
  ...Labels
  degree
  mergedIds
  ... on Location {
    latitude
    longitude
    precision
  }
}
fragment TableRelationship on Relationship {
  id
  type
  source {
    id
  }
  target {
    id
  }
  span {
    from
    to
  }
  assertion
  motives
  support {
    assertions
    denials
    independentDocuments
  }
  allegations {
    id
    stance
    status
  }
}
fragment TableSubgraph on Subgraph {
  entities {
    ...TableEntity
  }
  relationships {
    ...TableRelationship
  }
  omitted {
    reason
    of
    count
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<AmongQuery, AmongQueryVariables>;
export const TieEndsDocument = new TypedDocumentString(`
    query TieEnds($id: ID!) {
  relationship(id: $id) {
    id
    source {
      id
    }
    target {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TieEndsQuery, TieEndsQueryVariables>;
export const NeighborhoodPreviewDocument = new TypedDocumentString(`
    query NeighborhoodPreview($id: ID!) {
  neighborhoodPreview(id: $id) {
    type
    direction
    kind
    count
    unasserted
  }
}
    `) as unknown as TypedDocumentString<NeighborhoodPreviewQuery, NeighborhoodPreviewQueryVariables>;
export const WithinDocument = new TypedDocumentString(`
    query Within($ids: [ID!]!) {
  among(ids: $ids) {
    subgraph {
      entities {
        id
        withinCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WithinQuery, WithinQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($language: Language!) {
  overview {
    entities {
      kind
      count
    }
    relationships {
      type
      count
    }
    allegations
    documents
    engine
  }
  dossiers {
    id
    title(language: $language)
    summary(language: $language)
    documents {
      id
      succeeds {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const AnswerDocument = new TypedDocumentString(`
    query Answer($moneyTypes: [RelationshipType!]!, $motives: [Motive!], $during: DateRange, $filter: GraphFilter, $first: Int!, $after: String, $language: Language!) {
  departures(
    motives: $motives
    during: $during
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    byMotive {
      motive
      count
    }
    omitted {
      reason
      of
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...AnswerReading
    }
  }
}
    fragment AnswerClaim on Allegation {
  id
  stance
  status
  motive
  claim(language: $language)
  speakers {
    id
    label(language: $language)
  }
  transmittedBy {
    id
    label(language: $language)
  }
  document {
    id
    title: label(language: $language)
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
  }
}
fragment AnswerEnd on Entity {
  id
  kind
  label(language: $language)
}
fragment AnswerSupport on Support {
  allegations
  assertions
}
fragment AnswerTie on Relationship {
  id
  type
  assertion
  support {
    ...AnswerSupport
  }
  source {
    id
  }
  target {
    ...AnswerEnd
    ... on MoneyFlow {
      amount {
        ...Amount
      }
      relationships(filter: {relationshipTypes: $moneyTypes}, first: 6) {
        totalCount
        nodes {
          id
          type
          assertion
          support {
            ...AnswerSupport
          }
          source {
            ...AnswerEnd
          }
          target {
            ...AnswerEnd
          }
        }
      }
    }
  }
}
fragment AnswerReading on Departure {
  relationship {
    id
    type
    assertion
  }
  who {
    ...AnswerEnd
  }
  from {
    ...AnswerEnd
  }
  motive
  date {
    edtf
    earliest
    latest
    label(language: $language)
  }
  ties {
    ...AnswerTie
  }
  within {
    id
  }
  allegations {
    ...AnswerClaim
  }
  rivals {
    motive
    within {
      id
    }
    allegations {
      ...AnswerClaim
    }
  }
}
fragment Amount on Money {
  currency
  min
  max
  approximate
  label(language: $language)
}`) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const ElseClaimedDocument = new TypedDocumentString(`
    query ElseClaimed($ids: [ID!]!, $language: Language!) {
  among(ids: $ids) {
    subgraph {
      entities {
        id
        allegations(first: 50) {
          totalCount
          nodes {
            ...AnswerClaim
          }
        }
      }
    }
  }
}
    fragment AnswerClaim on Allegation {
  id
  stance
  status
  motive
  claim(language: $language)
  speakers {
    id
    label(language: $language)
  }
  transmittedBy {
    id
    label(language: $language)
  }
  document {
    id
    title: label(language: $language)
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
  }
}`) as unknown as TypedDocumentString<ElseClaimedQuery, ElseClaimedQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions($language: Language!) {
  questions {
    id
    title(language: $language)
    lead(language: $language)
    query
    parameters {
      name
      value
      label(language: $language)
      required
      kinds
      options {
        value
        label(language: $language)
      }
      least
      most
      usual
    }
    rows {
      at
      who
      ties
      total
      pageInfo
      omitted
      complete
      most
      keep {
        at
        is
        parameter
        chosen
      }
      marks {
        at
        label(language: $language)
        otherwise(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const DeparturesDocument = new TypedDocumentString(`
    query Departures($filter: GraphFilter, $first: Int!, $language: Language!) {
  departures(filter: $filter, first: $first) {
    totalCount
    byMotive {
      motive
      count
    }
    nodes {
      relationship {
        id
        type
      }
      who {
        id
        kind
        label(language: $language)
      }
      from {
        id
        label(language: $language)
      }
      to {
        id
        label(language: $language)
      }
      motive
      date {
        edtf
        earliest
        latest
        label(language: $language)
      }
      money {
        currency
        min
        max
        flows
        flowsWithoutAmount
        flowsApproximate
        flowsContested
      }
      allegations {
        id
        stance
      }
      rivals {
        motive
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeparturesQuery, DeparturesQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $takes: [RelationshipType!]!, $language: Language!) {
  entity(id: $id) {
    id
    kind
    ...Labels
    summary(language: $language)
    note(language: $language)
    degree
    mergedIds
    withinCount
    within {
      ...SideTie
    }
    names {
      text
      script
      language
      kind
      from
    }
    ...Facts
    records {
      id
      ...Labels
      summary(language: $language)
      note(language: $language)
      ...Facts
    }
    identifiers {
      scheme
      value
      country
    }
    other {
      origin
      name
      value
    }
    relationships(first: 200) {
      totalCount
      nodes {
        ...ListedTie
      }
    }
    taken: relationships(
      filter: {relationshipTypes: $takes, includeOnlyDenied: false}
      direction: OUT
      first: 200
    ) {
      totalCount
      nodes {
        target {
          id
          ... on MoneyFlow {
            amount {
              ...Amount
            }
            relationships(filter: {includeOnlyDenied: false}, first: 50) {
              totalCount
              nodes {
                type
                assertion
                source {
                  ...TieEnd
                }
                target {
                  ...TieEnd
                }
              }
            }
          }
        }
      }
    }
    allegations(first: 100) {
      totalCount
      earlier
      nodes {
        ...Claim
      }
    }
  }
  noLongerSaid(at: [$id], first: 50) {
    totalCount
    nodes {
      ...SideTie
    }
  }
  neighborhoodPreview(id: $id) {
    type
    direction
    kind
    count
    unasserted
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment Amount on Money {
  currency
  min
  max
  approximate
  label(language: $language)
}
fragment ListedTie on Relationship {
  id
  type
  source {
    ...TieEnd
  }
  target {
    ...TieEnd
  }
  date {
    edtf
    label(language: $language)
  }
  assertion
  motives
  support {
    allegations
    assertions
    denials
  }
}
fragment SideTie on Relationship {
  ...ListedTie
  inferenceReason(language: $language)
  allegations {
    ...Claim
  }
}
fragment Facts on Entity {
  recordedFrom {
    document {
      id
      title: label(language: $language)
      fileName
    }
    properties
  }
  type(language: $language)
  country
  ... on Person {
    sex
    born {
      edtf
      label(language: $language)
    }
    died {
      edtf
      label(language: $language)
    }
  }
  ... on Group {
    sizeMin
    sizeMax
  }
  ... on Location {
    latitude
    longitude
    precision
    coordinatesSource
  }
  ... on Event {
    date {
      edtf
      label(language: $language)
    }
  }
  ... on MoneyFlow {
    amount {
      ...Amount
    }
    date {
      edtf
      label(language: $language)
    }
    origin(language: $language)
  }
}
fragment TieEnd on Entity {
  id
  kind
  ...Labels
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const TiesOfDocument = new TypedDocumentString(`
    query TiesOf($id: ID!, $type: RelationshipType!, $direction: Direction!, $unasserted: Boolean!, $after: String, $language: Language!) {
  entity(id: $id) {
    relationships(
      filter: {relationshipTypes: [$type], includeOnlyDenied: $unasserted}
      direction: $direction
      first: 100
      after: $after
    ) {
      nodes {
        ...ListedTie
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ListedTie on Relationship {
  id
  type
  source {
    ...TieEnd
  }
  target {
    ...TieEnd
  }
  date {
    edtf
    label(language: $language)
  }
  assertion
  motives
  support {
    allegations
    assertions
    denials
  }
}
fragment TieEnd on Entity {
  id
  kind
  ...Labels
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<TiesOfQuery, TiesOfQueryVariables>;
export const RelationshipDocument = new TypedDocumentString(`
    query Relationship($id: ID!, $language: Language!) {
  relationship(id: $id) {
    id
    type
    source {
      ...TieEnd
    }
    target {
      ...TieEnd
    }
    date {
      edtf
      label(language: $language)
    }
    assertion
    inferenceReason(language: $language)
    motives
    support {
      allegations
      assertions
      denials
      speakers
      documents
      independentDocuments
    }
    parallelCount
    parallel {
      ...SideTie
    }
    allegations {
      ...Claim
    }
    other {
      origin
      name
      value
    }
    ... on MemberOf {
      role(language: $language)
      rank(language: $language)
    }
    ... on Commands {
      role(language: $language)
    }
    ... on PartOf {
      role(language: $language)
    }
    ... on OperatesIn {
      role(language: $language)
    }
    ... on AssociatedWith {
      role(language: $language)
    }
    ... on ParticipatedIn {
      role(language: $language)
    }
    ... on EmployedBy {
      role(language: $language)
    }
    ... on Directs {
      role(language: $language)
    }
    ... on LivesIn {
      role(language: $language)
    }
    ... on CommunicatedWith {
      role(language: $language)
    }
    ... on ListedBy {
      role(language: $language)
    }
    ... on NamedWith {
      role(language: $language)
    }
    ... on Owns {
      share
    }
    ... on Infiltrated {
      purpose(language: $language)
    }
    ... on RelatedTo {
      kinship
    }
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment ListedTie on Relationship {
  id
  type
  source {
    ...TieEnd
  }
  target {
    ...TieEnd
  }
  date {
    edtf
    label(language: $language)
  }
  assertion
  motives
  support {
    allegations
    assertions
    denials
  }
}
fragment SideTie on Relationship {
  ...ListedTie
  inferenceReason(language: $language)
  allegations {
    ...Claim
  }
}
fragment TieEnd on Entity {
  id
  kind
  ...Labels
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<RelationshipQuery, RelationshipQueryVariables>;
export const DuplicatesDocument = new TypedDocumentString(`
    query Duplicates($first: Int!, $after: String, $language: Language!) {
  duplicates(first: $first, after: $after) {
    nodes {
      a {
        ...PairEnd
      }
      b {
        ...PairEnd
      }
      band
      score
      evidence {
        text(language: $language)
        weight
      }
      words {
        a
        b
        how(language: $language)
      }
      decision {
        by
      }
    }
    compared
    toCompare
    common
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PairEnd on Entity {
  id
  kind
  ...Labels
  summary(language: $language)
  degree
  mergedIds
  names {
    text
    script
    kind
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<DuplicatesQuery, DuplicatesQueryVariables>;
export const ComparingDocument = new TypedDocumentString(`
    query Comparing {
  duplicates(first: 1) {
    toCompare
  }
}
    `) as unknown as TypedDocumentString<ComparingQuery, ComparingQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($first: Int!) {
  decisions(first: $first) {
    totalCount
    nodes {
      ...Decided
    }
  }
}
    fragment Decided on Decision {
  a
  b
  verdict
  by
  at
  note
  undoneBy
  undoneAt
  canonical {
    id
    ...Labels
    names {
      text
      from
    }
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($a: ID!, $b: ID!, $verdict: Verdict!, $by: String!, $note: String) {
  decide(a: $a, b: $b, verdict: $verdict, by: $by, note: $note) {
    a
    b
    verdict
  }
}
    `) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($a: ID!, $b: ID!, $by: String!) {
  undoDecision(a: $a, b: $b, by: $by)
}
    `) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const EditionDocument = new TypedDocumentString(`
    query Edition($id: ID!, $language: Language!) {
  document(id: $id) {
    ...EditionHead
    succeeds {
      ...EditionHead
      succeeds {
        id
      }
    }
    succeededBy {
      ...EditionHead
    }
    difference {
      complete
      new
      gone
      changed
      same
      leftOutBefore
    }
  }
}
    fragment EditionHead on Document {
  id
  title: label(language: $language)
  fileName
  publisher {
    id
    label(language: $language)
  }
}`) as unknown as TypedDocumentString<EditionQuery, EditionQueryVariables>;
export const EditionClaimsDocument = new TypedDocumentString(`
    query EditionClaims($id: ID!, $of: EditionPart!, $skip: Int!, $language: Language!) {
  document(id: $id) {
    difference {
      claims(of: $of, first: 50, skip: $skip) {
        before {
          ...ClaimOfEdition
        }
        after {
          ...ClaimOfEdition
        }
      }
    }
  }
}
    fragment ClaimOfEdition on Allegation {
  id
  claim(language: $language)
  locator {
    lineFrom
  }
}`) as unknown as TypedDocumentString<EditionClaimsQuery, EditionClaimsQueryVariables>;
export const FormerCountDocument = new TypedDocumentString(`
    query FormerCount($at: [ID!], $types: [RelationshipType!]) {
  noLongerSaid(at: $at, types: $types, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FormerCountQuery, FormerCountQueryVariables>;
export const FormerTiesDocument = new TypedDocumentString(`
    query FormerTies($at: [ID!], $types: [RelationshipType!], $after: String, $language: Language!) {
  noLongerSaid(at: $at, types: $types, first: 50, after: $after) {
    totalCount
    nodes {
      ...SideTie
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment ListedTie on Relationship {
  id
  type
  source {
    ...TieEnd
  }
  target {
    ...TieEnd
  }
  date {
    edtf
    label(language: $language)
  }
  assertion
  motives
  support {
    allegations
    assertions
    denials
  }
}
fragment SideTie on Relationship {
  ...ListedTie
  inferenceReason(language: $language)
  allegations {
    ...Claim
  }
}
fragment TieEnd on Entity {
  id
  kind
  ...Labels
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<FormerTiesQuery, FormerTiesQueryVariables>;
export const InvestigationsDocument = new TypedDocumentString(`
    query Investigations($first: Int, $after: String) {
  investigations(first: $first, after: $after) {
    totalCount
    nodes {
      ...ListedInvestigation
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedInvestigation on Investigation {
  id
  name
  nameCount
  noteCount
  by
  at
  version
}`) as unknown as TypedDocumentString<InvestigationsQuery, InvestigationsQueryVariables>;
export const InvestigationDocument = new TypedDocumentString(`
    query Investigation($work: ID!, $version: ID) {
  investigation(id: $work, version: $version) {
    ...SavedInvestigation
  }
}
    fragment ListedInvestigation on Investigation {
  id
  name
  nameCount
  noteCount
  by
  at
  version
}
fragment SavedInvestigation on Investigation {
  ...ListedInvestigation
  state
  notes {
    on
    about
    text
  }
}`) as unknown as TypedDocumentString<InvestigationQuery, InvestigationQueryVariables>;
export const InvestigationVersionsDocument = new TypedDocumentString(`
    query InvestigationVersions($work: ID!, $first: Int) {
  investigation(id: $work) {
    versions(first: $first) {
      totalCount
      nodes {
        id
        by
        at
        investigation {
          name
          nameCount
          noteCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvestigationVersionsQuery, InvestigationVersionsQueryVariables>;
export const SaveInvestigationDocument = new TypedDocumentString(`
    mutation SaveInvestigation($investigation: InvestigationInput!, $base: ID, $request: ID!, $by: String!) {
  saveInvestigation(
    investigation: $investigation
    base: $base
    request: $request
    by: $by
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveInvestigationMutation, SaveInvestigationMutationVariables>;
export const RenameInvestigationDocument = new TypedDocumentString(`
    mutation RenameInvestigation($work: ID!, $name: String!, $base: ID!, $request: ID!, $by: String!) {
  renameInvestigation(
    id: $work
    name: $name
    base: $base
    request: $request
    by: $by
  ) {
    version
  }
}
    `) as unknown as TypedDocumentString<RenameInvestigationMutation, RenameInvestigationMutationVariables>;
export const CopyInvestigationDocument = new TypedDocumentString(`
    mutation CopyInvestigation($work: ID!, $version: ID, $name: String!, $request: ID!, $by: String!) {
  copyInvestigation(
    id: $work
    version: $version
    name: $name
    request: $request
    by: $by
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CopyInvestigationMutation, CopyInvestigationMutationVariables>;
export const DeleteInvestigationDocument = new TypedDocumentString(`
    mutation DeleteInvestigation($work: ID!, $base: ID!, $request: ID!, $by: String!) {
  deleteInvestigation(id: $work, base: $base, request: $request, by: $by) {
    change {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteInvestigationMutation, DeleteInvestigationMutationVariables>;
export const UndoChangeDocument = new TypedDocumentString(`
    mutation UndoChange($change: ID!, $request: ID!, $by: String) {
  undoChange(id: $change, request: $request, by: $by) {
    change {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const MeasuredFlowsDocument = new TypedDocumentString(`
    query MeasuredFlows($ids: [ID!]!) {
  among(ids: $ids) {
    subgraph {
      entities {
        id
        ... on MoneyFlow {
          amount {
            currency
            min
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuredFlowsQuery, MeasuredFlowsQueryVariables>;
export const StripDocument = new TypedDocumentString(`
    query Strip($ids: [ID!]!, $filter: GraphFilter!, $granularity: Granularity!) {
  timeline(among: $ids, filter: $filter, granularity: $granularity) {
    buckets {
      from
      to
      certain
      possible
    }
    undated
    omitted {
      reason
      of
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StripQuery, StripQueryVariables>;
export const PossibleDocument = new TypedDocumentString(`
    query Possible($ids: [ID!]!, $filter: GraphFilter!) {
  among(ids: $ids, filter: $filter) {
    subgraph {
      relationships {
        id
        span {
          from
          to
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PossibleQuery, PossibleQueryVariables>;
export const VoicesDocument = new TypedDocumentString(`
    query Voices($ids: [ID!]!, $language: Language!) {
  among(ids: $ids) {
    subgraph {
      relationships {
        id
        allegations {
          id
          status
          stance
          motive
          reliability
          speakers {
            ...Speaker
          }
          transmittedBy {
            ...Speaker
          }
          document {
            id
            title: label(language: $language)
            copyOf {
              id
              copyOf {
                id
                copyOf {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}`) as unknown as TypedDocumentString<VoicesQuery, VoicesQueryVariables>;
export const KeptDocument = new TypedDocumentString(`
    query Kept($ids: [ID!]!, $filter: GraphFilter!) {
  among(ids: $ids, filter: $filter) {
    subgraph {
      relationships {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeptQuery, KeptQueryVariables>;
export const PictureSourcesDocument = new TypedDocumentString(`
    query PictureSources($id: ID!, $language: Language!) {
  dossier(id: $id) {
    title(language: $language)
    documents {
      id
      title: label(language: $language)
      publisher {
        label(language: $language)
      }
      published {
        label(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PictureSourcesQuery, PictureSourcesQueryVariables>;
export const RoutesDocument = new TypedDocumentString(`
    query Routes($from: ID!, $to: ID!, $via: [ID!]!, $avoid: [ID!]!, $most: Int!, $rank: PathRank!, $filter: GraphFilter!, $first: Int!, $language: Language!) {
  paths(
    from: $from
    to: $to
    via: $via
    avoid: $avoid
    maxLength: $most
    rank: $rank
    filter: $filter
    first: $first
  ) {
    complete
    omitted {
      reason
      of
      count
    }
    paths {
      ...Route
    }
  }
}
    fragment TableEntity on Entity {
  id
  kind
  ...Labels
  degree
  mergedIds
  ... on Location {
    latitude
    longitude
    precision
  }
}
fragment TableRelationship on Relationship {
  id
  type
  source {
    id
  }
  target {
    id
  }
  span {
    from
    to
  }
  assertion
  motives
  support {
    assertions
    denials
    independentDocuments
  }
  allegations {
    id
    stance
    status
  }
}
fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment RouteTie on Relationship {
  ...TableRelationship
  source {
    kind
    ...Labels
  }
  target {
    kind
    ...Labels
  }
  date {
    edtf
    label(language: $language)
  }
  inferenceReason(language: $language)
  support {
    allegations
    assertions
    denials
    speakers
    documents
    independentDocuments
    bestReliability
    bestCredibility
  }
  allegations {
    ...Claim
  }
}
fragment Route on Path {
  length
  weakestSupport {
    allegations
    denials
    independentDocuments
    bestReliability
    bestCredibility
  }
  entities {
    ...TableEntity
  }
  relationships {
    ...RouteTie
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const RoutesIfDocument = new TypedDocumentString(`
    query RoutesIf($from: ID!, $to: ID!, $via: [ID!]!, $avoid: [ID!]!, $most: Int!, $filter: GraphFilter!, $first: Int!) {
  paths(
    from: $from
    to: $to
    via: $via
    avoid: $avoid
    maxLength: $most
    rank: SHORTEST
    filter: $filter
    first: $first
  ) {
    complete
    paths {
      length
      entities {
        id
        degree
        ...Labels
      }
    }
  }
}
    fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<RoutesIfQuery, RoutesIfQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $first: Int!, $context: [RelationshipType!]!, $language: Language!) {
  search(text: $text, kinds: $kinds, first: $first) {
    strength
    matchedName
    marks {
      from
      to
    }
    why(language: $language)
    entity {
      id
      kind
      ...Labels
      degree
      relationships(
        filter: {relationshipTypes: $context, includeOnlyDenied: false}
        direction: OUT
        first: 1
      ) {
        nodes {
          type
          assertion
          target {
            label(language: $language)
          }
          date {
            label(language: $language)
          }
        }
      }
    }
  }
}
    fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const CrowdClaimsDocument = new TypedDocumentString(`
    query CrowdClaims($ids: [ID!]!, $language: Language!) {
  among(ids: $ids) {
    subgraph {
      relationships {
        id
        allegations {
          ...ListedClaim
        }
      }
    }
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment ListedClaim on Allegation {
  ...Claim
  document {
    copyOf {
      id
      title: label(language: $language)
    }
  }
  about {
    id
    ...Labels
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<CrowdClaimsQuery, CrowdClaimsQueryVariables>;
export const ListedTiesDocument = new TypedDocumentString(`
    query ListedTies($ids: [ID!]!, $language: Language!) {
  among(ids: $ids) {
    subgraph {
      entities {
        id
        allegations(first: 200) {
          totalCount
          earlier
          nodes {
            id
          }
        }
      }
      relationships {
        id
        date {
          edtf
          earliest
          latest
          label(language: $language)
        }
        support {
          documents
          independentDocuments
          bestReliability
          bestCredibility
        }
        allegations {
          ...ListedClaim
        }
      }
    }
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment ListedClaim on Allegation {
  ...Claim
  document {
    copyOf {
      id
      title: label(language: $language)
    }
  }
  about {
    id
    ...Labels
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<ListedTiesQuery, ListedTiesQueryVariables>;
export const ListedClaimsDocument = new TypedDocumentString(`
    query ListedClaims($ids: [ID!]!, $language: Language!) {
  among(ids: $ids) {
    subgraph {
      entities {
        id
        allegations(first: 200) {
          nodes {
            ...ListedClaim
          }
        }
      }
    }
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment ListedClaim on Allegation {
  ...Claim
  document {
    copyOf {
      id
      title: label(language: $language)
    }
  }
  about {
    id
    ...Labels
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<ListedClaimsQuery, ListedClaimsQueryVariables>;
export const NamingClaimsDocument = new TypedDocumentString(`
    query NamingClaims($id: ID!, $after: String, $language: Language!) {
  entity(id: $id) {
    id
    allegations(first: 200, after: $after) {
      nodes {
        ...ListedClaim
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Speaker on Entity {
  id
  kind
  label(language: $language)
  summary(language: $language)
}
fragment Claim on Allegation {
  id
  claim(language: $language)
  stance
  status
  note(language: $language)
  motive
  reliability
  credibility
  speakers {
    ...Speaker
  }
  transmittedBy {
    ...Speaker
  }
  document {
    id
    title: label(language: $language)
    succeeds {
      id
    }
    language
    published {
      edtf
      earliest
      label(language: $language)
    }
    publisher {
      id
      label(language: $language)
    }
  }
  locator {
    lineFrom
    lineTo
    sha256
  }
  eventDate {
    edtf
    earliest
    label(language: $language)
  }
  reportedDate {
    edtf
    earliest
    label(language: $language)
  }
}
fragment ListedClaim on Allegation {
  ...Claim
  document {
    copyOf {
      id
      title: label(language: $language)
    }
  }
  about {
    id
    ...Labels
  }
}
fragment Labels on Entity {
  EN: label(language: EN)
  AR: label(language: AR)
}`) as unknown as TypedDocumentString<NamingClaimsQuery, NamingClaimsQueryVariables>;