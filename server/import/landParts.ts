import type { Changed, Signature } from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { namedIds, type Known } from '#server/engine/known.ts';
import { createComplaintTally } from '#server/import/complaintTally.ts';
import type { RecordPart, StreamedRecords } from '#server/import/importFormat.ts';
import { ImportRefused, refusalOf } from '#server/import/importRefused.ts';
import { ImportStopped } from '#server/import/importStopped.ts';
import { asked, countedBy, knownIn, lossesOf, wouldCount, type LandingStore } from '#server/import/land.ts';
import { setBack } from '#server/import/setBack.ts';

const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;

/** How many records of each list were read, and how many of them are, or would be, created and changed. */
export type PartCounts = {
  readonly [List in (typeof lists)[number]]: { readonly read: number; readonly created: number; readonly changed: number };
};

function noCounts(): { readonly [List in (typeof lists)[number]]: { read: number; created: number; changed: number } } {
  const none = () => ({ read: 0, created: 0, changed: 0 });
  return { documents: none(), entities: none(), allegations: none(), relationships: none() };
}

/** What goes along with landing parts. told: rows that were checked or written so far; stop: a person ends it. */
export type Going = { readonly stop: AbortSignal; told: (what: 'checked' | 'written' | 'set back', rows: number) => void };

/** What a landing would find, part by part. Throws ImportRefused with everything that is wrong, and writes nothing. */
export async function triedParts(store: LandingStore, streamed: StreamedRecords, { stop, told }: Going): Promise<PartCounts> {
  const tally = createComplaintTally();
  const documents = new Map<string, { readonly copyOf: string | null }>();
  const counts = noCounts();
  for await (const part of streamed.parts()) {
    if (stop.aborted) throw new ImportStopped(false);
    const { batch } = part;
    for (const { id, copyOf } of batch.documents) documents.set(id, { copyOf });
    const held = await asked(store, (reading) => knownIn(reading, batch));
    const losses = await asked(store, (reading) => lossesOf(reading, batch));
    for (const complaint of part.placed([...checkBatch(batch, withEarlier(held, part, streamed, documents)), ...losses]))
      tally.add(complaint);
    const would = await asked(store, (reading) => wouldCount(reading, batch));
    for (const list of lists) {
      const found = would.find((each) => each.list === list);
      counts[list].read += batch[list].length;
      counts[list].created += found?.created ?? 0;
      counts[list].changed += found?.changed ?? 0;
    }
    told('checked', part.rows);
  }
  const complaints = tally.all();
  if (complaints.length > 0) throw refusalOf(complaints);
  return counts;
}

/** What landing parts wrote, and by which changes. */
export type LandedParts = {
  readonly changes: readonly Id[];
  readonly dossiers: readonly string[];
  readonly counts: PartCounts;
};

/**
 * Writes records part by part, each a change that is whole or not at all. Where a part cannot be written, or a person stops it, the parts before are set back; where the process is killed, the same again writes what is left.
 * All of them are tried before, but of a list of which nothing is in the store (isFirst): what such a list says can hardly be refused, and where it is, the rest is tried once the parts before are set back, so that all complaints
 * are told. Throws ImportRefused, ImportStopped, ImportStays.
 */
export async function landParts(
  store: LandingStore,
  streamed: StreamedRecords,
  { why, ...signature }: Omit<Signature, 'id'>,
  { isFirst, ...going }: Going & { readonly isFirst: boolean },
): Promise<LandedParts> {
  if (!isFirst) await triedParts(store, streamed, going);
  const written: Id[] = [];
  const dossiers = new Set<string>();
  const counts = noCounts();
  try {
    for await (const part of streamed.parts()) {
      if (going.stop.aborted) throw new ImportStopped(written.length > 0);
      const isWhole = written.length === 0 && part.rows === streamed.rows;
      if (isFirst) await refuseLosses(store, part);
      const done = await writePart(store, part, { ...signature, why: isWhole ? why : `${why ?? ''}, rows to ${part.rows}` });
      for (const list of lists) counts[list].read += part.batch[list].length;
      if (done.created.length + done.changed.length > 0) written.push(done.change.id);
      const made = await countedBy(store, done);
      for (const list of lists) {
        const found = made.find((each) => each.list === list);
        counts[list].created += found?.created ?? 0;
        counts[list].changed += found?.changed ?? 0;
      }
      for (const { id } of part.batch.dossiers) dossiers.add(id);
      going.told('written', part.rows);
    }
  } catch (error) {
    await setBack(store, written, { ...signature, why, because: error }, (done) => going.told('set back', done));
    if (isFirst && error instanceof ImportRefused) await triedParts(store, streamed, going);
    throw error;
  }
  return { counts, changes: written, dossiers: [...dossiers] };
}

/** Throws ImportRefused where a part would take a claim of another dossier away. */
async function refuseLosses(store: LandingStore, { batch, placed }: RecordPart): Promise<void> {
  const losses = await asked(store, (reading) => lossesOf(reading, batch));
  if (losses.length > 0) throw refusalOf(placed(losses));
}

async function writePart(store: LandingStore, part: RecordPart, signature: Omit<Signature, 'id'>): Promise<Changed> {
  try {
    return await store.write(part.batch, signature);
  } catch (error) {
    if (error instanceof BatchRefused) throw refusalOf(part.placed(error.complaints), { cause: error });
    throw error;
  }
}

/** What is known once the parts before are written, too. */
function withEarlier(held: Known, { batch }: RecordPart, { kindOf }: StreamedRecords, documents: Known['documents']): Known {
  const entities = new Map(held.entities);
  for (const id of namedIds(batch).entities) {
    const kind = entities.get(id) ?? kindOf(id);
    if (kind !== null) entities.set(id, kind);
  }
  return { ...held, entities, documents: new Map([...documents, ...held.documents]) };
}
