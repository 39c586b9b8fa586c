import { readAnswer } from '#web/api/client.ts';
import { Unreachable, Unreadable } from '#web/api/failure.ts';
import { ChangesDocument, type ChangesSubscription } from '#web/api/generated.ts';
import { serverEvents } from '#web/api/serverEvents.ts';

/** A change that somebody made, and what it touched. */
export type ToldChange = ChangesSubscription['changes'];

/** Tells of changes as they are made, after one that was seen (null: from now on), until the server ends it or the asker goes away. Throws an ApiFailure, or the reason of the signal. */
export type Listen = (since: string | null, signal: AbortSignal) => AsyncIterable<ToldChange>;

/** What listens to the API. */
export function createListen({ url, fetch }: { readonly url: string; readonly fetch: typeof globalThis.fetch }): Listen {
  return async function* listen(since, signal) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: ChangesDocument.toString(), variables: { since } }),
        signal,
      });
      if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) throw new Unreadable(response.status);
      for await (const { name, data } of serverEvents(response.body)) {
        if (name === 'next') yield readAnswer(ChangesDocument, data, response.status).changes;
        if (name === 'complete') return;
      }
    } catch (error) {
      if (error instanceof TypeError && !signal.aborted) throw new Unreachable('the server cannot be reached', { cause: error });
      throw error;
    }
  };
}
