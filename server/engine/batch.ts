import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';

/** What is written together: it lands whole or not at all. A record replaces the one with its id. */
export type Batch = {
  readonly documents: readonly DocumentRecord[];
  readonly entities: readonly EntityRecord[];
  readonly allegations: readonly AllegationRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly dossiers: readonly DossierRecord[];
};

/** The lists of a batch. */
export type BatchList = keyof Batch;

/** A batch of nothing. */
export const emptyBatch: Batch = { documents: [], entities: [], allegations: [], relationships: [], dossiers: [] };

/** Something that keeps a batch from being written. field: a path in the record, such as names.0.text; null for the record itself. */
export type Complaint = { readonly list: BatchList; readonly id: string; readonly field: string | null; readonly message: string };
