import { foundBy } from '#server/domain/foundBy.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';
import { readRecord } from '#server/engine/stored/body.ts';
import { atOnce } from '#server/engine/turns.ts';
import { writeNameWords, type NameChange } from '#server/engine/embedded/writeNameWords.ts';

const many = 10_000;

/** Stores the words of all names anew; for a transaction. */
export function rewriteNameWords(database: Database): void {
  database.script('DELETE FROM name_word; DELETE FROM word_key; DELETE FROM word;');
  let some: NameChange[] = [];
  for (const row of database.each('SELECT n, body FROM entity')) {
    some.push({ entity: number(row, 'n'), before: [], now: foundBy(readRecord('entity', text(row, 'body'))) });
    if (some.length < many) continue;
    atOnce(writeNameWords(database, some));
    some = [];
  }
  atOnce(writeNameWords(database, some));
}
