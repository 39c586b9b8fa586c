import type { Id } from '#server/domain/id.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import type { Database } from '#server/engine/embedded/database.ts';

const sources = {
  numbers: ['SELECT n, ?1 FROM entity WHERE n IN (SELECT value FROM json_each(?2))'],
  ids: ['SELECT n, ?1 FROM entity WHERE id IN (SELECT value FROM json_each(?2))'],
  ends: [
    'SELECT DISTINCT source, ?1 FROM relationship WHERE n IN (SELECT value FROM json_each(?2))',
    'SELECT DISTINCT target, ?1 FROM relationship WHERE n IN (SELECT value FROM json_each(?2))',
  ],
} as const;

/** Entities by their row numbers, by their ids, and at both ends of relationships; those that are not there any more are passed over. */
export type MarkedEntities = {
  readonly numbers: ReadonlySet<number>;
  readonly ids: ReadonlySet<Id>;
  readonly ends: ReadonlySet<number>;
};

/** Marks entities as to be compared since a change, in steps. For its transaction. */
export function* markToCompare(database: Database, { numbers, ids, ends }: MarkedEntities, change: number): Generator<undefined, void> {
  for (const [of, statements] of [
    [[...numbers].toSorted((a, b) => a - b), sources.numbers],
    [[...ids], sources.ids],
    [[...ends], sources.ends],
  ] as const)
    for (const some of inParts<number | Id>(of))
      for (const entities of statements) {
        database.run(
          `INSERT INTO to_compare (entity, change) ${entities} ON CONFLICT (entity) DO UPDATE SET change = excluded.change`,
          change,
          JSON.stringify(some),
        );
        yield;
      }
}
