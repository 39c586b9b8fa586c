import { standing, type Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { heldAsWritten } from '#server/engine/embedded/heldAsWritten.ts';
import { everyDecision } from '#server/engine/embedded/questions/export.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { affectedBy, canonicalsOf, groupsOf } from '#server/engine/merges/grouping.ts';

/** Merges and parts what decisions about these ids change. made: those that are made now. For a transaction in which graph shows what was written before. Throws DecisionRefused. */
export function applyMerges(graph: Graph, ids: readonly Id[], made: readonly Decision[], touched: Touched): void {
  const { database } = graph;
  const groups = groupsOf(standing(everyDecision(database)).values(), made);
  const affected = affectedBy(ids, graph.merges(), groups);
  const numbers = new Map(affected.map((id) => [id, graph.entityNumber(id) ?? 0]));
  const held = heldAsWritten(graph, [...numbers.values()]);
  const into = canonicalsOf(affected, groups, (id) => held.get(numbers.get(id) ?? 0) ?? 0);
  for (const n of numbers.values()) {
    database.run('DELETE FROM merged WHERE entity = ?', n);
    touched.merged.add(n);
  }
  for (const [id, canonical] of into)
    database.run('INSERT INTO merged (entity, canonical) VALUES (?, ?)', numbers.get(id) ?? 0, numbers.get(canonical) ?? 0);
}
