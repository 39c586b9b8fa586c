import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The SHA-256 of the bytes of a file, of any length. */
export async function fileDigest(file: string): Promise<string> {
  const hash = createHash('sha256');
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}
