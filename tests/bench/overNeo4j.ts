import neo4j, { type Driver } from 'neo4j-driver';
import { createApp } from '#server/app.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';
import type { LocalNeo4j } from '#server/engine/neo4j/local/server.ts';
import { openNeo4j } from '#server/engine/neo4j/openNeo4j.ts';
import { createLog } from '#server/log.ts';
import { bareStatements, type BareStatement } from '#tests/bench/bareStatements.ts';
import { draws } from '#tests/bench/chance.ts';
import type { Graph } from '#tests/bench/graph.ts';
import { load } from '#tests/bench/load.ts';
import { heading, line, row, timesInTurn, timesOf } from '#tests/bench/measure.ts';
import { askedOfTheLibrary, theLibrary } from '#tests/bench/neo4jGraphql.ts';
import { passOver } from '#tests/bench/passOver.ts';
import { questions } from '#tests/bench/questions.ts';
import { serve } from '#tests/bench/served.ts';
import { startedNeo4j } from '#tests/bench/startedNeo4j.ts';

/** How often each of two is asked before either is measured: neither the database nor a server is quick before. */
const before = 80;
const runs = 60;

/** Loads a graph into a Neo4j of its own, asks everything over HTTP and, where one statement answers the same, through the bare driver in turn, and in this process, as the driver and @neo4j/graphql are. */
export async function overNeo4j(graph: Graph, home: string): Promise<void> {
  console.log(heading(`Neo4j, ${graph.entities} entities and ${graph.ties} ties`, ['what', 'p50 / p95 ms', 'compared', 'to hold']));
  try {
    const server = await startedNeo4j(home);
    try {
      await measure(graph, server, home);
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (!(error instanceof LocalNeo4jFailed)) throw error;
    console.log(row('Neo4j', `not measured: ${error.message}`, '', ''));
  }
}

async function measure(graph: Graph, { uri, user, password }: LocalNeo4j, home: string): Promise<void> {
  const engine = engineOver(
    await openNeo4j({ uri, user, password, database: null, timeout: 120_000, patience: 60_000, log: () => undefined }),
  );
  const { entities, ties } = await load(engine, graph);
  await passOver(engine);
  const app = createApp({ engine, log: createLog({ write: () => undefined }), pages: null, token: null });
  const inProcess: Asking = async (query, given) => (await app.fetch(requestOf(query, given))).text();
  console.log(row('entities written a second', entities.wall.toFixed(0), '', ''));
  console.log(row('ties with their claims written a second', ties.wall.toFixed(0), '', ''));
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const served = await serve(['--data', `${home}-data`], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  try {
    const library = await theLibrary(driver);
    for (const question of questions) {
      const statement = bareStatements.find((each) => each.question === question.name);
      const draw = draws(question.name.length);
      let variables = question.variables(graph, draw);
      const asking = (through: Asking) => async () => {
        variables = question.variables(graph, draw);
        const answer = await through(question.query, variables);
        if (!answer.includes(question.holds)) throw new Error(`${question.name}: ${answer.slice(0, 400)}`);
      };
      const ways = { 'over HTTP': asking(served.ask), 'in process': asking(inProcess) };
      const asked = askedOfTheLibrary[question.name];
      if (!statement) console.log(line(question.name, await timesOf(12, ways['over HTTP'])));
      for (const [way, ask] of Object.entries(ways)) {
        if (statement) await compare(driver, `${question.name}, ${way}`, statement, ask, () => variables);
        if (asked !== undefined) await besideLibrary(`${question.name}, ${way}`, ask, () => library(asked, variables));
      }
    }
  } finally {
    await Promise.all([served.stop(), driver.close(), engine.close()]);
  }
}

type Asking = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<string>;

function requestOf(query: string, variables: Readonly<Record<string, unknown>>): Request {
  const headers = { 'content-type': 'application/json' };
  return new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
}

async function compare(
  driver: Driver,
  name: string,
  { text }: BareStatement,
  ask: () => Promise<void>,
  variables: () => Readonly<Record<string, unknown>>,
): Promise<void> {
  const [ours, theirs] = await timesInTurn(runs, ask, () => driver.executeQuery(text, { ...variables() }, { routing: 'READ' }), before);
  console.log(line(name, ours, { times: theirs, most: 1.25, what: 'one statement' }));
}

async function besideLibrary(name: string, ask: () => Promise<void>, theirs: () => Promise<unknown>): Promise<void> {
  try {
    await theirs();
  } catch (error) {
    console.log(row(`${name}, by @neo4j/graphql`, `not answered: ${error instanceof Error ? error.message.slice(0, 120) : ''}`, '', ''));
    return;
  }
  const [ours, library] = await timesInTurn(runs, ask, theirs, before);
  console.log(line(name, ours, { times: library, most: 1, what: '@neo4j/graphql in process' }));
}
