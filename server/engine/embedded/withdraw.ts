import type { RecordIds } from '#server/engine/changes/proposal.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import { number, type Database } from '#server/engine/embedded/database.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { readBody } from '#server/engine/stored/body.ts';
import { writeNameWords } from '#server/engine/embedded/writeNameWords.ts';
import { foundBy } from '#server/domain/foundBy.ts';

const those = 'IN (SELECT value FROM json_each(?))';

/** What of other tables goes with a row: SQLite is not asked to look for it. */
const goingWith = {
  allegation: ['voice WHERE allegation', 'about WHERE allegation'],
  relationship: ['carries WHERE relationship'],
  entity: ['suggestion WHERE a', 'suggestion WHERE b', 'to_compare WHERE entity', 'compared_in_part WHERE entity'],
} as const;

/** Takes records out that nothing names any more, with all that is kept of them, and yields after some. For a transaction in which SQLite does not look after what rows name. */
export function* withdraw(database: Database, withdrawn: RecordIds, touched: Touched): Generator<undefined, void> {
  for (const ids of inParts(withdrawn.relationships)) {
    for (const n of take(database, 'relationship', ids)) touched.relationships.add(n);
    yield;
  }
  for (const ids of inParts(withdrawn.allegations)) {
    database.run(`DELETE FROM contradiction WHERE a ${those}`, JSON.stringify(ids));
    take(database, 'allegation', ids);
    yield;
  }
  for (const [list, rows] of [
    [withdrawn.dossiers, 'dossier WHERE id'],
    [withdrawn.documents, 'document WHERE id'],
    [withdrawn.investigations, 'investigation WHERE id'],
    [withdrawn.decisions, 'decision WHERE key'],
  ] as const)
    for (const ids of inParts(list)) {
      database.run(`DELETE FROM ${rows} ${those}`, JSON.stringify(ids));
      yield;
    }
  for (const ids of inParts(withdrawn.entities)) {
    const gone = database.all(`SELECT n, body FROM entity WHERE id ${those}`, JSON.stringify(ids));
    const changes = gone.map((row) => ({ entity: number(row, 'n'), before: foundBy(readBody('entity', row)), now: [] }));
    yield* writeNameWords(database, changes);
    for (const n of take(database, 'entity', ids)) touched.entities.add(n);
    yield;
  }
}

/** Deletes rows with what goes with them, and answers their numbers. */
function take(database: Database, table: keyof typeof goingWith, ids: readonly string[]): readonly number[] {
  const numbers = database.all(`SELECT n FROM ${table} WHERE id ${those}`, JSON.stringify(ids)).map((row) => number(row, 'n'));
  const rows = JSON.stringify(numbers);
  for (const going of goingWith[table]) database.run(`DELETE FROM ${going} ${those}`, rows);
  database.run(`DELETE FROM ${table} WHERE n ${those}`, rows);
  return numbers;
}
