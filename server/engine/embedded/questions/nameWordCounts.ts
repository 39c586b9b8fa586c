import { number, text, type Database } from '#server/engine/embedded/database.ts';

/** How many entities have each of these words; see the seam. */
export function nameWordCounts(database: Database, words: readonly string[]): number[] {
  const rows = database.all('SELECT text, entities FROM word WHERE text IN (SELECT value FROM json_each(?))', JSON.stringify(words));
  const counts = new Map(rows.map((row) => [text(row, 'text'), number(row, 'entities')]));
  return words.map((each) => counts.get(each) ?? 0);
}
