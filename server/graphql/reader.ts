import DataLoader from 'dataloader';
import type { Id } from '#server/domain/id.ts';

/** Reads things by their ids, those of one level by one question, and each once in a request. What it was told of it answers at once, without a promise. */
export type Reader<Row> = {
  read: (id: Id) => Row | null | Promise<Row | null>;
  readAll: (ids: readonly Id[]) => readonly Row[] | Promise<readonly Row[]>;
  tell: (rows: readonly Row[]) => void;
  /** Begins to read what will be asked for. */
  ahead: (ids: readonly Id[]) => void;
};

/** A reader over a question that keeps the order of the ids. */
export function readerOf<Row extends { readonly id: Id }>(ask: (ids: readonly Id[]) => Promise<readonly (Row | null)[]>): Reader<Row> {
  const known = new Map<Id, Row | null>();
  const loader = new DataLoader<Id, Row | null>(
    async (ids) => {
      const rows = await ask(ids);
      for (const [index, id] of ids.entries()) known.set(id, rows[index] ?? null);
      return rows;
    },
    { maxBatchSize: 1_000 },
  );
  const read = (id: Id) => {
    const row = known.get(id);
    return row === undefined ? loader.load(id) : row;
  };
  return {
    read,
    readAll(ids) {
      const rows: Row[] = [];
      for (const id of ids) {
        const row = known.get(id);
        if (row === undefined)
          return Promise.all(ids.map(async (each) => read(each))).then((found) => found.filter((each) => each !== null));
        if (row !== null) rows.push(row);
      }
      return rows;
    },
    tell(rows) {
      for (const row of rows) known.set(row.id, row);
    },
    ahead(ids) {
      for (const id of ids) if (!known.has(id)) loader.load(id).catch(() => undefined);
    },
  };
}
