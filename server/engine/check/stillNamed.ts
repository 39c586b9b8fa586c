import { toldAs } from '#server/engine/check/toldAs.ts';
import { fault } from '#server/domain/words/fault.ts';
import { recordId, recordLists, type RecordRef } from '#server/domain/change.ts';
import type { Batch, Complaint } from '#server/engine/batch.ts';
import type { RecordIds } from '#server/engine/changes/proposal.ts';

/** That a record names another one. */
export type Naming = { readonly named: RecordRef; readonly by: RecordRef };

/** What keeps records from being withdrawn: others that name them, and that are neither withdrawn with them nor written anew. */
export function stillNamed(namings: readonly Naming[], batch: Batch, withdrawn: RecordIds): Complaint[] {
  if (namings.length === 0) return [];
  const key = ({ list, id }: RecordRef) => `${list} ${id}`;
  const settled = new Set(
    recordLists.flatMap((list) =>
      [...withdrawn[list], ...batch[list].map((record) => recordId(list, record))].map((id) => key({ list, id })),
    ),
  );
  return namings.flatMap(({ named: { list, id }, by }): Complaint[] =>
    settled.has(key(by)) || list === 'decisions' || list === 'investigations'
      ? []
      : [{ list, id, field: null, ...toldAs(fault('stillNamed', { id: by.id, list: by.list })) }],
  );
}
