import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { isShown } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { relationshipsInTurns } from '#server/engine/embedded/questions/relationships.ts';
import type { Turns } from '#server/engine/turns.ts';

/** Relationships of these types that rest on any of these claims, strongest first, then by id. */
export async function carriedBy(
  graph: Graph,
  claims: readonly Id[],
  types: readonly RelationshipType[],
  turns: Turns,
): Promise<readonly Relationship[]> {
  const adjacency = graph.adjacency();
  const wanted = new Set(types.map((type) => graph.typeNumber(type)));
  const found = new Set<number>();
  for (const claim of new Set(claims)) {
    if (turns.areOver()) await turns.giveWay();
    const rows = graph.database.all(
      'SELECT c.relationship AS n FROM allegation a JOIN carries c ON c.allegation = a.n WHERE a.id = ?',
      claim,
    );
    for (const row of rows) {
      const n = number(row, 'n');
      if (wanted.has(at(adjacency.types, n)) && isShown(adjacency, n)) found.add(n);
    }
  }
  const numbers = [...found];
  const relationships = await relationshipsInTurns(graph, numbers, turns);
  const ties = relationships.map((relationship, index) => ({ strength: at(adjacency.strengths, numbers[index] ?? 0), relationship }));
  return ties
    .toSorted((a, b) => b.strength - a.strength || byId(a.relationship.id, b.relationship.id))
    .map(({ relationship }) => relationship);
}
