import { isId, type Id } from '#server/domain/id.ts';
import type { Batch, BatchList, Complaint } from '#server/engine/batch.ts';
import { checkAllegation } from '#server/engine/check/checkAllegation.ts';
import { checkDocument } from '#server/engine/check/checkDocument.ts';
import { checkDossier } from '#server/engine/check/checkDossier.ts';
import { checkEntity } from '#server/engine/check/checkEntity.ts';
import { checkRelationship } from '#server/engine/check/checkRelationship.ts';
import { checkSigns } from '#server/engine/check/checkSigns.ts';
import { toldAs } from '#server/engine/check/toldAs.ts';
import { fault } from '#server/domain/words/fault.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import { everythingOf, type Everything } from '#server/engine/check/everything.ts';
import type { Known } from '#server/engine/known.ts';
import { atOnce } from '#server/engine/turns.ts';

const aStep = 64;

/** Everything that keeps a batch from being written: the ids of all its lists, then its records in the order of the lists. */
export function checkBatch(batch: Batch, known: Known): Complaint[] {
  return atOnce(checkingBatch(batch, known));
}

/** The same in steps. */
export function* checkingBatch(batch: Batch, known: Known): Generator<undefined, Complaint[]> {
  const everything = everythingOf(batch, known);
  yield;
  return [
    ...(['documents', 'entities', 'allegations', 'relationships', 'dossiers'] as const).flatMap((list) => wrongIds(list, batch[list])),
    ...(yield* wrongRecords('documents', batch.documents, everything, checkDocument)),
    ...(yield* wrongRecords('entities', batch.entities, everything, checkEntity)),
    ...(yield* wrongRecords('allegations', batch.allegations, everything, checkAllegation)),
    ...(yield* wrongRecords('relationships', batch.relationships, everything, checkRelationship)),
    ...(yield* wrongRecords('dossiers', batch.dossiers, everything, checkDossier)),
  ];
}

function wrongIds(list: BatchList, records: readonly { readonly id: Id }[]): Complaint[] {
  const seen = new Set<string>();
  const complaints: Complaint[] = [];
  for (const { id } of records) {
    if (!isId(id)) complaints.push({ list, id, field: 'id', ...toldAs(fault('isNoId')) });
    if (seen.has(id)) complaints.push({ list, id, field: 'id', ...toldAs(fault('twiceInBatch')) });
    seen.add(id);
  }
  return complaints;
}

function* wrongRecords<Row extends { readonly id: Id }>(
  list: BatchList,
  records: readonly Row[],
  everything: Everything,
  check: (record: Row, everything: Everything, complain: Complain) => void,
): Generator<undefined, Complaint[]> {
  const complaints: Complaint[] = [];
  for (const [index, record] of records.entries()) {
    if (index % aStep === 0) yield;
    const complain: Complain = (field, told, kind) => void complaints.push({ list, id: record.id, field, ...toldAs(told), fault: kind });
    check(record, everything, complain);
    checkSigns(record, complain);
  }
  return complaints;
}
