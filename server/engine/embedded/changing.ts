import type { Graph } from '#server/engine/embedded/graph.ts';
import { nothingTouched, type Touched } from '#server/engine/embedded/touched.ts';

/**
 * Does the work in one transaction and shows what it touched, which the work tells; when anything of it throws, the file and what is shown stay
 * as they were. isSound: as of a transaction.
 */
export function changing<Result>(graph: Graph, work: (touched: Touched) => Result, isSound = false): Result {
  const before = graph.versions.shown();
  const touched = nothingTouched();
  try {
    const result = graph.database.transaction(() => {
      const done = work(touched);
      graph.versions.show(touched);
      return done;
    }, isSound);
    graph.versions.settle();
    return result;
  } catch (error) {
    graph.versions.goBackTo(before);
    throw error;
  }
}
