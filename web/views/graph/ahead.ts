import { createContext } from 'react';
import type { OpenStage } from '#web/views/graph/openStage.ts';

/** Gives away the stage that was opened before the page was there, once. */
export type TakeAhead = () => OpenStage | null;

/** Holds how that is taken. */
export const Ahead = createContext<TakeAhead>(() => null);

/** A stage to be taken once. */
export function takenOnce(stage: OpenStage | null): TakeAhead {
  let left = stage;
  return () => {
    const taken = left;
    left = null;
    return taken;
  };
}
