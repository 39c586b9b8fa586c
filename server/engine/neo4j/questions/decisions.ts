import type { Decision } from '#server/domain/decision.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { decisions as cypher } from '#server/engine/neo4j/cypher/decisions.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { toRow } from '#server/engine/stored/read.ts';
import { readSlice } from '#server/engine/neo4j/stored/slice.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { DecisionsPage } from '#server/engine/store.ts';

/** All that was decided, latest first, then by key. */
export async function decisions(ask: Ask, page: DecisionsPage): Promise<Slice<Decision>> {
  const [row = {}] = await ask(cypher(page));
  return readSlice(row, page.first, (each) => readDecision(toRow(each['decision'])));
}
