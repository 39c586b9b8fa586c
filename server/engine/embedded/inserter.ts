import type { Database, Value } from '#server/engine/embedded/database.ts';

/** Inserts rows, some of them in one statement. */
export type Inserter = {
  add: (...values: readonly Value[]) => void;
  /** Inserts what was added and is not in yet. To be asked last. */
  end: () => void;
};

const valuesAtOnce = 512;

/** Inserts rows into a table. into: its name and, in brackets, as many columns as each row will have values. */
export function inserterInto(database: Database, into: string): Inserter {
  const columns = into.split(',').length;
  const atOnce = Math.floor(valuesAtOnce / columns);
  const row = `(${Array.from({ length: columns }, () => '?').join(', ')})`;
  const [many, one] = [atOnce, 1].map((rows) =>
    database.runner(`INSERT INTO ${into} VALUES ${Array.from({ length: rows }, () => row).join(', ')}`),
  );
  let waiting: Value[] = [];
  return {
    add(...values) {
      waiting.push(...values);
      if (waiting.length < atOnce * columns) return;
      many?.(...waiting);
      waiting = [];
    },
    end() {
      for (let at = 0; at < waiting.length; at += columns) one?.(...waiting.slice(at, at + columns));
      waiting = [];
    },
  };
}
