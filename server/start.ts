import type { Logger } from 'pino';
import { createApp } from '#server/app.ts';
import type { Config } from '#server/config.ts';
import { openEngine } from '#server/engine/openEngine.ts';
import { answered } from '#server/engine/answered.ts';
import type { Engine } from '#server/engine/engine.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { listen } from '#server/listen.ts';
import { readPages } from '#server/staticFiles.ts';

/** A server that has started; stop ends it in order: no new questions, those under way answered, the store closed. */
export type Started = { readonly url: string; stop: () => Promise<void> };

/** Opens the store, gives an empty one the first dossier, and listens. say gets a line of progress. Throws what the store and the port throw; what was opened is closed again. */
export async function start(
  config: Config,
  places: { readonly web: string; readonly firstDossier: string },
  log: Logger,
  say: (line: string) => void,
): Promise<Started> {
  const engine = await openEngine(config, say);
  try {
    await fillEmpty(engine, places.firstDossier, say);
    const pages = await readPages(places.web);
    const app = createApp({ engine, log, pages, token: config.token });
    const server = await listen(app, config.host, config.port);
    return {
      url: server.url,
      async stop() {
        await server.close();
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function fillEmpty(engine: Engine, dossier: string, say: (line: string) => void): Promise<void> {
  const { entities, documents } = await answered(engine, { stop: new AbortController().signal, asker: 'the start' }, (reading) =>
    reading.overview(),
  );
  if (entities.length > 0 || documents > 0) return;
  say('the store is empty: loading the first dossier');
  await land(engine, await readRecords(dossier));
}
