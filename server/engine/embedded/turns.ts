import { setImmediate } from 'node:timers/promises';
import type { Stop } from '#server/engine/store.ts';

const aTurn = 4;

/** The turns of a question that takes long, each of some milliseconds. */
export type Turns = {
  /** Whether the turn has taken its time. Cheap, but not free: to be asked once in a while. */
  areOver: () => boolean;
  /** Lets others be answered, and begins the next turn. Throws the reason of the stop once it is stopped. */
  giveWay: () => Promise<void>;
};

/** Turns that begin now. */
export function turnsOf(stop: Stop): Turns {
  let end = performance.now() + aTurn;
  return {
    areOver: () => performance.now() >= end,
    async giveWay() {
      await setImmediate();
      stop.throwIfAborted();
      end = performance.now() + aTurn;
    },
  };
}
