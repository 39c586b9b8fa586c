import type { Database } from '#server/engine/embedded/database.ts';
import type { Pages } from '#server/engine/embedded/witness/pages.ts';
import { walAt, type Wal } from '#server/engine/embedded/witness/wal.ts';
import type { Witness } from '#server/engine/embedded/witness/witness.ts';

const mergedFrom = 1_000;
const quiet = 500;

/** Keeps an open file and its witness in step, and puts the log into the file: when it has grown, half a second after the last write, and at the end. */
export type Keeper = {
  /** The pages whose latest content lies in the log. */
  readonly inLog: () => ReadonlyMap<number, number>;
  /** Before a transaction: throws what kept the witness from following the one before. */
  require: () => void;
  /** After a transaction has landed. Does not throw, for that it landed is so. */
  landed: () => void;
  /** Puts the log into the file, the digests of its pages into the witness first. Nothing happens while a question reads. */
  merge: () => void;
  /** Ends it with a last merge. */
  end: () => void;
};

/** The keeper of a file that was opened alone. wal: its log, read. */
export function keeperOf(database: Database, witness: Witness, pages: Pages, wal: Wal): Keeper {
  let log = wal;
  let trouble: unknown = null;
  let timer: NodeJS.Timeout | null = null;
  const follow = (): void => {
    log.readOn();
    witness.say({ ...witness.head(), state: 'IN_USE', commits: log.commits() }, false);
  };
  const merge = (): void => {
    log.readOn();
    if (log.frames() === 0) return;
    const { merges } = witness.head();
    const inUse = { state: 'IN_USE', commits: log.commits(), merges } as const;
    try {
      witness.keep(log.pages(), log.fileSize());
      witness.say({ ...inUse, state: 'MERGING', merges: merges + 1 }, true);
    } catch (error) {
      witness.say({ ...inUse, state: 'UNSURE' }, true);
      throw error;
    }
    if (!database.merge()) return witness.say(inUse, false);
    log = walAt(log.path);
    witness.say({ state: 'IN_USE', commits: 0, merges: merges + 1 }, false);
  };
  const troubled = (work: () => void): unknown => {
    try {
      work();
      trouble = null;
    } catch (error) {
      trouble = error;
    }
    return trouble;
  };
  return {
    inLog: () => log.pages(),
    require() {
      if (trouble === null) return;
      const left = troubled(follow);
      if (left !== null) throw left;
    },
    landed() {
      if (troubled(follow) === null && log.frames() >= mergedFrom) troubled(merge);
      if (timer) timer.refresh();
      else timer = setTimeout(() => void troubled(merge), quiet).unref();
    },
    merge,
    end() {
      if (timer) clearTimeout(timer);
      try {
        merge();
      } finally {
        database.close();
        pages.close();
        witness.close();
      }
    },
  };
}
