import { holdingFlags, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { draftOf, pageSize, valueAt, type Column, type ColumnDraft } from '#server/engine/embedded/column.ts';
import { draftOfIds } from '#server/engine/embedded/ids.ts';
import { draftOfLists, listWith, type ListChanges } from '#server/engine/embedded/incidence.ts';

/** An entity as its row writes it. kind: the number of its kind; date: the number of its date. */
export type EntityFacts = { readonly id: string; readonly kind: number; readonly date: number };

/** A relationship as its row writes it, its ends as they were written. type: the number of its type; date: the number of its date. */
export type TieFacts = {
  readonly type: number;
  readonly source: number;
  readonly target: number;
  readonly flags: number;
  readonly strength: number;
  readonly date: number;
};

/** What is merged, by row numbers: what each merged entity stands for, and those merged into each canonical one. */
export type MergedNumbers = {
  readonly canonicals: ReadonlyMap<number, number>;
  readonly members: ReadonlyMap<number, readonly number[]>;
};

/** A version in the making. */
export type AdjacencyDraft = {
  /** Puts what is now known of an entity; null: its row is gone. */
  entity: (n: number, facts: EntityFacts | null) => void;
  /** Puts what is now known of a relationship; null: its row is gone. */
  tie: (n: number, facts: TieFacts | null) => void;
  /** When an entity that is shown happened, by the dates of all that are shown as it: see Ends. */
  happeningOf: (entity: number) => number;
  /** The version but for its incidence, which is that of the version it came from, and what changes in that. The draft ends with it. */
  done: () => { readonly adjacency: Adjacency; readonly changes: ListChanges };
};

type Changes = Map<number, { readonly out: Set<number>; readonly into: number[] }>;

const noTie: TieFacts = { type: 0, source: 0, target: 0, flags: 0, strength: 0, date: 0 };
const noEntity: EntityFacts = { id: '', kind: 0, date: 0 };

/**
 * A draft of the version after one. Entities are put before the relationships at them. merged: what is merged in the new one. notesChanges: false where the lists are made anew
 * from the ends, so that nothing needs to be noted.
 */
export function draftOfAdjacency(before: Adjacency, { canonicals, members }: MergedNumbers, notesChanges: boolean): AdjacencyDraft {
  let { entities, relationships } = before;
  const ids = draftOfIds(before.ids);
  const [kinds, types] = [bytes(before.kinds), bytes(before.types)];
  const flags = numbers(before.flags);
  const [sources, targets] = [numbers(before.sources), numbers(before.targets)];
  const [writtenSources, writtenTargets] = [numbers(before.writtenSources), numbers(before.writtenTargets)];
  const [tieDates, entityDates, holding] = [numbers(before.tieDates), numbers(before.entityDates), numbers(before.holding)];
  const tieEnds = numbers(before.tieEnds);
  const strengths = draftOf(before.strengths, 0, () => new Float64Array(pageSize));
  const counts = { kinds: [...before.counts.kinds], types: [...before.counts.types], holding: [...before.counts.holding] };
  const changes: Changes = new Map();
  const changesWithin: Changes = new Map();
  const happeningOf = (entity: number): number => {
    const merged = members.get(entity);
    return merged ? before.ends.happeningOf([entity, ...merged].map(entityDates.at)) : 2 * entityDates.at(entity);
  };
  const hold = (type: number, ends: readonly number[], more: number) => {
    addTo(counts.holding, type, more);
    for (const end of ends) holding.set(end, holding.at(end) + more);
  };
  return {
    entity(n, facts) {
      const { id, kind, date } = facts ?? noEntity;
      entities = Math.max(entities, n + 1);
      addTo(counts.kinds, kinds.at(n), -1);
      addTo(counts.kinds, kind, 1);
      ids.set(n, id);
      kinds.set(n, kind);
      entityDates.set(n, date);
    },
    tie(n, facts) {
      const { type, source: writtenSource, target: writtenTarget, flags: flagged, strength, date } = facts ?? noTie;
      const source = canonicals.get(writtenSource) ?? writtenSource;
      const target = canonicals.get(writtenTarget) ?? writtenTarget;
      const [oldSource, oldTarget] = [sources.at(n), targets.at(n)];
      const held = oldSource !== oldTarget && (flags.at(n) & holdingFlags) !== 0;
      const holds = source !== target && (flagged & holdingFlags) !== 0;
      const moved = source !== oldSource || target !== oldTarget;
      if (held && (moved || !holds)) hold(types.at(n), [oldSource, oldTarget], -1);
      if (holds && (moved || !held)) hold(type, [source, target], 1);
      if (oldSource !== oldTarget) addTo(counts.types, types.at(n), -1);
      if (source !== target) addTo(counts.types, type, 1);
      if (oldSource === oldTarget && oldSource !== 0 && moved) leave(changesWithin, oldSource, n);
      if (source === target && source !== 0 && moved) join(changesWithin, source, n);
      if (notesChanges && moved) {
        if (oldSource !== oldTarget) for (const end of [oldSource, oldTarget]) leave(changes, end, n);
        if (source !== target) for (const end of [source, target]) join(changes, end, n);
      }
      relationships = Math.max(relationships, n + 1);
      types.set(n, type);
      sources.set(n, source);
      targets.set(n, target);
      writtenSources.set(n, source === writtenSource ? 0 : writtenSource);
      writtenTargets.set(n, target === writtenTarget ? 0 : writtenTarget);
      flags.set(n, flagged);
      strengths.set(n, strength);
      tieDates.set(n, date);
      tieEnds.set(n, source === target ? 0 : before.ends.numberOf(happeningOf(source), happeningOf(target)));
    },
    happeningOf,
    done() {
      const within = draftOfLists(before.within);
      for (const [entity, { out, into }] of changesWithin) {
        const list = listWith(valueAt(before.within, entity) ?? new Uint32Array(0), out, into);
        within.set(entity, list.length === 0 ? undefined : list);
      }
      const adjacency: Adjacency = {
        ...before,
        entities,
        relationships,
        ids: ids.done(),
        kinds: kinds.done(),
        types: types.done(),
        sources: sources.done(),
        targets: targets.done(),
        writtenSources: writtenSources.done(),
        writtenTargets: writtenTargets.done(),
        flags: flags.done(),
        strengths: strengths.done(),
        tieDates: tieDates.done(),
        tieEnds: tieEnds.done(),
        entityDates: entityDates.done(),
        holding: holding.done(),
        within: within.done(),
        counts,
      };
      return { adjacency, changes };
    },
  };
}

function addTo(counts: number[], number: number, more: number): void {
  while (counts.length <= number) counts.push(0);
  counts[number] = (counts[number] ?? 0) + more;
}

function leave(changes: Changes, entity: number, n: number): void {
  changeAt(changes, entity).out.add(n);
}

function join(changes: Changes, entity: number, n: number): void {
  changeAt(changes, entity).into.push(n);
}

function changeAt(changes: Changes, entity: number) {
  const found = changes.get(entity);
  if (found) return found;
  const made = { out: new Set<number>(), into: [] };
  changes.set(entity, made);
  return made;
}

function bytes(column: Column<number>): ColumnDraft<number> {
  return draftOf(column, 0, () => new Uint8Array(pageSize));
}

function numbers(column: Column<number>): ColumnDraft<number> {
  return draftOf(column, 0, () => new Uint32Array(pageSize));
}
