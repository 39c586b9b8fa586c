/** How long a server may take to let go of what was stopped, in milliseconds, before nobody waits for it any more. */
export const grace = 1_000;

/** What the work answers; or rejects with the reason of the stop when that has come and the work has not ended by itself within the patience, in milliseconds, as with a server that says nothing any more. */
export async function untilStopped<Answer>(stop: AbortSignal, work: Promise<Answer>, patience = grace): Promise<Answer> {
  const { promise: abandoned, reject } = Promise.withResolvers<never>();
  let clock: NodeJS.Timeout | undefined;
  const count = () => {
    clock = setTimeout(() => reject(stop.reason), patience);
  };
  if (stop.aborted) count();
  else stop.addEventListener('abort', count, { once: true });
  try {
    return await Promise.race([work, abandoned]);
  } finally {
    stop.removeEventListener('abort', count);
    clearTimeout(clock);
  }
}
