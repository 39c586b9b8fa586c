import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createLog } from '#server/log.ts';
import { shippedQuestions } from '#server/questions/readQuestions.ts';
import { withoutTold, withTold, type ExportTold } from '#server/export/exportTold.ts';
import { start } from '#server/start.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { command } from '#tests/import/importCommand.ts';

const log = createLog();
log.level = 'silent';
const first = fileURLToPath(new URL('../../seeds/deir-ez-zor-2015', import.meta.url));

/** A server that has the store of a folder open, with the first dossier in it. */
function serving(folder: string): ReturnType<typeof start> {
  const data = `${folder}/store`;
  const settings = { port: 0, host: '127.0.0.1', data, neo4j: null, token: null, questions: null, importBytes: 1_000_000, frames: [] };
  return start(settings, { web: folder, firstDossier: first, questions: shippedQuestions }, log, () => undefined);
}

test('export asks the server that has the store open, and writes the same bytes and says the same as without one', async () => {
  await withFolder({}, async (folder) => {
    const ways = [
      ['all.yaml'],
      ['all.ndjson'],
      ['all.ijson', '--format', 'followTheMoney'],
      ['part.graphml', '--dossier', 'deir-ez-zor-2015'],
      ['none.csv', '--dossier', 'nobody'],
      ['none.csv', '--format', 'nothing'],
    ];
    const exported = async (name: string) => {
      const told = [];
      for (const [file = '', ...more] of ways) {
        const { code, said, warned } = await command(folder, 'export', '--out', `${folder}/${name}-${file}`, ...more);
        const words = [...said, ...warned].map((line) => line.replaceAll(`${name}-`, ''));
        told.push({ code, words, bytes: code === 0 ? await readFile(`${folder}/${name}-${file}`) : null });
      }
      return told;
    };
    const server = await serving(folder);
    const through = await exported('through').finally(() => server.stop());
    expect(through.map(({ code }) => code)).toEqual([0, 0, 0, 0, 1, 1]);
    expect(through).toEqual(await exported('alone'));
    expect((await readdir(folder)).filter((name) => name.includes('partial') || name.includes('none'))).toEqual([]);
  });
});

test('a server that goes away in the middle leaves no file, and one that refuses is heard', async () => {
  await withFolder({}, async (folder) => {
    const server = await serving(folder);
    const answers: [number, string][] = [
      [200, 'half of a file'],
      [503, 'Another export is being written; ask again in a moment.'],
    ];
    const other = createServer((_, response) => {
      const [status = 500, text = ''] = answers.shift() ?? [];
      response.writeHead(status).end(text);
    });
    try {
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const address = other.address();
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      await writeFile(`${folder}/store/server.json`, JSON.stringify({ url, pid: process.pid }));
      const away = await command(folder, 'export', '--out', `${folder}/all.ndjson`);
      expect([away.code, away.warned]).toEqual([
        1,
        [`the server at ${url} went away before all was written; ask again`, 'all.ndjson is not written'],
      ]);
      const busy = await command(folder, 'export', '--out', `${folder}/all.ndjson`);
      expect(busy.warned[0]).toContain('Another export is being written');
      expect((await readdir(folder)).filter((name) => name.includes('ndjson'))).toEqual([]);
    } finally {
      other.close();
      await server.stop();
    }
  });
});

test.each([[1], [7], [100_000]])('what is told stands after bytes in pieces of %i, whatever these are', async (size) => {
  const told: ExportTold = { counts: '1 entity', earlier: 2, leftOut: ['left out: "a"'] };
  const bytes = Buffer.from('{"a": 1}00000009'.repeat(20));
  const pieces = async function* (all: Buffer): AsyncIterable<Uint8Array> {
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
  };
  const sent = Buffer.concat(await Array.fromAsync(withTold(pieces(bytes), () => told)));
  const found: (ExportTold | null)[] = [];
  expect(Buffer.concat(await Array.fromAsync(withoutTold(pieces(sent), (each) => void found.push(each))))).toEqual(bytes);
  await Array.fromAsync(withoutTold(pieces(sent.subarray(0, -1)), (each) => void found.push(each)));
  await Array.fromAsync(withoutTold(pieces(Buffer.alloc(0)), (each) => void found.push(each)));
  expect(found).toEqual([told, null, null]);
});
