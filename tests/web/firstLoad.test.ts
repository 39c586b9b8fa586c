import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { firstQuestion } from '#web/api/firstQuestion.ts';
import { requestOf } from '#web/api/request.ts';

const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional() }),
);

/** The files that the page cannot begin without: its first script, what is drawn round the network, and whatever these import, however deep. */
async function firstFiles(): Promise<readonly string[]> {
  const manifest = Manifest.parse(JSON.parse(await readFile(`${dist}.vite/manifest.json`, 'utf8')));
  const needed = new Set(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));
  for (const key of needed) for (const each of manifest[key]?.imports ?? []) needed.add(each);
  return [...needed].flatMap((key) => manifest[key]?.file ?? []);
}

test('the page begins with at most 250 kB of script as they travel, in few files, and draws no network before it has begun', async () => {
  const files = await firstFiles();
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(dist + file), { level: 9 }).length));
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThanOrEqual(8);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  expect(files.filter((file) => /cytoscape|Network|Duplicates/.test(file))).toEqual([]);
});

test('no script of the page is over 500 kB', async () => {
  const scripts = (await readdir(`${dist}assets`)).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(scripts.map(async (name) => (await readFile(`${dist}assets/${name}`)).length));
  expect(scripts.filter((_, index) => (sizes[index] ?? 0) > 500_000)).toEqual([]);
});

test('the view that the page begins with is fetched together with the first script', async () => {
  const page = await readFile(`${dist}index.html`, 'utf8');
  const ahead = [...page.matchAll(/rel="modulepreload" crossorigin href="\/assets\/([a-zA-Z]+)-/g)].map(([, name]) => name);
  expect(ahead).toEqual(expect.arrayContaining(['core', 'canvas', 'cytoscape', 'mount', 'network']));
  expect(ahead.length).toBeLessThanOrEqual(8);
});

test('the faces of what is drawn are fetched with it, and the view is compiled while it is fetched', async () => {
  const page = await readFile(`${dist}index.html`, 'utf8');
  const faces = [...page.matchAll(/rel="preload" as="font" type="font\/woff2" crossorigin href="\/assets\/ibm-plex-([a-z0-9-]+)-normal-/g)];
  const sets = ['sans-arabic-arabic', 'sans-latin', 'sans-latin-ext'];
  const wanted = sets.flatMap((set) => [400, 500, 600].map((weight) => `${set}-${weight}`)).filter((face) => face !== 'sans-latin-ext-400');
  expect(faces.map(([, face]) => face)).toEqual(wanted);
  const ahead = [...page.matchAll(/modulepreload" crossorigin href="\/(assets\/(?:core|canvas|cytoscape|mount|network)-[^"]+)/g)];
  const begins = await Promise.all(ahead.map(async ([, file]) => (await readFile(`${dist}${file}`, 'utf8')).split('\n')[0]));
  expect(begins).toEqual(Array.from({ length: 5 }, () => '//# allFunctionsCalledOnLoad'));
});

test('its words in either language are known to the script that asks first', async () => {
  const page = await readFile(`${dist}index.html`, 'utf8');
  const words = Object.values(tagOf).map((tag) => new RegExp(`"${tag}":"/(assets/${tag}-[^"]+\\.js)"`).exec(page)?.[1] ?? '');
  const sizes = await Promise.all(words.map(async (name) => (await readFile(dist + name)).length));
  expect(sizes.every((size) => size > 10_000)).toBe(true);
});

test('a page whose address says nothing asks its first question before its other scripts', async () => {
  const page = await readFile(`${dist}index.html`, 'utf8');
  const [first] = /<script[^>]*>[^]*?<\/script>/.exec(page) ?? [''];
  const { body } = requestOf(firstQuestion.operation, firstQuestion.variables);
  expect(first).toContain(JSON.stringify(body));
});
