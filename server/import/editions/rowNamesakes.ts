import { hash } from 'node:crypto';
import type { Batch } from '#server/engine/batch.ts';
import type { Id } from '#server/domain/id.ts';
import type { Name } from '#server/domain/entity.ts';
import type { EditionPlan } from '#server/import/editions/planEditions.ts';
import { writtenEntities } from '#server/import/editions/withOthers.ts';
import { asked, type LandingStore } from '#server/import/land.ts';
import { foldedName, shownName } from '#server/import/namesApart.ts';
import { createDigestSet } from '#server/import/table/rows/digestSet.ts';
import { said, type Said } from '#server/import/words/said.ts';

const mostShown = 10;
const claimsAtOnce = 1_000;

/** Finds names that several keys of rows have, in a newer edition or in it and the one before: nothing but the key tells which is which, and it may have been given to another. */
export type RowNamesakes = {
  /** The parts as they are, with their names kept as digests. */
  readonly passing: <Part extends { readonly batch: Batch }>(parts: AsyncIterable<Part>) => AsyncIterable<Part>;
  /** What is to be said of namesakes, with those whom the edition before named and this one does not. */
  told: (store: LandingStore, plan: EditionPlan) => Promise<readonly Said[]>;
};

/** None yet. isKeyed: whether an entity is of rows that have a key. */
export function createRowNamesakes(isKeyed: (id: string) => boolean): RowNamesakes {
  const [pairs, names, shared] = [createDigestSet(), createDigestSet(), createDigestSet()];
  const first: string[] = [];
  let count = 0;
  function add(id: Id, name: Name): void {
    const folded = foldedName(name.text);
    if (!pairs.add(hash('sha256', `${id}\n${folded}`, 'hex'))) return;
    const of = hash('sha256', folded, 'hex');
    const isNew = names.add(of);
    if (isNew || !shared.add(of)) return;
    count += 1;
    if (first.length < mostShown) first.push(shownName([name]));
  }
  return {
    async *passing(parts) {
      for await (const part of parts) {
        for (const { id, names: own } of part.batch.entities) if (isKeyed(id)) for (const name of own) add(id, name);
        yield part;
      }
    },
    async told(store, { marks }) {
      const gone = marks.filter(({ by }) => by === null).map(({ earlier }) => earlier);
      for (let from = 0; from < gone.length; from += claimsAtOnce)
        await asked(store, async (reading) => {
          const claims = await reading.writtenAllegations(gone.slice(from, from + claimsAtOnce));
          const ids = new Set(claims.flatMap((claim) => claim?.about ?? []).filter((id) => !isKeyed(id)));
          const rows = await writtenEntities(
            reading,
            [...ids].map((id) => ({ id })),
          );
          for (const row of rows) for (const name of row?.names ?? []) if (row !== null) add(row.id, name);
        });
      return count === 0 ? [] : [said('namesakesOfKeys', { count, names: `${first.join(', ')}${count > first.length ? ', …' : ''}` })];
    },
  };
}
