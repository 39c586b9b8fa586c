import { setImmediate } from 'node:timers/promises';
import { at, draftOf, pageSize, valueAt, type Column } from '#server/engine/embedded/column.ts';

const endsATurn = 2 ** 18;
const tiesATurn = 2 ** 15;
const fewChanged = 16;

/** How many relationships make a list so long that what was found by going through it is remembered. */
export const longFrom = 1_024;

/** Relationships by entity. The lists of most entities lie one after the other in incident, from offsets[entity] up to offsets[entity + 1]; those that changed since lie in changed. */
export type Incidence = {
  readonly offsets: Uint32Array;
  readonly incident: Uint32Array;
  readonly changed: Column<Uint32Array | undefined>;
  /** How many row numbers the changed lists hold. */
  readonly changedEnds: number;
};

/** What changes in lists: by entity what goes out of its list and what comes in. */
export type ListChanges = ReadonlyMap<number, { readonly out: ReadonlySet<number>; readonly into: readonly number[] }>;

/** Lists of nothing. */
export const noIncidence: Incidence = { offsets: new Uint32Array(1), incident: new Uint32Array(0), changed: [], changedEnds: 0 };

/** The list of an entity, by row number. */
export function listOf({ offsets, incident, changed }: Incidence, entity: number): Uint32Array {
  return valueAt(changed, entity) ?? incident.subarray(offsets[entity] ?? 0, offsets[entity + 1] ?? 0);
}

/** What is the same array in two versions only where both have the same list of an entity, with the same other ends. */
export function listKeyOf({ incident, changed }: Incidence, entity: number): Uint32Array {
  return valueAt(changed, entity) ?? incident;
}

/** Makes the lists of relationships whose two ends differ, and gives way to its caller every few milliseconds. */
export function* makingIncidence(
  entities: number,
  relationships: number,
  sources: Column<number>,
  targets: Column<number>,
): Generator<undefined, Incidence> {
  const offsets = new Uint32Array(entities + 1);
  const count = (entity: number) => {
    offsets[entity + 1] = (offsets[entity + 1] ?? 0) + 1;
  };
  for (let n = 1; n < relationships; n += 1) {
    if (n % tiesATurn === 0) yield;
    const [source, target] = [at(sources, n), at(targets, n)];
    if (source === target) continue;
    count(source);
    count(target);
  }
  for (let n = 1; n < offsets.length; n += 1) offsets[n] = (offsets[n] ?? 0) + (offsets[n - 1] ?? 0);
  const incident = new Uint32Array(offsets[entities] ?? 0);
  const next = offsets.slice();
  const put = (entity: number, n: number) => {
    const place = next[entity] ?? 0;
    incident[place] = n;
    next[entity] = place + 1;
  };
  for (let n = 1; n < relationships; n += 1) {
    if (n % tiesATurn === 0) yield;
    const [source, target] = [at(sources, n), at(targets, n)];
    if (source === target) continue;
    put(source, n);
    put(target, n);
  }
  return { offsets, incident, changed: [], changedEnds: 0 };
}

/** The lists after a change. */
export function withChanges(before: Incidence, changes: ListChanges): Incidence {
  const changed = draftOfLists(before.changed);
  let { changedEnds } = before;
  for (const [entity, { out, into }] of changes) {
    const list = listWith(listOf(before, entity), out, into);
    changedEnds += list.length - (valueAt(before.changed, entity)?.length ?? 0);
    changed.set(entity, list);
  }
  return { ...before, changed: changed.done(), changedEnds };
}

/** A rising list without some row numbers and with others, which are not in it then. */
export function listWith(before: Uint32Array, out: ReadonlySet<number>, into: readonly number[]): Uint32Array {
  const kept = out.size === 0 ? before : before.filter((n) => !out.has(n));
  if (into.length === 0) return kept;
  const coming = into.toSorted((a, b) => a - b);
  const list = new Uint32Array(kept.length + coming.length);
  list.set(kept);
  list.set(coming, kept.length);
  return (kept.at(-1) ?? 0) < (coming[0] ?? 0) ? list : list.toSorted();
}

/** A draft of lists by entity. */
export function draftOfLists(column: Column<Uint32Array | undefined>) {
  return draftOf<Uint32Array | undefined>(column, undefined, () => Array.from({ length: pageSize }));
}

/** Whether so much has changed that the lists should lie together again. */
export function isScattered({ incident, changedEnds }: Incidence): boolean {
  return changedEnds > fewChanged && changedEnds > incident.length / 4;
}

/** The same lists one after the other, made in turns: others are answered in between. entities: how many there are. It does not keep the process from ending. */
export async function gathered(before: Incidence, entities: number): Promise<Incidence> {
  await setImmediate(undefined, { ref: false });
  const offsets = new Uint32Array(entities + 1);
  for (let entity = 0; entity < entities; entity += 1) {
    offsets[entity + 1] = (offsets[entity] ?? 0) + listOf(before, entity).length;
    if (entity % endsATurn === endsATurn - 1) await setImmediate(undefined, { ref: false });
  }
  const incident = new Uint32Array(offsets[entities] ?? 0);
  let turn = endsATurn;
  for (let entity = 0; entity < entities; entity += 1) {
    incident.set(listOf(before, entity), offsets[entity] ?? 0);
    if ((offsets[entity + 1] ?? 0) < turn && entity % endsATurn !== endsATurn - 1) continue;
    turn = (offsets[entity + 1] ?? 0) + endsATurn;
    await setImmediate(undefined, { ref: false });
  }
  return { offsets, incident, changed: [], changedEnds: 0 };
}

/** The lists of now on top of what was gathered from those of before: only what has changed in between stays apart. */
export function onGathered(now: Incidence, before: Incidence, base: Incidence): Incidence {
  const changed = draftOfLists([]);
  let changedEnds = 0;
  for (const [index, page] of now.changed.entries()) {
    if (!page || page === before.changed[index]) continue;
    for (let entity = index * pageSize; entity < (index + 1) * pageSize; entity += 1) {
      const list = valueAt(now.changed, entity);
      if (!list || list === valueAt(before.changed, entity)) continue;
      changed.set(entity, list);
      changedEnds += list.length;
    }
  }
  return { ...base, changed: changed.done(), changedEnds };
}
