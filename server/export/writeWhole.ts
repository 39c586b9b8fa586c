import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ExportRefused } from '#server/export/exportRefused.ts';

const atOnce = 500_000;

/** Writes a file whole or not at all, for its owner alone: under another name beside it, which it then takes. replace: whether a file that is there may go. Throws ExportRefused. */
export async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>, replace: boolean): Promise<void> {
  await requireFree(path, replace);
  const partial = join(dirname(path), `.${basename(path)}.${randomUUID()}.partial`);
  try {
    const file = await open(partial, 'wx', 0o600);
    try {
      for await (const chunk of gathered(bytes)) await file.appendFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await requireFree(path, replace);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new ExportRefused(`${path} cannot be written (${error.message}); choose another place`, { cause: error });
  }
}

/** The same bytes in fewer chunks, for each is a call of the system. A chunk is good until the next one is asked for. */
async function* gathered(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const room = new Uint8Array(atOnce);
  let length = 0;
  for await (const chunk of bytes) {
    if (length + chunk.length > atOnce) {
      yield room.subarray(0, length);
      length = 0;
    }
    if (chunk.length > atOnce) yield chunk;
    else {
      room.set(chunk, length);
      length += chunk.length;
    }
  }
  yield room.subarray(0, length);
}

async function requireFree(path: string, replace: boolean): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new ExportRefused(`${path} is a folder; give the path of a file in it`);
  if (found && !replace) throw new ExportRefused(`${path} is there already; choose another path, or add --force to replace it`);
}
