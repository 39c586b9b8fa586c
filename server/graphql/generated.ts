import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Relationship as RelationshipRow } from '../domain/relationship.ts';
import type { Entity as EntityRow } from '../domain/entity.ts';
import type { Allegation as AllegationRow, Locator as LocatorRow } from '../domain/allegation.ts';
import type { RecordedFrom as RecordedFromRow } from '../domain/recordedFrom.ts';
import type { DocumentRecord as DocumentRow, DossierRecord as DossierRow } from '../domain/document.ts';
import type { ClaimsPage } from '../graphql/claimsPage.ts';
import type { EditionDifference as EditionDifferenceRow, EditionClaim as EditionClaimRow } from '../domain/edition.ts';
import type { FuzzyDate as FuzzyDateRow } from '../domain/fuzzyDate.ts';
import type { Money as MoneyRow } from '../domain/money.ts';
import type { Departure as DepartureRow, Path as PathRow, MoneyHop as MoneyHopRow } from '../engine/engine.ts';
import type { Hit as HitRow } from '../domain/hit.ts';
import type { ShownChange as ChangeRow } from '../graphql/shownChange.ts';
import type { ChangedRecord as ChangedRecordRow } from '../domain/change.ts';
import type { Investigation as InvestigationRow, Note as NoteRow } from '../domain/investigation.ts';
import type { HistoryStep as HistoryStepRow, CypherTable as CypherTableRow } from '../engine/store.ts';
import type { Decision as DecisionRow } from '../domain/decision.ts';
import type { Suggestion as DuplicateSuggestionRow, MatchedWord as MatchedWordRow, LikenessEvidence as LikenessEvidenceRow } from '../engine/suggestion.ts';
import type { AskedQuestion as AskedQuestionRow, AskedParameter as AskedParameterRow, AskedOption as AskedOptionRow, AskedMark as AskedMarkRow } from '../questions/askedQuestion.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: T[P] };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An ISO 8601 day: 2014-09-30. */
  Date: { input: string; output: string; }
  /** An exact decimal number as a string ('1000000000', '2747023352.35'): money is never a float, so sums are exact and equal on every store. */
  Decimal: { input: string; output: string; }
  /** A currency of ISO 4217: SYP, USD. Withdrawn codes (DEM, ITL) are kept; XXX: no currency is named. XTS, the code for tests, is none. */
  Currency: { input: string; output: string; }
};

/** One value for each type that implements Entity. */
export type EntityKind =
  /** One human being, named in a source. */
  | 'PERSON'
  /** People known only as a set: a source counts or describes them and does not name them. */
  | 'GROUP'
  /** A body that gives and takes orders: an armed organisation, a bureau, a checkpoint. */
  | 'UNIT'
  /** A body that is no unit: a movement, a company, a publisher. */
  | 'ORGANIZATION'
  /** A place, from a building to a country. */
  | 'LOCATION'
  /** Something that happened, in which others took part. */
  | 'EVENT'
  /** Money that is said to have moved or to have been taken: a node between its payer and its payee. */
  | 'MONEY_FLOW'
  /** A thing that can be owned: a house, a car, an account. */
  | 'ASSET';

/** One value for each type that implements Relationship, its name as stored in the graph. */
export type RelationshipType =
  /** Was a member of, or had pledged to. */
  | 'MEMBER_OF'
  /** Was in charge of. */
  | 'COMMANDS'
  /** Was a part of a larger body. */
  | 'PART_OF'
  /** Was active in a place. */
  | 'OPERATES_IN'
  /** Lies in a larger place. */
  | 'LOCATED_IN'
  /** Comes from a place. */
  | 'BORN_IN'
  /** Left a body it belonged to. */
  | 'DEFECTED_FROM'
  /** Left together with others, or with money or things. */
  | 'LEFT_WITH'
  /** Went to a place, or over to another body. */
  | 'FLED_TO'
  /** Entered under cover. */
  | 'INFILTRATED'
  /** Was sent by. */
  | 'SENT_BY'
  /** Came back to. */
  | 'RETURNED_TO'
  /** Was arrested by. */
  | 'ARRESTED_BY'
  /** Was looked for by. */
  | 'PURSUED_BY'
  /** Is kin of. */
  | 'RELATED_TO'
  /** Is linked with, in no way that another type says better. */
  | 'ASSOCIATED_WITH'
  /** Fought against. */
  | 'FOUGHT_AGAINST'
  /** Took part in an event. */
  | 'PARTICIPATED_IN'
  /** Happened in a place. */
  | 'OCCURRED_AT'
  /** Worked for. */
  | 'EMPLOYED_BY'
  /** Owned. */
  | 'OWNS'
  /** Sat on the board of a body, or managed it. */
  | 'DIRECTS'
  /** Lived at an address, or in a place. */
  | 'LIVES_IN'
  /** Called, wrote to or met; also of a phone or an account. */
  | 'COMMUNICATED_WITH'
  /** Stands on a list of a body, or under its sanctions. */
  | 'LISTED_BY'
  /** Was named together with, in one filing or text, which says no more of the two. */
  | 'NAMED_WITH'
  /** Is where the money came from: payer to money flow. */
  | 'PAYS'
  /** Is whom the money reached: money flow to payee. */
  | 'PAID_TO';

/** Why somebody is said to have left. */
export type Motive =
  /** They no longer believed in it. */
  | 'CONVICTION'
  /** They feared for their life. */
  | 'FEAR'
  /** They took money or went for it. */
  | 'MONEY'
  /** They left under cover, or it was a pretext. */
  | 'COVER'
  /** No source says why. */
  | 'UNKNOWN';

/** How a claim stands to what it speaks of. */
export type Stance =
  /** It says that it is so. */
  | 'ASSERTS'
  /** It says that it is not so. */
  | 'DENIES'
  /** It says that it may not be so. */
  | 'DOUBTS';

/** Where a claim stands in review. Only accepted claims carry a relationship. */
export type ReviewStatus =
  /** Waits for a person to decide. */
  | 'PROPOSED'
  /** A person has accepted it as a claim that was really made; this says nothing of its truth. */
  | 'ACCEPTED'
  /** Taken back by its source or by an editor. */
  | 'RETRACTED'
  /** A newer edition of its document says the same; the claim there counts, this one no longer does. */
  | 'SAID_AGAIN'
  /** A newer edition of its document says otherwise of the same; the claim there counts, this one no longer does. */
  | 'SAID_OTHERWISE'
  /** A newer edition of its document no longer says so. That denies nothing. */
  | 'NO_LONGER_SAID';

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

/** One claim by someone, reported somewhere, about something. The unit of knowledge: every relationship rests on at least one, unless it is marked inferred. */
export type Allegation = {
  readonly __typename?: 'Allegation';
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** What is claimed, in our own words. */
  readonly claim: Scalars['String']['output'];
  /** How it stands to the relationships it speaks of. */
  readonly stance: Stance;
  /** Who says it at first hand. */
  readonly speakers: ReadonlyArray<Entity>;
  /** The chain: those through whom it came, from the one nearest to the speaker to the one nearest to the document. Empty when the speaker spoke to the document itself. */
  readonly transmittedBy: ReadonlyArray<Entity>;
  /** Where it is reported. */
  readonly document: Document;
  /** Where in the document. */
  readonly locator: Maybe<Locator>;
  /** When what it speaks of is said to have happened. */
  readonly eventDate: Maybe<FuzzyDate>;
  /** When it was said or reported. */
  readonly reportedDate: Maybe<FuzzyDate>;
  /** Admiralty code, the source. */
  readonly reliability: Maybe<Reliability>;
  /** Admiralty code, the information: 1 confirmed ... 5 improbable, 6 cannot be judged. */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** The motive it gives for a departure, where it gives one. */
  readonly motive: Maybe<Motive>;
  /** Where it stands in review. */
  readonly status: ReviewStatus;
  /** An editor's remark on it: what is not certain about who speaks or what is meant. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The entities it speaks of. */
  readonly about: ReadonlyArray<Entity>;
  /** The relationships it carries or denies. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The claims it speaks against, and those that speak against it. */
  readonly contradicts: ReadonlyArray<Allegation>;
};


/** One claim by someone, reported somewhere, about something. The unit of knowledge: every relationship rests on at least one, unless it is marked inferred. */
export type AllegationClaimArgs = {
  language?: InputMaybe<Language>;
};


/** One claim by someone, reported somewhere, about something. The unit of knowledge: every relationship rests on at least one, unless it is marked inferred. */
export type AllegationNoteArgs = {
  language?: InputMaybe<Language>;
};

/** Where in the document: 1-based line numbers, and the SHA-256 of that text (trimmed, NFC). text is there only where the document's text has been attached; intact says whether it still matches. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** The first line, counted from 1. */
  readonly lineFrom: Maybe<Scalars['Int']['output']>;
  /** The last line, inclusive. */
  readonly lineTo: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the lines' text (trimmed, NFC, UTF-8), 64 hexadecimal digits. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** The text itself, where the document's text has been attached. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Whether the attached text still has that SHA-256; null where no text is attached. */
  readonly intact: Maybe<Scalars['Boolean']['output']>;
};

/** A report, post, file or other text in which claims are found. */
export type Document = {
  readonly __typename?: 'Document';
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its title, or a description where it has none. */
  readonly title: Scalars['String']['output'];
  /** Its title as it is told apart from earlier editions of the same list, which have the same: where a file has several editions, the number of the edition stands behind it. */
  readonly label: Scalars['String']['output'];
  /** Which edition of its list it is, counted from the first that is here: 1 where it succeeds none. */
  readonly edition: Scalars['Int']['output'];
  /** Who published it. */
  readonly publisher: Maybe<Entity>;
  /** BCP 47 tag of its language. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published: Maybe<FuzzyDate>;
  /** Where it can be found. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** The document it was copied from: both count as one. */
  readonly copyOf: Maybe<Document>;
  /** The earlier edition that it succeeds: what that one said counts only as far as this one says it again. */
  readonly succeeds: Maybe<Document>;
  /** The newer edition that succeeds it. */
  readonly succeededBy: Maybe<Document>;
  /** What it says otherwise than the edition that it succeeds; null where it succeeds none. */
  readonly difference: Maybe<EditionDifference>;
  /** The name of the file that it was read from, where it is a file that was imported: its lines are those of the locators. */
  readonly fileName: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of that file. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Whether its text has been attached. */
  readonly hasText: Scalars['Boolean']['output'];
  /** The claims found in it, by line. first: at most 200. */
  readonly allegations: AllegationConnection;
};


/** A report, post, file or other text in which claims are found. */
export type DocumentLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A report, post, file or other text in which claims are found. */
export type DocumentAllegationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an edition of a document says otherwise than the one before. Claims are counted, whatever became of them since. */
export type EditionDifference = {
  readonly __typename?: 'EditionDifference';
  /** The edition before. */
  readonly earlier: Document;
  /** False where either edition makes more than 100,000 claims: then nothing is compared here, and the numbers are null. */
  readonly complete: Scalars['Boolean']['output'];
  /** Claims of this edition about what the one before does not speak of. */
  readonly new: Maybe<Scalars['Int']['output']>;
  /** Claims of the edition before that this one no longer makes. That denies nothing. */
  readonly gone: Maybe<Scalars['Int']['output']>;
  /** Claims that this edition makes of the same, in other words or with other details. */
  readonly changed: Maybe<Scalars['Int']['output']>;
  /** Claims that both make alike. */
  readonly same: Maybe<Scalars['Int']['output']>;
  /** Whether rows of the edition before were left out when it was brought, for faults in them: what is new here may have stood in it. */
  readonly leftOutBefore: Scalars['Boolean']['output'];
  /** Those of one sort, by line. first: at most 200. */
  readonly claims: ReadonlyArray<EditionClaim>;
};


/** What an edition of a document says otherwise than the one before. Claims are counted, whatever became of them since. */
export type EditionDifferenceClaimsArgs = {
  of: EditionPart;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A sort of what differs between two editions. */
export type EditionPart =
  /** Only the newer one says it. */
  | 'NEW'
  /** Only the earlier one says it. */
  | 'GONE'
  /** Both speak of it, and not alike. */
  | 'CHANGED';

/** A claim as one edition makes it, and as the other one does. */
export type EditionClaim = {
  readonly __typename?: 'EditionClaim';
  /** As the earlier edition makes it. */
  readonly before: Maybe<Allegation>;
  /** As the newer edition makes it. */
  readonly after: Maybe<Allegation>;
};

/** How well something is supported. independentDocuments counts copies of one report once. Only accepted claims count. */
export type Support = {
  readonly __typename?: 'Support';
  /** All claims that speak of it, whatever their stance: it does not rest on those that deny or doubt it. */
  readonly allegations: Scalars['Int']['output'];
  /** Those of them that deny it. What it rests on are those that assert it. */
  readonly denials: Scalars['Int']['output'];
  /** Those of them that assert it: what it rests on. */
  readonly assertions: Scalars['Int']['output'];
  /** Different speakers of these claims. */
  readonly speakers: Scalars['Int']['output'];
  /** Different speakers of those that assert it. */
  readonly assertingSpeakers: Scalars['Int']['output'];
  /** Different documents of these claims. */
  readonly documents: Scalars['Int']['output'];
  /** Different documents that assert it, a report and its copies counted once. */
  readonly independentDocuments: Scalars['Int']['output'];
  /** The best reliability among the claims that assert it. */
  readonly bestReliability: Maybe<Reliability>;
  /** The best credibility among the claims that assert it: the lowest number. */
  readonly bestCredibility: Maybe<Scalars['Int']['output']>;
};

/** A set of documents and what they claim, loaded together. */
export type Dossier = {
  readonly __typename?: 'Dossier';
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What it holds, in a sentence. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Its documents. */
  readonly documents: ReadonlyArray<Document>;
  /** The entities that its claims speak of, or that speak in them, with the relationships between them. first: at most 1,000 entities, those with the most relationships first; where there are more, flows of money and whoever a tie of money joins are kept before others, and in place of those that no tie joins to another come neighbors of theirs. */
  readonly subgraph: Subgraph;
  /** Where its entities stand in the picture that everybody sees, as far as it was ever laid out; by the id of the entity. first: at most 2,000, which is all that are kept. */
  readonly places: ReadonlyArray<EntityPlace>;
};


/** A set of documents and what they claim, loaded together. */
export type DossierTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A set of documents and what they claim, loaded together. */
export type DossierSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** A set of documents and what they claim, loaded together. */
export type DossierSubgraphArgs = {
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of documents and what they claim, loaded together. */
export type DossierPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who changed the graph, when and why. Whatever is written is a change; it lands whole or not at all, and its history is kept. */
export type Change = {
  readonly __typename?: 'Change';
  /** Its own, given by whoever asked for it: the same again is no further change. */
  readonly id: Scalars['ID']['output'];
  /** Who made it, as they call themselves. */
  readonly by: Scalars['String']['output'];
  /** When: an ISO 8601 instant in UTC. */
  readonly at: Scalars['String']['output'];
  /** Why, in the words of who made it; null where nothing was said. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** The change whose records it set back. */
  readonly undoes: Maybe<Scalars['ID']['output']>;
  /** The change that set it back, the last where there were several. */
  readonly undoneBy: Maybe<Scalars['ID']['output']>;
  /** How many records it touched. */
  readonly recordCount: Scalars['Int']['output'];
  /** What it touched, at most first (50; at most 500). In a history only the record that was asked for. */
  readonly records: ReadonlyArray<ChangedRecord>;
};


/** Who changed the graph, when and why. Whatever is written is a change; it lands whole or not at all, and its history is kept. */
export type ChangeRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record before and after a change. */
export type ChangedRecord = {
  readonly __typename?: 'ChangedRecord';
  /** What the record goes by; of a decision both ids and its turn. */
  readonly id: Scalars['ID']['output'];
  /** What sort of record it is. */
  readonly what: ChangedWhat;
  /** As it was written before, null where it was created. */
  readonly before: Maybe<Scalars['JSON']['output']>;
  /** As it was written by the change, null where it was withdrawn. */
  readonly after: Maybe<Scalars['JSON']['output']>;
};

/** A sort of record. */
export type ChangedWhat =
  /** An entity. */
  | 'ENTITY'
  /** A relationship, without its claims. */
  | 'RELATIONSHIP'
  /** A claim. */
  | 'ALLEGATION'
  /** A document. */
  | 'DOCUMENT'
  /** A dossier, with the places in its picture. */
  | 'DOSSIER'
  /** What a person decided about two entities. */
  | 'DECISION'
  /** What a person saved of their work. */
  | 'INVESTIGATION';

/** A change and the ids of what it touched, at most 1,000 of each sort. */
export type Changed = {
  readonly __typename?: 'Changed';
  /** The change. */
  readonly change: Change;
  /** Records that were not there before. */
  readonly created: ReadonlyArray<Scalars['ID']['output']>;
  /** Records that were something else before. */
  readonly changed: ReadonlyArray<Scalars['ID']['output']>;
  /** Records that are no more. */
  readonly withdrawn: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether these are all; false: look at everything anew. */
  readonly complete: Scalars['Boolean']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of the page. */
  readonly nodes: ReadonlyArray<Change>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How to go on. */
  readonly pageInfo: PageInfo;
};

/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Sets back every record that a change touched, by a change of its own, which can be set back in its turn. request: an id of the client's own, that of the new change: the same again changes nothing and answers the same. by: who undoes it, why: why, each as in decide. UNKNOWN_CHANGE; CONFLICT where one of the records was changed since; BATCH_REFUSED where others name what the change created; INVALID_ARGUMENT for a change of more than 1,000 records, or a request that is another change's id. */
  readonly undoChange: Changed;
  /** Records what a person decided about two entities. SAME shows both as one, under the id of the one with more relationships, then the lesser id; both ids go on working, and undoing it brings back what was. UNKNOWN_ENTITY where an id names nothing; DECISION_REFUSED for two kinds, one entity with itself, or what contradicts decisions that stand: extensions.decisions holds them, each with a, b, verdict, by and at. by: at most 200 characters, note: at most 2,000. */
  readonly decide: Decision;
  /** Undoes the decision that stands for a pair: an earlier one of the pair counts again. False where there was none. DECISION_REFUSED where what counts then contradicts another decision. by: who undoes it, at most 200 characters. */
  readonly undoDecision: Scalars['Boolean']['output'];
  /** Keeps where entities stand in the picture of a dossier. Of each entity the first place that is kept stays, so that handing them in again changes nothing. Answers the places that are kept now of these entities, by id; none of one that would be more than the 2,000 that a dossier keeps. places: at most 2,000. UNKNOWN_DOSSIER, UNKNOWN_ENTITY where an id names nothing. */
  readonly keepPlaces: ReadonlyArray<EntityPlace>;
  /** Saves an investigation, as a change that undoChange sets back. base: the version that the writer saw, left out for a new one; CONFLICT where it was saved or deleted since: save it as a new one then, and nothing is lost. request: an id of the client's own, that of the change: the same again changes nothing and answers the same. by: who saves it, at most 200 characters. UNKNOWN_INVESTIGATION where an id without a base names none; INVALID_ARGUMENT for what cannot be kept so. */
  readonly saveInvestigation: Investigation;
  /** Calls an investigation something else; base, request and by as in saveInvestigation. */
  readonly renameInvestigation: Investigation;
  /** Saves what an investigation holds, or held as a version, as a new one of that name, whose id is that of the request. */
  readonly copyInvestigation: Investigation;
  /** Deletes an investigation; its versions can still be read, and undoChange brings it back. base, request and by as in saveInvestigation. */
  readonly deleteInvestigation: Changed;
};


/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type MutationUndoChangeArgs = {
  id: Scalars['ID']['input'];
  request: Scalars['ID']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type MutationDecideArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  verdict: Verdict;
  by: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type MutationUndoDecisionArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  by: Scalars['String']['input'];
};


/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type MutationKeepPlacesArgs = {
  dossier: Scalars['ID']['input'];
  places: ReadonlyArray<EntityPlaceInput>;
};


/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type MutationSaveInvestigationArgs = {
  investigation: InvestigationInput;
  base?: InputMaybe<Scalars['ID']['input']>;
  request: Scalars['ID']['input'];
  by: Scalars['String']['input'];
};


/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type MutationRenameInvestigationArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  base: Scalars['ID']['input'];
  request: Scalars['ID']['input'];
  by: Scalars['String']['input'];
};


/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type MutationCopyInvestigationArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  request: Scalars['ID']['input'];
  by: Scalars['String']['input'];
};


/** What changes the store: a person's recorded decision, where entities stand in the picture that everybody sees, what somebody saves of their work, and setting a change back. Nothing else. */
export type MutationDeleteInvestigationArgs = {
  id: Scalars['ID']['input'];
  base: Scalars['ID']['input'];
  request: Scalars['ID']['input'];
  by: Scalars['String']['input'];
};

/** What is told as it happens, over server-sent events (POST, Accept: text/event-stream). */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Changes as they are made, in their order, after one that was seen (since; without it from now on): which ids are to be asked anew. UNKNOWN_CHANGE. */
  readonly changes: Changed;
};


/** What is told as it happens, over server-sent events (POST, Accept: text/event-stream). */
export type SubscriptionChangesArgs = {
  since?: InputMaybe<Scalars['ID']['input']>;
};

/** Two entities that may be one. A suggestion changes nothing: a person decides. */
export type DuplicateSuggestion = {
  readonly __typename?: 'DuplicateSuggestion';
  /** The one that comes first by id. */
  readonly a: Entity;
  /** The one that comes second by id. */
  readonly b: Entity;
  /** How likely it is, in words. */
  readonly band: LikenessBand;
  /** How likely it is, from 0 to 1: it ranks, it is no probability. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for it and against it, the weightiest first. */
  readonly evidence: ReadonlyArray<LikenessEvidence>;
  /** What the evidence leaves out: of each of the two the 200 best supported ties are looked at, and the first 200 claims of the one that comes first by id. */
  readonly omitted: ReadonlyArray<Omitted>;
  /** Which words of the two names that are most alike met which, in the order of a's name. */
  readonly words: ReadonlyArray<MatchedWord>;
  /** The decision that stands for this pair, where there is one: then it is UNSURE, for the others are not suggested again. */
  readonly decision: Maybe<Decision>;
};

/** One thing that speaks for two entities being one, or against it. */
export type LikenessEvidence = {
  readonly __typename?: 'LikenessEvidence';
  /** What it is, in words. */
  readonly text: Scalars['String']['output'];
  /** How much it counts: above zero it speaks for it, below zero against it. */
  readonly weight: Scalars['Float']['output'];
};


/** One thing that speaks for two entities being one, or against it. */
export type LikenessEvidenceTextArgs = {
  language?: InputMaybe<Language>;
};

/** A word of one name and the word of another that it met. */
export type MatchedWord = {
  readonly __typename?: 'MatchedWord';
  /** The word of a's name, as it is written there. */
  readonly a: Scalars['String']['output'];
  /** The word of b's name, as it is written there. */
  readonly b: Scalars['String']['output'];
  /** How they were held to be one word, and how rare it is, in words. */
  readonly how: Scalars['String']['output'];
};


/** A word of one name and the word of another that it met. */
export type MatchedWordHowArgs = {
  language?: InputMaybe<Language>;
};

/** How likely it is that two entities are one. Names alone are never more than POSSIBLE. */
export type LikenessBand =
  /** The names are alike. */
  | 'POSSIBLE'
  /** The names are alike, and what the graph says of both agrees. */
  | 'LIKELY';

/** What a person decided about two entities. */
export type Verdict =
  /** They are one: they are shown as one until the decision is undone. */
  | 'SAME'
  /** They are two: they are not suggested again, and nothing may merge them. */
  | 'DIFFERENT'
  /** It cannot be told yet: they are suggested again, last. */
  | 'UNSURE';

/** A person's decision about two entities. Decisions are kept for ever: a later one of the same pair counts instead, one that was undone counts no more, and both stay in the list. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** The id that comes first. */
  readonly a: Scalars['ID']['output'];
  /** The id that comes second. */
  readonly b: Scalars['ID']['output'];
  /** What was decided. */
  readonly verdict: Verdict;
  /** Who decided it, as they call themselves. */
  readonly by: Scalars['String']['output'];
  /** When, as an ISO 8601 instant in UTC. */
  readonly at: Scalars['String']['output'];
  /** Why, in the decider's words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who undid it, as they call themselves; null while it was not undone, and where it was undone before names were kept. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
  /** When it was undone, as an ISO 8601 instant in UTC; null while it was not. */
  readonly undoneAt: Maybe<Scalars['String']['output']>;
  /** The entity that both ids show now; null while they show two. */
  readonly canonical: Maybe<Entity>;
};

/** A page of suggestions. */
export type DuplicateConnection = {
  readonly __typename?: 'DuplicateConnection';
  /** The suggestions of the page: LIKELY before POSSIBLE, UNSURE ones last, then by what deciding is worth: the score, a little more where many ties hang on the two; each as the graph is now. Pairs that were decided or changed since they were found are left out and the next ones take their places: a page is full where as many are among the next 2,000 pairs that were found. */
  readonly nodes: ReadonlyArray<DuplicateSuggestion>;
  /** How many entities were compared with others: of all, or the one that was asked for. */
  readonly compared: Scalars['Int']['output'];
  /** How many entities are still to be compared with others, because they are new or something about them changed. It is done in the background; the pairs that they are in may be missing until then, or stand where they stood before. */
  readonly toCompare: Scalars['Int']['output'];
  /** How many of those compared have more names than are looked for (12), or a name so common that only its 150 nearest were looked at: others that may be one with them may be missing. */
  readonly common: Scalars['Int']['output'];
  /** How to go on. */
  readonly pageInfo: PageInfo;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The decisions of the page, latest first, with those that no longer count. */
  readonly nodes: ReadonlyArray<Decision>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How to go on. */
  readonly pageInfo: PageInfo;
};

/** Anything that can stand at an end of a relationship. */
export type Entity = {
  /** A stable id: lower-case letters, digits, dots, colons and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** The name to print, in the language asked for where there is one; of a money flow, its amount. */
  readonly label: Scalars['String']['output'];
  /** All its names, in every script, the primary ones first. */
  readonly names: ReadonlyArray<Name>;
  /** What it is, in our own words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** An editor's remark that is no claim of any source: what a name hints at, what is not certain. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How registers and devices know it. Two entities with the same identifier of a scheme that is unique by nature are most likely one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What sort of such a thing it is, from an open list: a bank, a ministry, a ship. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Its country: a code of ISO 3166-1 in capitals (DE), or another that its source uses (EU, XK). */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What its source holds and this model has no place for, in the words of the source. */
  readonly other: ReadonlyArray<OtherValue>;
  /** From which documents its properties are recorded, as far as that is known: no claim of its own says them. */
  readonly recordedFrom: ReadonlyArray<RecordedFrom>;
  /** Ids of other entities that a person decided are this one: they go on working and show this entity. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What each of the ids shown as this entity says by itself, as it was written, its own first, then by id, at most 50; none where it is shown for no other. What is asked of their relationships and claims is answered for the one that is shown. */
  readonly records: ReadonlyArray<Entity>;
  /** The relationships that join two of the ids shown as this entity, by id, at most 50 of withinCount: they are drawn nowhere and in no count of what holds, and stay as they were written. */
  readonly within: ReadonlyArray<Relationship>;
  /** How many relationships join two of the ids shown as this entity. */
  readonly withinCount: Scalars['Int']['output'];
  /** How many of its relationships hold, before any filter: an accepted claim asserts them, or an editor inferred them. */
  readonly degree: Scalars['Int']['output'];
  /** How many others are written, before any filter: they are only denied, doubted, proposed, taken back or no longer said. With degree they add up to all that are written. */
  readonly unasserted: Scalars['Int']['output'];
  /** Its relationships, best supported first, then by id. first: at most 200. */
  readonly relationships: RelationshipConnection;
  /** The claims that speak of it, in the order of their documents and lines. first: at most 200. */
  readonly allegations: AllegationConnection;
};


/** Anything that can stand at an end of a relationship. */
export type EntityLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Anything that can stand at an end of a relationship. */
export type EntitySummaryArgs = {
  language?: InputMaybe<Language>;
};


/** Anything that can stand at an end of a relationship. */
export type EntityNoteArgs = {
  language?: InputMaybe<Language>;
};


/** Anything that can stand at an end of a relationship. */
export type EntityTypeArgs = {
  language?: InputMaybe<Language>;
};


/** Anything that can stand at an end of a relationship. */
export type EntityRelationshipsArgs = {
  filter?: InputMaybe<GraphFilter>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that can stand at an end of a relationship. */
export type EntityAllegationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person's sex, as sources give it. */
export type Sex =
  /** A man or a boy. */
  | 'MALE'
  /** A woman or a girl. */
  | 'FEMALE'
  /** Another, or one that the source calls so. */
  | 'OTHER';

/** How large the thing is that a pair of coordinates stands for. */
export type Precision =
  /** A building or a crossroads. */
  | 'POINT'
  /** A village, a town or a city. */
  | 'SETTLEMENT'
  /** A district or a stretch of countryside; the point is about its middle. */
  | 'DISTRICT'
  /** A governorate or a region; the point is about its middle. */
  | 'REGION'
  /** A country; the point is about its middle. */
  | 'COUNTRY';

/** How an entity is known in a register or by a device: a company number, a phone, a passport, a BIC, a number plate. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** What numbers these are: a word of IdentifierScheme where one fits, else any text. */
  readonly scheme: Scalars['String']['output'];
  /** As its source writes it. It is compared without regard to case and spaces; a phone, a plate and the like without punctuation, too. */
  readonly value: Scalars['String']['output'];
  /** Of whose register it is, as in Entity.country; null where it is no country's or nobody says. */
  readonly country: Maybe<Scalars['String']['output']>;
};

/** Something that a source holds and this model has no place for. */
export type OtherValue = {
  readonly __typename?: 'OtherValue';
  /** Where the name is from: the format or the register, FollowTheMoney. */
  readonly origin: Scalars['String']['output'];
  /** What it is called there. */
  readonly name: Scalars['String']['output'];
  /** What it is, as it is written there. */
  readonly value: Scalars['String']['output'];
};

/** A document from which properties of an entity are recorded. */
export type RecordedFrom = {
  readonly __typename?: 'RecordedFrom';
  /** The document; null where it is not here any more. */
  readonly document: Maybe<Document>;
  /** The names of the properties that it gave. */
  readonly properties: ReadonlyArray<Scalars['String']['output']>;
};

/** What somebody saved of their work: how the page lay, and their own notes. It is nobody's claim: no search, no count, no export of what is claimed knows of it. */
export type Investigation = {
  readonly __typename?: 'Investigation';
  /** Its id, the same in every version; the page opens it under /i/ID. */
  readonly id: Scalars['ID']['output'];
  /** What whoever saved it calls it. */
  readonly name: Scalars['String']['output'];
  /** The link of the page that reopens it, without the #: what is on the table and where, what is hidden, filtered, chosen and asked. */
  readonly state: Scalars['String']['output'];
  /** How many names lie on its table. */
  readonly nameCount: Scalars['Int']['output'];
  /** The notes that belong to it, in the order in which they were handed in. */
  readonly notes: ReadonlyArray<Note>;
  /** How many notes belong to it. */
  readonly noteCount: Scalars['Int']['output'];
  /** Who saved it so, as they call themselves. */
  readonly by: Scalars['String']['output'];
  /** When it was saved so: an ISO 8601 instant in UTC. */
  readonly at: Scalars['String']['output'];
  /** The change that saved it so: what a writer hands in as base, and what an older version is asked by. Null where the change is not known. */
  readonly version: Maybe<Scalars['ID']['output']>;
  /** What became of it, latest first: everything that was saved, and that it was deleted, if it was. first: at most 50. */
  readonly versions: InvestigationVersionConnection;
};


/** What somebody saved of their work: how the page lay, and their own notes. It is nobody's claim: no search, no count, no export of what is claimed knows of it. */
export type InvestigationVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person's own words about something on the page: no claim, and resting on nothing. */
export type Note = {
  readonly __typename?: 'Note';
  /** What sort of thing it is about. */
  readonly on: NoteSubject;
  /** The id of what it is about; null for the canvas. */
  readonly about: Maybe<Scalars['ID']['output']>;
  /** What it says, in lines. */
  readonly text: Scalars['String']['output'];
};

/** What a note can be about. */
export type NoteSubject =
  /** The canvas as a whole. */
  | 'CANVAS'
  /** A name: an entity. */
  | 'ENTITY'
  /** A tie: a relationship. */
  | 'RELATIONSHIP'
  /** A claim. */
  | 'ALLEGATION';

/** What one change made of an investigation. */
export type InvestigationVersion = {
  readonly __typename?: 'InvestigationVersion';
  /** The change. */
  readonly id: Scalars['ID']['output'];
  /** Who made it, as they call themselves. */
  readonly by: Scalars['String']['output'];
  /** When: an ISO 8601 instant in UTC. */
  readonly at: Scalars['String']['output'];
  /** The change that it set back, null where it did not. */
  readonly undoes: Maybe<Scalars['ID']['output']>;
  /** The investigation as the change saved it; null where the change deleted it. */
  readonly investigation: Maybe<Investigation>;
};

/** A page of investigations. */
export type InvestigationConnection = {
  readonly __typename?: 'InvestigationConnection';
  /** The investigations of the page. */
  readonly nodes: ReadonlyArray<Investigation>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How to go on. */
  readonly pageInfo: PageInfo;
};

/** A page of versions of an investigation. */
export type InvestigationVersionConnection = {
  readonly __typename?: 'InvestigationVersionConnection';
  /** The versions of the page. */
  readonly nodes: ReadonlyArray<InvestigationVersion>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** How to go on. */
  readonly pageInfo: PageInfo;
};

/** A note that is handed in. */
export type NoteInput = {
  /** What sort of thing it is about. */
  readonly on: NoteSubject;
  /** The id of what it is about; left out for the canvas, and only for it. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** What it says: at most 2,000 characters, in lines. */
  readonly text: Scalars['String']['input'];
};

/** An investigation as it shall be. */
export type InvestigationInput = {
  /** Which one; left out for a new one, whose id is that of the request. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called: at most 200 characters in one line. */
  readonly name: Scalars['String']['input'];
  /** The link that reopens it, without the #: at most 200,000 characters. */
  readonly state: Scalars['String']['input'];
  /** Its notes, at most one about each thing, at most 1,000, with at most 200,000 characters in all. */
  readonly notes?: ReadonlyArray<NoteInput>;
};

/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type Query = {
  readonly __typename?: 'Query';
  /** What people saved of their work, latest first. first: at most 50. */
  readonly investigations: InvestigationConnection;
  /** One of them, null where there is none. version: as it was saved by that change, though it may be deleted by now. */
  readonly investigation: Maybe<Investigation>;
  /** The questions that were given to this server as files: those that come along, then those of its newsroom. */
  readonly questions: ReadonlyArray<AskedQuestion>;
  /** By its id, or by an id that was merged into it. null when there is none. */
  readonly entity: Maybe<Entity>;
  /** A relationship by its id; null when there is none. */
  readonly relationship: Maybe<Relationship>;
  /** A claim by its id; null when there is none. */
  readonly allegation: Maybe<Allegation>;
  /** A document by its id; null when there is none. */
  readonly document: Maybe<Document>;
  /** A dossier by its id, or without one the first of all; null when there is none. */
  readonly dossier: Maybe<Dossier>;
  /** The dossiers that have been loaded, by id. */
  readonly dossiers: ReadonlyArray<Dossier>;
  /** Any spelling, prefixes and typos, in Arabic and Latin letters and across them; other scripts are read into these: Cyrillic, Greek, Hebrew, Armenian, Georgian, Devanagari and Chinese as they write the sounds of such names; Korean, too, though it writes z and j, s and sh, f and p alike, so that names which differ by these alone are found together; all others letter by letter, roughly. Bodies and events also by what the common words of their names say in another language (brigade, لواء). Best first. first: at most 100. A text over 200 characters is cut. */
  readonly search: ReadonlyArray<SearchHit>;
  /** What lies around some entities. ids: at most 200, unknown ones are refused. depth: at most 6. first: at most 1,000 entities beside those asked for. */
  readonly neighborhood: Subgraph;
  /** What lies between some entities. ids: at most 2,000, merged ones ask for the entity that is shown; those that name nothing are answered, not refused. beside: entities that are known already, at most 2,000: the relationships between them and those of ids are answered, too, but neither they nor what lies between them; those that name nothing are passed over. */
  readonly among: Among;
  /** Counts by relationship type and kind, before expanding. */
  readonly neighborhoodPreview: ReadonlyArray<NeighborCount>;
  /** The best paths between two entities, against or along the arrows. via: each must be on the path; avoid: none may be (at most 20 each). maxLength: at most 10. first: at most 50. */
  readonly paths: Paths;
  /** Money that left an entity (OUT), reached it (IN) or both, from hand to hand. maxHops: at most 10. minAmount: keeps flows whose greatest amount may reach it. filter judges the ties of the flows; its kinds those at their other end. */
  readonly moneyTrail: MoneyTrail;
  /** Who is said to have left, by motive. first: at most 200. */
  readonly departures: DepartureConnection;
  /** Claims, in the order of their documents and lines. speaker: says it or transmits it. first: at most 200. UNKNOWN_ENTITY or UNKNOWN_DOCUMENT for an id that names nothing. */
  readonly allegations: AllegationConnection;
  /** Relationships that newer editions of their lists no longer say, by id: earlier ones did (allegations tells which, and where). That denies nothing, and no walk, no answer and no other count has them. at: with an end among these entities, at most 2,000 ids; null: all there are. types: null for all. first: at most 200. */
  readonly noLongerSaid: RelationshipConnection;
  /** How many ties, events and money flows there were, may have been, and when. An event or money flow is counted where the filter keeps a tie at it; one without any tie where the filter names no types, persons or documents. among: only these entities and the ties between them, at most 2,000 ids; unknown tells those that name nothing. */
  readonly timeline: Timeline;
  /** Entities that may be one; pairs that were decided SAME or DIFFERENT are left out. Of all: those that were found so far, for entities are compared in the background after every change. Of one entity: it is compared with all others now. first: at most 100. UNKNOWN_ENTITY where there is no such entity. */
  readonly duplicates: DuplicateConnection;
  /** What was decided about pairs of entities, latest first. first: at most 200. */
  readonly decisions: DecisionConnection;
  /** What the graph holds. */
  readonly overview: Overview;
  /** A read-only Cypher statement, bounded in time and rows, and in what one expression of it may cost: CYPHER_REFUSED says where and what to write instead. maxRows: at most 10,000. CYPHER_BUSY where two run already. Only where the store speaks Cypher; else CYPHER_UNAVAILABLE. */
  readonly cypher: QueryTable;
  /** What was changed in the records that go by an id, latest first; nothing for an id that nothing ever went by. Changes that were made before changes were kept are not in it. id: of an entity, relationship, allegation, document, dossier or investigation, or the key of a decision. first: at most 200. */
  readonly history: ChangeConnection;
  /** The id of the change that was made last; null where none was kept. Whoever asks for it before all else, and then listens to changes since it, misses none. */
  readonly lastChange: Maybe<Scalars['ID']['output']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryInvestigationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryInvestigationArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryAllegationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryDossierArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryNeighborhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryAmongArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  beside?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<GraphFilter>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryNeighborhoodPreviewArgs = {
  id: Scalars['ID']['input'];
  filter?: InputMaybe<GraphFilter>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  rank?: InputMaybe<PathRank>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryMoneyTrailArgs = {
  from: Scalars['ID']['input'];
  direction?: InputMaybe<Direction>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
  during?: InputMaybe<DateRange>;
  minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  filter?: InputMaybe<GraphFilter>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryDeparturesArgs = {
  motives?: InputMaybe<ReadonlyArray<Motive>>;
  from?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
  during?: InputMaybe<DateRange>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryAllegationsArgs = {
  speaker?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  about?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryNoLongerSaidArgs = {
  at?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryTimelineArgs = {
  filter?: InputMaybe<GraphFilter>;
  granularity?: InputMaybe<Granularity>;
  among?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryDuplicatesArgs = {
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryCypherArgs = {
  statement: Scalars['String']['input'];
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  maxRows?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is bounded, and what a bound leaves out is counted. A question that asks for too much is refused before anything is asked: TOO_LONG (words), TOO_DEEP, TOO_MANY_ALIASES, TOO_BROAD (objects it could answer), TOO_MUCH_WORK (units: most questions have 1, those that walk or compare the graph up to 40, and 100 are done at once). */
export type QueryHistoryArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a value of a question is, and so how it is asked for. */
export type AskedValue =
  /** A name, found by search: its id, for a variable of type ID. */
  | 'ENTITY'
  /** A day: an ISO 8601 day, for a variable of type Date. */
  | 'DATE'
  /** From a day to a day, either end open: for a variable of type DateRange. */
  | 'PERIOD'
  /** So many days before and after a day: for a variable of type DateRange. */
  | 'AROUND'
  /** A whole number, for a variable of type Int. */
  | 'NUMBER'
  /** One of some words, for a variable of type String, ID or an enum. */
  | 'CHOICE'
  /** The names that lie on the asker's table, at most 2,000 of their ids, for a variable of type [ID!]. Nobody is asked for it. */
  | 'TABLE';

/** One of the words of a choice. */
export type AskedOption = {
  readonly __typename?: 'AskedOption';
  /** What the variable is given. */
  readonly value: Scalars['String']['output'];
  /** How it is called. */
  readonly label: Scalars['String']['output'];
};


/** One of the words of a choice. */
export type AskedOptionLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A value that a question needs: a variable of its query. */
export type AskedParameter = {
  readonly __typename?: 'AskedParameter';
  /** The name of the variable, without the $. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly value: AskedValue;
  /** How it is called in the form. */
  readonly label: Scalars['String']['output'];
  /** Whether the question cannot be asked without it. */
  readonly required: Scalars['Boolean']['output'];
  /** The kinds that a name is looked for among; null for all. */
  readonly kinds: Maybe<ReadonlyArray<EntityKind>>;
  /** The words of a choice. */
  readonly options: ReadonlyArray<AskedOption>;
  /** The least of a number, or of the days around a day. */
  readonly least: Scalars['Int']['output'];
  /** The most of it. */
  readonly most: Scalars['Int']['output'];
  /** What a number, the days around a day, or a choice begins with; null where it begins empty. */
  readonly usual: Maybe<Scalars['String']['output']>;
};


/** A value that a question needs: a variable of its query. */
export type AskedParameterLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A condition on the rows of an answer, where the value of a choice says so: what does not meet it is left out and counted. */
export type AskedCondition = {
  readonly __typename?: 'AskedCondition';
  /** Where in a row the value stands: names of fields, joined by dots. */
  readonly at: Scalars['String']['output'];
  /** What it has to be, as JSON writes it. */
  readonly is: Scalars['JSON']['output'];
  /** The choice that calls for it; null where it always holds. */
  readonly parameter: Maybe<Scalars['String']['output']>;
  /** The value of that choice which calls for it. */
  readonly chosen: Maybe<Scalars['String']['output']>;
};

/** Words beside a row, told by what is true of all its ties. */
export type AskedMark = {
  readonly __typename?: 'AskedMark';
  /** In a tie of the row: what is true of it, or false. */
  readonly at: Scalars['String']['output'];
  /** The words for a row of which it is true of all ties. */
  readonly label: Scalars['String']['output'];
  /** The words for one of which it is not. */
  readonly otherwise: Scalars['String']['output'];
};


/** Words beside a row, told by what is true of all its ties. */
export type AskedMarkLabelArgs = {
  language?: InputMaybe<Language>;
};


/** Words beside a row, told by what is true of all its ties. */
export type AskedMarkOtherwiseArgs = {
  language?: InputMaybe<Language>;
};

/** Where the rows stand in the answer to the query. Each place is a list of names of fields, joined by dots; where one of them is a list, all of its items are meant. */
export type AskedRows = {
  readonly __typename?: 'AskedRows';
  /** The rows. */
  readonly at: Scalars['String']['output'];
  /** In a row: whom it is about. Names that were asked by are left out of it. */
  readonly who: Scalars['String']['output'];
  /** In a row: the ties that it rests on, asked by the fragment AskedTie; null where the row itself is one. */
  readonly ties: Maybe<Scalars['String']['output']>;
  /** In the answer: how many rows there are in all; null where it is not told. */
  readonly total: Maybe<Scalars['String']['output']>;
  /** In the answer: how to go on, for the variable after. */
  readonly pageInfo: Maybe<Scalars['String']['output']>;
  /** In the answer: what the limits and filters left out. */
  readonly omitted: Maybe<Scalars['String']['output']>;
  /** In the answer: false where the search was cut. */
  readonly complete: Maybe<Scalars['String']['output']>;
  /** The most rows that one answer holds; null where pages go on. */
  readonly most: Maybe<Scalars['Int']['output']>;
  /** What a row must meet to be one. */
  readonly keep: ReadonlyArray<AskedCondition>;
  /** What is told of a row besides. */
  readonly marks: ReadonlyArray<AskedMark>;
};

/** A question that a newsroom asks again and again: what it needs to know, and the query behind it, which anybody may send to this API as it stands. */
export type AskedQuestion = {
  readonly __typename?: 'AskedQuestion';
  /** Its id: the name of its file. */
  readonly id: Scalars['ID']['output'];
  /** The question as the page prints it. */
  readonly title: Scalars['String']['output'];
  /** What it answers, and what it does not. */
  readonly lead: Scalars['String']['output'];
  /** What it needs, in the order of its form. */
  readonly parameters: ReadonlyArray<AskedParameter>;
  /** The query behind it, with all its fragments. Its variables are the parameters, language and, where pages go on, after. */
  readonly query: Scalars['String']['output'];
  /** Where the rows of the answer stand. */
  readonly rows: AskedRows;
};


/** A question that a newsroom asks again and again: what it needs to know, and the query behind it, which anybody may send to this API as it stands. */
export type AskedQuestionTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A question that a newsroom asks again and again: what it needs to know, and the query behind it, which anybody may send to this API as it stands. */
export type AskedQuestionLeadArgs = {
  language?: InputMaybe<Language>;
};

/** Where the label of an entity stands in a picture. Left and right are the same in every language: a picture is never mirrored. */
export type LabelSide =
  /** Below its shape. */
  | 'BELOW'
  /** Above its shape. */
  | 'ABOVE'
  /** To the left of its shape. */
  | 'LEFT'
  /** To the right of its shape. */
  | 'RIGHT'
  /** Inside its shape. */
  | 'INSIDE';

/** Where an entity stands in the picture of a dossier that everybody sees. It says nothing of where it is in the world. */
export type EntityPlace = {
  readonly __typename?: 'EntityPlace';
  /** The id of the entity, as it was written; it may have been merged since. */
  readonly entity: Scalars['ID']['output'];
  /** In whole pixels at zoom 1, to the right. */
  readonly x: Scalars['Int']['output'];
  /** In whole pixels at zoom 1, downward. */
  readonly y: Scalars['Int']['output'];
  /** Where its label stands. */
  readonly side: LabelSide;
};

/** Where an entity stands, to be kept. */
export type EntityPlaceInput = {
  /** The id of the entity. */
  readonly entity: Scalars['ID']['input'];
  /** In whole pixels at zoom 1, to the right: from -1,000,000 to 1,000,000. */
  readonly x: Scalars['Int']['input'];
  /** In whole pixels at zoom 1, downward: from -1,000,000 to 1,000,000. */
  readonly y: Scalars['Int']['input'];
  /** Where its label stands. */
  readonly side: LabelSide;
};

/** Which way a relationship is followed, seen from the entity. */
export type Direction =
  /** From source to target. */
  | 'OUT'
  /** From target to source. */
  | 'IN'
  /** Both ways. */
  | 'BOTH';

/** The width of a bucket of the timeline. */
export type Granularity =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** Where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** What to pass as after for the next page of this list. What is no cursor of it is refused: INVALID_ARGUMENT. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them nobody asserts: they are only denied or doubted. The rest hold. */
  readonly unasserted: Scalars['Int']['output'];
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** A page of claims. */
export type AllegationConnection = {
  readonly __typename?: 'AllegationConnection';
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Allegation>;
  /** How many there are in all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them are of earlier editions, which newer ones say again, otherwise or no longer: they count no more. */
  readonly earlier: Scalars['Int']['output'];
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
};

/** What a view keeps. The perspective fields (speakers, documents, minReliability, maxCredibility, motives, minIndependentDocuments) redraw the graph 'according to' some speakers or documents: a relationship is kept when at least one accepted claim that meets all of them asserts it. Lists hold at most 200 values. */
export type GraphFilter = {
  /** Keep entities of these kinds only. Those that were asked for by id stay. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Keep relationships of these types only. */
  readonly relationshipTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** Keep relationships whose role is, in any language, one of these: as it is written, capitals and all. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Keep money flows in this currency only, and everything that is no money flow. XXX: those that name none. Those that were asked for by id stay. */
  readonly currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Keep money flows whose greatest amount may reach it, and everything that is no money flow. An amount without an upper bound, or that nobody gives, may; amounts in different currencies are compared as numbers, so give currency, too. Those that were asked for by id stay. */
  readonly minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Keep what may have held in the range: intervals overlap. What has no date is kept. */
  readonly during?: InputMaybe<DateRange>;
  /** Keep only what must have held in the range. What has no date is not kept. */
  readonly certainlyDuring?: InputMaybe<DateRange>;
  /** Keep claims that one of these says or transmits. UNKNOWN_ENTITY for an id that names nothing. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Keep claims found in one of these. UNKNOWN_DOCUMENT for an id that names nothing. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Keep relationships that at least so many independent documents assert. */
  readonly minIndependentDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Keep claims of this reliability or a better one; an ungraded claim counts as F. */
  readonly minReliability?: InputMaybe<Reliability>;
  /** Keep claims of this credibility or a better one; an ungraded claim counts as 6. */
  readonly maxCredibility?: InputMaybe<Scalars['Int']['input']>;
  /** Keep claims that give one of these motives; one that gives none counts as UNKNOWN. */
  readonly motives?: InputMaybe<ReadonlyArray<Motive>>;
  /** Whether relationships that an editor inferred are kept. A perspective field leaves them out in any case: no source claims them. */
  readonly includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether relationships are kept that a claim denies and another asserts, or an editor inferred. */
  readonly includeDenied?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether relationships are kept that nobody asserts: the accepted claims that are kept only deny or doubt them. Such a one is no tie that held. Not given: true where a subgraph or the relationships of an entity are drawn and the filter has no perspective field, no certainlyDuring and no includeDenied: false; else false, as where a tie means that something held (paths, trails, departures, timeline). */
  readonly includeOnlyDenied?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why something is not in an answer. */
export type OmissionReason =
  /** There was no room for it. */
  | 'LIMIT'
  /** The filter keeps it out. */
  | 'FILTER'
  /** The reader may not see it. */
  | 'PERMISSION'
  /** It joins two ids that are shown as one entity, so it is not drawn; relationship and its claims still tell it. */
  | 'MERGED';

/** What an omission counts. */
export type OmissionSubject =
  /** Entities. */
  | 'ENTITIES'
  /** Relationships. */
  | 'RELATIONSHIPS'
  /** Claims. */
  | 'ALLEGATIONS';

/** How much is not in an answer, and why. */
export type Omitted = {
  readonly __typename?: 'Omitted';
  /** Why. */
  readonly reason: OmissionReason;
  /** What is counted. */
  readonly of: OmissionSubject;
  /** How many. For a neighborhood: LIMIT counts what was left out at the step where the room ran out and ties between drawn entities beyond the room for ties; FILTER counts the ties at the entities within the depth that the filter keeps out, those without any accepted claim among them, and the entities that only a name leads to which was itself reached by nothing that anybody asserts: such a name is shown, and the walk ends at it. */
  readonly count: Scalars['Int']['output'];
};

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Its entities: those asked for first, then by distance, degree (largest first) and id. */
  readonly entities: ReadonlyArray<Entity>;
  /** The relationships between them that the filter keeps, by id. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** What is not in it, and why; reasons with a count of zero are left out. */
  readonly omitted: ReadonlyArray<Omitted>;
};

/** What lies between some entities that were asked for by id. */
export type Among = {
  readonly __typename?: 'Among';
  /** These entities in the order of the ids, each once, and the relationships between them, and between them and those beside, that the filter keeps; its kinds judge nothing here. */
  readonly subgraph: Subgraph;
  /** The ids that name nothing, in their order. */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a name that was found is to one who asked for it. */
export type MatchStrength =
  /** It may be who is meant. */
  | 'MEANT'
  /** A weak match: little of it was met, or only nearly. */
  | 'WEAK'
  /** Another name: something that was asked for is not in it, and something else is. */
  | 'OTHER';

/** An entity that a text may mean. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly entity: Entity;
  /** How well it matches, from 0 to 1: 0.7 or more where it may be who is meant; below it where it is a weak match or another name, as why says. A rank, not a probability. */
  readonly score: Scalars['Float']['output'];
  /** Whether it may be who is meant, is met weakly, or has another name. */
  readonly strength: MatchStrength;
  /** The name that matched. */
  readonly matchedName: Scalars['String']['output'];
  /** Where the words of matchedName stand that were met, in order. */
  readonly marks: ReadonlyArray<TextSpan>;
  /** Why it matched, in words. */
  readonly why: Scalars['String']['output'];
};


/** An entity that a text may mean. */
export type SearchHitWhyArgs = {
  language?: InputMaybe<Language>;
};

/** A part of a text, in UTF-16 code units. */
export type TextSpan = {
  readonly __typename?: 'TextSpan';
  /** The first of it, counted from 0. */
  readonly from: Scalars['Int']['output'];
  /** The first behind it. */
  readonly to: Scalars['Int']['output'];
};

/** What makes a path come first. */
export type PathRank =
  /** Fewest steps, then the best weakest link. */
  | 'SHORTEST'
  /** The best weakest link, then fewest steps. */
  | 'BEST_SUPPORTED';

/** A chain of relationships between two entities that visits no entity twice. Where several relationships join two neighbors, the best supported stands for them. */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities, in order: one more than the relationships. */
  readonly entities: ReadonlyArray<Entity>;
  /** The relationships, in order. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The number of relationships. */
  readonly length: Scalars['Int']['output'];
  /** The support of its weakest link. */
  readonly weakestSupport: Support;
};

/** Paths between two entities. complete: nothing shorter or better supported was left unsearched. When no path is found, omitted tells what the limits and filters kept out of sight. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** Best first. */
  readonly paths: ReadonlyArray<Path>;
  /** Nothing shorter or better supported was left unsearched. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the limits and filters kept out of sight. */
  readonly omitted: ReadonlyArray<Omitted>;
};

/** A sum of money flows in one currency. Sums stay ranges; nothing is added across currencies, nor where no currency is named. */
export type MoneyTotal = {
  readonly __typename?: 'MoneyTotal';
  /** The currency. XXX, the code of ISO 4217 for none, holds the flows that name none: they are counted and never added, so min is 0 and max null. */
  readonly currency: Scalars['Currency']['output'];
  /** The sum of the least amounts. */
  readonly min: Scalars['Decimal']['output'];
  /** The sum of the greatest amounts; null when one of them has no upper bound. */
  readonly max: Maybe<Scalars['Decimal']['output']>;
  /** The number of flows, with those of which no amount is given and those that name no currency. */
  readonly flows: Scalars['Int']['output'];
  /** Flows of which no amount is given. */
  readonly flowsWithoutAmount: Scalars['Int']['output'];
  /** Flows of which an amount is given and no currency is named: no sum holds them. */
  readonly flowsUnnamed: Scalars['Int']['output'];
  /** Flows whose amount is only about what is said: a sum that holds one is no more exact. */
  readonly flowsApproximate: Scalars['Int']['output'];
  /** Flows that are in the sum by the word of an editor alone: no source says that they are the entity's, or who took them. */
  readonly flowsInferred: Scalars['Int']['output'];
  /** Flows of which an accepted claim denies or doubts that they are the entity's, or who took them, whoever asserts it, and whatever claims the filter keeps. */
  readonly flowsContested: Scalars['Int']['output'];
  /** Flows of which nobody whom the filter keeps asserts it: claims only deny or doubt it. They are counted where the filter asks for what is only denied, and no sum holds them. */
  readonly flowsUnasserted: Scalars['Int']['output'];
};

/** Where money came from and went to. */
export type MoneyTrail = {
  readonly __typename?: 'MoneyTrail';
  /** The entities and relationships of the trail. */
  readonly subgraph: Subgraph;
  /** The hops, by step and id of the flow: at most 20,000. */
  readonly hops: ReadonlyArray<MoneyHop>;
  /** What the entity is said to have received or taken, per currency: every flow that the question keeps, shown or not. */
  readonly received: ReadonlyArray<MoneyTotal>;
  /** What it is said to have passed on, per currency: every flow that the question keeps, shown or not. */
  readonly passedOn: ReadonlyArray<MoneyTotal>;
  /** The flows on the way that are not shown, each once: FILTER, what the question keeps out at an entity whose flows are shown; LIMIT, what lies one step beyond maxHops, or beyond 2,000 flows or 2,000 hops at the step where they are reached. Of RELATIONSHIPS: ties of shown flows that the filter keeps out, so that a payer or payee may be missing. */
  readonly omitted: ReadonlyArray<Omitted>;
};

/** One money flow of a trail. A flow with several payers or payees makes a hop for each payer with each payee; no source says by that whose money reached whom. */
export type MoneyHop = {
  readonly __typename?: 'MoneyHop';
  /** The least number of hops from where the trail starts, in either direction: 1 next to it. */
  readonly step: Scalars['Int']['output'];
  /** The money flow. */
  readonly flow: Entity;
  /** Who paid, or where it was taken from; null when no source that the filter keeps says. */
  readonly from: Maybe<Entity>;
  /** Whom it reached, or who left with it; null when no source that the filter keeps says. */
  readonly to: Maybe<Entity>;
  /** How much. */
  readonly amount: Money;
  /** When. */
  readonly date: Maybe<FuzzyDate>;
  /** The ties that join from and to to the flow, that of from first: what carries each, and who denies or doubts it. */
  readonly ties: ReadonlyArray<Relationship>;
};

/** What may have held and what certainly held in a span of time. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
  /** Relationships that must have held in it, and events and money flows that must have happened in it. */
  readonly certain: Scalars['Int']['output'];
  /** Those that may have held or happened in it and need not have. */
  readonly possible: Scalars['Int']['output'];
};

/** Ties, events and money flows in time. An undated tie stands where the event or money flow at its end stands. What nothing bounds on a side is possible up to the edge of what is shown. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** From the first to the last day that bounds any of them, within `during` where the filter has it. At most 2,000, those with the most in them: then LIMIT counts what lies wholly outside; ask for them with `during`. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** Ties, events and money flows that the filter keeps and that no day bounds: they are in no bucket. */
  readonly undated: Scalars['Int']['output'];
  /** Of the ids of among those that name nothing. */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
  /** FILTER counts what the filter keeps out, and what can stand on no day because its dates contradict each other; LIMIT what lies outside the buckets. */
  readonly omitted: ReadonlyArray<Omitted>;
};

/** Who left, from where, to where, and why, by one reading of it: claims that give another motive for the same departure make another reading, listed under rivals. */
export type Departure = {
  readonly __typename?: 'Departure';
  /** The departure: the relationship by which they left. */
  readonly relationship: Relationship;
  /** Who left. */
  readonly who: Entity;
  /** What they left. */
  readonly from: Entity;
  /** Where to, where a claim of this reading says so; of several places the best supported, and ties holds all. */
  readonly to: Maybe<Entity>;
  /** The other ties of those who left that rest on a claim which asserts this reading: where to, with whom and with what, sent by whom, into what, back where. Strongest first, then by id. */
  readonly ties: ReadonlyArray<Relationship>;
  /** The groups and bodies that every claim of this reading names those who left in, but what they left, by id. Where such a group is said to have left the same, its departure and this one tell of the same people. */
  readonly within: ReadonlyArray<Entity>;
  /** The motive of this reading. */
  readonly motive: Motive;
  /** When. */
  readonly date: Maybe<FuzzyDate>;
  /** What they took along, by the claims of this reading, per currency: of the flows that currency and minAmount of the filter keep. */
  readonly money: ReadonlyArray<MoneyTotal>;
  /** Flows that they took along by these claims, and that money leaves out by the filter; ties holds them. */
  readonly omitted: ReadonlyArray<Omitted>;
  /** The claims of this reading, and those that deny the departure. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** The other readings of the same departure. */
  readonly rivals: ReadonlyArray<Departure>;
};

/** A page of departures. totalCount and byMotive count readings; readings of one departure share its relationship. */
export type DepartureConnection = {
  readonly __typename?: 'DepartureConnection';
  /** Those of this page: by date, then id, then motive. */
  readonly nodes: ReadonlyArray<Departure>;
  /** Readings in all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** Readings of each motive, in all pages. */
  readonly byMotive: ReadonlyArray<MotiveCount>;
  /** Departures from there that are in no page, because the filter keeps them out or nobody asserts them, whatever their motive, date and destination. */
  readonly omitted: ReadonlyArray<Omitted>;
};

/** A number of readings with one motive. */
export type MotiveCount = {
  readonly __typename?: 'MotiveCount';
  /** The motive. */
  readonly motive: Motive;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** The answer of a Cypher statement. */
export type QueryTable = {
  readonly __typename?: 'QueryTable';
  /** The names of the columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** The rows; nodes and relationships as objects, dates as ISO strings, large integers as strings. */
  readonly rows: ReadonlyArray<ReadonlyArray<Maybe<Scalars['JSON']['output']>>>;
  /** Whether there were more rows than maxRows. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How long the statement took, in milliseconds. */
  readonly milliseconds: Scalars['Float']['output'];
  /** The entities and relationships in the rows, where there are any. */
  readonly subgraph: Maybe<Subgraph>;
};

/** A number of entities of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A number of relationships of one type. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** The type. */
  readonly type: RelationshipType;
  /** How many hold: an accepted claim asserts them, or an editor inferred them. */
  readonly count: Scalars['Int']['output'];
  /** How many others are written: they are only denied, doubted, proposed or taken back. */
  readonly unasserted: Scalars['Int']['output'];
};

/** One row for each relationship type, direction and kind at the other end. */
export type NeighborCount = {
  readonly __typename?: 'NeighborCount';
  /** The type. */
  readonly type: RelationshipType;
  /** Seen from the entity: OUT or IN. */
  readonly direction: Direction;
  /** The kind at the other end. */
  readonly kind: EntityKind;
  /** Relationships that the filter keeps and that hold for it. Without a filter they add up to the degree of the entity. */
  readonly count: Scalars['Int']['output'];
  /** Relationships that the filter keeps and that nobody asserts: drawn, but no ties. Those without any accepted claim are in neither count, for they are never drawn. */
  readonly unasserted: Scalars['Int']['output'];
};

/** The store that answers. */
export type Engine =
  /** SQLite in the data folder. */
  | 'EMBEDDED'
  /** Neo4j. */
  | 'NEO4J';

/** What the graph holds. */
export type Overview = {
  readonly __typename?: 'Overview';
  /** Entities of each kind; kinds without any are left out. */
  readonly entities: ReadonlyArray<KindCount>;
  /** Relationships of each type; types of which none is written are left out. */
  readonly relationships: ReadonlyArray<TypeCount>;
  /** Claims, whatever their status. */
  readonly allegations: Scalars['Int']['output'];
  /** Documents. */
  readonly documents: Scalars['Int']['output'];
  /** The store that answers. */
  readonly engine: Engine;
};

/** A directed, typed tie between two entities, carried by the allegations that speak of it. Each type is a GraphQL type with its own fields. */
export type Relationship = {
  /** A stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its type, as stored in the graph. */
  readonly type: RelationshipType;
  /** Where it starts; the same as target where both ends are shown as one entity: then it is drawn nowhere. */
  readonly source: Entity;
  /** Where it ends. */
  readonly target: Entity;
  /** When it held or happened. */
  readonly date: Maybe<FuzzyDate>;
  /** The days between which it can stand: by its own date and by those of the events and money flows at its ends. An undated tie stands where they stand. */
  readonly span: DateSpan;
  /** Whether it must have held in the range, as certainlyDuring of a filter has it; false where nothing dates it. That says nothing of whether anybody asserts it. */
  readonly certainlyDuring: Scalars['Boolean']['output'];
  /** True when an editor inferred it and no source claims it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What carries it. It holds when it is ASSERTED or INFERRED; else nobody says here that it is so, and no path, trail, timeline or count of ties takes it for one. */
  readonly assertion: Assertion;
  /** Why an editor inferred it; null unless inferred. */
  readonly inferenceReason: Maybe<Scalars['String']['output']>;
  /** The motives that its claims give, each once, the most claimed first. Several: rival readings. Empty for a type that no motive bears on. */
  readonly motives: ReadonlyArray<Motive>;
  /** The claims that speak of this tie itself, asserting or denying, in the order of their documents and lines. */
  readonly allegations: ReadonlyArray<Allegation>;
  /** How well it is supported. */
  readonly support: Support;
  /** What its source holds of it and this model has no place for, in the words of the source. */
  readonly other: ReadonlyArray<OtherValue>;
  /** Other ties of its type that join the same two entities, in either direction, by id, at most 50 of parallelCount: they are told as several and never added up. Each has its own support, and their claims may bear each other out. A question looks up 200 times at most which there are, or how many. */
  readonly parallel: ReadonlyArray<Relationship>;
  /** How many other ties of its type join the same two entities, in either direction. */
  readonly parallelCount: Scalars['Int']['output'];
};


/** A directed, typed tie between two entities, carried by the allegations that speak of it. Each type is a GraphQL type with its own fields. */
export type RelationshipCertainlyDuringArgs = {
  range: DateRange;
};


/** A directed, typed tie between two entities, carried by the allegations that speak of it. Each type is a GraphQL type with its own fields. */
export type RelationshipInferenceReasonArgs = {
  language?: InputMaybe<Language>;
};

/** What carries a relationship: the first of these that applies. */
export type Assertion =
  /** An editor inferred it and says why, and no source claims it. It holds by the editor's word, whoever denies it. */
  | 'INFERRED'
  /** An accepted claim asserts it. It holds, as far as anybody says here; others may deny it. */
  | 'ASSERTED'
  /** Nobody asserts it: accepted claims deny it, and perhaps doubt it. */
  | 'DENIED'
  /** Nobody asserts it: accepted claims only doubt it. */
  | 'DOUBTED'
  /** It has no accepted claim; one waits for a person to decide. It is not drawn. */
  | 'PROPOSED'
  /** It has no accepted claim, for those it had were taken back. It is not drawn. */
  | 'RETRACTED'
  /** It has no accepted claim, for newer editions of the documents that spoke of it no longer do. Nobody denies it by that. It is not drawn. */
  | 'NO_LONGER_SAID';

/** A family tie, read from source to target. */
export type Kinship =
  /** Brother or sister of. */
  | 'SIBLING'
  /** Father or mother of. */
  | 'PARENT'
  /** Son or daughter of. */
  | 'CHILD'
  /** Husband or wife of. */
  | 'SPOUSE'
  /** Kin in another way. */
  | 'OTHER';

/** A language of the interface and of the summaries; where a text is missing in one, the first that has it stands for it. Each value is a tag of BCP 47 in capitals, and has a file of words in graph-schema/words. */
export type Language =
  /** English. */
  | 'EN'
  /** Arabic. */
  | 'AR';

/** A date as precisely as it is known. edtf: Extended Date/Time Format, level 1 or 2 ('2014-09', '2014-10/2014-12', '2015~'); an end left out is not known ('2010/'), two full stops say that there is none ('2010/..': it goes on). earliest and latest: ISO days that bound it, inclusive. */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** The date in Extended Date/Time Format (ISO 8601-2:2019, annex A), level 1 or 2. */
  readonly edtf: Scalars['String']['output'];
  /** The first day it can mean; null where nothing bounds its beginning. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The last day it can mean; null where nothing bounds its end. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** The date in words: 'September 2014', 'around 2015'. */
  readonly label: Scalars['String']['output'];
};


/** A date as precisely as it is known. edtf: Extended Date/Time Format, level 1 or 2 ('2014-09', '2014-10/2014-12', '2015~'); an end left out is not known ('2010/'), two full stops say that there is none ('2010/..': it goes on). earliest and latest: ISO days that bound it, inclusive. */
export type FuzzyDateLabelArgs = {
  language?: InputMaybe<Language>;
};

/** The days from which and up to which something can be; null where nothing bounds it. from after to: its dates contradict each other. */
export type DateSpan = {
  readonly __typename?: 'DateSpan';
  /** The first day. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The last day. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** A range of days, inclusive; either end may be open. */
export type DateRange = {
  /** The first day of the range; left out, it has no beginning. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the range; left out, it has no end. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** An amount as precisely as it is known. max null: no upper bound ('more than'). min null: no amount is given. approximate: 'about'. */
export type Money = {
  readonly __typename?: 'Money';
  /** The currency; null or XXX where none is named. */
  readonly currency: Maybe<Scalars['Currency']['output']>;
  /** The least it can be; null when no amount is given. */
  readonly min: Maybe<Scalars['Decimal']['output']>;
  /** The most it can be; null when there is no upper bound. */
  readonly max: Maybe<Scalars['Decimal']['output']>;
  /** True when the source says 'about'. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The amount in words: 'more than 1,000,000,000 SYP'. */
  readonly label: Scalars['String']['output'];
};


/** An amount as precisely as it is known. max null: no upper bound ('more than'). min null: no amount is given. approximate: 'about'. */
export type MoneyLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A name of an entity, in one script. An entity has many; none is more real than another. */
export type Name = {
  readonly __typename?: 'Name';
  /** The name as it is written. */
  readonly text: Scalars['String']['output'];
  /** ISO 15924 code of its script: Arab, Latn. */
  readonly script: Scalars['String']['output'];
  /** BCP 47 tag of its language, where one is meant: ar, en. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** The id it belonged to before its entity was merged into this one; null for a name of this id's own. */
  readonly from: Maybe<Scalars['ID']['output']>;
};

/** What sort of name it is. */
export type NameKind =
  /** The name the sources use first. */
  | 'PRIMARY'
  /** Another name for the same. */
  | 'ALIAS'
  /** A name by a child, real or assumed: Abu ..., Umm ... */
  | 'KUNYA'
  /** The name in another script, by us; no source writes it so. */
  | 'ROMANIZATION'
  /** A name it no longer has. */
  | 'FORMER';



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
  EntityKind: EntityKind;
  RelationshipType: RelationshipType;
  Motive: Motive;
  Stance: Stance;
  ReviewStatus: ReviewStatus;
  Reliability: Reliability;
  Allegation: ResolverTypeWrapper<AllegationRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Locator: ResolverTypeWrapper<LocatorRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Document: ResolverTypeWrapper<DocumentRow>;
  EditionDifference: ResolverTypeWrapper<EditionDifferenceRow>;
  EditionPart: EditionPart;
  EditionClaim: ResolverTypeWrapper<EditionClaimRow>;
  Support: ResolverTypeWrapper<Support>;
  Dossier: ResolverTypeWrapper<DossierRow>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangedRecord: ResolverTypeWrapper<ChangedRecordRow>;
  ChangedWhat: ChangedWhat;
  Changed: ResolverTypeWrapper<Omit<Changed, 'change'> & { change: ResolversTypes['Change'] }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DuplicateSuggestion: ResolverTypeWrapper<DuplicateSuggestionRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LikenessEvidence: ResolverTypeWrapper<LikenessEvidenceRow>;
  MatchedWord: ResolverTypeWrapper<MatchedWordRow>;
  LikenessBand: LikenessBand;
  Verdict: Verdict;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DuplicateConnection: ResolverTypeWrapper<Omit<DuplicateConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DuplicateSuggestion']> }>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Decision']> }>;
  Entity: ResolverTypeWrapper<EntityRow>;
  Sex: Sex;
  Precision: Precision;
  Identifier: ResolverTypeWrapper<Identifier>;
  OtherValue: ResolverTypeWrapper<OtherValue>;
  RecordedFrom: ResolverTypeWrapper<RecordedFromRow>;
  Investigation: ResolverTypeWrapper<InvestigationRow>;
  Note: ResolverTypeWrapper<NoteRow>;
  NoteSubject: NoteSubject;
  InvestigationVersion: ResolverTypeWrapper<HistoryStepRow>;
  InvestigationConnection: ResolverTypeWrapper<Omit<InvestigationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Investigation']> }>;
  InvestigationVersionConnection: ResolverTypeWrapper<Omit<InvestigationVersionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['InvestigationVersion']> }>;
  NoteInput: NoteInput;
  InvestigationInput: InvestigationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AskedValue: AskedValue;
  AskedOption: ResolverTypeWrapper<AskedOptionRow>;
  AskedParameter: ResolverTypeWrapper<AskedParameterRow>;
  AskedCondition: ResolverTypeWrapper<AskedCondition>;
  AskedMark: ResolverTypeWrapper<AskedMarkRow>;
  AskedRows: ResolverTypeWrapper<Omit<AskedRows, 'marks'> & { marks: ReadonlyArray<ResolversTypes['AskedMark']> }>;
  AskedQuestion: ResolverTypeWrapper<AskedQuestionRow>;
  LabelSide: LabelSide;
  EntityPlace: ResolverTypeWrapper<EntityPlace>;
  EntityPlaceInput: EntityPlaceInput;
  Direction: Direction;
  Granularity: Granularity;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Relationship']> }>;
  AllegationConnection: ResolverTypeWrapper<ClaimsPage>;
  GraphFilter: GraphFilter;
  OmissionReason: OmissionReason;
  OmissionSubject: OmissionSubject;
  Omitted: ResolverTypeWrapper<Omitted>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'entities' | 'relationships'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, relationships: ReadonlyArray<ResolversTypes['Relationship']> }>;
  Among: ResolverTypeWrapper<Omit<Among, 'subgraph'> & { subgraph: ResolversTypes['Subgraph'] }>;
  MatchStrength: MatchStrength;
  SearchHit: ResolverTypeWrapper<HitRow>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  PathRank: PathRank;
  Path: ResolverTypeWrapper<PathRow>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  MoneyTotal: ResolverTypeWrapper<MoneyTotal>;
  MoneyTrail: ResolverTypeWrapper<Omit<MoneyTrail, 'subgraph' | 'hops'> & { subgraph: ResolversTypes['Subgraph'], hops: ReadonlyArray<ResolversTypes['MoneyHop']> }>;
  MoneyHop: ResolverTypeWrapper<MoneyHopRow>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Timeline: ResolverTypeWrapper<Timeline>;
  Departure: ResolverTypeWrapper<DepartureRow>;
  DepartureConnection: ResolverTypeWrapper<Omit<DepartureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Departure']> }>;
  MotiveCount: ResolverTypeWrapper<MotiveCount>;
  QueryTable: ResolverTypeWrapper<CypherTableRow>;
  KindCount: ResolverTypeWrapper<KindCount>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  NeighborCount: ResolverTypeWrapper<NeighborCount>;
  Engine: Engine;
  Overview: ResolverTypeWrapper<Overview>;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  Assertion: Assertion;
  Kinship: Kinship;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  Language: Language;
  FuzzyDate: ResolverTypeWrapper<FuzzyDateRow>;
  DateSpan: ResolverTypeWrapper<DateSpan>;
  DateRange: DateRange;
  Money: ResolverTypeWrapper<MoneyRow>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Allegation: AllegationRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Locator: LocatorRow;
  Boolean: Scalars['Boolean']['output'];
  Document: DocumentRow;
  EditionDifference: EditionDifferenceRow;
  EditionClaim: EditionClaimRow;
  Support: Support;
  Dossier: DossierRow;
  Change: ChangeRow;
  ChangedRecord: ChangedRecordRow;
  Changed: Omit<Changed, 'change'> & { change: ResolversParentTypes['Change'] };
  ChangeConnection: Omit<ChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  DuplicateSuggestion: DuplicateSuggestionRow;
  Float: Scalars['Float']['output'];
  LikenessEvidence: LikenessEvidenceRow;
  MatchedWord: MatchedWordRow;
  Decision: DecisionRow;
  DuplicateConnection: Omit<DuplicateConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DuplicateSuggestion']> };
  DecisionConnection: Omit<DecisionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Decision']> };
  Entity: EntityRow;
  Identifier: Identifier;
  OtherValue: OtherValue;
  RecordedFrom: RecordedFromRow;
  Investigation: InvestigationRow;
  Note: NoteRow;
  InvestigationVersion: HistoryStepRow;
  InvestigationConnection: Omit<InvestigationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Investigation']> };
  InvestigationVersionConnection: Omit<InvestigationVersionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['InvestigationVersion']> };
  NoteInput: NoteInput;
  InvestigationInput: InvestigationInput;
  Query: Record<PropertyKey, never>;
  AskedOption: AskedOptionRow;
  AskedParameter: AskedParameterRow;
  AskedCondition: AskedCondition;
  AskedMark: AskedMarkRow;
  AskedRows: Omit<AskedRows, 'marks'> & { marks: ReadonlyArray<ResolversParentTypes['AskedMark']> };
  AskedQuestion: AskedQuestionRow;
  EntityPlace: EntityPlace;
  EntityPlaceInput: EntityPlaceInput;
  PageInfo: PageInfo;
  RelationshipConnection: Omit<RelationshipConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Relationship']> };
  AllegationConnection: ClaimsPage;
  GraphFilter: GraphFilter;
  Omitted: Omitted;
  Subgraph: Omit<Subgraph, 'entities' | 'relationships'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, relationships: ReadonlyArray<ResolversParentTypes['Relationship']> };
  Among: Omit<Among, 'subgraph'> & { subgraph: ResolversParentTypes['Subgraph'] };
  SearchHit: HitRow;
  TextSpan: TextSpan;
  Path: PathRow;
  Paths: Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  MoneyTotal: MoneyTotal;
  MoneyTrail: Omit<MoneyTrail, 'subgraph' | 'hops'> & { subgraph: ResolversParentTypes['Subgraph'], hops: ReadonlyArray<ResolversParentTypes['MoneyHop']> };
  MoneyHop: MoneyHopRow;
  TimelineBucket: TimelineBucket;
  Timeline: Timeline;
  Departure: DepartureRow;
  DepartureConnection: Omit<DepartureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Departure']> };
  MotiveCount: MotiveCount;
  QueryTable: CypherTableRow;
  KindCount: KindCount;
  TypeCount: TypeCount;
  NeighborCount: NeighborCount;
  Overview: Overview;
  Relationship: RelationshipRow;
  JSON: Scalars['JSON']['output'];
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Currency: Scalars['Currency']['output'];
  FuzzyDate: FuzzyDateRow;
  DateSpan: DateSpan;
  DateRange: DateRange;
  Money: MoneyRow;
  Name: Name;
};

export type AllegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allegation'] = ResolversParentTypes['Allegation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AllegationClaimArgs, 'language'>>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  transmittedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  eventDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  reportedDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  motive?: Resolver<Maybe<ResolversTypes['Motive']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllegationNoteArgs, 'language'>>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  lineFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentLabelArgs, 'language'>>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyOf?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  succeeds?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['EditionDifference']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<DocumentAllegationsArgs, 'first'>>;
};

export type EditionDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionDifference'] = ResolversParentTypes['EditionDifference']> = {
  earlier?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  new?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  same?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leftOutBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['EditionClaim']>, ParentType, ContextType, RequireFields<EditionDifferenceClaimsArgs, 'of' | 'first' | 'skip'>>;
};

export type EditionClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionClaim'] = ResolversParentTypes['EditionClaim']> = {
  before?: Resolver<Maybe<ResolversTypes['Allegation']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Allegation']>, ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  allegations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assertingSpeakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestReliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  bestCredibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DossierTitleArgs, 'language'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DossierSummaryArgs, 'language'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<DossierSubgraphArgs, 'first'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['EntityPlace']>, ParentType, ContextType, RequireFields<DossierPlacesArgs, 'first'>>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ChangedRecord']>, ParentType, ContextType, RequireFields<ChangeRecordsArgs, 'first'>>;
};

export type ChangedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedRecord'] = ResolversParentTypes['ChangedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ChangedWhat'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Changed'] = ResolversParentTypes['Changed']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  created?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  withdrawn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  undoChange?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'id' | 'request'>>;
  decide?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'a' | 'b' | 'verdict' | 'by'>>;
  undoDecision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'a' | 'b' | 'by'>>;
  keepPlaces?: Resolver<ReadonlyArray<ResolversTypes['EntityPlace']>, ParentType, ContextType, RequireFields<MutationKeepPlacesArgs, 'dossier' | 'places'>>;
  saveInvestigation?: Resolver<ResolversTypes['Investigation'], ParentType, ContextType, RequireFields<MutationSaveInvestigationArgs, 'investigation' | 'request' | 'by'>>;
  renameInvestigation?: Resolver<ResolversTypes['Investigation'], ParentType, ContextType, RequireFields<MutationRenameInvestigationArgs, 'id' | 'name' | 'base' | 'request' | 'by'>>;
  copyInvestigation?: Resolver<ResolversTypes['Investigation'], ParentType, ContextType, RequireFields<MutationCopyInvestigationArgs, 'id' | 'name' | 'request' | 'by'>>;
  deleteInvestigation?: Resolver<ResolversTypes['Changed'], ParentType, ContextType, RequireFields<MutationDeleteInvestigationArgs, 'id' | 'base' | 'request' | 'by'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Changed'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type DuplicateSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateSuggestion'] = ResolversParentTypes['DuplicateSuggestion']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['LikenessBand'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['LikenessEvidence']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['MatchedWord']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
};

export type LikenessEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikenessEvidence'] = ResolversParentTypes['LikenessEvidence']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LikenessEvidenceTextArgs, 'language'>>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchedWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedWord'] = ResolversParentTypes['MatchedWord']> = {
  a?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MatchedWordHowArgs, 'language'>>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canonical?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type DuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateConnection'] = ResolversParentTypes['DuplicateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicateSuggestion']>, ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toCompare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType?: TypeResolveFn<null, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntityLabelArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EntitySummaryArgs, 'language'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EntityNoteArgs, 'language'>>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EntityTypeArgs, 'language'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ReadonlyArray<ResolversTypes['RecordedFrom']>, ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  withinCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unasserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EntityRelationshipsArgs, 'direction' | 'first'>>;
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<EntityAllegationsArgs, 'first'>>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OtherValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherValue'] = ResolversParentTypes['OtherValue']> = {
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordedFromResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedFrom'] = ResolversParentTypes['RecordedFrom']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvestigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Investigation'] = ResolversParentTypes['Investigation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  noteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['InvestigationVersionConnection'], ParentType, ContextType, RequireFields<InvestigationVersionsArgs, 'first'>>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  on?: Resolver<ResolversTypes['NoteSubject'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvestigationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestigationVersion'] = ResolversParentTypes['InvestigationVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  investigation?: Resolver<Maybe<ResolversTypes['Investigation']>, ParentType, ContextType>;
};

export type InvestigationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestigationConnection'] = ResolversParentTypes['InvestigationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Investigation']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvestigationVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestigationVersionConnection'] = ResolversParentTypes['InvestigationVersionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvestigationVersion']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  investigations?: Resolver<ResolversTypes['InvestigationConnection'], ParentType, ContextType, RequireFields<QueryInvestigationsArgs, 'first'>>;
  investigation?: Resolver<Maybe<ResolversTypes['Investigation']>, ParentType, ContextType, RequireFields<QueryInvestigationArgs, 'id'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['AskedQuestion']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  allegation?: Resolver<Maybe<ResolversTypes['Allegation']>, ParentType, ContextType, RequireFields<QueryAllegationArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, Partial<QueryDossierArgs>>;
  dossiers?: Resolver<ReadonlyArray<ResolversTypes['Dossier']>, ParentType, ContextType>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'ids' | 'depth' | 'first'>>;
  among?: Resolver<ResolversTypes['Among'], ParentType, ContextType, RequireFields<QueryAmongArgs, 'ids'>>;
  neighborhoodPreview?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<QueryNeighborhoodPreviewArgs, 'id'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'rank' | 'first'>>;
  moneyTrail?: Resolver<ResolversTypes['MoneyTrail'], ParentType, ContextType, RequireFields<QueryMoneyTrailArgs, 'from' | 'direction' | 'maxHops'>>;
  departures?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<QueryDeparturesArgs, 'first'>>;
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<QueryAllegationsArgs, 'first'>>;
  noLongerSaid?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<QueryNoLongerSaidArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'granularity'>>;
  duplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, RequireFields<QueryDuplicatesArgs, 'first'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['QueryTable'], ParentType, ContextType, RequireFields<QueryCypherArgs, 'statement' | 'maxRows'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'id' | 'first'>>;
  lastChange?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AskedOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedOption'] = ResolversParentTypes['AskedOption']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AskedOptionLabelArgs, 'language'>>;
};

export type AskedParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedParameter'] = ResolversParentTypes['AskedParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['AskedValue'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AskedParameterLabelArgs, 'language'>>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntityKind']>>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['AskedOption']>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedCondition'] = ResolversParentTypes['AskedCondition']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  is?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  parameter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chosen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedMark'] = ResolversParentTypes['AskedMark']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AskedMarkLabelArgs, 'language'>>;
  otherwise?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AskedMarkOtherwiseArgs, 'language'>>;
};

export type AskedRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedRows'] = ResolversParentTypes['AskedRows']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  omitted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  keep?: Resolver<ReadonlyArray<ResolversTypes['AskedCondition']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['AskedMark']>, ParentType, ContextType>;
};

export type AskedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedQuestion'] = ResolversParentTypes['AskedQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AskedQuestionTitleArgs, 'language'>>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AskedQuestionLeadArgs, 'language'>>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['AskedParameter']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['AskedRows'], ParentType, ContextType>;
};

export type EntityPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityPlace'] = ResolversParentTypes['EntityPlace']> = {
  entity?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['LabelSide'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unasserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AllegationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllegationConnection'] = ResolversParentTypes['AllegationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Omitted'] = ResolversParentTypes['Omitted']> = {
  reason?: Resolver<ResolversTypes['OmissionReason'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['OmissionSubject'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
};

export type AmongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Among'] = ResolversParentTypes['Among']> = {
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['MatchStrength'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchHitWhyArgs, 'language'>>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakestSupport?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
};

export type MoneyTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTotal'] = ResolversParentTypes['MoneyTotal']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsWithoutAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsUnnamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsApproximate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsInferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsContested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsUnasserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyTrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTrail'] = ResolversParentTypes['MoneyTrail']> = {
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['MoneyHop']>, ParentType, ContextType>;
  received?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  passedOn?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
};

export type MoneyHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyHop'] = ResolversParentTypes['MoneyHop']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
};

export type DepartureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  motive?: Resolver<ResolversTypes['Motive'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  money?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Departure']>, ParentType, ContextType>;
};

export type DepartureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureConnection'] = ResolversParentTypes['DepartureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Departure']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  byMotive?: Resolver<ReadonlyArray<ResolversTypes['MotiveCount']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omitted']>, ParentType, ContextType>;
};

export type MotiveCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotiveCount'] = ResolversParentTypes['MotiveCount']> = {
  motive?: Resolver<ResolversTypes['Motive'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueryTable'] = ResolversParentTypes['QueryTable']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<Maybe<ResolversTypes['JSON']>>>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unasserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighborCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborCount'] = ResolversParentTypes['NeighborCount']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unasserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  allegations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['Engine'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType?: TypeResolveFn<null, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['DateSpan'], ParentType, ContextType>;
  certainlyDuring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<RelationshipCertainlyDuringArgs, 'range'>>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  inferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelationshipInferenceReasonArgs, 'language'>>;
  motives?: Resolver<ReadonlyArray<ResolversTypes['Motive']>, ParentType, ContextType>;
  allegations?: Resolver<ReadonlyArray<ResolversTypes['Allegation']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  other?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  parallel?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parallelCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type FuzzyDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FuzzyDateLabelArgs, 'language'>>;
};

export type DateSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateSpan'] = ResolversParentTypes['DateSpan']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyLabelArgs, 'language'>>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Allegation?: AllegationResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  EditionDifference?: EditionDifferenceResolvers<ContextType>;
  EditionClaim?: EditionClaimResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangedRecord?: ChangedRecordResolvers<ContextType>;
  Changed?: ChangedResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  DuplicateSuggestion?: DuplicateSuggestionResolvers<ContextType>;
  LikenessEvidence?: LikenessEvidenceResolvers<ContextType>;
  MatchedWord?: MatchedWordResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DuplicateConnection?: DuplicateConnectionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  OtherValue?: OtherValueResolvers<ContextType>;
  RecordedFrom?: RecordedFromResolvers<ContextType>;
  Investigation?: InvestigationResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  InvestigationVersion?: InvestigationVersionResolvers<ContextType>;
  InvestigationConnection?: InvestigationConnectionResolvers<ContextType>;
  InvestigationVersionConnection?: InvestigationVersionConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AskedOption?: AskedOptionResolvers<ContextType>;
  AskedParameter?: AskedParameterResolvers<ContextType>;
  AskedCondition?: AskedConditionResolvers<ContextType>;
  AskedMark?: AskedMarkResolvers<ContextType>;
  AskedRows?: AskedRowsResolvers<ContextType>;
  AskedQuestion?: AskedQuestionResolvers<ContextType>;
  EntityPlace?: EntityPlaceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  AllegationConnection?: AllegationConnectionResolvers<ContextType>;
  Omitted?: OmittedResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Among?: AmongResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  MoneyTotal?: MoneyTotalResolvers<ContextType>;
  MoneyTrail?: MoneyTrailResolvers<ContextType>;
  MoneyHop?: MoneyHopResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  DepartureConnection?: DepartureConnectionResolvers<ContextType>;
  MotiveCount?: MotiveCountResolvers<ContextType>;
  QueryTable?: QueryTableResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  NeighborCount?: NeighborCountResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  DateSpan?: DateSpanResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
};

