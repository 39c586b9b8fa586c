import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';
import { startNeo4j } from '#server/engine/neo4j/local/server.ts';

const help = `npm run neo4j [-- --port PORT]
Starts a Neo4j Community for this machine only and keeps it until Ctrl-C. Its data lies in data/neo4j, or in neo4j under the folder ISNAD_DATA.
It needs Java 17 and Maven, and fetches Neo4j (128 MB) once.`;

const project = resolve(import.meta.dirname, '../../../..');

/** Starts the local Neo4j of this project, prints what Isnad needs to know to use it, and waits until it ends. */
export async function main(args: readonly string[], environment: NodeJS.ProcessEnv, print: (line: string) => void): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return print(help);
  const port = Number(values.port ?? 7687);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new LocalNeo4jFailed('--port is a whole number up to 65535; 0 takes any free one');
  const home = join(resolve(environment['ISNAD_DATA'] ?? join(project, 'data')), 'neo4j');
  await mkdir(home, { recursive: true, mode: 0o700 });
  print('starting Neo4j ...');
  const cache = join(project, '.cache', 'neo4j');
  const password = await ownPassword(home);
  const server = await startNeo4j({ home, cache, password, port, throwAway: false, patience: 120_000, environment, log: print });
  print(`Neo4j is ready; its data lies in ${home}. In another terminal:\n`);
  print(`  NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password} npm start\n`);
  print('Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.stop());
  await server.ended;
}

async function ownPassword(home: string): Promise<string> {
  const file = join(home, 'password.txt');
  if (!existsSync(file)) await writeFile(file, `${randomBytes(12).toString('base64url')}\n`, { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}

if (import.meta.main)
  try {
    await main(process.argv.slice(2), process.env, (line) => void process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof LocalNeo4jFailed ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
