import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import neo4j from 'neo4j-driver';
import { createApp } from '#server/app.ts';
import { everything } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { among } from '#server/engine/neo4j/cypher/among.ts';
import { nodesById } from '#server/engine/neo4j/cypher/nodesById.ts';
import { step } from '#server/engine/neo4j/cypher/step.ts';
import { LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';
import { startNeo4j } from '#server/engine/neo4j/local/server.ts';
import { openNeo4j } from '#server/engine/neo4j/openNeo4j.ts';
import type { Execution } from '#server/graphql/api.ts';
import { listen } from '#server/listen.ts';
import { createLog } from '#server/log.ts';
import { fat, hub, hubs, lean } from '#tests/bench/hub.ts';
import { line, timesInTurn, timesOf } from '#tests/bench/measure.ts';
import { chromiumPath, launch } from '#tests/browser/browser.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const root = resolve(import.meta.dirname, '../..');
const temporary = await mkdtemp(join(tmpdir(), 'isnad-bench-'));

/** The same hub each time: its rows are at hand, so that what differs is the execution. */
const theSame = () => () => [toId('hub-0')];

/** Another hub each time, in turn, more than the store keeps rows of. */
const inTurn = (start = 0) => {
  let asked = start;
  return () => [toId(`hub-${(asked += 1) % hubs}`)];
};

console.log(`Node ${process.versions.node}; medians and 95th percentiles in milliseconds; only ratios of one run can be compared.\n`);
console.log('| what | p50 / p95 | ratio of medians | to hold |\n|---|---|---|---|');
try {
  await overEmbedded();
  await overNeo4j();
  await throughProcess();
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function served<Result>(
  engine: Engine,
  execution: Execution,
  hubsToAsk: () => () => readonly string[],
  use: (ask: (query: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  const server = await listen(createApp({ engine, log: createLog(), pages: null, token: null, execution }), '127.0.0.1', 0);
  try {
    const next = hubsToAsk();
    return await use(async (query) => {
      const [id = ''] = next();
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { ids: [id] } }),
      });
      const text = await response.text();
      if (!text.includes(`"bench-199-${id.slice(4)}"`)) throw new Error(`no answer: ${text.slice(0, 300)}`);
      return text;
    });
  } finally {
    await server.close();
  }
}

async function overEmbedded(): Promise<void> {
  const engine = engineOver(openEmbedded(join(temporary, 'embedded')));
  for (let n = 0; n < hubs; n += 1) await write(engine, hub(n));
  const next = inTurn();
  const bare = () => told(engine).neighborhood({ ids: next(), depth: 1, filter: everything, first: 200 });
  console.log(line('the bare question of a neighborhood of 200, embedded', await timesOf(100, bare)));
  await served(engine, 'compiled', theSame, (ask) =>
    served(engine, 'normal', theSame, async (askNormally) => {
      for (const [name, query] of [
        ['lean', lean],
        ['fat', fat],
      ] as const) {
        const [ours, theirs] = await timesInTurn(
          100,
          () => ask(query),
          () => askNormally(query),
        );
        console.log(line(`the same over HTTP, ${name}, GraphQL's own executor`, theirs));
        console.log(line(`the same over HTTP, ${name}`, ours, { times: theirs, most: 0.6, what: 'its own executor' }));
      }
    }),
  );
  await served(
    engine,
    'compiled',
    () => inTurn(),
    async (ask) => {
      const [http, inProcess] = await timesInTurn(100, () => ask(lean), bare);
      console.log(line('the same over HTTP, lean, embedded', http, { times: inProcess, most: 5, what: 'the bare question' }));
    },
  );
  await engine.close();
}

async function overNeo4j(): Promise<void> {
  try {
    const server = await startNeo4j({
      home: join(temporary, 'neo4j'),
      cache: join(root, '.cache/neo4j'),
      password: 'fictional-password',
      port: 0,
      throwAway: true,
      patience: 120_000,
      environment: process.env,
      log: () => undefined,
    });
    const engine = engineOver(await openNeo4j({ ...server, database: null, timeout: 20_000, patience: 60_000, log: () => undefined }));
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    for (let n = 0; n < hubs; n += 1) await write(engine, hub(n));
    const next = inTurn(hubs / 2);
    const bare = async () => {
      const ids = next();
      const all = [...ids, ...Array.from({ length: 200 }, (_, n) => toId(`bench-${n}-${ids[0]?.slice(4)}`))];
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      for (const { text, params } of [
        nodesById('Entity', ids),
        step({ frontier: ids, walked: ids, ends: [] }, everything, 200),
        among(all, everything, 10_000),
        nodesById('Entity', all),
      ])
        await session.executeRead((transaction) => transaction.run(text, params));
      await session.close();
    };
    await served(
      engine,
      'compiled',
      () => inTurn(),
      async (askHttp) => {
        const [http, driverAlone] = await timesInTurn(100, () => askHttp(lean), bare);
        console.log(line('the bare driver, the same four statements in one session, Neo4j', driverAlone));
        console.log(line('a neighborhood of 200 over HTTP, Neo4j', http, { times: driverAlone, most: 1.25, what: 'the bare driver' }));
      },
    );
    await driver.close();
    await engine.close();
    await server.stop();
  } catch (error) {
    if (!(error instanceof LocalNeo4jFailed)) throw error;
    console.log(`| Neo4j | not measured: ${error.message} | | |`);
  }
}

async function throughProcess(): Promise<void> {
  const data = join(temporary, 'process');
  const starts: number[] = [];
  let last: Awaited<ReturnType<typeof startProcess>> | null = null;
  for (let n = 0; n < 5; n += 1) {
    await last?.stop();
    last = await startProcess(data);
    if (n > 0) starts.push(last.milliseconds);
  }
  console.log(line('npm start until ready, installed and built (at most 3,000)', starts));
  if (!last || chromiumPath === null) return console.log('| the page | not measured: there is no Chromium | | |');
  const browser = await launch(chromiumPath);
  const { url } = last;
  const drawn = await timesOf(9, async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('[data-drawn]:not([data-drawn="0"])').waitFor({ state: 'attached' });
    await page.close();
  });
  console.log(line('the dossier on screen after navigation (at most 1,500)', drawn));
  await browser.close();
  await last.stop();
}

async function startProcess(data: string): Promise<{ readonly url: string; readonly milliseconds: number; stop: () => Promise<void> }> {
  const begin = performance.now();
  const child = spawn('npm', ['start', '--', '--port', '0'], {
    cwd: root,
    env: { ...process.env, ISNAD_DATA: data },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.once('exit', () => failed(new Error('npm start ended')));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /Isnad is ready: (\S+)/.exec(said)?.[1];
      if (ready !== undefined) found(ready);
    });
  });
  return {
    url,
    milliseconds: performance.now() - begin,
    async stop() {
      const ended = new Promise((resolveEnd) => void child.once('exit', resolveEnd));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}
