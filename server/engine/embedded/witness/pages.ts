import { closeSync, fdatasync, fstatSync, openSync, read as readFrom, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { pageDigest } from '#server/engine/embedded/witness/pageDigest.ts';

const atOnce = 64;
/** How many times as many are read from the disk at once, aside. */
const aheadOf = 16;
const pageSizeAt = 16;
const largest = 65_536;
const flush = promisify(fdatasync);
const readAside = promisify(readFrom);

/** The pages of a file, as they lie on the disk, without SQLite. */
export type Pages = {
  readonly pageSize: number;
  /** How many there are. */
  count: () => number;
  /** Digests from a page on, in order, as many as are read at once; none at the end. */
  digestsFrom: (page: number) => readonly number[];
  /** Resolves when pages from this one on, more than are read at once, have come from the disk, without this thread waiting for them: a disk that turns, or a file that the system has put out of its memory, takes long. */
  ahead: (page: number) => Promise<void>;
  /** Resolves when what was written to the file is on the disk. */
  flushed: () => Promise<void>;
  /** To be called when SQLite has closed the file, not before: on POSIX systems its locks go with whatever handle of it is closed first. */
  close: () => void;
};

/** Opens the pages of a file. pageSize null: as its first page says. */
export function openPages(path: string): Pages {
  const file = openSync(path, 'r');
  const pageSize = pageSizeOf(file);
  const buffer = new Uint8Array(pageSize * atOnce);
  let room: Uint8Array | null = null;
  return {
    pageSize,
    count: () => Math.ceil(fstatSync(file).size / pageSize),
    digestsFrom(page) {
      const read = readSync(file, buffer, 0, buffer.length, (page - 1) * pageSize);
      return Array.from({ length: Math.ceil(read / pageSize) }, (_, index) =>
        pageDigest(buffer.subarray(index * pageSize, Math.min((index + 1) * pageSize, read))),
      );
    },
    async ahead(page) {
      if ((page - 1) % (atOnce * aheadOf) !== 0) return;
      room ??= new Uint8Array(buffer.length * aheadOf);
      await readAside(file, room, 0, room.length, (page - 1) * pageSize);
    },
    flushed: () => flush(file),
    close: () => closeSync(file),
  };
}

/** Digests of all pages of a file that nobody has open. */
export function digestsOf(path: string): number[] {
  const pages = openPages(path);
  try {
    const digests: number[] = [];
    for (;;) {
      const some = pages.digestsFrom(digests.length + 1);
      if (some.length === 0) return digests;
      digests.push(...some);
    }
  } finally {
    pages.close();
  }
}

function pageSizeOf(file: number): number {
  const bytes = new Uint8Array(2);
  readSync(file, bytes, 0, bytes.length, pageSizeAt);
  const said = new DataView(bytes.buffer).getUint16(0);
  return said === 1 ? largest : said;
}
