import { fileURLToPath } from 'node:url';
import { ConfigRefused, readConfig, usage } from '#server/config.ts';
import { Failure } from '#server/engine/failure.ts';
import { createLog } from '#server/log.ts';
import { start } from '#server/start.ts';

const root = new URL('../', import.meta.url);
const place = (path: string) => fileURLToPath(new URL(path, root));

await run();

async function run(): Promise<void> {
  const log = createLog();
  try {
    const config = readConfig(process.env, process.argv.slice(2), place('data'));
    if (config === null) {
      console.log(usage);
      return;
    }
    const server = await start(config, { web: place('web/dist'), firstDossier: place('seeds/deir-ez-zor-2015') }, log, (line) =>
      console.error(line),
    );
    console.log(`Isnad is ready: ${server.url} (the API is at ${server.url}/graphql)`);
    const stop = once(() => {
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'the server did not stop in order');
          process.exit(1);
        },
      );
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  } catch (error) {
    if (error instanceof ConfigRefused || error instanceof Failure) console.error(error.message);
    else log.fatal({ err: error }, 'the server could not start');
    process.exitCode = 1;
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
