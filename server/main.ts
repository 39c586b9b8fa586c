import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { ConfigRefused, readConfig, usage } from '#server/config.ts';
import { Failure } from '#server/engine/failure.ts';
import { createLog } from '#server/log.ts';
import { start, type Started } from '#server/start.ts';

const root = new URL('../', import.meta.url);
const place = (path: string) => fileURLToPath(new URL(path, root));

/** How long a stop in order may take, in milliseconds; then the process ends whatever is left. */
const patience = 5_000;

await run();

async function run(): Promise<void> {
  const log = createLog();
  try {
    const config = readConfig(process.env, process.argv.slice(2), place('data'));
    if (config === null) {
      console.log(usage);
      return;
    }
    let server: Started | null = null;
    endOnSignal(() => server, log);
    server = await start(
      config,
      { web: place('web/dist'), firstDossier: place('seeds/deir-ez-zor-2015'), questions: place('seeds/questions') },
      log,
      (line) => console.error(line),
    );
    console.log(`Isnad is ready: ${server.url} (the API is at ${server.url}/graphql)`);
  } catch (error) {
    if (error instanceof ConfigRefused || error instanceof Failure) console.error(error.message);
    else log.fatal({ err: error }, 'the server could not start');
    process.exit(1);
  }
}

/** A first signal ends the server in order, one before it has started or a second one at once, with the code that shells give to an end by that signal. */
function endOnSignal(running: () => Started | null, log: Logger): void {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      const server = running();
      if (isEnding || server === null) process.exit(128 + constants.signals[signal]);
      isEnding = true;
      setTimeout(() => {
        log.error('the store did not close in time');
        process.exit(1);
      }, patience);
      server.stop().then(
        (cut) => {
          if (cut > 0) log.warn({ connections: cut }, 'connections were cut that had not ended in time');
          process.exit(0);
        },
        (error: unknown) => {
          log.error({ err: error }, 'the server did not stop in order');
          process.exit(1);
        },
      );
    });
}
