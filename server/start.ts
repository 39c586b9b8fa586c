import { join } from 'node:path';
import type { Logger } from 'pino';
import { announce } from '#server/announced.ts';
import { createApp } from '#server/app.ts';
import { keepComparing } from '#server/comparing.ts';
import type { Config } from '#server/config.ts';
import { openEngine } from '#server/engine/openEngine.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { answered } from '#server/engine/answered.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createProgress } from '#server/command/progress.ts';
import { asTheyAre, readRecords } from '#server/import/formats.ts';
import { createImportDoor } from '#server/import/door/importDoor.ts';
import { land } from '#server/import/land.ts';
import { listen } from '#server/listen.ts';
import { createPausing } from '#server/pausing.ts';
import { readQuestions } from '#server/questions/readQuestions.ts';
import { loading } from '#server/loading.ts';
import { readPages } from '#server/staticFiles.ts';

/** A server that has started; stop ends it in order: those under way answered for at most four seconds, the store closed. It answers how many connections it had to cut. */
export type Started = { readonly url: string; stop: () => Promise<number> };

/**
 * Takes the port, then opens the store and gives one that nobody has used the first dossier; until then whoever asks is told to wait. say gets a line of progress. Throws what the port,
 * the questions and the store throw; what was opened is closed again.
 */
export async function start(
  config: Config,
  places: { readonly web: string; readonly firstDossier: string; readonly questions: string },
  log: Logger,
  say: (line: string) => void,
): Promise<Started> {
  let app = loading;
  let unannounce = (): void => {};
  let settled = async (): Promise<void> => {};
  const ending = new AbortController();
  const pausing = createPausing();
  const server = await listen({ fetch: (request, from) => app.fetch(request, from) }, config.host, config.port);
  try {
    const questions = await readQuestions([places.questions, ...(config.questions === null ? [] : [config.questions])]);
    const engine = await openEngine(config, say, 'AT_ONCE');
    try {
      await fillEmpty(engine, places.firstDossier, say);
      const place = { folder: join(config.data, 'incoming'), mostBytes: config.importBytes };
      const imports = await createImportDoor({ store: engine, place, log, ending: ending.signal, pause: pausing.pause });
      const pages = await readPages(places.web, config.frames);
      app = createApp({ engine, log, pages, token: config.token, ending: ending.signal, imports, questions, frames: config.frames });
      settled = imports.settled;
      if (config.neo4j === null) unannounce = announce(config.data, server.url);
    } catch (error) {
      await engine.close();
      throw error;
    }
    const comparing = keepComparing(engine, log, { stop: ending.signal, pausing });
    return {
      url: server.url,
      async stop() {
        ending.abort();
        unannounce();
        const cut = await server.close();
        await comparing;
        await settled();
        await engine.close();
        return cut;
      },
    };
  } catch (error) {
    await server.close(0);
    throw error;
  }
}

async function fillEmpty(engine: Engine, dossier: string, say: (line: string) => void): Promise<void> {
  const held = await answered(engine, { stop: neverStopped, asker: 'the start' }, async (reading) => [
    ...(await reading.entityIds(null, 1)),
    ...(await reading.dossiers()),
    await reading.lastChange(),
  ]);
  if (held.some((each) => each !== null)) return;
  say('the store is empty: loading the first dossier');
  const told = createProgress(() => new Date(), say, 'records');
  const read = await readRecords(dossier, { ...asTheyAre, told: (records, of) => told('read', records, of) });
  await land(engine, read, { by: 'Isnad', at: new Date().toISOString(), why: 'the first start' });
}
