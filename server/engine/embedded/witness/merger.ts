import type { Database } from '#server/engine/embedded/database.ts';
import type { Pages } from '#server/engine/embedded/witness/pages.ts';
import { walAt, type Wal } from '#server/engine/embedded/witness/wal.ts';
import type { Witness } from '#server/engine/embedded/witness/witness.ts';
import { inTurns, type Turns } from '#server/engine/turns.ts';

/** What puts the log of a file into it, the digests of its pages into the witness first. */
export type Merger = {
  /** The log as it is now: a merge begins it anew. */
  readonly log: () => Wal;
  /** Has the witness say what the log holds, as far as it was read. */
  readonly follow: () => void;
  /** Nothing happens while a question reads, or somebody holds it. */
  readonly merge: () => void;
  /** The same in turns, while nobody else writes. False where nothing could happen. */
  readonly mergeInTurns: (turns: Turns) => Promise<boolean>;
  /** Puts nothing into the file until what this answers is called. */
  readonly hold: () => () => void;
  readonly isHeld: () => boolean;
  /** Lets go of what is held, for the last merge. */
  readonly letGo: () => void;
};

/** The merger of an open file. wal: its log, read. */
export function mergerOf(database: Database, witness: Witness, pages: Pages, wal: Wal): Merger {
  let log = wal;
  let holds = 0;
  /** Puts what was read of the log into the file, and yields once the witness knows it. False where a question reads. */
  function* merging(): Generator<undefined, boolean> {
    if (log.frames() === 0) return database.merge();
    const { merges } = witness.head();
    const inUse = { state: 'IN_USE', commits: log.commits(), merges } as const;
    try {
      witness.keep(log.pages(), log.fileSize());
      witness.say({ ...inUse, state: 'MERGING', merges: merges + 1 }, true);
    } catch (error) {
      witness.say({ ...inUse, state: 'UNSURE' }, true);
      throw error;
    }
    yield;
    if (!database.merge()) {
      witness.say(inUse, false);
      return false;
    }
    log = walAt(log.path);
    witness.say({ state: 'IN_USE', commits: 0, merges: merges + 1 }, false);
    return true;
  }
  return {
    log: () => log,
    follow: () => witness.say({ ...witness.head(), state: 'IN_USE', commits: log.commits() }, false),
    merge() {
      if (holds > 0) return;
      log.readOn();
      if (log.frames() > 0) for (const _ of merging());
    },
    async mergeInTurns(turns) {
      if (holds > 0) return false;
      holds += 1;
      try {
        await inTurns(log.readingOn(), turns);
        const steps = merging();
        const first = steps.next();
        if (first.done === true) return first.value;
        database.copyLog();
        await pages.flushed();
        return steps.next().value === true;
      } finally {
        holds -= 1;
      }
    },
    hold() {
      holds += 1;
      return () => {
        holds -= 1;
      };
    },
    isHeld: () => holds > 0,
    letGo() {
      holds = 0;
    },
  };
}
