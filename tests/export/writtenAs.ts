import type { Batch } from '#server/engine/batch.ts';
import { exportFormats } from '#server/export/formats.ts';
import { createTally, leftOutWords } from '#server/export/leftOut.ts';

async function* one(whole: Batch): AsyncIterable<Batch> {
  yield whole;
}

/** A batch in a format, and what that leaves out. */
export async function writtenAs(
  name: string,
  whole: Batch,
): Promise<{ readonly bytes: Buffer; readonly text: string; readonly leftOut: readonly string[] }> {
  const format = exportFormats.find((each) => each.name === name);
  if (!format) throw new TypeError(`no format ${name}`);
  const tally = createTally();
  const bytes = Buffer.concat(await Array.fromAsync(format.write(one(whole), tally)));
  return { bytes, text: bytes.toString('utf8'), leftOut: leftOutWords(tally.counted()) };
}
