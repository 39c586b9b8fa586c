import type { Decision } from '#server/domain/decision.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { decisions as cypher } from '#server/engine/neo4j/cypher/decisions.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { toRow } from '#server/engine/stored/read.ts';
import { readSlice } from '#server/engine/neo4j/stored/slice.ts';
import type { DecisionsPage, Slice } from '#server/engine/store.ts';

/** All that was decided, latest first, then by key. */
export async function decisions({ read }: Connection, page: DecisionsPage): Promise<Slice<Decision>> {
  const [row = {}] = await read(cypher(page));
  return readSlice(row, page.first, (each) => readDecision(toRow(each['decision'])));
}
