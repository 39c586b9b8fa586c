import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createLog } from '#server/log.ts';
import { shippedQuestions } from '#server/questions/readQuestions.ts';
import { start } from '#server/start.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { fictional } from '#tests/import/fictionalList.ts';
import { mapping, table } from '#tests/import/fictionalTable.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { bodyOf } from '#tests/import/openDoor.ts';

const log = createLog();
log.level = 'silent';

const files = { 'list.ijson': fictional, 'cut.ijson': `${fictional}{`, 'table.csv': table, 'how.yaml': mapping, 'wrong.yaml': 'tables: 7' };

test('the command brings files through the server that has the store open, in the same words as without one', async () => {
  await withFolder(files, async (served) => {
    await withFolder(files, async (alone) => {
      const settings = {
        port: 0,
        host: '127.0.0.1',
        data: `${served}/store`,
        neo4j: null,
        token: null,
        questions: null,
        importBytes: 1_000_000,
        frames: [],
      };
      const first = fileURLToPath(new URL('../../seeds/deir-ez-zor-2015', import.meta.url));
      const server = await start(settings, { web: served, firstDossier: first, questions: shippedQuestions }, log, () => undefined);
      try {
        for (const args of [
          ['list.ijson', '--dry-run'],
          ['list.ijson', '--title', 'A list'],
          ['list.ijson', '--title', 'A list'],
          ['list.ijson', '--title', 'A list', '--dry-run', '--json'],
          ['cut.ijson'],
          ['gone.ijson'],
          ['table.csv'],
          ['table.csv', '--mapping', 'wrong.yaml'],
          ['table.csv', '--mapping', 'how.yaml', '--json'],
          ['table.csv', '--mapping', 'how.yaml'],
        ]) {
          const at = (folder: string) => args.map((arg) => (/^\w+\.\w+$/u.test(arg) ? `${folder}/${arg}` : arg));
          expect(await run(served, ...at(served))).toEqual(await run(alone, ...at(alone)));
        }
        expect(await readdir(`${served}/store`)).toContain('server.json');
      } finally {
        await server.stop();
      }
      expect(await readdir(`${served}/store`)).not.toContain('server.json');
      const ids = async (folder: string) => new Set((await stored(folder)).flatMap(({ entities }) => entities.map(({ id }) => id)));
      expect((await ids(alone)).isSubsetOf(await ids(served))).toBe(true);
    });
  });
});

test('where a server is killed in the middle, the same command writes what is left, and nothing that it received stays', async () => {
  const rows = Array.from({ length: 10_100 }, (_, index) => `Fictional clerk ${index}\n`).join('');
  const how = 'title: Clerks\ntables:\n  - entities:\n      who: { kind: PERSON, key: Name, names: Name }\n';
  await withFolder({ 'many.csv': `Name\n${rows}`, 'how.yaml': how }, async (folder) => {
    const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
    const begun = () =>
      spawn(process.execPath, [main, '--port', '0', '--data', `${folder}/store`], { stdio: ['ignore', 'pipe', 'ignore'] });
    const child = begun();
    try {
      const [ready] = (await once(createInterface(child.stdout), 'line')).map(String);
      const url = /http:\/\/[^ ]+/u.exec(ready ?? '')?.[0] ?? '';
      const body = bodyOf({ 'many.csv': `Name\n${rows}` }, { mapping: { text: how } });
      const answer = await fetch(`${url}/import`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body });
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      for (let told = ''; !told.includes('"written","rows":4000');) {
        const { value } = (await reader?.read()) ?? {};
        if (value === undefined) throw new Error(`the answer ended: ${told}`);
        told += value;
      }
      expect(await readdir(`${folder}/store/incoming`)).toHaveLength(1);
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const half = (await stored(folder)).flatMap(({ entities }) => entities).length;
    expect(half).toBeGreaterThan(4_000);
    expect(half).toBeLessThan(10_100);
    await writeFile(`${folder}/store/server.json`, JSON.stringify({ url: 'http://127.0.0.1:9', pid: child.pid }));
    expect((await run(folder, `${folder}/many.csv`, '--mapping', `${folder}/how.yaml`)).said.slice(1)).toEqual([
      'many.csv is imported: 10100 rows, 1 document, 10101 entities, 10100 claims, 0 relationships',
      expect.stringMatching(/^created: 0 documents, \d+ entities/u),
      'changed: 0 documents, 0 entities, 0 claims, 0 relationships',
      expect.stringMatching(/^left as they were: 1 document, \d+ entities/u),
    ]);
    const again = begun();
    await once(createInterface(again.stdout), 'line');
    expect(await readdir(`${folder}/store/incoming`)).toEqual([]);
    again.kill('SIGKILL');
    await once(again, 'exit');
  });
});
