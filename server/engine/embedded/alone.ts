import { keptInMemory, openDatabase, sqliteCode, type Database } from '#server/engine/embedded/database.ts';

const busy = 5;

/** Opens a file so that no other process can open it, and so that what is written stays in its log until it is merged. Throws what SQLite throws. */
export function openAlone(path: string): Database {
  const database = openDatabase(path);
  try {
    database.script(
      `PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${keptInMemory};`,
    );
    database.script('BEGIN EXCLUSIVE; COMMIT;');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whether another process has the file open. */
export function isHeld(path: string): boolean {
  try {
    const database = openDatabase(path, true);
    try {
      database.one('SELECT count(*) AS tables FROM sqlite_schema');
    } finally {
      database.close();
    }
  } catch (error) {
    return sqliteCode(error) === busy;
  }
  return false;
}
