import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** A part of a file: a text, or numbers as they lie in memory. */
export type Part = string | Uint8Array | Uint32Array | Float64Array;

const magic = 0x49736e47;
/** Of each part before its bytes: magic, what it is, how many bytes, their CRC-32, and that of these four. */
const headBytes = 20;
const kinds = ['text', 'Uint8', 'Uint32', 'Float64'] as const;

/** Writes parts one after the other into a new file, of whose place nobody knows yet. Throws what the file system throws. */
export async function writeParts(path: string, parts: Iterable<Part>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    for (const part of parts) {
      const bytes = bytesOf(part);
      await file.writev([headOf(kindOf(part), bytes), bytes]);
    }
  } finally {
    await file.close();
  }
}

/** What reads the parts of a file, in their order. Each throws where the file holds another part there, or not what was written. */
export type PartsReader = {
  readonly text: () => string;
  readonly bytes: () => Uint8Array;
  readonly numbers: () => Uint32Array;
  readonly floats: () => Float64Array;
  readonly close: () => void;
};

/** Opens a file of parts. Throws what the file system throws. */
export function readParts(path: string): PartsReader {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  let place = 0;
  const fill = (bytes: Uint8Array): void => {
    if (readSync(file, bytes, 0, bytes.length, place) !== bytes.length) throw new RangeError('the file ends within a part');
    place += bytes.length;
  };
  const next = (kind: (typeof kinds)[number]): ArrayBuffer => {
    const head = new Uint8Array(headBytes);
    fill(head);
    const view = new DataView(head.buffer);
    const length = view.getUint32(8);
    const isHead = view.getUint32(0) === magic && view.getUint32(16) === crc32(head.subarray(0, 16));
    if (!isHead || kinds[view.getUint32(4)] !== kind || length > size - place) throw new TypeError(`no part of ${kind} begins here`);
    const bytes = new Uint8Array(length);
    fill(bytes);
    if (crc32(bytes) !== view.getUint32(12)) throw new TypeError(`a part of ${kind} is not as it was written`);
    return bytes.buffer;
  };
  return {
    text: () => new TextDecoder().decode(next('text')),
    bytes: () => new Uint8Array(next('Uint8')),
    numbers: () => new Uint32Array(next('Uint32')),
    floats: () => new Float64Array(next('Float64')),
    close: () => closeSync(file),
  };
}

function kindOf(part: Part): (typeof kinds)[number] {
  if (typeof part === 'string') return 'text';
  if (part instanceof Uint8Array) return 'Uint8';
  return part instanceof Uint32Array ? 'Uint32' : 'Float64';
}

function bytesOf(part: Part): Uint8Array {
  return typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
}

function headOf(kind: (typeof kinds)[number], bytes: Uint8Array): Uint8Array {
  const head = new Uint8Array(headBytes);
  const view = new DataView(head.buffer);
  for (const [index, value] of [magic, kinds.indexOf(kind), bytes.length, crc32(bytes)].entries()) view.setUint32(index * 4, value);
  view.setUint32(16, crc32(head.subarray(0, 16)));
  return head;
}
