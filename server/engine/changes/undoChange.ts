import type { Changed, ChangedRecord, Signature } from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import { answered } from '#server/engine/answered.ts';
import type { Batch } from '#server/engine/batch.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import type { RecordIds } from '#server/engine/changes/proposal.ts';
import type { Engine } from '#server/engine/engine.ts';
import { Conflict } from '#server/engine/failure.ts';

/** Sets back every record that a change touched, by a change of its own; one that was made already is answered as it was then. See the engine. */
export async function undoChange(engine: Pick<Engine, 'reading' | 'apply'>, id: Id, signature: Signature): Promise<Changed> {
  const { made, touched } = await answered(engine, { stop: neverStopped, asker: 'undoing' }, async (reading) => ({
    made: await reading.change(signature.id),
    touched: await reading.changedRecords(id, Infinity),
  }));
  if (made) return made;
  const moved = touched.filter(({ isAsMade }) => !isAsMade);
  if (moved.length > 0) throw new Conflict(moved.map(({ record: { list, id: changed } }) => ({ list, id: changed })));
  const records = touched.map(({ record }) => record);
  return engine.apply({
    ...signature,
    undoes: id,
    batch: formerOf(records),
    withdrawn: createdBy(records),
    bases: touched.map(({ record: { list, id: changed, after }, last }) => ({ list, id: changed, base: after === null ? null : last })),
  });
}

function formerOf(records: readonly ChangedRecord[]): Batch {
  return {
    documents: records.flatMap((each) => (each.list === 'documents' && each.before ? [each.before] : [])),
    entities: records.flatMap((each) => (each.list === 'entities' && each.before ? [each.before] : [])),
    allegations: records.flatMap((each) => (each.list === 'allegations' && each.before ? [each.before] : [])),
    relationships: records.flatMap((each) => (each.list === 'relationships' && each.before ? [each.before] : [])),
    dossiers: records.flatMap((each) => (each.list === 'dossiers' && each.before ? [each.before] : [])),
    decisions: records.flatMap((each) => (each.list === 'decisions' && each.before ? [each.before] : [])),
    investigations: records.flatMap((each) => (each.list === 'investigations' && each.before ? [each.before] : [])),
  };
}

function createdBy(records: readonly ChangedRecord[]): RecordIds {
  const created = (list: ChangedRecord['list']) => records.flatMap((each) => (each.list === list && each.before === null ? [each.id] : []));
  return {
    documents: created('documents'),
    entities: created('entities'),
    allegations: created('allegations'),
    relationships: created('relationships'),
    dossiers: created('dossiers'),
    decisions: created('decisions'),
    investigations: created('investigations'),
  };
}
