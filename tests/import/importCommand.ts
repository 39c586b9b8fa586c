import type { Batch } from '#server/engine/batch.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { gathered } from '#server/export/gathered.ts';
import { runCommand } from '#server/command/runCommand.ts';
import { keptIn } from '#tests/engine/embedded/keptIn.ts';

/** What a command answered, and what it said. */
type Ran = { code: number; said: string[]; warned: string[] };

/** Runs import over the embedded store in a folder. */
export function run(folder: string, ...args: readonly string[]): Promise<Ran> {
  return command(folder, 'import', ...args);
}

/** Runs a command over the embedded store in a folder. */
export async function command(folder: string, ...args: readonly string[]): Promise<Ran> {
  const [said, warned]: [string[], string[]] = [[], []];
  const code = await runCommand(args, {
    say: (line) => void said.push(line.replaceAll(`${folder}/`, '')),
    warn: (line) => void warned.push(...line.replaceAll(`${folder}/`, '').split('\n')),
    by: 'a fictional editor',
    now: () => new Date('2030-01-01T00:00:00.000Z'),
    open: async () => {
      const store = engineOver(openEmbedded(`${folder}/store`));
      return { store, close: () => store.close() };
    },
    openBoth: () => Promise.reject(new Error('no other store is opened')),
    stopping: () => new AbortController().signal,
    kept: keptIn(folder),
  });
  return { code, said, warned };
}

/** What that store holds, as one batch. */
export async function stored(folder: string): Promise<Batch[]> {
  const store = engineOver(openEmbedded(`${folder}/store`));
  try {
    return [await gathered(store.export())];
  } finally {
    await store.close();
  }
}
