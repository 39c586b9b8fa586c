import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Engine } from '#server/engine/engine.ts';

const pause = 5_000;

/** Compares what changes touch with others until stop ends it, and begins where it was left. A failure is logged, and it goes on some seconds later. */
export async function keepComparing(engine: Pick<Engine, 'compareAll' | 'changesWait'>, log: Logger, stop: AbortSignal): Promise<void> {
  const isOver = () => stop.aborted;
  while (!isOver()) {
    const more = engine.changesWait(stop);
    try {
      await engine.compareAll(stop);
      await more;
    } catch (error) {
      if (isOver()) return;
      log.warn({ err: error }, 'entities could not be compared with others; it is tried again');
      await setTimeout(pause, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}
