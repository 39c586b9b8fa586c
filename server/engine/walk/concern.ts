import type { ChangedRecord } from '#server/domain/change.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { whatHolds } from '#server/domain/filter.ts';
import { typesWhere } from '#graph-schema/ontology.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { wordsIn } from '#server/engine/walk/nearNames.ts';

const mostChanges = 20;
const mostRecords = 200;
const mostNeighbors = 200;

/** Whom and which words of names some changes concern: what was found out of others stands as it was. */
export type Concern = { readonly entities: ReadonlySet<Id>; readonly words: ReadonlySet<string> };

/**
 * Whom the changes since one concern: the entities that they wrote, those at the ends of their ties and of those that rest on their claims, those that their claims speak of, and of a decision all that are
 * shown as one with either and whom those are tied to; and the words of names that more entities have now, or fewer. Null: too much to say.
 */
export async function concernSince(store: StoreReading, since: Id): Promise<Concern | null> {
  const changes = await store.changesAfter(since, mostChanges);
  if (changes.length === mostChanges) return null;
  const records: ChangedRecord[] = [];
  for (const { change, created, changed, withdrawn, complete } of changes) {
    if (!complete || records.length + created.length + changed.length + withdrawn.length > mostRecords) return null;
    records.push(...(await store.changedRecords(change.id, mostRecords)).map(({ record }) => record));
  }
  const { canonicalOf, mergedInto } = await store.merges();
  const touched = idsIn(records);
  const resting = await store.carriedBy(
    idsOf(records, 'allegations'),
    typesWhere(() => true),
  );
  const decided = [...touched.decided].map(canonicalOf).flatMap((one) => [one, ...mergedInto(one)]);
  const around = await neighborsOf(store, [...new Set(decided.map(canonicalOf))]);
  if (around === null) return null;
  const named = [...touched.entities, ...resting.flatMap(({ source, target }) => [source, target]), ...decided, ...around];
  return { entities: new Set(named.flatMap((id) => [id, canonicalOf(id)])), words: touched.words };
}

function idsIn(records: readonly ChangedRecord[]) {
  const [entities, decided, words] = [new Set<Id>(), new Set<Id>(), new Set<string>()];
  for (const record of records) {
    const both = <Row>({ before, after }: { readonly before: Row | null; readonly after: Row | null }) =>
      [before, after].flatMap((each) => each ?? []);
    if (record.list === 'entities') {
      for (const { id } of both(record)) entities.add(id);
      for (const word of wordsOf(record.before).symmetricDifference(wordsOf(record.after))) words.add(word);
    }
    if (record.list === 'relationships') for (const { source, target } of both(record)) entities.add(source).add(target);
    if (record.list === 'allegations') for (const { about } of both(record)) for (const id of about) entities.add(id);
    if (record.list === 'decisions') for (const { a, b } of both(record)) decided.add(a).add(b);
  }
  return { entities, decided, words };
}

function wordsOf(record: EntityRecord | null): ReadonlySet<string> {
  return new Set(record ? wordsIn([record], Infinity) : []);
}

function idsOf(records: readonly ChangedRecord[], list: 'allegations'): readonly Id[] {
  return records.flatMap((record) => (record.list === list ? [record.before?.id ?? record.after?.id ?? []].flat() : []));
}

/** Whom these entities are tied to; null where they are more than can be said. */
async function neighborsOf(store: StoreReading, ids: readonly Id[]): Promise<readonly Id[] | null> {
  if (ids.length === 0) return [];
  const ties = await store.relationshipsOf(ids, { filter: whatHolds, direction: 'BOTH', first: mostNeighbors, after: null });
  return ties.some(({ more }) => more) ? null : ties.flatMap(({ items }) => items.flatMap(({ source, target }) => [source, target]));
}
