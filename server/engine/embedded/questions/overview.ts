import { entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { byId } from '#server/domain/id.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { noMemory } from '#server/engine/embedded/memory.ts';
import type { Overview } from '#server/engine/store.ts';
import type { Turns } from '#server/engine/turns.ts';

const known = noMemory<Overview>();

/** What the graph holds: kinds and types in alphabetical order. Rows are counted once a version. */
export function overview(graph: Graph, turns: Turns): Promise<Overview> {
  return known.recall(graph.adjacency(), null, async () => counted(graph), turns);
}

function counted(graph: Graph): Overview {
  const count = (table: 'allegation' | 'document') => number(graph.database.one(`SELECT count(*) AS n FROM ${table}`) ?? {}, 'n');
  return {
    entities: entityCounts(graph),
    relationships: relationshipCounts(graph),
    allegations: count('allegation'),
    documents: count('document'),
  };
}

/** How many entities of each kind are shown. */
export function entityCounts(graph: Graph): Overview['entities'] {
  const { kinds, counts } = graph.adjacency();
  const { canonicals } = graph.version().merged;
  const merged = Map.groupBy(canonicals.keys(), (entity) => at(kinds, entity));
  return entityKinds
    .map(({ kind }) => {
      const named = graph.kindNumber(kind);
      return { kind, count: (counts.kinds[named] ?? 0) - (merged.get(named)?.length ?? 0) };
    })
    .filter((each) => each.count > 0)
    .toSorted((a, b) => byId(a.kind, b.kind));
}

function relationshipCounts(graph: Graph): Overview['relationships'] {
  const { types, holding } = graph.adjacency().counts;
  return relationshipTypes
    .map(({ type }) => {
      const named = graph.typeNumber(type);
      const [count, all] = [holding[named] ?? 0, types[named] ?? 0];
      return { type, count, unasserted: all - count };
    })
    .filter(({ count, unasserted }) => count + unasserted > 0)
    .toSorted((a, b) => byId(a.type, b.type));
}
