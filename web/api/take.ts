import { Refused, Unreachable, Unreadable } from '#web/api/failure.ts';

/** A file that the server gave: its name and what is in it. */
type Taken = { readonly name: string; readonly content: Blob };

/** Takes everything that the store holds in a format, as a file. Throws an ApiFailure, or the reason of the signal when the asker goes away. */
export type Take = (format: string, signal: AbortSignal) => Promise<Taken>;

/** What takes files from the server. */
export function createTake(fetch: typeof globalThis.fetch): Take {
  return async function take(format, signal) {
    try {
      const response = await fetch(`/export/${format}`, { signal });
      const name = /^attachment; filename="([^"]+)"$/.exec(response.headers.get('content-disposition') ?? '')?.[1];
      const isOurs = response.headers.get('content-security-policy')?.includes('sandbox') ?? false;
      if (response.ok && name !== undefined) return { name, content: await response.blob() };
      if (response.ok || !isOurs) throw new Unreadable(response.status);
      throw new Refused('EXPORT_REFUSED', (await response.text()).trim());
    } catch (error) {
      if (error instanceof TypeError && !signal.aborted) throw new Unreachable('the server cannot be reached', { cause: error });
      throw error;
    }
  };
}
