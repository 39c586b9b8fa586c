import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packFiles } from '#web/build/packFiles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}web/dist/.built-from`;
const sources = ['web/**/*', 'graph-schema/*.ts', 'graph-schema/generated/ontology.ts', 'package-lock.json', 'tsconfig*.json'];

/** One hash over all that the built page is made from: paths and contents, in the order of the paths. */
async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const found = await Array.fromAsync(glob(sources, { cwd: root, exclude: ['web/dist/**', '**/*.tsbuildinfo'], withFileTypes: true }));
  const paths = found.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  for (const path of paths.toSorted()) {
    hash.update(`${path.slice(root.length)}\0`);
    hash.update(await readFile(path));
  }
  return hash.digest('hex');
}

/** Builds the page into web/dist, unless what lies there was built from the same sources. Returns whether it was built. */
export async function buildWhenNeeded(force = false): Promise<boolean> {
  const hash = await hashOfSources();
  const before = await readFile(stamp, 'utf8').catch(() => null);
  if (!force && before === hash) return false;
  await buildForUse();
  await packFiles(`${root}web/dist`);
  await writeFile(stamp, hash);
  return true;
}

/** Builds as a person gets it, also where a test runner has said that everything is a test: Vite would put the slow half of React in. */
async function buildForUse(): Promise<void> {
  const { build } = await import('vite');
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: `${root}web/build/vite.config.ts`, logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

if (import.meta.main) {
  const began = performance.now();
  const built = await buildWhenNeeded(process.argv.includes('--force'));
  if (built) console.log(`built the page in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
