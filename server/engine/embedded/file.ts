import { existsSync, statSync } from 'node:fs';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { number, openDatabase, type Database } from '#server/engine/embedded/database.ts';
import { applicationId, completeIndexes, createTables, format, numberOntology, upgradeTables } from '#server/engine/embedded/schema.ts';
import { StoreDamaged, StoreTooNew } from '#server/engine/failure.ts';

const wholeCheckUpTo = 64 * 1024 * 1024;

/**
 * Opens the file of the embedded store, or creates it, and holds it alone until it is closed. Every commit is on the disk before it is
 * acknowledged. Throws StoreLocked, StoreTooNew, StoreDamaged or StoreUnavailable.
 */
export function openFile(path: string): Database {
  const isNew = !existsSync(path) || statSync(path).size === 0;
  try {
    const database = openDatabase(path);
    try {
      database.script(
        'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;',
      );
      database.script('BEGIN EXCLUSIVE; COMMIT;');
      const found = { application: pragma(database, 'application_id'), format: pragma(database, 'user_version') };
      const empty = number(database.one('SELECT count(*) AS tables FROM sqlite_schema') ?? {}, 'tables') === 0;
      if (isNew || empty) createTables(database);
      else if (found.application !== applicationId) throw new StoreDamaged(path, 'it is not a store of Isnad');
      else if (found.format > format) throw new StoreTooNew(path, found.format, format, 'data folder with ISNAD_DATA');
      else if (statSync(path).size <= wholeCheckUpTo) checkWhole(database, path);
      if (!isNew && !empty) upgradeTables(database, found.format);
      numberOntology(database);
      completeIndexes(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw asFailure(error, path);
  }
}

function pragma(database: Database, name: string): number {
  return number(database.one(`PRAGMA ${name}`) ?? {}, name);
}

function checkWhole(database: Database, path: string): void {
  const complaint = database.one('PRAGMA quick_check(1)')?.['quick_check'];
  if (complaint !== 'ok') throw new StoreDamaged(path, `its check says: ${String(complaint)}`);
}
