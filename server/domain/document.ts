import type { EntityPlace } from '#server/domain/entityPlace.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';

/** A text in which claims are found. copyOf: the document it was copied from; both count as one. succeeds: the earlier edition of it, whose claims count only as far as it makes them again. fileName, sha256: of the file it is, where it was imported. */
export type DocumentRecord = {
  readonly id: Id;
  readonly title: string;
  readonly publisher: Id | null;
  readonly language: string | null;
  readonly published: FuzzyDate | null;
  readonly url: string | null;
  readonly copyOf: Id | null;
  readonly succeeds: Id | null;
  readonly fileName: string | null;
  readonly sha256: string | null;
};

/** A set of documents and what they claim, loaded together. places: where its entities stand in the picture that everybody sees, one of each. */
export type DossierRecord = {
  readonly id: Id;
  readonly title: Localized;
  readonly summary: Localized;
  readonly documents: readonly Id[];
  readonly places: readonly EntityPlace[];
};
