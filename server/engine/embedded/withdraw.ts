import type { RecordIds } from '#server/engine/changes/proposal.ts';
import { number, type Database } from '#server/engine/embedded/database.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { readBody } from '#server/engine/stored/body.ts';
import { writeNameWords } from '#server/engine/embedded/writeNameWords.ts';
import { foundBy } from '#server/domain/foundBy.ts';

/** Takes records out that nothing names any more. For a transaction. */
export function withdraw(database: Database, withdrawn: RecordIds, touched: Touched): void {
  for (const id of withdrawn.relationships) {
    const n = numberOf(database, 'relationship', id);
    database.run('DELETE FROM carries WHERE relationship = ?', n);
    database.run('DELETE FROM relationship WHERE n = ?', n);
    touched.relationships.add(n);
  }
  for (const id of withdrawn.allegations) {
    database.run('DELETE FROM contradiction WHERE a = ?', id);
    database.run('DELETE FROM allegation WHERE id = ?', id);
  }
  for (const id of withdrawn.dossiers) database.run('DELETE FROM dossier WHERE id = ?', id);
  for (const id of withdrawn.documents) database.run('DELETE FROM document WHERE id = ?', id);
  for (const id of withdrawn.investigations) database.run('DELETE FROM investigation WHERE id = ?', id);
  for (const id of withdrawn.decisions) database.run('DELETE FROM decision WHERE key = ?', id);
  for (const id of withdrawn.entities) {
    const n = numberOf(database, 'entity', id);
    const before = foundBy(readBody('entity', database.one('SELECT body FROM entity WHERE n = ?', n)));
    writeNameWords(database, [{ entity: n, before, now: [] }]);
    database.run('DELETE FROM entity WHERE n = ?', n);
    touched.entities.add(n);
  }
}

function numberOf(database: Database, table: 'entity' | 'relationship', id: string): number {
  return number(database.one(`SELECT n FROM ${table} WHERE id = ?`, id) ?? {}, 'n');
}
