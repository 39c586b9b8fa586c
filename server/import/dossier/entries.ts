import type {
  EntityKind,
  LabelSide,
  Motive,
  NameKind,
  RelationshipType,
  Reliability,
  ReviewStatus,
  Stance,
} from '#graph-schema/generated/ontology.ts';
import type { Localized } from '#server/domain/localized.ts';

/** A text by language as a dossier writes it: one text alone is in the language of its letters. */
export type LocalizedEntry = string | Localized;

/** One id, or a list of them. */
export type IdsEntry = string | readonly string[];

/** A date as a dossier writes it: a year alone may be read as a number. */
export type DateEntry = string | number;

/** documents: left out, all that its files hold. */
export type DossierEntry = {
  readonly id: string;
  readonly title: LocalizedEntry;
  readonly summary?: LocalizedEntry;
  readonly documents?: IdsEntry;
  readonly places?: readonly EntityPlaceEntry[];
};

/** Where an entity stands in the picture of a dossier. */
type EntityPlaceEntry = { readonly entity: string; readonly x: number; readonly y: number; readonly label: LabelSide };

export type DocumentEntry = {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly published?: DateEntry;
  readonly url?: string;
  readonly copyOf?: string;
  readonly succeeds?: string;
  readonly fileName?: string;
  readonly sha256?: string;
};

export type NameEntry = string | { readonly text: string; readonly kind?: NameKind; readonly language?: string; readonly script?: string };

/** What every kind has in common; what the ontology names for the kind stands beside it. */
export type EntityEntry = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names?: readonly NameEntry[];
  readonly knownAs?: string;
  readonly summary?: LocalizedEntry;
  readonly note?: LocalizedEntry;
};

export type AllegationEntry = {
  readonly id: string;
  readonly claim: LocalizedEntry;
  readonly stance?: Stance;
  readonly speakers: IdsEntry;
  readonly transmittedBy?: IdsEntry;
  readonly document?: string;
  readonly locator?: { readonly lines: string | number; readonly sha256?: string };
  readonly eventDate?: DateEntry;
  readonly reportedDate?: DateEntry;
  readonly reliability?: Reliability;
  readonly credibility?: number;
  readonly motive?: Motive;
  readonly status?: ReviewStatus;
  readonly note?: LocalizedEntry;
  readonly about?: IdsEntry;
  readonly contradicts?: IdsEntry;
};

/** What every relationship type has in common; what the ontology names for the type stands beside it. */
export type RelationshipEntry = {
  readonly id?: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly date?: DateEntry;
  readonly claims?: IdsEntry;
  readonly inferred?: LocalizedEntry;
};
