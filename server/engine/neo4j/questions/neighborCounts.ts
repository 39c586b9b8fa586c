import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { neighborCounts as cypher } from '#server/engine/neo4j/cypher/neighborCounts.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import { readKind, readType } from '#server/engine/stored/vocabulary.ts';
import type { NeighborCount } from '#server/engine/store.ts';

/** Kept relationships of one entity by type, direction and kind at the other end. */
export async function neighborCounts(ask: Ask, id: Id, filter: Filter): Promise<readonly NeighborCount[]> {
  const rows = await ask(cypher(id, filter));
  const counts = rows.map((row): NeighborCount => ({
    type: readType(row, 'type'),
    direction: readText(row, 'direction') === 'OUT' ? 'OUT' : 'IN',
    kind: readKind(row, 'kind'),
    count: readNumber(row, 'count'),
    unasserted: readNumber(row, 'unasserted'),
  }));
  return counts.toSorted((a, b) => byId(a.type, b.type) || byId(b.direction, a.direction) || byId(a.kind, b.kind));
}
