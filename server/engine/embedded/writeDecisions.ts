import { decisionKey, type Decision } from '#server/domain/decision.ts';
import { applyMerges } from '#server/engine/embedded/applyMerges.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { kindsOf } from '#server/engine/embedded/known.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { bodyOf } from '#server/engine/stored/digest.ts';
import { requireDecidable } from '#server/engine/merges/decidable.ts';

/** Writes decisions over those with their keys, and merges and parts what they say. For a transaction; throws UnknownEntity or DecisionRefused. */
export function* writeDecisions(graph: Graph, written: readonly Decision[], since: number, touched: Touched): Generator<undefined, void> {
  if (written.length === 0) return;
  const ids = [...new Set(written.flatMap(({ a, b }) => [a, b]))];
  const kinds = kindsOf(graph.database, ids);
  for (const decision of written) requireDecidable(decision, kinds);
  keep(graph.database, written, since);
  yield* graph.versions.showing(touched);
  applyMerges(graph, ids, written, touched);
}

function keep(database: Database, kept: readonly Decision[], since: number): void {
  for (const { a, b, turn, verdict, by, at: when, note, undoneBy, undoneAt } of kept)
    database.run(
      'INSERT INTO decision (key, a, b, at, body, since) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET at = excluded.at, body = excluded.body, since = excluded.since',
      decisionKey({ a, b, turn }),
      a,
      b,
      when,
      bodyOf({ a, b, turn, verdict, by, at: when, note, undoneBy, undoneAt }),
      since,
    );
}
