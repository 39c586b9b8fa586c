import type { LongTransaction, OpenFile } from '#server/engine/embedded/file.ts';
import { graphOver, type Graph } from '#server/engine/embedded/graph.ts';
import { nothingTouched, type Touched } from '#server/engine/embedded/touched.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { inTurns, turnsOf, type Turns } from '#server/engine/turns.ts';

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
    graph.versions.settle(touched);
    return result;
  } catch (error) {
    graph.versions.goBackTo(before);
    throw error;
  }
}

/** What a long change goes by. file: that of the graph; turns: what it gives way by, and is stopped by until it lands; agreed: resolves when nobody reads who must see no change; exported: when no export reads any more, or it was waited for long enough. */
export type LongChanging = {
  readonly file: OpenFile;
  readonly turns: Turns;
  readonly agreed: () => Promise<void>;
  readonly exported: () => Promise<void>;
  readonly landed: () => void;
};

/**
 * Does the work in one transaction and in turns, beside which questions are answered from what was before, while nobody else writes. Where anything of it throws, or it is
 * stopped, nothing was written. landed is told at the moment from which on the change is shown. Null where it cannot be done so now, and nothing was done.
 */
export async function changingInTurns<Result>(
  graph: Graph,
  { file, turns, agreed, landed }: LongChanging,
  work: (aside: Graph, touched: Touched) => Generator<undefined, Result>,
  isSound: boolean,
): Promise<{ readonly result: Result; readonly settled: Promise<void> } | null> {
  const long = await file.beginLong(isSound, turns);
  if (long === null) return null;
  const { result, aside, touched } = await workedAside(graph, file, long, turns, work);
  long.commit();
  try {
    await long.flushed();
    await agreed();
  } finally {
    long.showNow();
    graph.versions.put(aside.versions.shown());
    landed();
  }
  graph.versions.settle(touched);
  return { result, settled: long.settle(turnsOf(neverStopped)) };
}

async function workedAside<Result>(
  graph: Graph,
  file: OpenFile,
  long: LongTransaction,
  turns: Turns,
  work: (aside: Graph, touched: Touched) => Generator<undefined, Result>,
): Promise<{ readonly result: Result; readonly aside: Graph; readonly touched: Touched }> {
  const touched = nothingTouched();
  try {
    const aside = graphOver(file, graph.versions.shown(), graph.knownEntities);
    const result = await inTurns(work(aside, touched), turns);
    await inTurns(aside.versions.showing(touched), turns);
    return { result, aside, touched };
  } catch (error) {
    long.rollBack();
    throw error;
  }
}
