import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { StoreDamaged } from '#server/engine/failure.ts';
import { noDigest } from '#server/engine/embedded/witness/pageDigest.ts';

const magic = 0x49736e57;
const headBytes = 28;
const headsAt = [0, 512] as const;
const digestsAt = 1024;
const digestBytes = 4;

/** NEW: its file may not be there yet. IN_USE: the file is there. MERGING: what its log held is being, or has been, put into the file. UNSURE: the digests may not be those of the file. */
const states = ['NEW', 'IN_USE', 'MERGING', 'UNSURE'] as const;

/** What is known of a file beside it. commits: how many were acknowledged that lie in its log alone. merges: how often the log was put into the file. */
export type WitnessHead = { readonly state: (typeof states)[number]; readonly commits: number; readonly merges: number };

/** The witness of a file: a small file beside it, which says that it was in use, how many commits were acknowledged, and the digest of each page, counted from 1. */
export type Witness = {
  readonly head: () => WitnessHead;
  /** How often it has said something. */
  readonly turn: () => number;
  /** Says it from now on. sync: whether it is on the disk before this returns, with the digests that were kept. */
  say: (head: WitnessHead, sync: boolean) => void;
  /** noDigest where none is known. */
  readonly digestOf: (page: number) => number;
  /** How many pages the file has. */
  readonly size: () => number;
  /** The same for two files only where the digests of all their pages are. */
  readonly fingerprint: () => string;
  /** Keeps the digests of pages of a file that has so many. */
  keep: (digests: ReadonlyMap<number, number>, size: number) => void;
  close: () => void;
};

type Told = WitnessHead & { readonly size: number; readonly turn: number };

/** Opens the witness at a path; null where there is none. Throws StoreDamaged where it cannot be read, or was cut, so that nothing vouches for its file. */
export function openWitness(path: string): Witness | null {
  const bytes = readIfThere(path);
  if (bytes === null) return null;
  const known = headsAt.flatMap((at) => headIn(bytes, at) ?? []).toSorted((a, b) => b.turn - a.turn)[0];
  if (known === undefined || bytes.length < digestsAt + known.size * digestBytes)
    throw new StoreDamaged(path, 'it cannot be read, so that nothing vouches for the file beside it');
  let { size, turn, ...head }: Told = known;
  let table = new Uint32Array(Math.floor((bytes.length - digestsAt) / digestBytes));
  new Uint8Array(table.buffer).set(bytes.subarray(digestsAt, digestsAt + table.byteLength));
  const file = openSync(path, 'r+');
  return {
    head: () => head,
    turn: () => turn,
    say(next, sync) {
      turn += 1;
      writeSync(file, headOf({ ...next, size, turn }), 0, headBytes, headsAt[turn % 2 === 0 ? 0 : 1]);
      head = next;
      if (sync) fsyncSync(file);
    },
    digestOf: (page) => table[page - 1] ?? noDigest,
    size: () => size,
    fingerprint: () =>
      createHash('sha256')
        .update(String(size))
        .update(new Uint8Array(table.buffer, 0, size * digestBytes))
        .digest('base64'),
    keep(digests, newSize) {
      if (newSize > table.length) {
        const longer = new Uint32Array(Math.ceil(newSize * 1.25));
        longer.set(table);
        table = longer;
        ftruncateSync(file, digestsAt + table.byteLength);
      }
      for (const [page, digest] of digests) if (page <= newSize) table[page - 1] = digest;
      for (const [from, to] of runsOf([...digests.keys()].filter((page) => page <= newSize)))
        writeSync(
          file,
          new Uint8Array(table.buffer, (from - 1) * digestBytes, (to - from) * digestBytes),
          0,
          null,
          digestsAt + (from - 1) * digestBytes,
        );
      size = newSize;
    },
    close: () => closeSync(file),
  };
}

/** Writes the witness of a file with these pages, whole or not at all, over one that is there. */
export function writeWitness(path: string, state: WitnessHead['state'], digests: readonly number[]): void {
  const bytes = new Uint8Array(digestsAt + digests.length * digestBytes);
  bytes.set(headOf({ state, commits: 0, merges: 0, size: digests.length, turn: 1 }), headsAt[1]);
  bytes.set(new Uint8Array(Uint32Array.from(digests).buffer), digestsAt);
  const partial = `${path}.new`;
  writeFileSync(partial, bytes, { flush: true });
  renameSync(partial, path);
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function headOf({ state, commits, merges, size, turn }: Told): Uint8Array {
  const bytes = new Uint8Array(headBytes);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [magic, states.indexOf(state), commits, merges, size, turn].entries()) view.setUint32(index * 4, value);
  view.setUint32(headBytes - 4, crc32(bytes.subarray(0, headBytes - 4)));
  return bytes;
}

function headIn(bytes: Uint8Array, at: number): Told | null {
  if (bytes.length < at + headBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, headBytes);
  const state = states[view.getUint32(4)];
  if (view.getUint32(0) !== magic || state === undefined) return null;
  if (view.getUint32(headBytes - 4) !== crc32(bytes.subarray(at, at + headBytes - 4))) return null;
  const [commits, merges, size, turn] = [view.getUint32(8), view.getUint32(12), view.getUint32(16), view.getUint32(20)];
  return { state, commits, merges, size, turn };
}

/** Numbers as runs from and up to, without it. */
function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const each of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === each) run[1] = each + 1;
    else runs.push([each, each + 1]);
  }
  return runs;
}
