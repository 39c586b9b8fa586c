import { statSync } from 'node:fs';
import { open as openHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isHeld, openAlone } from '#server/engine/embedded/alone.ts';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { leadingTo, openDatabase, openWithoutLog, type Database } from '#server/engine/embedded/database.ts';
import { adopt, makeFile, prepare } from '#server/engine/embedded/madeFile.ts';
import { pagesInWords, whatIsDamaged } from '#server/engine/embedded/whatIsDamaged.ts';
import { keeperOf, type Keeper } from '#server/engine/embedded/witness/keeper.ts';
import { lookThrough, type Look } from '#server/engine/embedded/witness/look.ts';
import { openPages } from '#server/engine/embedded/witness/pages.ts';
import { logOf, witnessOf } from '#server/engine/embedded/witness/paths.ts';
import { walAt } from '#server/engine/embedded/witness/wal.ts';
import { openWitness, type Witness } from '#server/engine/embedded/witness/witness.ts';
import { StoreDamaged, StoreIncomplete, StoreLocked, StoreMissing } from '#server/engine/failure.ts';
import type { Turns } from '#server/engine/turns.ts';

const usualPatience = 500;

/** Files that this process has open: what SQLite holds of them would go with another handle of theirs. */
const open = new Set<string>();

/** A file that is open, and the look for damage in it as far as it came. look answers pages that are not as they were written; lookAhead has those come from the disk that it looks at next. */
export type OpenFile = Database & {
  readonly lookAhead: () => Promise<void>;
  readonly look: () => readonly number[];
  readonly looked: () => number;
  /** What questions are answered from: the file, or, while a long transaction is under way, the file as it was before. */
  readonly shown: Database;
  /** The file as it is now, to be read while others write; null where that cannot be now. Nobody may write until it is there. */
  readonly snapshot: (turns: Turns) => Promise<Snapshot | null>;
  /** Puts its log into it, while nobody else writes. */
  readonly tidy: (turns: Turns) => Promise<void>;
  /** What tells the file as it was opened from all others, and from itself at any other time: see Witness.fingerprint. */
  readonly opened: string | null;
  /** The same of the file as it is now. Null where its log cannot be put into it now. */
  readonly fingerprint: () => string | null;
  /** Begins a transaction beside which questions are answered from what was before, while nobody else writes; null where that cannot be now. */
  readonly beginLong: (isSound: boolean, turns: Turns) => Promise<LongTransaction | null>;
};

/** The file as it is at one moment. Nothing is put into it until it is closed. */
type Snapshot = { readonly database: Database; readonly close: () => void };

/** A transaction beside which others read. */
export type LongTransaction = {
  /** Lands it; what was before is shown until showNow is called. Where it throws, nothing was written, and it is over. */
  readonly commit: () => void;
  /** Resolves when what has landed is on the disk. */
  readonly flushed: () => Promise<void>;
  readonly rollBack: () => void;
  /** Shows what has landed. */
  readonly showNow: () => void;
  /** Puts what has landed in its place; asked last. */
  readonly settle: (turns: Turns) => Promise<void>;
};

/**
 * Opens the file of the embedded store, or creates it where there was none, and holds it alone until it is closed. Every commit is on the disk
 * before it is acknowledged. patience: for how many milliseconds it is looked for damage first. Throws StoreLocked, StoreTooNew, StoreDamaged,
 * StoreMissing, StoreIncomplete, StoreFull, StoreReadOnly, StoreForbidden or StoreUnavailable.
 */
export function openFile(named: string, patience = usualPatience): OpenFile {
  const path = resolve(named);
  if (open.has(path)) throw new StoreLocked(named);
  open.add(path);
  try {
    const { database, keeper, look } = openPresent(named, patience, requirePresent(named));
    let before: Database | null = null;
    const snapshot = async (turns: Turns): Promise<Snapshot | null> => {
      keeper.require();
      if (!(await keeper.mergeInTurns(turns))) return null;
      const old = openWithoutLog(path);
      const release = keeper.hold();
      return {
        database: old,
        close() {
          old.close();
          release();
        },
      };
    };
    const file: OpenFile = {
      ...database,
      snapshot,
      opened: keeper.fingerprint(),
      fingerprint: keeper.fingerprint,
      async tidy(turns) {
        await keeper.mergeInTurns(turns);
      },
      shown: leadingTo(() => before ?? file),
      async beginLong(isSound, turns) {
        const old = await snapshot(turns);
        if (old === null) return null;
        const end = () => {
          before = null;
          old.close();
        };
        before = old.database;
        try {
          const { commit, rollBack } = database.begin(isSound);
          const undo = () => {
            end();
            rollBack();
          };
          return {
            commit() {
              try {
                commit();
              } catch (error) {
                undo();
                throw error;
              }
            },
            flushed: () => flushed(logOf(path)),
            rollBack: undo,
            showNow: end,
            settle: keeper.landedInTurns,
          };
        } catch (error) {
          end();
          throw error;
        }
      },
      lookAhead: look.ahead,
      look: () => look.on(keeper.inLog()),
      looked: look.progress,
      transaction(work, isSound) {
        keeper.require();
        const result = database.transaction(work, isSound);
        keeper.landed();
        return result;
      },
      close() {
        try {
          keeper.end();
        } finally {
          open.delete(path);
        }
      },
    };
    return file;
  } catch (error) {
    open.delete(path);
    throw asFailure(error, named);
  }
}

/** Resolves when what a file holds is on the disk. */
async function flushed(path: string): Promise<void> {
  const handle = await openHandle(path, 'r+');
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Sees to it that the file is there and has a witness: one that nobody has used is made, one of a time before witnesses gets its own. */
function requirePresent(path: string): Witness {
  const witness = openWitness(witnessOf(path));
  const size = sizeOf(path);
  if (size === 0) throw new StoreMissing(path, 'empty', [path, ...(witness ? [witnessOf(path)] : [])]);
  if (size === null) {
    const isNew = witness === null || witness.head().state === 'NEW';
    if (!isNew || sizeOf(logOf(path))) throw new StoreMissing(path, 'missing', isNew ? [logOf(path)] : [witnessOf(path)]);
    makeFile(path);
  } else if (witness === null) adopt(path, false);
  else if (witness.head().state === 'UNSURE') adopt(path, true);
  else return witness;
  const made = openWitness(witnessOf(path));
  if (made === null) throw new StoreIncomplete(path, `${witnessOf(path)} was written and is not there`);
  return made;
}

function openPresent(
  path: string,
  patience: number,
  witness: Witness,
): { readonly database: Database; readonly keeper: Keeper; readonly look: Look } {
  const wal = walAt(logOf(path));
  wal.readOn();
  const { state, commits } = witness.head();
  if (state !== 'MERGING' && wal.commits() < commits)
    throw new StoreIncomplete(
      path,
      `${commits} changes that were acknowledged lay in ${logOf(path)}, of which ${wal.commits()} can be read: it is missing or damaged`,
    );
  const pages = openPages(path);
  const look = lookThrough(pages, witness);
  let database: Database | null = null;
  try {
    const end = performance.now() + patience;
    while (look.progress() < 1 && performance.now() < end) {
      const damaged = look.on(wal.pages());
      if (damaged.length > 0) throw isHeld(path) ? new StoreLocked(path) : damageAt(path, damaged);
    }
    database = openAlone(path);
    if (openWitness(witnessOf(path))?.turn() !== witness.turn()) throw new StoreLocked(path);
    const keeper = keeperOf(database, witness, pages, wal);
    prepare(database, path);
    keeper.merge();
    witness.say({ ...witness.head(), state: 'IN_USE', commits: 0 }, false);
    return { database, keeper, look };
  } catch (error) {
    database?.close();
    pages.close();
    witness.close();
    throw error;
  }
}

/** The failure that damaged pages of a file that nobody has open mean. */
function damageAt(path: string, pages: readonly number[]): StoreDamaged {
  let database: Database | null = null;
  try {
    database = openDatabase(path, true);
    return new StoreDamaged(path, whatIsDamaged(database, pages));
  } catch (cause) {
    return new StoreDamaged(path, `${pagesInWords(pages)} of it cannot be read as written`, { cause });
  } finally {
    database?.close();
  }
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}
