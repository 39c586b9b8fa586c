import { foundBy } from '#server/domain/foundBy.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';
import { readRecord } from '#server/engine/stored/body.ts';
import { writeNameWords } from '#server/engine/embedded/writeNameWords.ts';

/** Stores the words of all names anew; for a transaction. */
export function rewriteNameWords(database: Database): void {
  database.script('DELETE FROM name_word; DELETE FROM word_key; DELETE FROM word;');
  for (const row of database.each('SELECT n, body FROM entity')) {
    writeNameWords(database, number(row, 'n'), [], foundBy(readRecord('entity', text(row, 'body'))));
  }
}
