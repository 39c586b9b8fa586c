import { pairKey } from '#server/domain/decision.ts';
import { putComparisons } from '#server/engine/neo4j/cypher/comparisons.ts';
import { holdWriters } from '#server/engine/neo4j/cypher/known.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import type { Comparison } from '#server/engine/suggestion.ts';

/** Keeps what came of comparing entities, within a transaction; see the seam. Of two servers that do it at once one waits for the other. */
export async function keepComparisons(ask: Ask, comparisons: readonly Comparison[]): Promise<void> {
  await ask(holdWriters());
  const found = new Map(comparisons.flatMap((each) => each.found.map((pair) => [pairKey(pair.a, pair.b), pair] as const)));
  const queries = putComparisons(
    comparisons.map(({ id }) => id),
    comparisons.flatMap(({ id, complete }) => (complete ? [] : [id])),
    comparisons.flatMap(({ id, change }) => (change === null ? [] : [{ id, change }])),
    [...found.values()],
  );
  for (const query of queries) await ask(query);
}
