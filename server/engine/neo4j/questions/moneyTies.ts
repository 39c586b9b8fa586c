import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { moneyTies as cypher } from '#server/engine/neo4j/cypher/moneyTies.ts';
import { readFlag, readId } from '#server/engine/stored/read.ts';
import { readType } from '#server/engine/stored/vocabulary.ts';
import type { MoneyTie } from '#server/engine/store.ts';

/** The money ties at these entities, by id, each with whether the filter keeps it. */
export async function moneyTies(ask: Ask, ids: readonly Id[], filter: Filter): Promise<readonly MoneyTie[]> {
  const rows = await ask(cypher(ids, filter));
  return rows.map((row) => ({
    id: readId(row, 'id'),
    type: readType(row, 'type'),
    source: readId(row, 'source'),
    target: readId(row, 'target'),
    kept: readFlag(row, 'kept'),
  }));
}
