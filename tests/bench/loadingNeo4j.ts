import neo4j, { type Driver } from 'neo4j-driver';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';
import type { LocalNeo4j } from '#server/engine/neo4j/local/server.ts';
import { openNeo4j } from '#server/engine/neo4j/openNeo4j.ts';
import { readNumber, toRow } from '#server/engine/stored/read.ts';
import { emptied, loadBare, requireSame, storedIn } from '#tests/bench/bareLoader.ts';
import { graphOf, type Graph } from '#tests/bench/graph.ts';
import { heading, row } from '#tests/bench/measure.ts';
import { startedNeo4j } from '#tests/bench/startedNeo4j.ts';
import { signed } from '#tests/engine/write.ts';

/** Seconds that passed, and seconds of processor that this process and the database took. */
type Spent = { readonly wall: number; readonly client: number; readonly server: number };

const least = 0.5;
const aFew = 1_000;

/** Loads a graph into a Neo4j by the engine, then the rows that lie there into another one by the bare driver, with the same constraints and indexes. */
export async function loadingNeo4j(graph: Graph, home: string): Promise<void> {
  const columns = ['what', 'seconds', 'a second', 'CPU of the process + of Neo4j', 'speed to a bare loader: wall, CPU', 'to hold'];
  console.log(heading(`Loading into Neo4j, ${graph.entities} entities and ${graph.ties} ties`, columns));
  try {
    const servers = [await startedNeo4j(`${home}-ours`), await startedNeo4j(`${home}-bare`)] as const;
    const drivers = [driverOf(servers[0]), driverOf(servers[1])] as const;
    try {
      await compare(graph, servers, drivers);
    } finally {
      await Promise.all(drivers.map((driver) => driver.close()));
      await Promise.all(servers.map((server) => server.stop()));
    }
  } catch (error) {
    if (!(error instanceof LocalNeo4jFailed)) throw error;
    console.log(row('loading into Neo4j', `not measured: ${error.message}`, '', '', '', ''));
  }
}

async function compare(graph: Graph, servers: readonly [LocalNeo4j, LocalNeo4j], [ours, bare]: readonly [Driver, Driver]): Promise<void> {
  const [engine, other] = await Promise.all(servers.map(opened));
  await other?.close();
  if (!engine) return;
  await warmUp(engine, [ours, bare]);
  const parts = { entities: { items: 0, ours: nothing }, ties: { items: 0, ours: nothing } };
  for (const batch of graph.batches()) {
    const part = batch.relationships.length > 0 ? parts.ties : parts.entities;
    part.items += batch.entities.length + batch.relationships.length;
    part.ours = sum(part.ours, await spentOn(ours, () => engine.write(batch, signed)));
  }
  await engine.close();
  const stored = await storedIn(ours);
  for (const [part, what] of [
    ['entities', 'entities with their words'],
    ['ties', 'ties with their claims'],
  ] as const) {
    const theirs = await spentOn(bare, () => loadBare(bare, stored[part]));
    const { items, ours: mine } = parts[part];
    const [wall, cpu] = [theirs.wall / mine.wall, cpuOf(theirs) / cpuOf(mine)];
    console.log(row(`${what}, by a bare loader`, ...figures(items, theirs), '', ''));
    const held = `at least ${least} ${wall >= least ? '(held)' : '(MISSED)'}`;
    console.log(row(`${what}, by the engine`, ...figures(items, mine), `${wall.toFixed(2)}, ${cpu.toFixed(2)}`, held));
  }
  await requireSame(ours, bare);
}

/** Has both servers compile what they are about to run, and empties them. */
async function warmUp(engine: Engine, [ours, bare]: readonly [Driver, Driver]): Promise<void> {
  for (const batch of graphOf(aFew, 2).batches()) await engine.write(batch, signed);
  const { entities, ties } = await storedIn(ours);
  await loadBare(bare, [...entities, ...ties]);
  for (const driver of [ours, bare]) await emptied(driver);
}

async function opened({ uri, user, password }: LocalNeo4j) {
  return engineOver(await openNeo4j({ uri, user, password, database: null, timeout: 120_000, patience: 60_000, log: () => undefined }));
}

function driverOf({ uri, user, password }: LocalNeo4j): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}

const nothing: Spent = { wall: 0, client: 0, server: 0 };

function sum(a: Spent, b: Spent): Spent {
  return { wall: a.wall + b.wall, client: a.client + b.client, server: a.server + b.server };
}

function cpuOf({ client, server }: Spent): number {
  return client + server;
}

function figures(items: number, spent: Spent): readonly string[] {
  return [spent.wall.toFixed(1), (items / spent.wall).toFixed(0), `${spent.client.toFixed(1)} + ${spent.server.toFixed(1)}`];
}

async function spentOn(driver: Driver, work: () => Promise<unknown>): Promise<Spent> {
  const [server, client, begin] = [await cpuOfServer(driver), process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(client);
  const wall = (performance.now() - begin) / 1_000;
  return { wall, client: (user + system) / 1e6, server: (await cpuOfServer(driver)) - server };
}

async function cpuOfServer(driver: Driver): Promise<number> {
  const text =
    "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN toFloat(attributes.ProcessCpuTime.value) AS nanoseconds";
  const [record] = (await driver.executeQuery(text)).records;
  return readNumber(toRow(record?.toObject()), 'nanoseconds') / 1e9;
}
