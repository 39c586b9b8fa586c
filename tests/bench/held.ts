import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { toId } from '#server/domain/id.ts';
import { unsaid } from '#server/domain/localized.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { draws } from '#tests/bench/chance.ts';
import { costliest, personOf } from '#tests/bench/costliest.ts';
import type { Graph } from '#tests/bench/graph.ts';
import { inventedName } from '#tests/bench/inventedNames.ts';
import { load } from '#tests/bench/load.ts';
import { heading, percentile, row } from '#tests/bench/measure.ts';
import { passOver } from '#tests/bench/passOver.ts';
import { questions } from '#tests/bench/questions.ts';
import { serve, type Served } from '#tests/bench/served.ts';
import { batch } from '#tests/engine/fiction.ts';
import { signed } from '#tests/engine/write.ts';

const limit = 10_000;
const most = { health: 50, overLimit: 0.1, times: 5, gone: 200 } as const;
const clients = 4;
const betweenPings = 5;
const listed = 5_000;

/**
 * What others feel while a server over a graph in a folder (which is loaded where nothing lies there) does what costs it most: /health, another's question about an entity beside its usual time, the end of a question that has no time left,
 * and what is still done for somebody who has gone away.
 */
export async function held(graph: Graph, folder: string, only: string | null): Promise<void> {
  const columns = [
    'meanwhile',
    '/health p50 / p99 / longest ms',
    'a piece of work p99 / longest, ms of CPU',
    'an entity p50 / p95 ms',
    'how often, how long',
    'to hold',
  ];
  console.log(heading(`what others feel, embedded, ${graph.entities} entities and ${graph.ties} ties`, columns));
  if (!existsSync(join(folder, 'isnad.sqlite'))) {
    const engine = engineOver(openEmbedded(folder));
    await load(engine, graph);
    const documents = Array.from({ length: Math.ceil(graph.ties / 1_000) }, (_, n) => toId(`d${n}`));
    await engine.write(
      batch({ dossiers: [{ id: toId('all'), title: { en: 'All that is invented' }, summary: unsaid, documents, places: [] }] }),
      signed,
    );
    await passOver(engine);
    await engine.close();
  }
  const server = await serve(['--data', folder]);
  try {
    const asked = (name: string) => only === null || name.includes(only);
    await lookedThrough(server);
    const usual = await felt(server, graph, 'nothing', () => after(20).then(() => 1), null);
    for (const [name, query] of Object.entries(costliest))
      if (asked(name)) {
        let n = 0;
        await felt(server, graph, name, () => ask(server, query(graph, (n += 1))), usual);
      }
    if (asked('writes')) {
      const [a, b] = [personOf(graph, 3), personOf(graph, 4)];
      const write = async () => {
        await ask(server, `mutation { decide(a: "${a}", b: "${b}", verdict: SAME, by: "a measure") { verdict } }`);
        const read = await ask(server, '{ timeline { undated } overview { allegations } departures(first: 1) { totalCount } }');
        await ask(server, `mutation { undoDecision(a: "${a}", b: "${b}", by: "a measure") }`);
        return read;
      };
      await felt(server, graph, 'writes, each read at once', write, usual, 1);
    }
    if (asked('export')) await felt(server, graph, 'an export as NDJSON', () => drained(server, '/export/ndjson'), usual, 1);
    if (asked('import')) {
      let changes: readonly string[] = [];
      const bring = async () => {
        changes = await brought(server);
        return 1;
      };
      await felt(server, graph, `an import of ${listed} names and as many ties`, bring, usual, 1, true);
      await felt(server, graph, 'that import set back', () => setBack(server, changes), usual, 1, true);
    }
    if (asked('gone')) await goneAway(server, graph);
  } finally {
    await server.stop();
  }
}

/** Resolves when the server has looked through its store for damage, which costs it as long as it lasts. */
async function lookedThrough(server: Served): Promise<void> {
  while ((await (await fetch(new URL('/ready', server.url))).text()).includes('%')) await after(500);
}

/** Prints a row, and answers the usual p95 of an entity. */
async function felt(
  server: Served,
  graph: Graph,
  name: string,
  work: () => Promise<number>,
  usual: number | null,
  count = clients,
  isOnce = false,
): Promise<number> {
  const over = new AbortController();
  const lasted: number[] = [];
  await server.pieces();
  const busy = Array.from({ length: count }, async () => {
    while (!over.signal.aborted) {
      const begin = performance.now();
      await work();
      lasted.push(performance.now() - begin);
      if (isOnce) break;
    }
  });
  const [pings, entities] = [pinged(server, over.signal), answered(server, graph, over.signal)];
  await (isOnce ? Promise.all(busy) : after(6_000));
  const pieces = await server.pieces();
  over.abort();
  const [health, entity] = [await pings, await entities];
  await Promise.all(busy);
  const [late, p95] = [percentile(health, 0.99), percentile(entity, 0.95)];
  const longest = Math.max(...lasted);
  const missed = [
    ...(late > most.health ? ['/health'] : []),
    ...(usual !== null && p95 > most.times * usual ? [`an entity (${(p95 / usual).toFixed(1)} times)`] : []),
    ...(!isOnce && count > 1 && longest > limit * (1 + most.overLimit) ? ['the limit'] : []),
  ];
  console.log(
    row(
      name,
      `${percentile(health, 0.5).toFixed(1)} / ${late.toFixed(1)} / ${Math.max(...health).toFixed(0)}`,
      `${percentile(pieces, 0.99).toFixed(1)} / ${percentile(pieces, 1).toFixed(0)}`,
      `${percentile(entity, 0.5).toFixed(1)} / ${p95.toFixed(1)}`,
      `${lasted.length}, ${percentile(lasted, 0.5).toFixed(0)} / ${longest.toFixed(0)} ms`,
      missed.length === 0 ? 'held' : `MISSED: ${missed.join(', ')}`,
    ),
  );
  return p95;
}

async function pinged(server: Served, stop: AbortSignal): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  while (!stop.aborted) {
    const begin = performance.now();
    await new Promise<void>((resolve, reject) => {
      const sent = request(new URL('/health', server.url), { agent }, (response) => void response.resume().on('end', resolve));
      sent.on('error', reject).end();
    });
    times.push(performance.now() - begin);
    await after(betweenPings);
  }
  agent.destroy();
  return times;
}

async function answered(server: Served, graph: Graph, stop: AbortSignal): Promise<readonly number[]> {
  const question = questions.find(({ name }) => name === 'entity');
  const draw = draws(7_000);
  const times: number[] = [];
  while (!stop.aborted) {
    if (!question) break;
    const begin = performance.now();
    await server.ask(question.query, question.variables(graph, draw));
    times.push(performance.now() - begin);
    await after(betweenPings);
  }
  return times;
}

/** How much of the processor is still used for askers who went away in the middle, and for how long after. */
async function goneAway(server: Served, graph: Graph): Promise<void> {
  for (const [name, query] of Object.entries(costliest)) {
    const used: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const away = new AbortController();
      const sent = ask(server, query(graph, 100 + n), away.signal);
      await after(30);
      const before = server.cpu() ?? Number.NaN;
      away.abort();
      await sent;
      await after(600);
      used.push((server.cpu() ?? Number.NaN) - before);
    }
    const worst = Math.max(...used);
    console.log(
      row(
        `${name}, gone after 30 ms`,
        '',
        '',
        '',
        `${worst.toFixed(0)} ms of CPU after that`,
        worst <= most.gone ? 'held' : 'MISSED: gone',
      ),
    );
  }
}

async function ask(server: Served, query: string, signal: AbortSignal | null = null): Promise<number> {
  try {
    const response = await fetch(new URL('/graphql', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal,
    });
    const text = await response.text();
    if (text.includes('"errors"') && !text.includes('TOOK_TOO_LONG')) throw new Error(`${query.slice(0, 200)}: ${text.slice(0, 300)}`);
    return text.length;
  } catch (error) {
    if (signal?.aborted) return 0;
    throw error;
  }
}

async function drained(server: Served, path: string): Promise<number> {
  const response = await fetch(new URL(path, server.url));
  let length = 0;
  if (response.body) for await (const chunk of response.body) length += chunk.length;
  return length;
}

/** Imports a list of fictional people who know each other, and answers the changes that it wrote. */
async function brought(server: Served): Promise<readonly string[]> {
  const lines = Array.from({ length: listed }, (_, n) => [
    { id: `p${n}`, schema: 'Person', properties: { name: [inventedName(9, n).latin] } },
    { id: `k${n}`, schema: 'Associate', properties: { person: [`p${n}`], associate: [`p${(n + 1) % listed}`], relationship: ['seed'] } },
  ]).flat();
  const file = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const asked = {
    do: 'bring',
    files: [{ name: 'people.ftm.json', bytes: Buffer.byteLength(file) }],
    title: 'Invented people',
    publisher: 'A measure',
  };
  const answer = await posted(server, '/import', `${JSON.stringify(asked)}\n${file}`);
  const ids = [...answer.matchAll(/"changes":\[([^\]]*)\]/gu)].at(-1)?.[1];
  if (!ids) throw new Error(answer.slice(-400));
  return ids.replaceAll('"', '').split(',');
}

async function setBack(server: Served, changes: readonly string[]): Promise<number> {
  const answer = await posted(server, '/import/back', `${changes.join('\n')}\n`);
  if (!answer.includes('"setBack"')) throw new Error(answer.slice(-400));
  return answer.length;
}

async function posted(server: Served, path: string, body: string): Promise<string> {
  const response = await fetch(new URL(path, server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body,
  });
  return response.text();
}
