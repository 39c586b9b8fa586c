import { sqliteCode } from '#server/engine/embedded/database.ts';
import { StoreDamaged, StoreLocked, StoreUnavailable } from '#server/engine/failure.ts';

const busy = 5;
const cantOpen = 14;
const corrupt = 11;
const notADatabase = 26;

/** The failure that an error of SQLite means, told by its code alone; what means none is given back as it is. */
export function asFailure(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code === busy) return new StoreLocked(path, { cause: error });
  if (code === corrupt || code === notADatabase) return new StoreDamaged(path, 'it is damaged or no SQLite file', { cause: error });
  if (code === cantOpen)
    return new StoreUnavailable(`${path} cannot be opened; see that its folder exists and may be written`, { cause: error });
  return code === null ? error : new StoreUnavailable(`${path} does not answer`, { cause: error });
}
