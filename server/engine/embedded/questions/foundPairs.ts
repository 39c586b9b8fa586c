import { toId, type Id } from '#server/domain/id.ts';
import { text, type Database, type Row } from '#server/engine/embedded/database.ts';
import type { FoundPair } from '#server/engine/suggestion.ts';

const pairs = 'SELECT s.place, a.id AS a, b.id AS b FROM suggestion s JOIN entity a ON a.n = s.a JOIN entity b ON b.n = s.b';

/** Pairs that were found after a place, in their order. */
export function foundPairs(database: Database, after: string | null, limit: number): FoundPair[] {
  return database.all(`${pairs} WHERE s.place > ? ORDER BY s.place LIMIT ?`, after ?? '', limit).map(foundPair);
}

/** All that were found with one of these ids, in their order. */
export function foundPairsWith(database: Database, ids: readonly Id[]): FoundPair[] {
  return database
    .all(
      `WITH one (n) AS (SELECT n FROM entity WHERE id IN (SELECT value FROM json_each(?)))
       ${pairs} WHERE s.place IN (SELECT place FROM suggestion WHERE a IN one UNION SELECT place FROM suggestion WHERE b IN one) ORDER BY s.place`,
      JSON.stringify(ids),
    )
    .map(foundPair);
}

function foundPair(row: Row): FoundPair {
  return { place: text(row, 'place'), a: toId(text(row, 'a')), b: toId(text(row, 'b')) };
}
