import type { Database } from '#server/engine/embedded/database.ts';
import type { NameLook, NameWord } from '#server/names/find/nameStore.ts';

const afterEveryLetter = '\u{10ffff}';
const word = 'CROSS JOIN word w ON w.text = k.word';
const sources: Readonly<Record<NameLook['by'], string>> = {
  beginning: 'json_each(?) r CROSS JOIN word w ON w.text >= r.value AND w.text < r.value || ?',
  key: `json_each(?) r CROSS JOIN word_key k ON k.key = r.value ${word}`,
  keyBeginning: `json_each(?) r CROSS JOIN word_key k ON k.key >= r.value AND k.key < r.value || ? ${word}`,
};

/** Words of names, look by look; see the seam. */
export function nameWords(database: Database, looks: readonly NameLook[], limit: number): NameWord[] {
  const found = new Map<string, NameWord>();
  for (const { by, texts } of looks) {
    if (found.size >= limit) break;
    const values = [JSON.stringify([...new Set(texts)]), ...(by === 'key' ? [] : [afterEveryLetter])];
    const rows = database.lists(
      `SELECT DISTINCT w.text, w.entities FROM ${sources[by]} ORDER BY w.entities DESC, w.text LIMIT ?`,
      ...values,
      limit + found.size,
    );
    for (const [name, count] of rows) {
      if (typeof name !== 'string' || typeof count !== 'number') throw new TypeError('the words of names hold a text and a number');
      if (found.size < limit && !found.has(name)) found.set(name, { word: name, entities: count });
    }
  }
  return [...found.values()];
}
