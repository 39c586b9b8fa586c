import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

const lockedByItself = 6;

/** Kilobytes of pages that are kept in memory; while a long transaction writes, fewer: what has no room goes to the log meanwhile, and the commit, which nothing interrupts, has only the rest to write. */
export const keptInMemory = 32_768;
const keptWhileLong = 4_096;

const unlooked = 'PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON';
const looked = 'PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF';

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** What a row can hold, as it is written. */
export type Value = SQLInputValue;

/** An open SQLite file. The only door to node:sqlite; statements are prepared once by their text. */
export type Database = {
  all: (sql: string, ...values: readonly SQLInputValue[]) => readonly Row[];
  one: (sql: string, ...values: readonly SQLInputValue[]) => Row | undefined;
  /** As all, each row as the list of its columns: less than half the time where rows are many. */
  lists: (sql: string, ...values: readonly SQLInputValue[]) => readonly (readonly unknown[])[];
  each: (sql: string, ...values: readonly SQLInputValue[]) => IterableIterator<Row>;
  run: (sql: string, ...values: readonly SQLInputValue[]) => void;
  /** A statement to be run many times. */
  runner: (sql: string) => (...values: readonly SQLInputValue[]) => void;
  /** Several statements without values. */
  script: (sql: string) => void;
  /** Makes a function of a text known to statements under a name. */
  define: (name: string, work: (text: string) => string) => void;
  /** What it does lands whole, or not at all when it throws. isSound: what its rows say was checked and what they name was looked up, so that SQLite need not do it again for each. */
  transaction: <Result>(work: () => Result, isSound?: boolean) => Result;
  /** Begins a transaction that is ended by one of both. isSound: as of a transaction. What it lands may not be on the disk yet: whoever began it sees to that. */
  begin: (isSound: boolean) => { readonly commit: () => void; readonly rollBack: () => void };
  /** Puts the write-ahead log into the file and empties it; false where something reads or writes meanwhile, and nothing was done. */
  merge: () => boolean;
  /** Copies what the write-ahead log holds into the file and leaves the log as it is; nothing is on the disk for sure. Before a merge. */
  copyLog: () => void;
  close: () => void;
};

/** Opens or creates a file. readOnly: nothing is written, not even what its log holds. Throws what SQLite throws. */
export function openDatabase(path: string, readOnly = false): Database {
  return databaseOver(new DatabaseSync(path, { enableForeignKeyConstraints: true, defensive: true, timeout: 0, readOnly }));
}

/** Opens a file to read what lies in it without its log, whoever holds it: for as long as nothing is put into it. Throws what SQLite throws. */
export function openWithoutLog(path: string): Database {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return databaseOver(new DatabaseSync(url, { defensive: true, timeout: 0, readOnly: true }));
}

function databaseOver(connection: DatabaseSync): Database {
  const prepared = new Map<string, StatementSync>();
  const preparedLists = new Map<string, StatementSync>();
  const prepare = (among: Map<string, StatementSync>, sql: string): StatementSync => {
    const known = among.get(sql);
    if (known) return known;
    const made = connection.prepare(sql);
    among.set(sql, made);
    return made;
  };
  const statement = (sql: string): StatementSync => prepare(prepared, sql);
  return {
    all: (sql, ...values) => statement(sql).all(...values),
    one: (sql, ...values) => statement(sql).get(...values),
    lists(sql, ...values) {
      const listing = prepare(preparedLists, sql);
      listing.setReturnArrays(true);
      const rows: unknown[] = listing.all(...values);
      return rows.filter((row) => Array.isArray(row));
    },
    each: (sql, ...values) => connection.prepare(sql).iterate(...values),
    run: (sql, ...values) => void statement(sql).run(...values),
    runner(sql) {
      const runs = statement(sql);
      return (...values) => void runs.run(...values);
    },
    script: (sql) => connection.exec(sql),
    define: (name, work) => connection.function(name, { deterministic: true }, (value) => work(String(value))),
    transaction(work, isSound = false) {
      if (isSound) connection.exec(unlooked);
      try {
        connection.exec('BEGIN IMMEDIATE');
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        if (connection.isTransaction) connection.exec('ROLLBACK');
        throw error;
      } finally {
        if (isSound) connection.exec(looked);
      }
    },
    begin(isSound) {
      connection.exec(`PRAGMA synchronous = NORMAL; PRAGMA cache_size = -${keptWhileLong}; ${isSound ? unlooked : ''}`);
      const after = () => connection.exec(`PRAGMA synchronous = FULL; PRAGMA cache_size = -${keptInMemory}; ${isSound ? looked : ''}`);
      const rollBack = () => {
        if (connection.isTransaction) connection.exec('ROLLBACK');
        after();
      };
      try {
        connection.exec('BEGIN IMMEDIATE');
      } catch (error) {
        rollBack();
        throw error;
      }
      return {
        rollBack,
        commit() {
          connection.exec('COMMIT');
          after();
        },
      };
    },
    copyLog() {
      connection.exec('PRAGMA synchronous = OFF');
      try {
        statement('PRAGMA wal_checkpoint(PASSIVE)').get();
      } finally {
        connection.exec('PRAGMA synchronous = FULL');
      }
    },
    merge() {
      try {
        return statement('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
      } catch (error) {
        if (sqliteCode(error) === lockedByItself) return false;
        throw error;
      }
    },
    close: () => connection.close(),
  };
}

/** A door that leads to whichever database is the one now. */
export function leadingTo(now: () => Database): Database {
  return {
    all: (sql, ...values) => now().all(sql, ...values),
    one: (sql, ...values) => now().one(sql, ...values),
    lists: (sql, ...values) => now().lists(sql, ...values),
    each: (sql, ...values) => now().each(sql, ...values),
    run: (sql, ...values) => now().run(sql, ...values),
    runner: (sql) => now().runner(sql),
    script: (sql) => now().script(sql),
    define: (name, work) => now().define(name, work),
    transaction: (work, isSound) => now().transaction(work, isSound),
    begin: (isSound) => now().begin(isSound),
    copyLog: () => now().copyLog(),
    merge: () => now().merge(),
    close: () => now().close(),
  };
}

/** The primary result code of SQLite (https://sqlite.org/rescode.html) that an error carries, or null. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** A column that holds text. Throws TypeError where it does not. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** A column that holds a number. Throws TypeError where it does not. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number`);
  return value;
}
