import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { neo4jClasspath } from '#server/engine/neo4j/local/classpath.ts';
import { lastLines, LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';
import { localSettings } from '#server/engine/neo4j/local/settings.ts';

const run = promisify(execFile);

/**
 * home: the folder of its data; password: of the user neo4j, kept from the first start of that home, 8 characters or more; port: 0 for any
 * that is free; throwAway: stopped by killing it, for a home that nobody needs again; patience: milliseconds
 * to wait for it; environment: that java is started with; settings: further lines of neo4j.conf.
 */
export type LocalNeo4jOptions = {
  readonly home: string;
  readonly cache: string;
  readonly password: string;
  readonly port: number;
  readonly throwAway: boolean;
  readonly patience: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly settings?: readonly string[];
  readonly log: (line: string) => void;
};

/** A server that answers. ended resolves when its process is gone, however that came. */
export type LocalNeo4j = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly ended: Promise<void>;
  stop: () => Promise<void>;
};

/** Starts a real Neo4j Community on this machine, for this machine only; it ends with this process. Throws LocalNeo4jFailed. */
export async function startNeo4j({
  home,
  cache,
  password,
  port,
  throwAway,
  patience,
  environment,
  settings,
  log,
}: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const classpath = await neo4jClasspath(cache, log);
  const conf = join(home, 'conf');
  const bolt = await freePort(port);
  await Promise.all([mkdir(conf, { recursive: true }), mkdir(join(home, 'import'), { recursive: true })]);
  await writeFile(join(conf, 'neo4j.conf'), localSettings(bolt, settings));
  if (!existsSync(join(home, 'data', 'dbms', 'auth.ini')))
    await setPassword(classpath, password, { ...environment, NEO4J_HOME: home, NEO4J_CONF: conf });
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'supervise.ts'),
      throwAway ? 'SIGKILL' : 'SIGTERM',
      'java',
      '-Xmx1g',
      '-XX:+UseSerialGC',
      '-cp',
      classpath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ],
    { env: environment, stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  const ended = once(child, 'exit').then(() => undefined);
  const stop = async () => {
    child.stdin.destroy();
    await ended;
  };
  const uri = `bolt://127.0.0.1:${bolt}`;
  try {
    await untilReady(uri, password, patience, () => child.exitCode !== null || child.signalCode !== null);
  } catch (cause) {
    await stop();
    throw new LocalNeo4jFailed(`Neo4j did not start in ${home}: ${await lastWords(home)}`, { cause });
  }
  return { uri, user: 'neo4j', password, ended, stop };
}

async function setPassword(classpath: string, password: string, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  if (password.length < 8) throw new LocalNeo4jFailed('the password of a local Neo4j needs 8 characters or more');
  try {
    await run('java', ['-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], { env });
  } catch (cause) {
    throw new LocalNeo4jFailed(`Neo4j could not be given a password in ${env['NEO4J_HOME']}: ${lastLines(cause)}`, { cause });
  }
}

async function freePort(wanted: number): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(wanted, '127.0.0.1');
    await once(probe, 'listening');
  } catch (cause) {
    throw new LocalNeo4jFailed(`port ${wanted} is taken; choose another with --port`, { cause });
  }
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : wanted;
}

async function untilReady(uri: string, password: string, patience: number, hasEnded: () => boolean): Promise<void> {
  const deadline = performance.now() + patience;
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { connectionTimeout: 2_000 });
  try {
    for (;;) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        const waiting = error instanceof Neo4jError && error.code === neo4j.error.SERVICE_UNAVAILABLE;
        if (!waiting || hasEnded() || performance.now() > deadline) throw error;
      }
      await new Promise((resolve) => void setTimeout(resolve, 200));
    }
  } finally {
    await driver.close();
  }
}

async function lastWords(home: string): Promise<string> {
  try {
    const lines = (await readFile(join(home, 'logs', 'neo4j.log'), 'utf8')).trim().split('\n');
    return lines.slice(-8).join('\n');
  } catch {
    return 'it left no log';
  }
}
