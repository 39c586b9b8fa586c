import { isPerspective, keepsRelationship, keepsTime, type Filter } from '#server/domain/filter.ts';
import { whenOf, type When } from '#server/domain/when.ts';
import { flag, holdingFlags } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** Whether the filter keeps a relationship, and an entity at its other end, both by row number. */
export type Judge = {
  relationship: (n: number) => boolean;
  kind: (entity: number) => boolean;
  both: (relationship: number, otherEnd: number) => boolean;
};

/** A filter made ready for many relationships: types, dates, inference and denial are judged from memory, and a row is read only where claims matter. */
export function judgeFor(graph: Graph, filter: Filter): Judge {
  const { types, flags, kinds } = graph.adjacency();
  const keptTypes = filter.relationshipTypes && new Set(filter.relationshipTypes.map((type) => graph.typeNumber(type)));
  const keptKinds = filter.kinds && new Set(filter.kinds.map((kind) => graph.kindNumber(kind)));
  const keepsInferred = filter.includeInferred && !isPerspective(filter);
  const carrying = filter.includeOnlyDenied ? flag.carried : flag.asserted;
  const outDenied = !filter.includeDenied && !isPerspective(filter);
  const readsRow = isPerspective(filter);
  const readsTime = filter.during !== null || filter.certainlyDuring !== null;
  const claims = { ...filter, during: null, certainlyDuring: null };
  const relationship = (n: number): boolean => {
    if (keptTypes && !keptTypes.has(at(types, n))) return false;
    const known = at(flags, n);
    if ((known & flag.inferred) === 0 ? (known & carrying) === 0 : !keepsInferred) return false;
    if (outDenied && (known & flag.denied) !== 0 && (known & holdingFlags) !== 0) return false;
    if (readsTime && !keepsTime(filter, whenOfTie(graph, n))) return false;
    return !readsRow || keepsRelationship(claims, graph.relationship(n), []);
  };
  const kind = (entity: number): boolean => !keptKinds || keptKinds.has(at(kinds, entity));
  return { relationship, kind, both: (n, otherEnd) => kind(otherEnd) && relationship(n) };
}

/** When a relationship stands in time, by row number. */
function whenOfTie(graph: Graph, n: number): When {
  const { dates, tieDates, entityDates, sources, targets } = graph.adjacency();
  const ends = [at(sources, n), at(targets, n)].flatMap((end) => dates.dateOf(at(entityDates, end)) ?? []);
  return whenOf({ type: graph.typeOf(n), date: dates.dateOf(at(tieDates, n)) }, ends);
}
