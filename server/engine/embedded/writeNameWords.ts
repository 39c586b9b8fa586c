import { number, type Database } from '#server/engine/embedded/database.ts';
import { wordKeys } from '#server/names/index/keys.ts';
import { isJoined, nameWordsOf } from '#server/names/index/wordsOfName.ts';

type Found = readonly { readonly text: string }[];

/** Stores the words by which an entity is found: those that came are added, those that went are taken away, with the keys of words that nobody else has. */
export function writeNameWords(database: Database, entity: number, before: Found, now: Found): void {
  const [had, has] = [new Set(nameWordsOf(before)), new Set(nameWordsOf(now))];
  for (const word of has.difference(had)) add(database, entity, word);
  for (const word of had.difference(has)) remove(database, entity, word);
}

function add(database: Database, entity: number, word: string): void {
  database.run('INSERT INTO name_word (word, entity) VALUES (?, ?)', word, entity);
  if (isJoined(word)) return;
  const row = database.one(
    'INSERT INTO word (text, entities) VALUES (?, 1) ON CONFLICT (text) DO UPDATE SET entities = entities + 1 RETURNING entities',
    word,
  );
  if (number(row ?? {}, 'entities') > 1) return;
  for (const key of wordKeys(word)) database.run('INSERT INTO word_key (key, word) VALUES (?, ?)', key, word);
}

function remove(database: Database, entity: number, word: string): void {
  database.run('DELETE FROM name_word WHERE word = ? AND entity = ?', word, entity);
  if (isJoined(word)) return;
  const row = database.one('UPDATE word SET entities = entities - 1 WHERE text = ? RETURNING entities', word);
  if (number(row ?? {}, 'entities') > 0) return;
  database.run('DELETE FROM word WHERE text = ?', word);
  for (const key of wordKeys(word)) database.run('DELETE FROM word_key WHERE key = ? AND word = ?', key, word);
}
