import type { KeptStore } from '#server/command/command.ts';
import { announcedAt } from '#server/announced.ts';
import { backUp, restore, salvage } from '#server/engine/backup.ts';

/** The stores of a folder, as files; the first flag of a command names which. */
export function keptIn(folder: string): (flags: readonly string[]) => KeptStore {
  return ([name = 'store']) => {
    const settings = { data: `${folder}/${name}`, neo4j: null };
    return {
      folder: settings.data,
      backUp: (to, replace) => backUp(settings, to, replace),
      restore: (from, replace) => restore(settings, from, replace),
      salvage: () => salvage(settings),
      server() {
        const url = announcedAt(settings.data);
        return url === null ? null : { url, token: null };
      },
    };
  };
}
