import { toId } from '#server/domain/id.ts';
import { countsOf, type ChangeCount, type Changed, type Signature } from '#server/domain/change.ts';
import type { Batch, Complaint } from '#server/engine/batch.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { toldAs } from '#server/engine/check/toldAs.ts';
import { fault } from '#server/domain/words/fault.ts';
import { answered } from '#server/engine/answered.ts';
import type { Engine, Reading } from '#server/engine/engine.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { namedIds, nothingKnown, type Known } from '#server/engine/known.ts';
import type { Asked } from '#server/engine/asked.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';

/** What was written, and what that changed. */
export type Landed = { readonly batch: Batch; readonly changed: Changed; readonly counts: readonly ChangeCount[] };

/** What loading asks of a reading of a store. */
export type LandingReading = Pick<
  Reading,
  | 'entities'
  | 'documents'
  | 'dossiers'
  | 'allegations'
  | 'writtenAllegations'
  | 'findAllegations'
  | 'writtenRelationships'
  | 'wouldChange'
  | 'entityIds'
  | 'changeCounts'
  | 'history'
  | 'end'
>;

/** What loading asks of a store. */
export type LandingStore = Pick<Engine, 'write' | 'undoChange'> & { reading: (asked: Asked) => LandingReading };

/** The batch that was read, where nothing is wrong with it; known: what a store holds of the ids that it names. Throws ImportRefused with everything that is wrong. */
export function checked({ batch, complaints, placed }: ReadRecords, known: Known = nothingKnown): Batch {
  const all = [...complaints, ...placed(checkBatch(batch, known), known)];
  if (all.length > 0) throw refusalOf(all);
  return batch;
}

/**
 * Writes what was read to a store, whole or not at all, and answers it with what it changed; doing it again changes nothing. Throws ImportRefused, also where it would
 * take a claim of another dossier away. The store checks what it writes: only where something is wrong is all of it gathered.
 */
export async function land(store: LandingStore, read: ReadRecords, signature: Omit<Signature, 'id'>): Promise<Landed> {
  const losses = await asked(store, (reading) => lossesOf(reading, read.batch));
  if (read.complaints.length + losses.length > 0) await refuse(store, read, losses);
  read.letGo();
  try {
    const changed = await store.write(read.batch, signature);
    return { batch: read.batch, changed, counts: await countedBy(store, changed) };
  } catch (error) {
    if (error instanceof BatchRefused) await refuse(store, read, error.complaints, { cause: error });
    throw error;
  }
}

/** What landing the records that were read would create and change. Throws ImportRefused, as land does, and writes nothing. */
export async function tried(store: LandingStore, read: ReadRecords): Promise<readonly ChangeCount[]> {
  const losses = await asked(store, (reading) => lossesOf(reading, read.batch));
  if (losses.length > 0) await refuse(store, read, losses);
  const known = await asked(store, (reading) => knownIn(reading, read.batch));
  const batch = checked(read, known);
  return asked(store, (reading) => wouldCount(reading, batch));
}

/** How many records of each list writing a batch would create and change. */
export async function wouldCount(reading: LandingReading, batch: Batch): Promise<readonly ChangeCount[]> {
  return countsOf({ ...(await reading.wouldChange(batch)), withdrawn: [] });
}

/** Throws ImportRefused with everything that is wrong with what was read; where that is nothing by itself, with what a store says of it. */
async function refuse(store: LandingStore, read: ReadRecords, said: readonly Complaint[], because?: ErrorOptions): Promise<never> {
  const known = await asked(store, (reading) => knownIn(reading, read.batch));
  checked(read, known);
  throw refusalOf(read.placed(said, known), because);
}

/** How many records a change that was just made touched, where its answer does not name them all, too. */
export async function countedBy(store: LandingStore, changed: Changed): Promise<readonly ChangeCount[]> {
  return changed.complete ? countsOf(changed) : asked(store, (reading) => reading.changeCounts(changed.change.id));
}

/** Asks a store for what loading needs. */
export function asked<Answer>(store: LandingStore, work: (reading: LandingReading) => Promise<Answer>): Promise<Answer> {
  return answered(store, { stop: neverStopped, asker: 'loading' }, work);
}

/** What a store holds of the ids that a batch names. */
export async function knownIn(reading: LandingReading, batch: Batch): Promise<Known> {
  const ids = namedIds(batch);
  return {
    entities: held(ids.entities, await reading.entities(ids.entities.map(toId)), ({ kind }) => kind),
    documents: held(ids.documents, await reading.documents(ids.documents.map(toId)), ({ copyOf }) => ({ copyOf })),
    allegations: new Set(held(ids.allegations, await reading.allegations(ids.allegations.map(toId)), ({ id }) => id).keys()),
    relationships: held(ids.relationships, await reading.writtenRelationships(ids.relationships.map(toId)), ({ type, source, target }) => ({
      type,
      source,
      target,
    })),
  };
}

function held<Row, Value>(ids: readonly string[], rows: readonly (Row | null)[], value: (row: Row) => Value): Map<string, Value> {
  return new Map(
    ids.flatMap((id, index) => {
      const row = rows[index] ?? null;
      return row === null ? [] : [[id, value(row)] as const];
    }),
  );
}

/** Claims of other documents that a batch would take away. */
export async function lossesOf(reading: LandingReading, batch: Batch): Promise<Complaint[]> {
  if ((await reading.entityIds(null, 1)).length === 0) return [];
  const ours = new Set<string>(batch.documents.map(({ id }) => id));
  return [...(await takenClaims(reading, batch, ours)), ...(await droppedClaims(reading, batch, ours))];
}

async function takenClaims(reading: LandingReading, { allegations }: Batch, ours: ReadonlySet<string>): Promise<Complaint[]> {
  const before = await reading.allegations(allegations.map(({ id }) => id));
  return allegations.flatMap(({ id, document }, index): Complaint[] => {
    const earlier = before[index]?.document;
    if (earlier === undefined || earlier === document || ours.has(earlier)) return [];
    return [
      {
        list: 'allegations',
        id,
        field: 'id',
        ...toldAs(fault('claimElsewhere', { document: earlier })),
        fault: 'claim of another document',
      },
    ];
  });
}

async function droppedClaims(reading: LandingReading, { relationships }: Batch, ours: ReadonlySet<string>): Promise<Complaint[]> {
  const before = await reading.writtenRelationships(relationships.map(({ id }) => id));
  const dropped = relationships.flatMap(({ id, allegations }, index) => {
    const kept = new Set(allegations);
    return (before[index]?.allegations ?? []).filter((claim) => !kept.has(claim)).map((claim) => ({ id, claim }));
  });
  const rows = await reading.allegations(dropped.map(({ claim }) => claim));
  return dropped.flatMap(({ id, claim }, index): Complaint[] => {
    const document = rows[index]?.document;
    if (document === undefined || ours.has(document)) return [];
    const told = toldAs(fault('restsOnMore', { claim, document }));
    return [{ list: 'relationships', id, field: 'allegations', ...told, fault: 'rests on more' }];
  });
}
