import { isPerspective, keepsRelationship, keepsTime, type Filter } from '#server/domain/filter.ts';
import { flag, holdingFlags } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { whensOf } from '#server/engine/embedded/whens.ts';

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
  const keepsWhen = filter.during === null && filter.certainlyDuring === null ? null : whenKept(graph, filter);
  const claims = { ...filter, during: null, certainlyDuring: null };
  const relationship = (n: number): boolean => {
    if (keptTypes && !keptTypes.has(at(types, n))) return false;
    const known = at(flags, n);
    if ((known & flag.inferred) === 0 ? (known & carrying) === 0 : !keepsInferred) return false;
    if (outDenied && (known & flag.denied) !== 0 && (known & holdingFlags) !== 0) return false;
    if (keepsWhen && !keepsWhen(n)) return false;
    return !readsRow || keepsRelationship(claims, graph.relationship(n), []);
  };
  const kind = (entity: number): boolean => !keptKinds || keptKinds.has(at(kinds, entity));
  return { relationship, kind, both: (n, otherEnd) => kind(otherEnd) && relationship(n) };
}

function whenKept(graph: Graph, filter: Filter): (relationship: number) => boolean {
  const whens = whensOf(graph);
  const kept = new Map<number, boolean>();
  return (relationship) => {
    const number = whens.numberOf(relationship);
    const known = kept.get(number);
    if (known !== undefined) return known;
    const keeps = keepsTime(filter, whens.whenOf(number));
    kept.set(number, keeps);
    return keeps;
  };
}
