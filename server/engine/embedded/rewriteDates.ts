import { happenedProperty } from '#server/domain/happened.ts';
import { formerFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';
import { readJson } from '#server/engine/stored/body.ts';

const atOnce = 1_000;

/** Reads every date anew, and puts those of relationships and of what happened beside the bodies: up to format 4 they stood in them alone, some with bounds that are not theirs. */
export function rewriteDates(database: Database): void {
  for (const table of ['entity', 'relationship'] as const) {
    const columns = database.all(`SELECT name FROM pragma_table_info('${table}')`).map((row) => text(row, 'name'));
    if (!columns.includes('date')) database.script(`ALTER TABLE ${table} ADD COLUMN date TEXT`);
  }
  for (const table of ['entity', 'relationship', 'allegation', 'document'] as const) rewrite(database, table);
  database.run(`UPDATE entity SET date = json_extract(body, '$.properties.${happenedProperty}.edtf')`);
  database.run("UPDATE relationship SET date = json_extract(body, '$.date.edtf')");
}

function rewrite(database: Database, table: string): void {
  for (let after = 0; ;) {
    const rows = database.all(
      `SELECT rowid AS row, body FROM ${table} WHERE rowid > ? AND body LIKE '%"edtf":%' ORDER BY rowid LIMIT ${atOnce}`,
      after,
    );
    const last = rows.at(-1);
    if (!last) return;
    for (const row of rows)
      database.run(`UPDATE ${table} SET body = ? WHERE rowid = ?`, JSON.stringify(redated(readJson(row, 'body'))), number(row, 'row'));
    after = number(last, 'row');
  }
}

function redated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redated);
  if (typeof value !== 'object' || value === null) return value;
  if ('edtf' in value && typeof value.edtf === 'string') return formerFuzzyDate(value.edtf);
  return Object.fromEntries(Object.entries(value).map(([name, each]: [string, unknown]) => [name, redated(each)]));
}
