import { open } from 'node:fs/promises';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** How files of kinds that nothing here reads begin, in hexadecimal digits. */
const kinds: readonly (readonly [beginning: string, kind: string])[] = [
  ['255044462d', 'PDF'],
  ['d0cf11e0a1b11ae1', 'XLS or DOC (Office, before 2007)'],
  ['7b5c727466', 'RTF'],
  ['89504e470d0a1a0a', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['474946383761', 'GIF'],
  ['474946383961', 'GIF'],
  ['1f8b', 'gzip'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'RAR'],
  ['53514c69746520666f726d6174203300', 'SQLite'],
  // With the byte that the first header of a page begins with: a table may have a column PAR1.
  ['5041523115', 'Parquet'],
];
const longest = 16;

/** What is wrong with files that by their first bytes are of kinds that nothing here reads, whatever they are called. */
export async function foreignKinds(files: readonly string[]): Promise<readonly PlacedComplaint[]> {
  const found = await Promise.all(files.map(async (file) => ({ file, begins: await firstBytes(file) })));
  return found.flatMap(({ file, begins }) => {
    const kind = kinds.find(([beginning]) => begins.startsWith(beginning))?.[1];
    return kind === undefined ? [] : [complaintOf({ file, line: 1, column: 1 }, said('foreignKind', { kind }))];
  });
}

/** The first bytes of a file in hexadecimal digits; none where it cannot be read, or is a folder. */
async function firstBytes(file: string): Promise<string> {
  try {
    await using handle = await open(file, 'r');
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(longest) });
    return buffer.subarray(0, bytesRead).toString('hex');
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return '';
    throw error;
  }
}
