import { Unreachable } from '#web/api/failure.ts';
import type { Importing } from '#web/api/importing.ts';

/** What brings files to the server, its code fetched when the first are brought. */
export function laterImporting(fetch: typeof globalThis.fetch): Importing {
  const later = async (): Promise<Importing> => {
    const { createImporting } = await import('#web/api/importing.ts').catch((cause: unknown) => {
      throw new Unreachable('a part of the page could not be fetched', { cause });
    });
    return createImporting(fetch);
  };
  return {
    takes: async (...asked) => (await later()).takes(...asked),
    look: async (...asked) => (await later()).look(...asked),
    bring: async (...asked) => (await later()).bring(...asked),
    setBack: async (...asked) => (await later()).setBack(...asked),
  };
}
