import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { refusalOf } from '#server/import/importRefused.ts';
import { notUtf8At } from '#server/import/notUtf8At.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** What a look at all bytes of a file shows. head: its first bytes; notUtf8: how many bytes stand before the first that is none of UTF-8, null where all are. */
export type Surveyed = { readonly sha256: string; readonly head: Buffer; readonly notUtf8: number | null; readonly bytes: number };

const headBytes = 262_144;

/** Looks at a file once, whole. Throws ImportRefused where it cannot be read or is empty. */
export async function surveyed(file: string): Promise<Surveyed> {
  const hash = createHash('sha256');
  const heads: Buffer[] = [];
  let bytes = 0;
  let notUtf8: number | null = null;
  let rest = Buffer.alloc(0);
  try {
    const stream: AsyncIterable<Buffer> = createReadStream(file);
    for await (const chunk of stream) {
      hash.update(chunk);
      if (bytes < headBytes) heads.push(chunk);
      bytes += chunk.length;
      if (notUtf8 !== null) continue;
      const joined = Buffer.concat([rest, chunk]);
      const end = wholeSigns(joined);
      const at = notUtf8At(joined.subarray(0, end));
      if (at !== null) notUtf8 = bytes - joined.length + at;
      rest = joined.subarray(end);
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('noFile'))], { cause: error });
  }
  if (bytes === 0) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('emptyFile'))]);
  return {
    sha256: hash.digest('hex'),
    head: Buffer.concat(heads).subarray(0, headBytes),
    notUtf8: notUtf8 ?? (notUtf8At(rest) === null ? null : bytes - rest.length),
    bytes,
  };
}

/** Where the last whole sign of UTF-8 ends: a chunk may end within one. */
function wholeSigns(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const wanted = [0xe0, 0xf0].filter((least) => byte >= least).length + 2;
      return back < wanted ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
