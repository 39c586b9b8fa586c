import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { refusalOf } from '#server/import/importRefused.ts';
import type { Encoding } from '#server/import/table/csv/encodingOf.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** The text of a file piece by piece, without a mark before it. Throws ImportRefused where a byte is none of the encoding, and at the end where the file is no longer that of the digest. */
export async function* decoded(file: string, encoding: Encoding, sha256: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const hash = createHash('sha256');
  let line = 1;
  const refused = (at: number, told: Said, cause?: unknown) => refusalOf([complaintOf({ file, line: at, column: 1 }, told)], { cause });
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw refused(line, said('notEncoding', { encoding }), error);
    }
  };
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of stream) {
    hash.update(chunk);
    const text = decode(chunk);
    yield text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line += 1;
  }
  yield decode();
  if (hash.digest('hex') !== sha256) throw refused(1, said('fileChanged'));
}
