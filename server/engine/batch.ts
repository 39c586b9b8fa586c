import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Decision } from '#server/domain/decision.ts';
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
  /** What people decided about pairs of entities that are in the store or in the batch, with what no longer counts. */
  readonly decisions: readonly Decision[];
};

/** The lists of a batch that sources fill; decisions are people's own. */
export type BatchList = Exclude<keyof Batch, 'decisions'>;

/** A batch of nothing. */
export const emptyBatch: Batch = { documents: [], entities: [], allegations: [], relationships: [], dossiers: [], decisions: [] };

/** Something that keeps a batch from being written. field: a path in the record, such as names.0.text; null for the record itself. */
export type Complaint = { readonly list: BatchList; readonly id: string; readonly field: string | null; readonly message: string };
