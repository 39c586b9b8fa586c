import { DatabaseSync } from 'node:sqlite';
import { openDatabase, text, type Database } from '#server/engine/embedded/database.ts';
import { secondsOf } from '#tests/bench/measure.ts';

const ofEntities = ['entity', 'name_word', 'word', 'word_key', 'to_compare'];
const valuesAtOnce = 512;

type Table = { readonly name: string; readonly rows: readonly (readonly unknown[])[] };

/** Seconds of processor that plain statements take for the rows of entities and for all others of a store's file. */
export type PlainSql = { readonly entities: number; readonly ties: number };

/**
 * Inserts the rows that lie in the file of a store into another file with the same tables and indexes: each table in one transaction, many rows in a
 * statement that is prepared once, in the order in which they lie there, nothing looked up, with the pragmas of a store.
 */
export function plainSql(from: string, to: string): PlainSql {
  const stored = openDatabase(from, true);
  const schema = stored.all("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
  const connection = new DatabaseSync(to, { enableForeignKeyConstraints: false });
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;');
  for (const row of schema) connection.exec(text(row, 'sql'));
  const spent = { entities: 0, ties: 0 };
  for (const table of schema.flatMap((row) => (row['type'] === 'table' ? [text(row, 'name')] : []))) {
    const all = rowsOf(stored, table);
    spent[ofEntities.includes(table) ? 'entities' : 'ties'] += secondsOf(() => insertAll(connection, all)).cpu;
  }
  connection.close();
  stored.close();
  return spent;
}

function rowsOf(database: Database, name: string): Table {
  return { name, rows: database.lists(`SELECT * FROM ${name}`) };
}

function insertAll(connection: DatabaseSync, { name, rows }: Table): void {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return;
  const atOnce = Math.floor(valuesAtOnce / columns);
  const row = `(${Array.from({ length: columns }, () => '?').join(', ')})`;
  const inserting = (many: number) =>
    connection.prepare(`INSERT INTO ${name} VALUES ${Array.from({ length: many }, () => row).join(', ')}`);
  const [many, one] = [inserting(atOnce), inserting(1)];
  connection.exec('BEGIN');
  for (let at = 0; at < rows.length;) {
    const step = at + atOnce <= rows.length ? atOnce : 1;
    const values = rows.slice(at, at + step).flat();
    (step === 1 ? one : many).run(...values.map(valueOf));
    at += step;
  }
  connection.exec('COMMIT');
}

function valueOf(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
