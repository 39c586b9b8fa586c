import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Engine } from '#server/engine/engine.ts';
import type { Pausing } from '#server/pausing.ts';

const pause = 5_000;

/** Compares what changes touch with others until stop ends it, but for while something holds it up, and begins where it was left. A failure is logged, and it goes on some seconds later. */
export async function keepComparing(
  engine: Pick<Engine, 'compareAll' | 'changesWait'>,
  log: Logger,
  { stop, pausing }: { readonly stop: AbortSignal; readonly pausing: Pick<Pausing, 'free' | 'paused'> },
): Promise<void> {
  const isOver = () => stop.aborted;
  while (!isOver()) {
    await pausing.free();
    const more = engine.changesWait(stop);
    const paused = pausing.paused();
    try {
      await engine.compareAll(AbortSignal.any([stop, paused]));
      await more;
    } catch (error) {
      if (isOver()) return;
      if (paused.aborted) continue;
      log.warn({ err: error }, 'entities could not be compared with others; it is tried again');
      await setTimeout(pause, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}
