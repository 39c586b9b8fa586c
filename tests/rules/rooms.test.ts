import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Who may import what: the first rule whose `from` begins the path decides about the imports that it speaks of. */
const rules: readonly { readonly from: RegExp; readonly never: RegExp; readonly why: string; readonly typesMay?: boolean }[] = [
  { from: /^graph-schema\//, never: /^#(server|web|seeds|tests)\//, why: 'graph-schema imports nothing of ours' },
  { from: /^web\//, never: /^#(server|seeds|tests)\//, why: 'web never imports server' },
  { from: /^server\//, never: /^#(web|tests)\//, why: 'server imports neither web nor tests' },
  { from: /^server\/domain\//, never: /^#server\/(?!domain\/)/, why: 'the domain stands alone' },
  { from: /^server\/names\//, never: /^#server\/(?!names\/|domain\/|engine\/(engine|store)\.ts)/, why: 'names are pure' },
  { from: /^server\/engine\//, never: /^#server\/(graphql|import|export)\//, why: 'the engine knows neither the API nor the importers' },
  { from: /^server\/(?!engine\/neo4j\/)/, never: /^neo4j-driver/, why: 'one room knows neo4j-driver' },
  { from: /^server\/(?!engine\/embedded\/database\.ts)/, never: /^node:sqlite/, why: 'one file knows SQLite' },
  { from: /^server\/(?!engine\/)/, never: /^#server\/engine\/(embedded|neo4j)\//, why: 'stores are reached through the seam' },
  { from: /^server\/engine\/walk\//, never: /^#server\/engine\/(embedded|neo4j)\//, why: 'walks know no store' },
  { from: /^web\/(?!canvas\/)/, never: /^cytoscape/, why: 'one room knows cytoscape' },
  {
    from: /^web\/session\//,
    never: /^(react|cytoscape|#web\/(?!session\/|api\/generated\.ts))/,
    why: 'the session is pure',
    typesMay: true,
  },
];

/** What is started by itself: the only files that read the environment. */
const entries = new Set(['server/main.ts', 'server/command/main.ts', 'server/engine/neo4j/local/start.ts', 'web/build.ts']);

/** Imports of a file that break a rule, in words. */
function trespasses(path: string, text: string): string[] {
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  const types = new Set([...text.matchAll(/^import type [^;]*? from '([^']+)'/gm)].map((match) => match[1] ?? ''));
  const broken = rules
    .filter(({ from }) => from.test(path))
    .flatMap(({ never, why, typesMay }) =>
      imports.filter((each) => never.test(each) && !(typesMay && types.has(each))).map((each) => `${path} imports ${each}: ${why}`),
    );
  const upwards = imports
    .filter((each) => each.startsWith('..'))
    .map((each) => `${path} imports ${each}: across folders imports begin with #`);
  const environment =
    !entries.has(path) && /^server\/|^web\//.test(path) && /process\.env\b/.test(text) ? [`${path} reads the environment`] : [];
  return [...broken, ...upwards, ...environment];
}

function sources(): string[] {
  return ['graph-schema', 'server', 'web']
    .flatMap((room) =>
      readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path.replaceAll('\\', '/')}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/dist/') && !path.endsWith('generated.ts'));
}

test('no file imports what its room may not', () => {
  expect(sources().flatMap((path) => trespasses(path, readFileSync(root + path, 'utf8')))).toEqual([]);
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
    'web/panels/planted.ts imports ../session/x.ts: across folders imports begin with #',
  ]);
});

test('imports make no cycle', () => {
  const graph = new Map(
    sources().map((path) => [
      path,
      [...readFileSync(root + path, 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)[^'\n]*(?:\n[^'\n]*)*?from\s+'#([^']+)'/gm)].map(
        (match) => match[1] ?? '',
      ),
    ]),
  );
  const done = new Set<string>();
  const cycleFrom = (path: string, above: readonly string[]): string[] | null => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const cycle = cycleFrom(next, [...above, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  expect([...graph.keys()].map((path) => cycleFrom(path, [])).filter((cycle) => cycle !== null)).toEqual([]);
});
