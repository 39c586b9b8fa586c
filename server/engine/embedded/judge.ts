import { relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { kindsOf } from '#graph-schema/ontology.ts';
import { asksAmount, isPerspective, keepsAmount, keepsRelationship, type Filter } from '#server/domain/filter.ts';
import { flag, holdingFlags } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { whenKept } from '#server/engine/embedded/whenKept.ts';

const everyType = relationshipTypes.map(({ type }) => type);

/** Whether the filter keeps a relationship, and an entity at its other end, both by row number. */
export type Judge = {
  relationship: (n: number) => boolean;
  entity: (entity: number) => boolean;
  both: (relationship: number, otherEnd: number) => boolean;
  /** What the type and the flags of a relationship say alone, for who goes through many and has them at hand. */
  quick: (type: number, flags: number) => boolean;
  /** What else there is to judge of one that quick keeps; null: nothing. */
  further: ((relationship: number) => boolean) | null;
};

const flagBits = 4;
const mostTypes = 256;

/** A filter made ready for many relationships: types, dates, inference and denial are judged from memory, and a row is read only where claims, roles or amounts matter. */
export function judgeFor(graph: Graph, filter: Filter): Judge {
  const { types, flags, kinds } = graph.adjacency();
  const verdicts = verdictsOf(graph, filter);
  const keptKinds = filter.kinds && new Set(filter.kinds.map((kind) => graph.kindNumber(kind)));
  const flows = asksAmount(filter) ? new Set(kindsOf('FLOW').map((kind) => graph.kindNumber(kind))) : null;
  const readsRow = isPerspective(filter) || filter.roles !== null;
  const keepsWhen = filter.during === null && filter.certainlyDuring === null ? null : whenKept(graph, filter);
  const claims = { ...filter, during: null, certainlyDuring: null };
  const quick = (type: number, known: number): boolean => verdicts[placeIn(type, known)] === 1;
  const further =
    keepsWhen === null && !readsRow
      ? null
      : (n: number) => (keepsWhen === null || keepsWhen(n)) && (!readsRow || keepsRelationship(claims, graph.relationship(n), []));
  const relationship = (n: number): boolean => quick(at(types, n), at(flags, n)) && (further === null || further(n));
  const entity = (n: number): boolean =>
    (!keptKinds || keptKinds.has(at(kinds, n))) && (!flows?.has(at(kinds, n)) || keepsAmount(filter, graph.entity(n)));
  return { relationship, entity, both: (n, otherEnd) => entity(otherEnd) && relationship(n), quick, further };
}

/** For each type with each of the flags, by placeIn, whether the filter keeps it as far as they say. */
function verdictsOf(graph: Graph, filter: Filter): Uint8Array {
  const verdicts = new Uint8Array(mostTypes << flagBits);
  const keepsInferred = filter.includeInferred && !isPerspective(filter);
  const carrying = filter.includeOnlyDenied ? flag.carried : flag.asserted;
  const outDenied = !filter.includeDenied && !isPerspective(filter);
  for (const type of filter.relationshipTypes ?? everyType)
    for (let known = 0; known < 1 << flagBits; known += 1) {
      const isCarried = (known & flag.inferred) === 0 ? (known & carrying) !== 0 : keepsInferred;
      const isOut = outDenied && (known & flag.denied) !== 0 && (known & holdingFlags) !== 0;
      verdicts[placeIn(graph.typeNumber(type), known)] = isCarried && !isOut ? 1 : 0;
    }
  return verdicts;
}

function placeIn(type: number, flags: number): number {
  return (type << flagBits) | (flags & ((1 << flagBits) - 1));
}
