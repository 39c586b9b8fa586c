import { createReadStream } from 'node:fs';
import { createCellCounter, type CellCounter } from '#server/import/table/csv/cellCounter.ts';
import type { Encoding } from '#server/import/table/csv/encodingOf.ts';
import type { Separator } from '#server/import/table/csv/separatorOf.ts';

type Place = ReturnType<CellCounter['place']>;

/** The line and the cell in which a byte of a file stands, counted from nought, whatever its encoding: of those with one byte a letter, or UTF-8. */
export async function placeOfByte(file: string, byte: number, separator: Separator | null): Promise<Place> {
  const counter = createCellCounter(separator);
  if (byte > 0) {
    const stream: AsyncIterable<Buffer> = createReadStream(file, { end: byte - 1 });
    for await (const chunk of stream) counter.pass(chunk.toString('latin1'));
  }
  return counter.place();
}

/** The line and the cell in which the first byte of a file stands that is none of an encoding. chunks: how many pieces of it were read before that in which it is. */
export async function placeOfFault(
  file: string,
  { encoding, separator, chunks }: { readonly encoding: Encoding; readonly separator: Separator | null; readonly chunks: number },
): Promise<Place> {
  const counter = createCellCounter(separator);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const stream: AsyncIterable<Buffer> = createReadStream(file);
  let before = 0;
  for await (const chunk of stream) {
    const pieces = before < chunks ? [chunk] : Array.from(chunk, (_, at) => chunk.subarray(at, at + 1));
    before += 1;
    for (const piece of pieces)
      try {
        counter.pass(decoder.decode(piece, { stream: true }));
      } catch (error) {
        if (error instanceof TypeError) return counter.place();
        throw error;
      }
  }
  return counter.place();
}
