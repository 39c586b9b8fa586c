import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { byId } from '#server/domain/id.ts';
import { degreeOf } from '#server/engine/embedded/adjacency.ts';
import { number, text } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { NameCandidate } from '#server/engine/store.ts';

const afterEveryLetter = '\u{10ffff}';

/** Names with a key that begins with one of these: most keys found first, then by degree, entity id and text. */
export function nameCandidates(graph: Graph, keys: readonly string[], kinds: readonly EntityKind[] | null, limit: number): NameCandidate[] {
  const found = new Map<string, { candidate: NameCandidate; count: number }>();
  for (const key of new Set(keys)) {
    const names = graph.database.all('SELECT DISTINCT entity, text FROM name_key WHERE key >= ? AND key < ?', key, key + afterEveryLetter);
    for (const row of names) {
      const entity = number(row, 'entity');
      const kind = graph.kindOf(entity);
      if (kinds && !kinds.includes(kind)) continue;
      const name = text(row, 'text');
      const place = `${entity} ${name}`;
      const known = found.get(place);
      if (known) known.count += 1;
      else
        found.set(place, {
          candidate: { entity: graph.entityId(entity), kind, degree: degreeOf(graph.adjacency(), entity), text: name },
          count: 1,
        });
    }
  }
  return [...found.values()]
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        b.candidate.degree - a.candidate.degree ||
        byId(a.candidate.entity, b.candidate.entity) ||
        byId(a.candidate.text, b.candidate.text),
    )
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
