import { createReadStream } from 'node:fs';

/** A line of a file, without its end. line counts from 1; offset: where it begins, in bytes. */
export type Line = { readonly line: number; readonly offset: number; readonly bytes: Buffer };

/** A line is longer than it may be. */
export class LineTooLong extends Error {
  override readonly name = 'LineTooLong';
  readonly line: number;
  constructor(line: number) {
    super(`line ${line} is too long`);
    this.line = line;
  }
}

/** The lines of a file that hold anything, read as they are asked for. Throws LineTooLong, and what the file system throws. */
export async function* linesOf(file: string, mostBytes: number): AsyncIterable<Line> {
  let waiting: Buffer[] = [];
  let [line, offset, length] = [1, 0, 0];
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const bytes = Buffer.concat([...waiting, chunk.subarray(start, end)]);
      if (bytes.length > mostBytes) throw new LineTooLong(line);
      if (holdsAnything(bytes)) yield { line, offset, bytes };
      line += 1;
      offset += bytes.length + 1;
      start = end + 1;
      [waiting, length] = [[], 0];
    }
    waiting.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > mostBytes) throw new LineTooLong(line);
  }
  const bytes = Buffer.concat(waiting);
  if (holdsAnything(bytes)) yield { line, offset, bytes };
}

function holdsAnything(bytes: Buffer): boolean {
  return bytes.some((byte) => byte !== 32 && byte !== 9 && byte !== 13);
}
