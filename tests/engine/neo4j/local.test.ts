import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { localVersion, neo4jClasspath } from '#server/engine/neo4j/local/classpath.ts';
import { LocalNeo4jFailed } from '#server/engine/neo4j/local/failure.ts';
import { startNeo4j } from '#server/engine/neo4j/local/server.ts';
import { main } from '#server/engine/neo4j/local/start.ts';
import { neo4jMissing } from '#tests/engine/neo4jStore.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

const supervisor = join(import.meta.dirname, '../../../server/engine/neo4j/local/supervise.ts');

test('what a supervisor runs ends when the process that started it is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));
  const child = 'console.log(process.pid); setInterval(() => undefined, 1000)';
  writeFileSync(
    join(folder, 'parent.mjs'),
    `import { spawn } from 'node:child_process';
     spawn(process.execPath, [${JSON.stringify(supervisor)}, 'SIGKILL', process.execPath, '-e', ${JSON.stringify(child)}], { stdio: ['pipe', 'inherit', 'inherit'], detached: true });`,
  );
  const parent = spawn(process.execPath, [join(folder, 'parent.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: readonly unknown[] = await once(createInterface(parent.stdout), 'line');
  const pid = Number(lines[0]);
  expect(isRunning(pid)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
  rmSync(folder, { recursive: true });
});

test('a port that is none is refused', async () => {
  await expect(main(['--port', '70000'], {}, () => undefined)).rejects.toThrow(LocalNeo4jFailed);
});

describe('a local Neo4j', leftOutWithout(neo4jMissing), () => {
  test('is found again where the folder that it was fetched into was moved, and its jars are looked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));
    const jars = ['org/a.jar', 'org/b.jar'];
    const release = join(folder, 'first', localVersion);
    for (const each of [release, join(folder, 'first/repository/org')]) mkdirSync(each, { recursive: true });
    for (const jar of jars) writeFileSync(join(folder, 'first/repository', jar), 'no jar');
    writeFileSync(join(release, 'classpath.txt'), jars.join('\n'));
    renameSync(join(folder, 'first'), join(folder, 'second'));
    const said: string[] = [];
    const found = await neo4jClasspath(join(folder, 'second'), (line) => void said.push(line));
    expect(found).toBe(jars.map((jar) => join(folder, 'second/repository', jar)).join(delimiter));
    expect(said).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('says that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const home = mkdtempSync(join(tmpdir(), 'isnad-test-'));
    const cache = join(import.meta.dirname, '../../../.cache/neo4j');
    await expect(
      startNeo4j({
        home,
        cache,
        password: 'fictional-password',
        port,
        throwAway: true,
        patience: 1_000,
        environment: process.env,
        log: () => undefined,
      }),
    ).rejects.toThrow(`port ${port} is taken; choose another with --port`);
    taken.close();
    rmSync(home, { recursive: true });
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
