import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openAlone } from '#server/engine/embedded/alone.ts';
import { number, openDatabase, type Database } from '#server/engine/embedded/database.ts';
import { applicationId, completeIndexes, createTables, format, numberOntology, upgradeTables } from '#server/engine/embedded/schema.ts';
import { digestsOf } from '#server/engine/embedded/witness/pages.ts';
import { witnessOf } from '#server/engine/embedded/witness/paths.ts';
import { writeWitness } from '#server/engine/embedded/witness/witness.ts';
import { StoreDamaged, StoreIncomplete, StoreTooNew } from '#server/engine/failure.ts';

/** Brings the tables of a file up to date. Throws StoreDamaged where they are not ours, StoreTooNew. */
export function prepare(database: Database, path: string): void {
  const found = pragma(database, 'user_version');
  if (pragma(database, 'application_id') !== applicationId) throw new StoreDamaged(path, 'it is not a store of Isnad');
  if (found > format) throw new StoreTooNew(path, found, format, 'data folder with ISNAD_DATA');
  upgradeTables(database, found);
  numberOntology(database);
  completeIndexes(database);
}

/** Makes an empty file, whole or not at all, and before it its witness. */
export function makeFile(path: string): void {
  const partial = `${path}.${process.pid}.new`;
  try {
    rmSync(partial, { force: true });
    const database = openDatabase(partial);
    try {
      database.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
      createTables(database);
      prepare(database, path);
    } finally {
      database.close();
    }
    flush(partial, 'r+');
    writeWitness(witnessOf(path), 'NEW', digestsOf(partial));
    place(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Gives a file a witness that has none, or none to rely on, once SQLite has found nothing wrong with it. isOurs: whether it may be of this format. */
export function adopt(path: string, isOurs: boolean): void {
  const database = openAlone(path);
  try {
    const found = pragma(database, 'user_version');
    if (found === format && !isOurs && pragma(database, 'application_id') === applicationId)
      throw new StoreIncomplete(path, `${witnessOf(path)} is missing, which says what was acknowledged`);
    const complaint = database.one('PRAGMA integrity_check(1)')?.['integrity_check'];
    if (complaint !== 'ok') throw new StoreDamaged(path, `its check says: ${String(complaint)}`);
    prepare(database, path);
  } finally {
    database.close();
  }
  flush(path, 'r+');
  writeWitness(witnessOf(path), 'IN_USE', digestsOf(path));
}

function place(partial: string, path: string): void {
  try {
    linkSync(partial, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    renameSync(partial, path);
  }
  if (process.platform !== 'win32') flush(dirname(path), 'r');
}

/** Sees to it that a file, or a folder, lies on the disk as it is. */
export function flush(path: string, mode: 'r' | 'r+'): void {
  const file = openSync(path, mode);
  fsyncSync(file);
  closeSync(file);
}

function pragma(database: Database, name: string): number {
  return number(database.one(`PRAGMA ${name}`) ?? {}, name);
}
