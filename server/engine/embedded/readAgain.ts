import type { Versions } from '#server/engine/embedded/versions.ts';
import { turnsBehind, turnsOf } from '#server/engine/turns.ts';

const quiet = 3_000;

/** Reads a graph again whose version was let go, so that no question does it in one piece. */
export type ReadAgain = {
  /** To be told of each change. Once nothing was changed for three seconds, the graph is read behind all else, so that the next question need not. Whatever keeps it from being read keeps that question from its answer, too, and is told there. */
  readonly changed: () => void;
  /** Resolves when a version is there; others are answered in between. What changes waits for it: a graph is read long, and changes may come often. */
  readonly read: () => Promise<void>;
};

/** Of a graph that is kept read where it was read before. holdUp: has all changes wait until what it answers is called. */
export function readAgainOf(
  { shown, readUnchanged }: Pick<Versions, 'shown' | 'readUnchanged'>,
  closing: AbortSignal,
  holdUp: () => () => void,
): ReadAgain {
  const isKept = shown() !== null;
  let timer: NodeJS.Timeout | null = null;
  let reading: Promise<void> | null = null;
  const again = async (): Promise<void> => {
    if (shown() === null && !closing.aborted) await readUnchanged(turnsBehind(closing)).catch(() => undefined);
  };
  const readHeld = async (): Promise<void> => {
    const letGo = holdUp();
    try {
      while (shown() === null) await readUnchanged(turnsOf(closing));
    } finally {
      letGo();
      reading = null;
    }
  };
  return {
    changed() {
      if (!isKept) return;
      if (timer) timer.refresh();
      else timer = setTimeout(() => void again(), quiet).unref();
    },
    read: () => (reading ??= readHeld()),
  };
}
