import type { Stop } from '#server/engine/store.ts';

/** Where askers wait for the next change. */
export type WaitingRoom = { readonly wait: (stop: Stop) => Promise<void>; readonly wake: () => void };

/** An empty one. */
export function waitingRoom(): WaitingRoom {
  const waiting = new Set<() => void>();
  return {
    wait: (stop) =>
      new Promise((resolve) => {
        const end = () => {
          waiting.delete(end);
          stop.removeEventListener('abort', end);
          resolve();
        };
        waiting.add(end);
        stop.addEventListener('abort', end, { once: true });
        if (stop.aborted) end();
      }),
    wake() {
      for (const end of waiting) end();
    },
  };
}
