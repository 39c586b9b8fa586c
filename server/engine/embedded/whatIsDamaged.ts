import { openDatabase, sqliteCode, text, type Database } from '#server/engine/embedded/database.ts';
import { tables } from '#server/engine/embedded/held.ts';
import { StoreDamaged } from '#server/engine/failure.ts';
import { isWhole } from '#server/engine/stored/digest.ts';

const most = 3;
const usualPatience = 2_000;

/** What damaged pages of a file hold, in words, as far as it can be told: records that do not say what was written, else tables and indexes. */
export function whatIsDamaged(database: Database, pages: readonly number[]): string {
  const where = `${pagesInWords(pages)} of it is not as it was written`;
  try {
    const records = damagedRecords(database, usualPatience);
    if (records.length > 0) return `${where}: ${records.join(', ')}`;
    const held = database.all('SELECT DISTINCT name FROM dbstat WHERE pageno IN (SELECT value FROM json_each(?))', JSON.stringify(pages));
    return `${where}: ${held.map((row) => text(row, 'name')).join(', ') || 'nothing that is in use'}`;
  } catch (error) {
    if (sqliteCode(error) === null) throw error;
    return `${where}, and what stands there cannot be read`;
  }
}

/** Throws StoreDamaged where a record of a file does not say what was written. */
export function requireRecords(path: string): void {
  const database = openDatabase(path, true);
  try {
    const records = damagedRecords(database, Infinity);
    if (records.length > 0) throw new StoreDamaged(path, `these do not say what was written: ${records.join(', ')}`);
  } finally {
    database.close();
  }
}

/** Pages by their numbers, the first of them. */
export function pagesInWords(pages: readonly number[]): string {
  return `page ${pages.slice(0, most).join(', ')}${pages.length > most ? ` and ${pages.length - most} more` : ''}`;
}

function damagedRecords(database: Database, patience: number): string[] {
  const end = performance.now() + patience;
  const found: string[] = [];
  for (const { table, key } of Object.values(tables))
    for (const row of database.each(`SELECT ${key} AS id, body FROM ${table}`)) {
      if (found.length === most || performance.now() > end) return found;
      if (typeof row['body'] !== 'string' || !isWhole(row['body'])) found.push(`the ${table} ${JSON.stringify(row['id'])}`);
    }
  return found;
}
