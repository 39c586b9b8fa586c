import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { everything } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import { openDatabase } from '#server/engine/embedded/database.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { draws } from '#tests/bench/chance.ts';
import { entityId, hubNumbers, numberOf, type Graph } from '#tests/bench/graph.ts';
import { load } from '#tests/bench/load.ts';
import { heading, line, percentile, row, timesInTurn } from '#tests/bench/measure.ts';
import { plainArrays } from '#tests/bench/plainArrays.ts';
import { plainNeighborhood } from '#tests/bench/plainNeighborhood.ts';
import { plainPaths } from '#tests/bench/plainPaths.ts';
import { questions } from '#tests/bench/questions.ts';
import { serve, type Served } from '#tests/bench/served.ts';
import { told } from '#tests/engine/told.ts';

/** How much is asked: once more often for what is quick, so that a row takes seconds and not minutes. */
const patience = { runs: 100, milliseconds: 8_000 };

/** How often each question is asked before any is measured: a server that has answered little compiles its code, which takes twice as long as an answer. */
const before = { runs: 60, milliseconds: 3_000 };

/** Loads a graph into a store in a folder (or takes what lies there), asks everything over HTTP and beside plain code, and prints tables. */
export async function overEmbedded(graph: Graph, folder: string): Promise<void> {
  console.log(heading(`embedded, ${graph.entities} entities and ${graph.ties} ties`, ['what', 'p50 / p95 ms', 'compared', 'to hold']));
  if (!existsSync(join(folder, 'isnad.sqlite'))) await loadInto(graph, folder);
  const million = graph.entities >= 1_000_000;
  const server = await serve(['--data', folder]);
  try {
    console.log(row('from start to ready', server.ready.toFixed(0), '', million ? 'at most 5,000' : ''));
    const first = performance.now();
    await server.ask('{ neighborhood(ids: ["e7"]) { entities { id } } }', {});
    console.log(row('the first question after that', (performance.now() - first).toFixed(0), '', ''));
    await warm(server, graph);
    for (const question of questions) await askAll(server, graph, question, million);
    await askedAgain(server, graph);
    console.log(row('resident after all that, MB', (server.resident() ?? Number.NaN).toFixed(0), '', million ? 'at most 800' : ''));
    await underLoad(server, graph);
  } finally {
    await server.stop();
  }
  await besidePlainCode(graph, folder);
}

async function loadInto(graph: Graph, folder: string): Promise<void> {
  const engine = engineOver(openEmbedded(folder));
  const { entities, ties } = await load(engine, graph);
  await engine.close();
  for (const [what, rate, most] of [
    ['entities', entities, ''],
    ['ties with their claims', ties, 'at least 40,000 a CPU second'],
  ] as const)
    console.log(row(`${what} written a second`, rate.wall.toFixed(0), `${rate.cpu.toFixed(0)} a CPU second`, most));
}

async function warm(server: Served, graph: Graph): Promise<void> {
  for (const [index, question] of questions.entries()) {
    const draw = draws(5_000 + index);
    const begin = performance.now();
    for (let n = 0; n < before.runs && performance.now() - begin < before.milliseconds; n += 1)
      await server.ask(question.query, question.variables(graph, draw));
  }
}

async function askAll(server: Served, graph: Graph, question: (typeof questions)[number], isMillion: boolean): Promise<void> {
  const draw = draws(question.name.length);
  const times: number[] = [];
  const begin = performance.now();
  let spent: number | null = null;
  for (let n = 0; n < patience.runs + 10 && (times.length < 3 || performance.now() - begin < patience.milliseconds); n += 1) {
    if (n === 10 || (spent === null && performance.now() - begin > patience.milliseconds / 4)) {
      spent = server.cpu();
      times.length = 0;
    }
    const asked = performance.now();
    const answer = await server.ask(question.query, question.variables(graph, draw));
    times.push(performance.now() - asked);
    if (!answer.includes(question.holds) || answer.includes('"errors"')) throw new Error(`${question.name}: ${answer.slice(0, 400)}`);
  }
  const cpu = spent === null ? '' : `${(((server.cpu() ?? Number.NaN) - spent) / times.length).toFixed(1)} ms of CPU`;
  const { most } = question;
  const held =
    most && isMillion
      ? `at most ${most.join(' / ')}${percentile(times, 0.5) <= most[0] && percentile(times, 0.95) <= most[1] ? ' (held)' : ' (MISSED)'}`
      : '';
  console.log(
    row(`${question.name} (${times.length})`, `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)}`, cpu, held),
  );
}

/** The same question once more, of a store in which nothing has changed. */
async function askedAgain(server: Served, graph: Graph): Promise<void> {
  const question = questions.find(({ name }) => name === 'neighborhood of 200, a hub');
  if (!question) return;
  const variables = question.variables(graph, draws(1));
  const times: number[] = [];
  for (let n = 0; n <= patience.runs; n += 1) {
    const asked = performance.now();
    await server.askAgain(question.query, variables);
    if (n > 0) times.push(performance.now() - asked);
  }
  console.log(
    row(`${question.name}, the same once more`, `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)}`, '', ''),
  );
}

/** What others feel while eight clients ask the costliest questions for some seconds. */
async function underLoad(server: Served, graph: Graph): Promise<void> {
  const costly = questions.filter(({ name }) => /hub|paths|timeline|departures|duplicates|search/.test(name));
  const entity = questions.find(({ name }) => name === 'entity');
  const over = new AbortController();
  const clients = Array.from({ length: 8 }, async (_, client) => {
    const draw = draws(1_000 + client);
    for (let n = client; !over.signal.aborted; n += 1) {
      const question = costly[n % costly.length];
      if (question) await server.ask(question.query, question.variables(graph, draw));
    }
  });
  const [health, others]: [number[], number[]] = [[], []];
  const draw = draws(2_000);
  for (const begin = performance.now(); performance.now() - begin < 10_000;) {
    const pinged = performance.now();
    await (await fetch(new URL('/health', server.url))).text();
    health.push(performance.now() - pinged);
    if (!entity) break;
    const asked = performance.now();
    await server.ask(entity.query, entity.variables(graph, draw));
    others.push(performance.now() - asked);
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
  over.abort();
  await Promise.all(clients);
  console.log(
    row(
      '/health while eight ask what is costliest, p99',
      percentile(health, 0.99).toFixed(1),
      `p50 ${percentile(health, 0.5).toFixed(1)}`,
      'at most 50',
    ),
  );
  console.log(row('an entity meanwhile, p95', percentile(others, 0.95).toFixed(1), `p50 ${percentile(others, 0.5).toFixed(1)}`, ''));
}

async function besidePlainCode(graph: Graph, folder: string): Promise<void> {
  const arrays = plainArrays(graph);
  const [neighborhood, paths] = [plainNeighborhood(arrays), plainPaths(arrays)];
  const engine = engineOver(openEmbedded(folder));
  try {
    await told(engine).neighborhood({ ids: [toId(entityId(7))], depth: 1, filter: everything, first: 1 });
    const draw = draws(3_000);
    const anyone = () => 20 * Math.floor((graph.entities / 20) * draw()) + 7 + Math.floor(13 * draw());
    const aHub = () => hubNumbers[Math.floor(hubNumbers.length * draw())] ?? 0;
    for (const [name, next] of [
      ['anyone', anyone],
      ['a hub', aHub],
    ] as const)
      await compareNeighborhoods(engine, neighborhood, name, next);
    await comparePaths(engine, paths, anyone);
  } finally {
    await engine.close();
  }
  const database = openDatabase(join(folder, 'isnad.sqlite'));
  const draw = draws(4_000);
  const [times] = await timesInTurn(
    100,
    async () => database.one('SELECT body FROM entity WHERE id = ?', entityId(Math.floor(graph.entities * draw()))),
    async () => undefined,
  );
  console.log(line('SQLite asked directly for an entity by its id', times));
  database.close();
}

async function compareNeighborhoods(
  engine: Engine,
  plain: ReturnType<typeof plainNeighborhood>,
  name: string,
  next: () => number,
): Promise<void> {
  let of = next();
  let sizes = '';
  const [ours, theirs] = await timesInTurn(
    60,
    async () => {
      of = next();
      const question = { ids: [toId(entityId(of))], depth: 1, filter: everything, first: 200 };
      const { entities, relationships } = await told(engine).neighborhood(question);
      sizes = `${entities.length} names and ${relationships.length} ties`;
    },
    async () => {
      const { entities, ties } = plain(of, 200);
      const expected = `${entities.length} names and ${ties} ties`;
      if (sizes !== expected) throw new Error(`round ${of} are ${sizes}, and ${expected} by plain code`);
    },
  );
  console.log(line(`a neighborhood of 200, ${name}, in process`, ours, { times: theirs, most: 1.5, what: 'plain arrays' }));
}

async function comparePaths(engine: Engine, plain: ReturnType<typeof plainPaths>, anyone: () => number): Promise<void> {
  let [from, to] = [anyone(), anyone()];
  let ours = '';
  const [ourTimes, theirs] = await timesInTurn(
    40,
    async () => {
      do [from, to] = [anyone(), anyone()];
      while (from === to);
      const answer = await told(engine).paths({
        from: toId(entityId(from)),
        to: toId(entityId(to)),
        via: [],
        avoid: [],
        maxLength: 6,
        rank: 'SHORTEST',
        filter: everything,
        first: 5,
      });
      ours = answer.complete ? JSON.stringify(answer.paths.map(({ entities }) => entities.map(numberOf))) : '';
    },
    async () => {
      const expected = JSON.stringify(plain(from, to, 6, 5));
      if (ours !== '' && ours !== expected) throw new Error(`from ${from} to ${to}: ${ours}, and ${expected} by plain code`);
    },
  );
  console.log(line('paths of up to 6, in process', ourTimes, { times: theirs, most: 3, what: 'plain arrays' }));
}
