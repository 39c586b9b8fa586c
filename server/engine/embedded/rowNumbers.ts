import { number, type Database } from '#server/engine/embedded/database.ts';
import { StoreDamaged } from '#server/engine/failure.ts';

type Numbered = 'entity' | 'allegation' | 'relationship';

/** Row numbers by id, and the next that is free in the table. */
export type RowNumbers = {
  /** Throws StoreDamaged where neither the table nor the batch has the id. */
  of: (id: string) => number;
  /** Gives the next number to a new id. */
  give: (id: string) => number;
};

/** The row numbers of those of the ids that a table has. */
export function rowNumbersIn(database: Database, table: Numbered, ids: readonly string[]): RowNumbers {
  const numbers = new Map<unknown, unknown>(
    ids.length === 0
      ? []
      : database
          .lists(`SELECT id, n FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids))
          .map(([id, n]) => [id, n] as const),
  );
  let next: number | null = null;
  return {
    of(id) {
      const n = numbers.get(id);
      if (typeof n !== 'number') throw new StoreDamaged('the store', `there is no ${table} ${id}`);
      return n;
    },
    give(id) {
      next ??= number(database.one(`SELECT coalesce(max(n), 0) + 1 AS next FROM ${table}`) ?? {}, 'next');
      numbers.set(id, next);
      return next++;
    },
  };
}
