import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Who may import what: a file whose path begins with `from` imports nothing that matches `never`, not even a type. Every rule that fits a path holds for it. */
const rules: readonly { readonly from: RegExp; readonly never: RegExp; readonly why: string }[] = [
  { from: /^graph-schema\//, never: /^#(server|web|seeds|tests)\//, why: 'graph-schema imports nothing of ours' },
  { from: /^web\//, never: /^#(server|seeds|tests)\//, why: 'web never imports server' },
  { from: /^server\//, never: /^#(web|tests)\//, why: 'server imports neither web nor tests' },
  { from: /^server\/domain\//, never: /^#server\/(?!domain\/)/, why: 'the domain stands alone' },
  { from: /^server\/names\//, never: /^#server\/(?!names\/|domain\/)/, why: 'names are pure' },
  { from: /^server\/engine\//, never: /^#server\/(graphql|import|export)\//, why: 'the engine knows neither the API nor the importers' },
  { from: /^server\/graphql\//, never: /^#server\/(engine\/walk|names)\//, why: 'the API asks the engine, and reaches no further' },
  { from: /^server\/(?!engine\/neo4j\/)/, never: /^neo4j-driver/, why: 'one room knows neo4j-driver' },
  { from: /^server\/(?!engine\/embedded\/database\.ts)/, never: /^node:sqlite/, why: 'one file knows SQLite' },
  { from: /^server\/(?!engine\/)/, never: /^#server\/engine\/(embedded|neo4j)\//, why: 'stores are reached through the seam' },
  {
    from: /^server\/export\//,
    never: /^#server\/(graphql|command|security)\/|^#server\/engine\/(?!batch\.ts|failure\.ts)/,
    why: 'what writes records knows no store',
  },
  {
    from: /^server\/import\/land\.ts/,
    never: /^#server\/import\/(?!importFormat\.ts|importRefused\.ts)/,
    why: 'what loads records knows no format',
  },
  { from: /^server\/engine\/walk\//, never: /^#server\/engine\/(embedded|neo4j)\//, why: 'walks know no store' },
  { from: /^web\/(?!canvas\/)/, never: /^cytoscape/, why: 'one room knows cytoscape' },
  { from: /^web\/session\//, never: /^(react|#web\/(?!session\/))/, why: 'the session is pure' },
  { from: /^web\/(look|i18n)\//, never: /^#web\/(?!look\/|i18n\/)/, why: 'look and words stand on nothing of the page' },
  { from: /^web\/api\//, never: /^#web\/(?!api\/|session\/)/, why: 'the API tells the session, and nobody above it' },
  { from: /^web\/canvas\//, never: /^(react|#web\/(?!canvas\/|session\/|look\/))/, why: 'the canvas draws pictures of the session' },
  { from: /^web\/actions\//, never: /^#web\/(page|panels|views|parts|commands)\//, why: 'actions know nothing that is shown' },
  { from: /^web\/commands\//, never: /^(react|#web\/(page|panels|views|parts)\/)/, why: 'commands know nothing that is shown' },
  { from: /^web\/parts\//, never: /^#web\/(page|panels|views)\//, why: 'parts know nothing that is made of them' },
  { from: /^web\/(panels|views)\//, never: /^#web\/page\//, why: 'the page holds panels and views, which do not know it' },
];

/** What is started by itself: the only files that read the environment. */
const entries = new Set(['server/main.ts', 'server/command/main.ts', 'server/engine/neo4j/local/start.ts', 'web/build/build.ts']);

/** What a file imports, types and what comes later included, as written. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** Imports of a file that break a rule, in words. */
function trespasses(path: string, text: string): string[] {
  const imports = importsOf(text);
  const broken = rules
    .filter(({ from }) => from.test(path))
    .flatMap(({ never, why }) => imports.filter((each) => never.test(each)).map((each) => `${path} imports ${each}: ${why}`));
  const upwards = imports.filter((each) => each.startsWith('.')).map((each) => `${path} imports ${each}: imports of ours begin with #`);
  const environment =
    !entries.has(path) && /^server\/|^web\//.test(path) && /process\.env\b/.test(text) ? [`${path} reads the environment`] : [];
  return [...broken, ...upwards, ...environment];
}

/** The first cycle met from each file on, over every import of ours, of a type or of a value. */
function cyclesIn(texts: ReadonlyMap<string, string>): string[] {
  const done = new Set<string>();
  const cycleFrom = (path: string, above: readonly string[]): readonly string[] | null => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return null;
    done.add(path);
    for (const next of importsOf(texts.get(path) ?? '')) {
      const cycle = cycleFrom(next.startsWith('.') ? join(dirname(path), next) : next.replace('#', ''), [...above, path]);
      if (cycle) return cycle;
    }
    return null;
  };
  return [...texts.keys()].flatMap((path) => cycleFrom(path, [])?.join(' -> ') ?? []);
}

function sources(...rooms: readonly string[]): ReadonlyMap<string, string> {
  const paths = rooms
    .flatMap((room) =>
      readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path.replaceAll('\\', '/')}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/dist/') && !path.includes('/node_modules/'));
  return new Map(paths.map((path) => [path, readFileSync(root + path, 'utf8')]));
}

test('no file imports what its room may not', () => {
  const written = [...sources('graph-schema', 'server', 'web')].filter(([path]) => !path.endsWith('generated.ts'));
  expect(written.flatMap(([path, text]) => trespasses(path, text))).toEqual([]);
});

test('a trespass is noticed', () => {
  expect(
    trespasses(
      'web/panels/planted.ts',
      "import { openEmbedded } from '#server/engine/embedded/store.ts';\nimport cytoscape from 'cytoscape';\nimport { x } from '../session/x.ts';",
    ),
  ).toEqual([
    'web/panels/planted.ts imports #server/engine/embedded/store.ts: web never imports server',
    'web/panels/planted.ts imports cytoscape: one room knows cytoscape',
    'web/panels/planted.ts imports ../session/x.ts: imports of ours begin with #',
  ]);
  expect(
    trespasses(
      'server/graphql/planted.ts',
      "import { paths } from '#server/engine/walk/paths.ts';\nimport type { Engine } from '#server/engine/engine.ts';\nimport { search } from '#server/names/find/search.ts';",
    ),
  ).toEqual([
    'server/graphql/planted.ts imports #server/engine/walk/paths.ts: the API asks the engine, and reaches no further',
    'server/graphql/planted.ts imports #server/names/find/search.ts: the API asks the engine, and reaches no further',
  ]);
  expect(trespasses('server/names/find/planted.ts', "import type { Store } from '#server/engine/store.ts';")).toEqual([
    'server/names/find/planted.ts imports #server/engine/store.ts: names are pure',
  ]);
});

test('imports make no cycle', () => {
  expect(cyclesIn(sources('graph-schema', 'server', 'web', 'tests'))).toEqual([]);
});

test('a cycle is noticed, of types alone, too', () => {
  const planted = new Map([
    ['web/canvas/canvas.ts', "import { listen } from '#web/canvas/gestures.ts';"],
    ['web/canvas/gestures.ts', "import type cytoscape from 'cytoscape';\nimport type { Callbacks } from '#web/canvas/canvas.ts';"],
    ['web/page/App.tsx', "import { createCanvas } from '#web/canvas/canvas.ts';"],
  ]);
  expect(cyclesIn(planted)).toEqual(['web/canvas/canvas.ts -> web/canvas/gestures.ts -> web/canvas/canvas.ts']);
});
