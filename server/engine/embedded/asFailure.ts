import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { sqliteCode } from '#server/engine/embedded/database.ts';
import {
  type Failure,
  StoreDamaged,
  StoreForbidden,
  StoreFull,
  StoreLocked,
  StoreReadOnly,
  StoreUnavailable,
} from '#server/engine/failure.ts';

type Meaning = (path: string, cause: unknown) => Failure;

const full: Meaning = (path, cause) => new StoreFull(path, { cause });
const readOnly: Meaning = (path, cause) => new StoreReadOnly(path, { cause });
const forbidden: Meaning = (path, cause) => new StoreForbidden(path, { cause });
const damaged: Meaning = (path, cause) => new StoreDamaged(path, 'it is damaged or no SQLite file', { cause });
const silent: Meaning = (path, cause) => new StoreUnavailable(`${path} does not answer`, { cause });
const unopened: Meaning = (path, cause) =>
  hindranceAt(path)?.(path, cause) ??
  new StoreUnavailable(`${path} cannot be opened; see that its folder exists and may be written`, { cause });

/** What the primary result codes of SQLite mean (https://sqlite.org/rescode.html): any other is no answer. */
const ofSqlite: Readonly<Record<number, Meaning>> = {
  3: forbidden,
  5: (path, cause) => new StoreLocked(path, { cause }),
  8: (path, cause) => (hindranceAt(path) ?? readOnly)(path, cause),
  11: damaged,
  13: full,
  14: unopened,
  26: damaged,
};

/** What errors of the system mean, by their names. */
const ofSystem: Readonly<Record<string, Meaning>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: readOnly,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
};

/** The failure that an error of SQLite or of the system means, told by its code alone; what means none is given back as it is. */
export function asFailure(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code !== null) return (ofSqlite[code] ?? hindranceAt(path) ?? silent)(path, error);
  if (!(error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string')) return error;
  return (ofSystem[error.code] ?? hindranceAt(path) ?? silent)(path, error);
}

/** What the system has against reading and writing a file in its folder, where it says so. */
function hindranceAt(path: string): Meaning | null {
  for (const each of [dirname(path), path])
    try {
      accessSync(each, constants.R_OK | constants.W_OK);
    } catch (error) {
      const meaning = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ofSystem[error.code] : undefined;
      if (meaning) return meaning;
    }
  return null;
}
