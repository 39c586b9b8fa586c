import type { Adjacency } from '#server/engine/embedded/adjacency.ts';
import { readingCheckpoint, writeCheckpoint } from '#server/engine/embedded/checkpoint/checkpoint.ts';
import type { OpenFile } from '#server/engine/embedded/file.ts';
import { checkpointOf } from '#server/engine/embedded/witness/paths.ts';

/** What is kept of the graph of an open file beside it, so that the next start need not read every row. */
export type Keeping = {
  /** What was kept of the file as it was opened, in steps; null where nothing was that is of use. */
  reading: () => Generator<undefined, Adjacency | null>;
  /** Keeps what is shown of the file as it is now; nothing where it is kept already, or where the file was not found whole: what was read of damaged rows would be shown again when they are mended. It does not throw: without it, the next start takes longer. */
  keep: (shown: () => Adjacency | null) => Promise<void>;
};

/** The keeping of a file that lies at a path. whole: of the look for damage in it; log gets a line where something fails. */
export function keepingOf(file: OpenFile, path: string, whole: Promise<boolean>, log: (line: string) => void): Keeping {
  const kept = checkpointOf(path);
  let of: string | null = null;
  let last = Promise.resolve();
  const keepNow = async (shown: () => Adjacency | null): Promise<void> => {
    try {
      if (!(await whole)) return;
      const [adjacency, fingerprint] = [shown(), file.fingerprint()];
      if (adjacency === null || fingerprint === null || fingerprint === of) return;
      await writeCheckpoint(kept, fingerprint, adjacency);
      of = fingerprint;
    } catch (error) {
      log(`the graph could not be kept in ${kept}, so that the next start takes longer: ${String(error)}`);
    }
  };
  return {
    *reading() {
      const { opened } = file;
      if (opened === null) return null;
      try {
        const found = yield* readingCheckpoint(kept, opened);
        if (found) of = opened;
        return found;
      } catch (error) {
        log(`the graph that was kept in ${kept} cannot be read, so that it is read anew: ${String(error)}`);
        return null;
      }
    },
    keep: (shown) => (last = last.then(() => keepNow(shown))),
  };
}
