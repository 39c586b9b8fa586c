import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { refusalOf } from '#server/import/importRefused.ts';
import type { Encoding } from '#server/import/table/csv/encodingOf.ts';
import { placeOfFault } from '#server/import/table/csv/placeOf.ts';
import type { Separator } from '#server/import/table/csv/separatorOf.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** The text of a file piece by piece, without a mark before it. separator: by which the cell of a wrong byte is told, where it is known. Throws ImportRefused where a byte is none of the encoding, and at the end where the file is no longer that of the digest. */
export async function* decoded(
  file: string,
  { encoding, sha256, separator }: { readonly encoding: Encoding; readonly sha256: string; readonly separator: Separator | null },
): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const hash = createHash('sha256');
  let chunks = 0;
  const decode = async (bytes?: Buffer): Promise<string> => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const place = await placeOfFault(file, { encoding, separator, chunks });
      throw refusalOf([complaintOf({ file, ...place }, said('notEncoding', { encoding }))], { cause: error });
    }
  };
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of stream) {
    hash.update(chunk);
    yield await decode(chunk);
    chunks += 1;
  }
  yield await decode();
  if (hash.digest('hex') !== sha256) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('fileChanged'))]);
}
