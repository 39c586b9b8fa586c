import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isHeld } from '#server/engine/embedded/alone.ts';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { requireWhole } from '#server/engine/embedded/backup.ts';
import { adopt } from '#server/engine/embedded/madeFile.ts';
import { fileName } from '#server/engine/embedded/openEmbedded.ts';
import { requireRecords } from '#server/engine/embedded/whatIsDamaged.ts';
import { checkpointOf, logOf, witnessOf } from '#server/engine/embedded/witness/paths.ts';
import { BackupRefused, StoreLocked } from '#server/engine/failure.ts';

const parts = [fileName, logOf(fileName), witnessOf(fileName)];
const checkpoint = checkpointOf(fileName);

/**
 * Puts a backup in the place of the store of a data folder, once it was looked through. from: a data folder, or the file of a store alone, which is taken
 * as far as it can be checked without its witness. replace: whether a store that is there may go; it is kept beside, and the answer says where. Throws
 * BackupRefused, StoreLocked, StoreDamaged and the like.
 */
export function restore(from: string, folder: string, replace: boolean): string | null {
  const present = parts.filter((name) => existsSync(join(folder, name)));
  const path = join(folder, fileName);
  if (present.length > 0 && !replace)
    throw new BackupRefused(
      `${folder} holds a store already; choose another data folder, or add --force, which keeps that store beside it`,
    );
  if (existsSync(path) && isHeld(path)) throw new StoreLocked(path);
  const partial = join(folder, `.${randomUUID()}.partial`);
  try {
    mkdirSync(partial, { recursive: true, mode: 0o700 });
    take(from, join(partial, fileName));
    const kept = present.length === 0 ? null : join(folder, `replaced-${new Date().toISOString().replaceAll(':', '-')}`);
    if (kept !== null) {
      mkdirSync(kept, { mode: 0o700 });
      for (const name of present) renameSync(join(folder, name), join(kept, name));
    }
    rmSync(join(folder, checkpoint), { force: true });
    for (const name of [witnessOf(fileName), fileName]) renameSync(join(partial, name), join(folder, name));
    return kept;
  } catch (error) {
    throw asFailure(error, from);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function take(from: string, copy: string): void {
  const found = statSync(from, { throwIfNoEntry: false });
  const file = found?.isDirectory() ? join(from, fileName) : from;
  if (!found || !existsSync(file)) throw new BackupRefused(`${from} is neither a data folder with a store in it nor the file of one`);
  copyFileSync(file, copy);
  if (existsSync(logOf(file))) copyFileSync(logOf(file), logOf(copy));
  if (existsSync(witnessOf(file)) && witnessOf(file) !== file) copyFileSync(witnessOf(file), witnessOf(copy));
  else adopt(copy, true);
  requireWhole(copy);
  requireRecords(copy);
}
