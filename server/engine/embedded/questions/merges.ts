import { toId } from '#server/domain/id.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';
import { mergesOf, type Merges } from '#server/engine/merges/merges.ts';

/** What is merged. canonicals: by row number what each merged entity stands for; members: by row number of a canonical one those merged into it, by id. */
export type MergedEntities = {
  readonly merges: Merges;
  readonly canonicals: ReadonlyMap<number, number>;
  readonly members: ReadonlyMap<number, readonly number[]>;
};

/** Reads what is merged. */
export function readMerges(database: Database): MergedEntities {
  const rows = database
    .all(
      'SELECT m.entity, m.canonical, e.id, c.id AS canonical_id FROM merged m CROSS JOIN entity e ON e.n = m.entity CROSS JOIN entity c ON c.n = m.canonical ORDER BY e.id',
    )
    .map((row) => ({
      entity: number(row, 'entity'),
      canonical: number(row, 'canonical'),
      ids: [toId(text(row, 'id')), toId(text(row, 'canonical_id'))] as const,
    }));
  return {
    merges: mergesOf(new Map(rows.map(({ ids }) => ids))),
    canonicals: new Map(rows.map(({ entity, canonical }) => [entity, canonical])),
    members: new Map(
      [...Map.groupBy(rows, ({ canonical }) => canonical)].map(([canonical, each]) => [canonical, each.map(({ entity }) => entity)]),
    ),
  };
}
