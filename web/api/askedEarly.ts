/** A question that was asked before the scripts of the page were there, and its answer. */
export type Early = { readonly body: string; readonly answer: Promise<Response> };

declare global {
  interface Window {
    /** Put there by the script in the head that web/build/askFirst.ts writes. */
    isnadEarly?: Early | undefined;
  }
}

/** Asks, but for the first question that is the same as one which was asked early: this gets the answer to that one, once. Either stops with its signal. */
export function withEarly(fetch: typeof globalThis.fetch, early: Early | undefined): typeof globalThis.fetch {
  let left = early;
  return async (address, init) => {
    const taken = left?.body === init?.body ? left : undefined;
    if (!taken) return fetch(address, init);
    left = undefined;
    const { promise: stopped, reject } = Promise.withResolvers<never>();
    const signal = init?.signal;
    const onStop = (): void => reject(signal?.reason);
    if (signal?.aborted) onStop();
    signal?.addEventListener('abort', onStop, { once: true });
    return Promise.race([taken.answer, stopped]).finally(() => signal?.removeEventListener('abort', onStop));
  };
}

/** Asks nothing: gives a copy of the answer that came early, so that whoever asks for it after that has his own. */
export function copyOf(early: Early): typeof globalThis.fetch {
  const copy = early.answer.then((answer) => answer.clone());
  copy.catch(() => undefined);
  return async () => copy;
}
