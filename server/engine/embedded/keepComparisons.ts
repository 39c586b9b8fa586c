import { pairKey } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import type { Comparison } from '#server/engine/suggestion.ts';

/** Keeps what came of comparing entities in one transaction; see the seam. */
export function keepComparisons(database: Database, comparisons: readonly Comparison[]): void {
  database.transaction(() => {
    for (const { id, change, complete } of comparisons) {
      const of = '(SELECT n FROM entity WHERE id = ?)';
      database.run(`DELETE FROM suggestion WHERE a = ${of}`, id);
      database.run(`DELETE FROM suggestion WHERE b = ${of}`, id);
      database.run(`DELETE FROM compared_in_part WHERE entity = ${of}`, id);
      if (!complete) database.run('INSERT INTO compared_in_part (entity) SELECT n FROM entity WHERE id = ?', id);
      if (change !== null) database.run(`DELETE FROM to_compare WHERE entity = ${of} AND change = ?`, id, change);
    }
    const found = new Map(comparisons.flatMap((each) => each.found.map((pair) => [pairKey(pair.a, pair.b), pair] as const)));
    for (const { place, a, b } of found.values()) put(database, place, a, b);
  });
}

function put(database: Database, place: string, a: Id, b: Id): void {
  database.run(
    'INSERT INTO suggestion (place, a, b) SELECT ?, a.n, b.n FROM entity a, entity b WHERE a.id = ? AND b.id = ? ON CONFLICT (place) DO NOTHING',
    place,
    a,
    b,
  );
}
