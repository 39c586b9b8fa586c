import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { byId } from '#server/domain/id.ts';
import { at, degreeOf } from '#server/engine/embedded/adjacency.ts';
import { text } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { NameCandidate, WeighedWord } from '#server/engine/store.ts';

/** Entities with these words in their names, those with the greatest sum of weights first; see the seam. */
export function nameCandidates(
  graph: Graph,
  groups: readonly (readonly WeighedWord[])[],
  kinds: readonly EntityKind[] | null,
  limit: number,
): NameCandidate[] {
  const best = largest(graph, weigh(graph, groups, kinds), limit);
  return best.map((entity) => ({
    entity: graph.entityId(entity),
    kind: graph.kindOf(entity),
    degree: degreeOf(graph.adjacency(), entity),
    names: graph.groupOf(entity).flatMap((each) => graph.entity(each).names.map((name) => name.text)),
  }));
}

type Weighed = { readonly sums: Int32Array; readonly found: readonly number[] };

function weigh(graph: Graph, groups: readonly (readonly WeighedWord[])[], kinds: readonly EntityKind[] | null): Weighed {
  const { ids, kinds: kindOf } = graph.adjacency();
  const wanted = kinds && new Set(kinds.map((kind) => graph.kindNumber(kind)));
  const sums = new Int32Array(ids.length);
  const lastGroup = new Uint8Array(ids.length);
  const found: number[] = [];
  for (const [index, group] of groups.entries())
    for (const { word, weight } of group.toSorted((a, b) => b.weight - a.weight))
      for (const holder of holders(graph, word)) {
        const entity = graph.shownNumber(holder);
        if (lastGroup[entity] === index + 1 || (wanted && !wanted.has(at(kindOf, entity)))) continue;
        if (lastGroup[entity] === 0) found.push(entity);
        lastGroup[entity] = index + 1;
        sums[entity] = at(sums, entity) + weight;
      }
  return { sums, found };
}

/** One text for all rows: a row of a common word by itself costs more than its number. */
function holders({ database }: Graph, word: string): readonly number[] {
  const row = database.one('SELECT json_group_array(entity) AS entities FROM name_word WHERE word = ?', word);
  const entities: number[] = JSON.parse(row ? text(row, 'entities') : '[]');
  return entities;
}

function largest(graph: Graph, { sums, found }: Weighed, limit: number): readonly number[] {
  const adjacency = graph.adjacency();
  const floor =
    found.length > limit
      ? (Int32Array.from(found, (entity) => at(sums, entity))
          .sort()
          .at(-limit) ?? 0)
      : 0;
  return found
    .filter((entity) => at(sums, entity) >= floor)
    .toSorted(
      (a, b) =>
        at(sums, b) - at(sums, a) ||
        degreeOf(adjacency, b) - degreeOf(adjacency, a) ||
        byId(adjacency.ids[a] ?? '', adjacency.ids[b] ?? ''),
    )
    .slice(0, limit);
}
