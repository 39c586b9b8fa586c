import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { announcedAt } from '#server/announced.ts';
import { readConfig, usage, type Config } from '#server/config.ts';
import { backUp, restore, salvage } from '#server/engine/backup.ts';
import { openEngine } from '#server/engine/openEngine.ts';
import { copyEnds } from '#server/command/copyEnds.ts';
import { runCommand } from '#server/command/runCommand.ts';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
  by: userInfo().username,
  now: () => new Date(),
  stopping,
  async open(flags) {
    const store = await openEngine(configOf(flags), (line) => console.error(line), 'WHEN_ASKED');
    return { store, close: () => store.close() };
  },
  async openBoth(place, flags) {
    const ends = copyEnds(place, flags, process.env, dataFolder);
    if (ends === null) return helped();
    const log = (line: string) => console.error(line);
    const own = await openEngine(ends.own, log, 'WHEN_ASKED');
    try {
      const other = await openEngine(ends.other, log, 'WHEN_ASKED');
      return { own, other, close: async () => void (await Promise.all([own.close(), other.close()])) };
    } catch (error) {
      await own.close();
      throw error;
    }
  },
  kept(flags) {
    const config = configOf(flags);
    return {
      folder: config.neo4j === null ? config.data : null,
      backUp: (to, replace) => backUp(config, to, replace),
      restore: (from, replace) => restore(config, from, replace),
      salvage: () => salvage(config),
      server() {
        const url = config.neo4j === null ? announcedAt(config.data) : null;
        return url === null ? null : { url, token: config.token };
      },
    };
  },
});

function stopping(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
    });
  return stop.signal;
}

function configOf(flags: readonly string[]): Config {
  const config = readConfig(process.env, flags, dataFolder);
  return config ?? helped();
}

function helped(): never {
  console.log(usage);
  return process.exit(0);
}
