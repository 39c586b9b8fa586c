import type { ChangedRecord, RecordList, RecordRef } from '#server/domain/change.ts';
import type { Step } from '#server/engine/changes/steps.ts';
import { readRecord, type RecordBodies } from '#server/engine/stored/body.ts';

/** A step with its records read. Throws StoreDamaged. */
export function changedRecordOf({ list, id }: RecordRef, { before, after }: Step): ChangedRecord {
  const both = <Kind extends keyof RecordBodies>(kind: Kind) => ({
    id,
    before: before === null ? null : readRecord(kind, before),
    after: after === null ? null : readRecord(kind, after),
  });
  const made: { readonly [List in RecordList]: () => Extract<ChangedRecord, { readonly list: List }> } = {
    documents: () => ({ list: 'documents', ...both('document') }),
    entities: () => ({ list: 'entities', ...both('entity') }),
    allegations: () => ({ list: 'allegations', ...both('allegation') }),
    relationships: () => ({ list: 'relationships', ...both('relationshipRecord') }),
    dossiers: () => ({ list: 'dossiers', ...both('dossier') }),
    decisions: () => ({ list: 'decisions', ...both('decision') }),
    investigations: () => ({ list: 'investigations', ...both('investigation') }),
  };
  return made[list]();
}
