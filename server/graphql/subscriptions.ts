import type { Engine } from '#server/engine/engine.ts';

/** Subscriptions that are open, each until its asker goes or all are ended. */
export type Subscriptions = {
  readonly areFull: () => boolean;
  /** The changes of an engine for one more of them. end: ends it. */
  readonly changesOf: (engine: Pick<Engine, 'changes'>, end: () => void) => Engine['changes'];
};

/** None yet; most: how many there may be. ending: aborted when all are to end, and none is begun any more. */
export function createSubscriptions(most: number, ending: AbortSignal): Subscriptions {
  const open = new Set<() => void>();
  ending.addEventListener('abort', () => {
    for (const end of open) end();
  });
  return {
    areFull: () => ending.aborted || open.size >= most,
    changesOf: (engine, end) =>
      async function* (since, stop) {
        open.add(end);
        try {
          yield* engine.changes(since, stop);
        } finally {
          open.delete(end);
        }
      },
  };
}
