import { randomUUID } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { openFile } from '#server/engine/embedded/file.ts';
import { flush } from '#server/engine/embedded/madeFile.ts';
import { fileName } from '#server/engine/embedded/openEmbedded.ts';
import { noDigest } from '#server/engine/embedded/witness/pageDigest.ts';
import { digestsOf, openPages } from '#server/engine/embedded/witness/pages.ts';
import { logOf, witnessOf } from '#server/engine/embedded/witness/paths.ts';
import { openWitness, type Witness } from '#server/engine/embedded/witness/witness.ts';
import { BackupRefused, Failure, StoreDamaged, StoreIncomplete, StoreMissing, StoreUnavailable } from '#server/engine/failure.ts';

const mostTries = 20;

/**
 * Copies the store of a data folder to a new one, whole or not at all, while a server may have it open and write to it: its file and its log as they
 * lie on the disk, again where the log was put into the file meanwhile, and then only the pages that became others. The copy is opened and looked
 * through before it takes its name. replace: whether a folder that is there may go. For a process that has not opened the store itself.
 * Throws BackupRefused, StoreDamaged, StoreMissing, StoreIncomplete, StoreFull and the like.
 */
export function backUp(folder: string, to: string, replace: boolean): void {
  const path = join(folder, fileName);
  if (!existsSync(path)) throw new StoreUnavailable(`there is no store in ${folder}; name its data folder with --data or ISNAD_DATA`);
  requireFree(to, replace);
  const partial = join(dirname(to), `.${basename(to)}.${randomUUID()}.partial`);
  try {
    mkdirSync(partial, { recursive: true, mode: 0o700 });
    copyWhole(path, join(partial, fileName));
    takePlace(partial, to, replace);
  } catch (error) {
    throw asFailure(error, to);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Throws BackupRefused where something is there that may not go. */
function requireFree(path: string, replace: boolean): void {
  if (!replace && existsSync(path)) throw new BackupRefused(`${path} is there already; choose another path, or add --force to replace it`);
}

/** Opens a copy, looks through all of it, and puts its log into its file. */
export function requireWhole(path: string): void {
  openFile(path, Infinity).close();
  openFile(path, Infinity).close();
}

function copyWhole(path: string, copy: string): void {
  let last: unknown = null;
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      if (!copied(path, copy)) continue;
      requireWhole(copy);
      return;
    } catch (error) {
      if (!(error instanceof StoreDamaged || error instanceof StoreIncomplete || error instanceof StoreMissing)) throw error;
      last = error;
    }
  }
  if (last instanceof StoreDamaged) throw new StoreDamaged(path, last.what, { cause: last });
  if (last instanceof Failure) throw last;
  throw new StoreUnavailable(`${path} is written to so much that it could not be copied; try again when less is written`);
}

/** Copies what is there now; false where the log was put into the file meanwhile, so that what was copied may be of two states. */
function copied(path: string, copy: string): boolean {
  const before = copiedWitness(path, copy);
  try {
    if (existsSync(copy)) copyChanged(path, copy, before);
    else copyFileSync(path, copy);
  } finally {
    before.close();
  }
  rmSync(logOf(copy), { force: true });
  if (existsSync(logOf(path))) copyFileSync(logOf(path), logOf(copy));
  const later = join(dirname(copy), 'later.sqlite');
  const after = copiedWitness(path, later);
  after.close();
  rmSync(witnessOf(later));
  const isSame = before.head().merges === after.head().merges;
  return isSame && (before.head().state !== 'MERGING' || before.turn() === after.turn());
}

function copiedWitness(path: string, copy: string): Witness {
  if (existsSync(witnessOf(path))) copyFileSync(witnessOf(path), witnessOf(copy));
  const witness = openWitness(witnessOf(copy));
  if (witness === null) throw new StoreIncomplete(path, `${witnessOf(path)} is missing, which says what was acknowledged`);
  return witness;
}

/** Copies the pages of a file that the copy has otherwise. */
function copyChanged(path: string, copy: string, witness: Witness): void {
  const pages = openPages(copy);
  const [from, into] = [openSync(path, 'r'), openSync(copy, 'r+')];
  try {
    const page = new Uint8Array(pages.pageSize);
    const known = digestsOf(copy);
    for (let n = 1; n <= witness.size(); n += 1) {
      const written = witness.digestOf(n);
      if (written === noDigest || written === known[n - 1]) continue;
      const read = readSync(from, page, 0, page.length, (n - 1) * page.length);
      writeSync(into, page, 0, read, (n - 1) * page.length);
    }
    ftruncateSync(into, witness.size() * pages.pageSize);
  } finally {
    pages.close();
    closeSync(from);
    closeSync(into);
  }
}

function takePlace(partial: string, to: string, replace: boolean): void {
  for (const name of [fileName, witnessOf(fileName)]) flush(join(partial, name), 'r+');
  requireFree(to, replace);
  const old = `${partial}.old`;
  if (existsSync(to)) renameSync(to, old);
  renameSync(partial, to);
  rmSync(old, { recursive: true, force: true });
}
