import { closeSync, openSync, readSync } from 'node:fs';
import { pageDigest } from '#server/engine/embedded/witness/pageDigest.ts';

const headerBytes = 32;
const frameHeaderBytes = 24;
const atOnce = 1024 * 1024;
const formatVersion = 3_007_000;
const framesATurn = 64;

/** What the write-ahead log of a file holds, as far as it was read: https://sqlite.org/fileformat2.html#the_write_ahead_log */
export type Wal = {
  readonly path: string;
  /** How many commits it holds. */
  readonly commits: () => number;
  /** How many pages the file has with them; 0 without a commit. */
  readonly fileSize: () => number;
  /** The digest of each page as the last of these commits wrote it. */
  readonly pages: () => ReadonlyMap<number, number>;
  /** How many frames the commits take. */
  readonly frames: () => number;
  /** Reads on, up to the last commit that is whole: what a frame's checksum does not vouch for was not written. */
  readOn: () => void;
  /** The same, and yields after some. */
  readingOn: () => Generator<undefined, void>;
};

type Sums = readonly [number, number];
type Place = { readonly offset: number; readonly sums: Sums };

/** The log at a path, not read yet; one that is missing holds nothing. It is begun anew when the file is merged. */
export function walAt(path: string): Wal {
  let commits = 0;
  let fileSize = 0;
  let frames = 0;
  let last: Place | null = null;
  const pages = new Map<number, number>();
  function* readingOn(): Generator<undefined, void> {
    const file = openIfThere(path);
    if (file === null) return;
    try {
      const head = readHead(file);
      if (head === null) return;
      const { pageSize, isBig, salts, sums } = head;
      let place = last ?? { offset: headerBytes, sums };
      let uncommitted = new Map<number, number>();
      let many = 0;
      for (const frame of framesFrom(file, place.offset, frameHeaderBytes + pageSize)) {
        if (frame.getUint32(8) !== salts[0] || frame.getUint32(12) !== salts[1]) break;
        const after = summed(summed(place.sums, frame, 0, 8, isBig), frame, frameHeaderBytes, frame.byteLength, isBig);
        if (frame.getUint32(16) !== after[0] || frame.getUint32(20) !== after[1]) break;
        place = { offset: place.offset + frame.byteLength, sums: after };
        many += 1;
        if (many % framesATurn === 0) yield;
        uncommitted.set(
          frame.getUint32(0),
          pageDigest(new Uint8Array(frame.buffer, frame.byteOffset + frameHeaderBytes, frame.byteLength - frameHeaderBytes)),
        );
        if (frame.getUint32(4) === 0) continue;
        for (const [page, digest] of uncommitted) pages.set(page, digest);
        uncommitted = new Map();
        fileSize = frame.getUint32(4);
        commits += 1;
        frames += many;
        many = 0;
        last = place;
      }
    } finally {
      closeSync(file);
    }
  }
  return {
    path,
    commits: () => commits,
    fileSize: () => fileSize,
    pages: () => pages,
    frames: () => frames,
    readOn() {
      for (const _ of readingOn());
    },
    readingOn,
  };
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function readHead(file: number): { readonly pageSize: number; readonly isBig: boolean; readonly salts: Sums; readonly sums: Sums } | null {
  const bytes = new Uint8Array(headerBytes);
  if (readSync(file, bytes, 0, headerBytes, 0) < headerBytes) return null;
  const head = new DataView(bytes.buffer);
  const magic = head.getUint32(0);
  if (magic >>> 1 !== 0x377f0682 >>> 1 || head.getUint32(4) !== formatVersion) return null;
  const isBig = (magic & 1) === 1;
  const sums = summed([0, 0], head, 0, 24, isBig);
  if (head.getUint32(24) !== sums[0] || head.getUint32(28) !== sums[1]) return null;
  return { pageSize: head.getUint32(8), isBig, salts: [head.getUint32(16), head.getUint32(20)], sums };
}

function* framesFrom(file: number, start: number, frameBytes: number): Generator<DataView> {
  const some = Math.max(1, Math.floor(atOnce / frameBytes));
  const buffer = new Uint8Array(some * frameBytes);
  for (let offset = start; ; offset += buffer.length) {
    const read = readSync(file, buffer, 0, buffer.length, offset);
    for (let at = 0; at + frameBytes <= read; at += frameBytes) yield new DataView(buffer.buffer, at, frameBytes);
    if (read < buffer.length) return;
  }
}

/** In whole numbers of 32 bits, which wrap as the format wants it. */
function summed([first, second]: Sums, data: DataView, from: number, to: number, isBig: boolean): Sums {
  let [a, b] = [first | 0, second | 0];
  for (let at = from; at < to; at += 8) {
    a = (a + data.getInt32(at, !isBig) + b) | 0;
    b = (b + data.getInt32(at + 4, !isBig) + a) | 0;
  }
  return [a >>> 0, b >>> 0];
}
