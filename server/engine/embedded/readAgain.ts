import type { Versions } from '#server/engine/embedded/versions.ts';
import { turnsBehind } from '#server/engine/turns.ts';

const quiet = 3_000;

/**
 * To be told of each change to a graph that is kept read. Where its version was let go, it is read again behind all else, once nothing was changed for three seconds, so that the next question need not. Whatever keeps it from being
 * read keeps that question from its answer, too, and is told there.
 */
export function readAgain({ shown, readUnchanged }: Pick<Versions, 'shown' | 'readUnchanged'>, closing: AbortSignal): () => void {
  const again = async (): Promise<void> => {
    if (shown() === null && !closing.aborted) await readUnchanged(turnsBehind(closing)).catch(() => undefined);
  };
  let timer: NodeJS.Timeout | null = null;
  return () => {
    if (timer) timer.refresh();
    else timer = setTimeout(() => void again(), quiet).unref();
  };
}
