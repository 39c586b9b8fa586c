import { Refused, Unreachable, Unreadable } from '#web/api/failure.ts';

/** A file that the server gave: its name and what is in it. */
type Taken = { readonly name: string; readonly content: Blob };

/** What of the store is taken: everything, what a dossier claims, or some entities and what lies between them. */
export type Part =
  | { readonly of: 'all' }
  | { readonly of: 'dossier'; readonly dossier: string }
  | { readonly of: 'entities'; readonly entities: readonly string[] };

/** Takes a part of what the store holds in a format, as a file. Throws an ApiFailure, or the reason of the signal when the asker goes away. */
export type Take = (format: string, part: Part, signal: AbortSignal) => Promise<Taken>;

/** What takes files from the server. */
export function createTake(fetch: typeof globalThis.fetch): Take {
  return async function take(format, part, signal) {
    try {
      const response = await fetch(
        `/export/${format}${part.of === 'dossier' ? `?${String(new URLSearchParams({ dossier: part.dossier }))}` : ''}`,
        {
          signal,
          ...(part.of === 'entities' && { method: 'POST', body: new URLSearchParams({ entities: part.entities.join(',') }) }),
        },
      );
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
