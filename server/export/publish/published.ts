import type { Assertion, EntityKind, Motive, RelationshipType, Stance } from '#graph-schema/generated/ontology.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Localized } from '#server/domain/localized.ts';
import type { Spot } from '#server/export/publish/asked.ts';

/** A name as the file tells it: by a key and a label of the file. spot: where it is drawn; null: it only speaks. */
export type ShownParty = {
  readonly key: string;
  readonly kind: EntityKind;
  readonly label: Localized;
  readonly isHidden: boolean;
  readonly date: FuzzyDate | null;
  readonly spot: Spot | null;
};

/** Who says, denies or doubts it, through whom, where, how well graded (C3) and why. Parties by their keys, the document by its number. */
export type ShownClaim = {
  readonly stance: Stance;
  readonly speakers: readonly string[];
  readonly through: readonly string[];
  readonly document: number;
  readonly grade: string | null;
  readonly motive: Motive | null;
  readonly date: FuzzyDate | null;
};

/** A tie as the file tells it, with all that is said of it. */
export type ShownTie = {
  readonly key: string;
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly assertion: Assertion;
  readonly date: FuzzyDate | null;
  readonly motives: readonly Motive[];
  readonly claims: readonly ShownClaim[];
};

/** A document by a number of the file. title: where it may be told. */
export type ShownDocument = {
  readonly number: number;
  readonly title: string | null;
  readonly date: FuzzyDate | null;
  readonly copyOf: number | null;
};

/** All that stands in the file. Nothing in it leads back to an id of the store. */
export type Published = {
  readonly title: string | null;
  readonly parties: ReadonlyMap<string, ShownParty>;
  readonly ties: readonly ShownTie[];
  readonly documents: readonly ShownDocument[];
};
