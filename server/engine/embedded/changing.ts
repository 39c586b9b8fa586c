import type { Graph } from '#server/engine/embedded/graph.ts';

/** Does the work in one transaction, which is undone when it throws; the graph reads everything anew after it. */
export function changing<Result>(graph: Graph, work: () => Result): Result {
  try {
    return graph.database.transaction(work);
  } finally {
    graph.forget();
  }
}
