import { z } from 'zod';
import { isSuperseded } from '#server/domain/allegation.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { countsOf, lengthsOf, type Lengths } from '#server/export/counts.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { leftOutSentences, type Tally } from '#server/export/leftOut.ts';

/** What is told of an export once it is written, in words. counts: what it holds; earlier: how many of its claims are of earlier editions; leftOut: what is left out of it. */
export type ExportTold = { readonly counts: string; readonly earlier: number; readonly leftOut: readonly string[] };

/** What batches held that have gone by: how many records, and how many claims of earlier editions among them. */
type Gone = { lengths: Lengths; earlier: number };

/** Counts the batches that go by to be written in a format. told: what came of it, once all have. */
export function countedExport(
  { name }: ExportFormat,
  { counted }: Tally,
): { readonly passing: (batches: AsyncIterable<Batch>) => AsyncIterable<Batch>; readonly told: () => ExportTold } {
  const gone: Gone = { lengths: lengthsOf(emptyBatch), earlier: 0 };
  return {
    async *passing(batches) {
      for await (const batch of batches) {
        gone.earlier += batch.allegations.filter(isSuperseded).length;
        gone.lengths = lengthsOf(batch, gone.lengths);
        yield batch;
      }
    },
    told: () => ({
      counts: countsOf(counted().has('DECISION') ? { ...gone.lengths, decisions: [] } : gone.lengths),
      earlier: gone.earlier,
      leftOut: leftOutSentences(counted(), name),
    }),
  };
}

const told = z.object({ counts: z.string(), earlier: z.int().nonnegative(), leftOut: z.array(z.string()) });
const digitsOfLength = 8;
const mostTail = 100_000;

/** The type of an answer that tells, after the bytes of the file, what came of it: as JSON, and its length in eight digits. */
export const withToldType = 'application/vnd.isnad.export';

/** Bytes, and after them what is told of them. */
export async function* withTold(bytes: AsyncIterable<Uint8Array>, tellNow: () => ExportTold): AsyncIterable<Uint8Array> {
  yield* bytes;
  const tail = Buffer.from(JSON.stringify(tellNow()));
  yield Buffer.concat([tail, Buffer.from(`${tail.length}`.padStart(digitsOfLength, '0'))]);
}

/** The bytes without what is told after them, which is handed over at the end; null where it does not stand there whole, for the answer was cut. */
export async function* withoutTold(bytes: AsyncIterable<Uint8Array>, take: (found: ExportTold | null) => void): AsyncIterable<Uint8Array> {
  let held = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const all = Buffer.concat([held, chunk]);
    const keep = Math.max(0, all.length - mostTail);
    if (keep > 0) yield all.subarray(0, keep);
    held = all.subarray(keep);
  }
  const length = /^\d{8}$/u.exec(held.subarray(-digitsOfLength).toString('latin1'))?.[0];
  const end = held.length - digitsOfLength;
  const from = end - Number(length ?? mostTail);
  const found = from < 0 ? null : toldIn(held.subarray(from, end).toString('utf8'));
  take(found);
  if (found !== null) yield held.subarray(0, from);
}

function toldIn(text: string): ExportTold | null {
  try {
    return told.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
