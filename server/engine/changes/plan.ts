import { isDeepStrictEqual } from 'node:util';
import { recordId, recordLists, type RecordList, type RecordLists, type RecordRef } from '#server/domain/change.ts';
import { placesInOrder } from '#server/domain/entityPlace.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import { noRecords, type Proposal, type RecordIds } from '#server/engine/changes/proposal.ts';
import { Conflict } from '#server/engine/failure.ts';
import { atOnce } from '#server/engine/turns.ts';

const aStep = 64;

/** What of a proposal a plan needs to know. */
export type Proposed = Pick<Proposal, 'batch' | 'withdrawn' | 'bases'>;

/** A record that a store holds, and the change that wrote it last; null: before changes were kept. */
export type Standing<Row> = { readonly record: Row; readonly since: Id | null };

/** What a store holds of the records that a proposal names, by their ids. */
export type Held = { readonly [List in RecordList]: ReadonlyMap<string, Standing<RecordLists[List]>> };

/** A record as it was before it was changed, or withdrawn (gone). */
type Former = RecordRef & { readonly record: RecordLists[RecordList]; readonly since: Id | null; readonly gone: boolean };

/** What is left to do of a proposal: records that are not as they shall be. */
export type Plan = {
  readonly batch: Batch;
  readonly withdrawn: RecordIds;
  readonly created: readonly RecordRef[];
  readonly former: readonly Former[];
};

/** What writing a batch would create and change. */
export type WouldChange = { readonly created: readonly RecordRef[]; readonly changed: readonly RecordRef[] };

/** What writing a batch would create and change, with what is held of it. */
export function* wouldChangeWith(batch: Batch, held: Held): Generator<undefined, WouldChange> {
  const { created, former } = yield* planning({ batch, withdrawn: noRecords, bases: [] }, held);
  return { created, changed: former.map(({ list, id }) => ({ list, id })) };
}

/** Of a proposal what changes anything. Throws Conflict where a record was changed since the writer saw it. */
export function planOf(proposal: Proposal, held: Held): Plan {
  return atOnce(planning(proposal, held));
}

/** The same in steps. */
export function* planning({ batch, withdrawn, bases }: Proposed, held: Held): Generator<undefined, Plan> {
  const moved = bases.filter(({ list, id, base }) => (held[list].get(id)?.since ?? null) !== base);
  if (moved.length > 0) throw new Conflict(moved.map(({ list, id }) => ({ list, id })));
  const plan = {
    batch: {
      documents: yield* differing('documents', batch.documents, held.documents),
      entities: yield* differing('entities', batch.entities, held.entities),
      allegations: yield* differing('allegations', batch.allegations, held.allegations),
      relationships: yield* differing('relationships', batch.relationships, held.relationships, inOrder),
      dossiers: yield* differing('dossiers', batch.dossiers, held.dossiers, (dossier) => ({
        ...dossier,
        places: placesInOrder(dossier.places),
      })),
      decisions: yield* differing('decisions', batch.decisions, held.decisions),
      investigations: yield* differing('investigations', batch.investigations, held.investigations),
    },
    withdrawn: {
      documents: standing(withdrawn.documents, held.documents),
      entities: standing(withdrawn.entities, held.entities),
      allegations: standing(withdrawn.allegations, held.allegations),
      relationships: standing(withdrawn.relationships, held.relationships),
      dossiers: standing(withdrawn.dossiers, held.dossiers),
      decisions: standing(withdrawn.decisions, held.decisions),
      investigations: standing(withdrawn.investigations, held.investigations),
    },
  };
  const written = recordLists.flatMap((list) => plan.batch[list].map((record) => ({ list, id: recordId(list, record) })));
  const former = (refs: readonly RecordRef[], gone: boolean): Former[] =>
    refs.flatMap(({ list, id }) => {
      const before = held[list].get(id);
      return before ? [{ list, id, ...before, gone }] : [];
    });
  const taken = recordLists.flatMap((list) => plan.withdrawn[list].map((id) => ({ list, id })));
  return {
    ...plan,
    created: written.filter(({ list, id }) => !held[list].has(id)),
    former: [...former(written, false), ...former(taken, true)],
  };
}

function* differing<List extends RecordList>(
  list: List,
  records: readonly RecordLists[List][],
  held: ReadonlyMap<string, Standing<RecordLists[List]>>,
  usual: (record: RecordLists[List]) => unknown = (record) => record,
): Generator<undefined, readonly RecordLists[List][]> {
  if (held.size === 0) return records;
  const others: RecordLists[List][] = [];
  for (const [index, record] of records.entries()) {
    if (index % aStep === 0) yield;
    const before = held.get(recordId(list, record));
    if (!before || !isDeepStrictEqual(asJson(usual(before.record)), asJson(usual(record)))) others.push(record);
  }
  return others;
}

/** A record as it is written: what is undefined is not. */
function asJson(record: unknown): unknown {
  return JSON.parse(JSON.stringify(record));
}

/** A relationship whose claims stand in one order, for theirs is no part of what is said. */
function inOrder(record: RelationshipRecord): RelationshipRecord {
  return { ...record, allegations: [...new Set(record.allegations)].toSorted(byId) };
}

function standing(ids: readonly string[], held: ReadonlyMap<string, unknown>): readonly string[] {
  return ids.filter((id) => held.has(id));
}
