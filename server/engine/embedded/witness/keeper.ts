import type { Database } from '#server/engine/embedded/database.ts';
import { mergerOf } from '#server/engine/embedded/witness/merger.ts';
import type { Pages } from '#server/engine/embedded/witness/pages.ts';
import type { Wal } from '#server/engine/embedded/witness/wal.ts';
import type { Witness } from '#server/engine/embedded/witness/witness.ts';
import { inTurns, type Turns } from '#server/engine/turns.ts';

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
  /** The same in turns, while nobody else writes. */
  landedInTurns: (turns: Turns) => Promise<void>;
  /** Puts the log into the file, the digests of its pages into the witness first. Nothing happens while a question reads, or somebody holds it. */
  merge: () => void;
  /** The same in turns, while nobody else writes. False where nothing could happen. */
  mergeInTurns: (turns: Turns) => Promise<boolean>;
  /** Puts nothing into the file until what this answers is called. */
  hold: () => () => void;
  /** The fingerprint of the file, into which the log is put first; null where that cannot be now. */
  fingerprint: () => string | null;
  /** Ends it with a last merge. */
  end: () => void;
};

/** The keeper of a file that was opened alone. wal: its log, read. */
export function keeperOf(database: Database, witness: Witness, pages: Pages, wal: Wal): Keeper {
  const merger = mergerOf(database, witness, pages, wal);
  const { merge, mergeInTurns } = merger;
  let trouble: unknown = null;
  let timer: NodeJS.Timeout | null = null;
  const readAndFollow = (): void => {
    merger.log().readOn();
    merger.follow();
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
  const wait = (): void => {
    if (timer) timer.refresh();
    else timer = setTimeout(() => void troubled(merge), quiet).unref();
  };
  const hold = (): (() => void) => {
    const release = merger.hold();
    return () => {
      release();
      wait();
    };
  };
  const readInTurns = async (turns: Turns): Promise<void> => {
    const release = hold();
    try {
      await inTurns(merger.log().readingOn(), turns);
    } finally {
      release();
    }
  };
  return {
    inLog: () => merger.log().pages(),
    require() {
      if (trouble === null) return;
      const left = troubled(readAndFollow);
      if (left !== null) throw left;
    },
    landed() {
      if (troubled(readAndFollow) === null && merger.log().frames() >= mergedFrom) troubled(merge);
      wait();
    },
    async landedInTurns(turns) {
      try {
        await readInTurns(turns);
        merger.follow();
        if (merger.log().frames() >= mergedFrom) await mergeInTurns(turns);
        trouble = null;
      } catch (error) {
        trouble = error;
      }
    },
    merge,
    mergeInTurns,
    hold,
    fingerprint() {
      if (merger.isHeld()) return null;
      merge();
      return merger.log().frames() === 0 ? witness.fingerprint() : null;
    },
    end() {
      if (timer) clearTimeout(timer);
      merger.letGo();
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
