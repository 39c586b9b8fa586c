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

/** The files that a page has the browser fetch before a script asks for them: those of its head, then those that the script in it names behind the first question. */
async function fetchedAhead(): Promise<{ readonly head: readonly string[]; readonly behind: readonly string[] }> {
  const page = await readFile(`${dist}index.html`, 'utf8');
  const [script = '', ...rest] = page.split('</script>');
  const head = rest.join('');
  const named = (text: string, before: string) =>
    [...text.matchAll(new RegExp(`${before}"/(assets/[^"]+)"`, 'g'))].map(([, file]) => file ?? '');
  return { head: named(head, 'modulepreload" crossorigin href='), behind: named(script.slice(script.indexOf('const face =')), '') };
}

const nameOf = (file: string) => /^assets\/([a-zA-Z]+)-/.exec(file)?.[1];

test('what draws the network is fetched with the first script, what stands round it behind the first question', async () => {
  const { head, behind } = await fetchedAhead();
  expect(head.map(nameOf)).toEqual(expect.arrayContaining(['core', 'canvas', 'cytoscape']));
  expect(behind.map(nameOf)).toEqual(expect.arrayContaining(['mount', 'network', 'libraries', 'react']));
  expect([...head, ...behind].filter((file) => file.endsWith('.js')).length).toBeLessThanOrEqual(8);
});

test('the faces of what is drawn are fetched before those of the page, and its code is compiled while it is fetched', async () => {
  const { head, behind } = await fetchedAhead();
  const faces = behind.flatMap((file) => /ibm-plex-([a-z0-9-]+)-normal-/.exec(file)?.[1] ?? []);
  const sets = ['sans-arabic-arabic', 'sans-latin', 'sans-latin-ext'];
  const drawn = sets.flatMap((set) => [500, 600].map((weight) => `${set}-${weight}`));
  expect(faces).toEqual([...drawn, 'sans-arabic-arabic-400', 'sans-latin-400']);
  const compiled = [...head, ...behind].filter((file) => /assets\/(?:core|canvas|cytoscape|mount|network)-/.test(file));
  const begins = await Promise.all(compiled.map(async (file) => (await readFile(`${dist}${file}`, 'utf8')).split('\n')[0]));
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
