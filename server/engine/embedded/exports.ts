import type { Batch } from '#server/engine/batch.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import type { OpenFile } from '#server/engine/embedded/file.ts';
import { exporting } from '#server/engine/embedded/questions/export.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { turnsOf } from '#server/engine/turns.ts';

const mostWait = 30_000;

/** Exports of a store. */
export type Exports = {
  /** Everything in batches, all of one state of the store. */
  readonly all: () => AsyncIterable<Batch>;
  /** Resolves when no export is under way, or has been for half a minute, or it is stopped. */
  readonly over: (stop: AbortSignal) => Promise<void>;
};

/** What is done while nobody writes. settled: until then. */
type InOrder = <Result>(work: () => Promise<{ readonly result: Result; readonly settled: Promise<unknown> }>) => Promise<Result>;

/**
 * The exports of an open file: each reads a snapshot of it, while others write. Where there can be none, for another export is under way, all is read at once. answer: names failures.
 */
export function exportsOf(
  file: OpenFile,
  inOrder: InOrder,
  answer: <Answer>(question: () => Answer | Promise<Answer>) => Promise<Answer>,
): Exports {
  let under: Promise<void> | null = null;
  return {
    async *all() {
      const turns = turnsOf(neverStopped);
      const snapshot = await inOrder(async () => ({ result: await file.snapshot(turns), settled: Promise.resolve() }));
      if (snapshot === null) {
        yield* await answer(() => batchesOf(file));
        return;
      }
      const { promise, resolve } = Promise.withResolvers<void>();
      under = promise;
      try {
        const steps = exporting(snapshot.database);
        for (;;) {
          const step = await answer(() => steps.next());
          if (step.done === true) return;
          if (step.value !== null) yield step.value;
          if (turns.areOver()) await turns.giveWay();
        }
      } finally {
        snapshot.close();
        under = null;
        resolve();
        void inOrder(async () => ({ result: await file.tidy(turns), settled: Promise.resolve() })).catch(() => undefined);
      }
    },
    async over(stop) {
      if (under === null || stop.aborted) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, mostWait);
      stop.addEventListener('abort', () => resolve(), { once: true });
      await Promise.race([under, promise]);
      clearTimeout(timer);
    },
  };
}

function batchesOf(database: Database): readonly Batch[] {
  return [...exporting(database)].filter((batch) => batch !== null);
}
