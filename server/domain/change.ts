import type { AllegationRecord } from '#server/domain/allegation.ts';
import { decisionKey, type Decision } from '#server/domain/decision.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { InvestigationRecord } from '#server/domain/investigation.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';

/** The records that are written, each list by what they are. */
export type RecordLists = {
  readonly documents: DocumentRecord;
  readonly entities: EntityRecord;
  readonly allegations: AllegationRecord;
  readonly relationships: RelationshipRecord;
  readonly dossiers: DossierRecord;
  readonly decisions: Decision;
  readonly investigations: InvestigationRecord;
};

/** A list of records. */
export type RecordList = keyof RecordLists;

/** Every list, in the order in which records are written: what is named stands before what names it, but for those that name their own kind. */
export const recordLists = [
  'documents',
  'entities',
  'allegations',
  'relationships',
  'dossiers',
  'decisions',
  'investigations',
] as const satisfies readonly RecordList[];

/** Names a record: its id, of a decision its key. */
export type RecordRef = { readonly list: RecordList; readonly id: string };

/** Who changes something, when and why. id: the asker's own; the same again is the same change. by: as they call themselves; at: an ISO 8601 instant in UTC. */
export type Signature = { readonly id: Id; readonly by: string; readonly at: string; readonly why: string | null };

/** A change that was made. undoes: the one whose records it set back. */
export type Change = Signature & { readonly undoes: Id | null };

/** A record before and after a change: null before where it was created, null after where it was withdrawn. */
export type ChangedRecord = {
  readonly [List in RecordList]: {
    readonly list: List;
    readonly id: string;
    readonly before: RecordLists[List] | null;
    readonly after: RecordLists[List] | null;
  };
}[RecordList];

/** A change and which records it touched, each list in its order; complete: false where there are more than were asked for. */
export type Changed = {
  readonly change: Change;
  readonly created: readonly RecordRef[];
  readonly changed: readonly RecordRef[];
  readonly withdrawn: readonly RecordRef[];
  readonly complete: boolean;
};

/** How many records of a list a change created, changed and withdrew. */
export type ChangeCount = { readonly list: RecordList; readonly created: number; readonly changed: number; readonly withdrawn: number };

/** How many records of each list are named as created, changed and withdrawn; none of a list that is not named. */
export function countsOf({ created, changed, withdrawn }: Pick<Changed, 'created' | 'changed' | 'withdrawn'>): ChangeCount[] {
  const named = (refs: readonly RecordRef[], list: RecordList) => refs.filter((ref) => ref.list === list).length;
  return recordLists
    .map((list) => ({ list, created: named(created, list), changed: named(changed, list), withdrawn: named(withdrawn, list) }))
    .filter((count) => count.created + count.changed + count.withdrawn > 0);
}

/** What a record of a list goes by. */
export function recordId<List extends RecordList>(list: List, record: RecordLists[List]): string;
export function recordId(_: RecordList, record: RecordLists[RecordList]): string {
  return 'turn' in record ? decisionKey(record) : record.id;
}

/** Orders records by their lists, then by what they go by. */
export function byRecord(a: RecordRef, b: RecordRef): number {
  return recordLists.indexOf(a.list) - recordLists.indexOf(b.list) || byId(a.id, b.id);
}
