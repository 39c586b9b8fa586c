import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { ExportTooLarge } from '#server/export/exportTooLarge.ts';

/** A file of an archive. */
export type ZippedFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

const most = 0xff_ff_ff_ff;
const version = 20;
const flags = 0x08_08;
const deflated = 8;
const firstOfJanuary1980 = 0x00_21;

type Entry = { readonly name: Buffer; readonly at: number; readonly crc: number; readonly packed: number; readonly size: number };

/** Files as a ZIP, one after the other as they are read; their sizes follow what they hold, so that nothing is kept. Throws ExportTooLarge beyond 4 GB. */
export async function* zipped(files: AsyncIterable<ZippedFile> | Iterable<ZippedFile>): AsyncIterable<Uint8Array> {
  const entries: Entry[] = [];
  let at = 0;
  for await (const { name, content } of files) {
    const bytes = Buffer.from(name, 'utf8');
    const head = fields(
      [4, 0x04_03_4b_50],
      [2, version],
      [2, flags],
      [2, deflated],
      [2, 0],
      [2, firstOfJanuary1980],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, bytes.length],
      [2, 0],
    );
    yield Buffer.concat([head, bytes]);
    const measured = { crc: 0, size: 0 };
    let packed = 0;
    for await (const chunk of packedOf(content, measured)) {
      packed += chunk.length;
      yield chunk;
    }
    yield fields([4, 0x08_07_4b_50], [4, measured.crc], [4, packed], [4, measured.size]);
    entries.push({ name: bytes, at, packed, ...measured });
    at += head.length + bytes.length + packed + 16;
    if (Math.max(at, measured.size) > most) throw new ExportTooLarge('ZIP', most, 'write it as ndjson, which has no such limit');
  }
  const directory = Buffer.concat(entries.map(listed));
  yield directory;
  yield fields([4, 0x06_05_4b_50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, directory.length], [4, at], [2, 0]);
}

function packedOf(content: AsyncIterable<Uint8Array>, measured: { crc: number; size: number }): AsyncIterable<Buffer> {
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const chunk of content) {
      measured.crc = crc32(chunk, measured.crc);
      measured.size += chunk.length;
      yield chunk;
    }
  }
  return pipeline(Readable.from(counted()), createDeflateRaw({ level: 6 }), () => undefined);
}

function listed({ name, at, crc, packed, size }: Entry): Buffer {
  const head = fields(
    [4, 0x02_01_4b_50],
    [2, version],
    [2, version],
    [2, flags],
    [2, deflated],
    [2, 0],
    [2, firstOfJanuary1980],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  );
  return Buffer.concat([head, name]);
}

/** Numbers one after the other, the lowest byte first, each in so many bytes. */
function fields(...all: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(all.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of all) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
