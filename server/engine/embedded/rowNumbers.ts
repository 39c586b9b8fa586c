import { number, type Database } from '#server/engine/embedded/database.ts';
import { StoreDamaged } from '#server/engine/failure.ts';

/** Row numbers by id, and the next that is free in the table. */
export type RowNumbers = {
  /** Throws StoreDamaged where neither the table nor the batch has the id. */
  of: (id: string) => number;
  /** Null where neither has it, as far as it was looked up. */
  known: (id: string) => number | null;
  /** The next number, for a new id that nobody asks for any more. */
  next: () => number;
  /** Gives the next number to a new id. */
  give: (id: string) => number;
};

/** Row numbers of a table, of which those that were looked up are known; new ones are put to them. */
export function rowNumbersOver(
  database: Database,
  table: 'entity' | 'allegation' | 'relationship',
  numbers: Map<string, number>,
): RowNumbers {
  let free: number | null = null;
  const next = (): number => {
    const n = free ?? number(database.one(`SELECT coalesce(max(n), 0) + 1 AS next FROM ${table}`) ?? {}, 'next');
    free = n + 1;
    return n;
  };
  return {
    of(id) {
      const n = numbers.get(id);
      if (n === undefined) throw new StoreDamaged('the store', `there is no ${table} ${id}`);
      return n;
    },
    known: (id) => numbers.get(id) ?? null,
    next,
    give(id) {
      const n = next();
      numbers.set(id, n);
      return n;
    },
  };
}
