/** What holds up work for which nobody waits while something else needs the room. */
export type Pausing = {
  /** Holds it up until what this answers is called. */
  readonly pause: () => () => void;
  /** Resolves when nothing holds it up. */
  readonly free: () => Promise<void>;
  /** Aborted when something next holds it up. */
  readonly paused: () => AbortSignal;
};

/** Nothing is held up yet. */
export function createPausing(): Pausing {
  let held = 0;
  let next = new AbortController();
  const waiting: (() => void)[] = [];
  return {
    pause() {
      held += 1;
      next.abort();
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        held -= 1;
        if (held > 0) return;
        next = new AbortController();
        for (const go of waiting.splice(0)) go();
      };
    },
    free: () => (held === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
    paused: () => next.signal,
  };
}
