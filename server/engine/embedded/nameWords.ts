import { number, text, type Database } from '#server/engine/embedded/database.ts';
import type { NameWord, NameWordsQuestion } from '#server/engine/store.ts';

const afterEveryLetter = '\u{10ffff}';
const order = 'ORDER BY w.entities DESC, w.text LIMIT ?';

/** Words of names: those that begin so, then by their keys; see the seam. */
export function nameWords(database: Database, { keys, begunKeys, begun }: NameWordsQuestion, limit: number): NameWord[] {
  const found = new Map<string, NameWord>();
  const take = (sql: string, values: readonly string[]): void => {
    if (found.size >= limit || values.length === 0) return;
    for (const row of database.all(`${sql} ${order}`, ...values, limit + found.size)) {
      const word = text(row, 'text');
      if (found.size < limit && !found.has(word)) found.set(word, { word, entities: number(row, 'entities') });
    }
  };
  const ranges = (list: readonly string[]) => JSON.stringify([...new Set(list)].map((each) => [each, each + afterEveryLetter]));
  if (begun.length > 0)
    take('SELECT DISTINCT w.text, w.entities FROM json_each(?) r CROSS JOIN word w ON w.text >= r.value ->> 0 AND w.text < r.value ->> 1', [
      ranges(begun),
    ]);
  if (begunKeys.length > 0)
    take(
      'SELECT DISTINCT w.text, w.entities FROM json_each(?) r CROSS JOIN word_key k ON k.key >= r.value ->> 0 AND k.key < r.value ->> 1 CROSS JOIN word w ON w.text = k.word',
      [ranges(begunKeys)],
    );
  for (const group of keys)
    take(
      'SELECT DISTINCT w.text, w.entities FROM json_each(?) r CROSS JOIN word_key k ON k.key = r.value CROSS JOIN word w ON w.text = k.word',
      [JSON.stringify(group)],
    );
  return [...found.values()];
}
