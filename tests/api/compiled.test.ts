import { readdir, readFile } from 'node:fs/promises';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createLog } from '#server/log.ts';
import { ask } from '#tests/api/ask.ts';
import { embedded } from '#tests/engine/stores.ts';
import { toId } from '#server/domain/id.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { signed } from '#tests/engine/write.ts';

const root = new URL('../../', import.meta.url);
let close: () => Promise<void>;
let compiled: App;
let normal: App;
const logged: string[] = [];

beforeAll(async () => {
  let engine: Engine;
  ({ engine, close } = await embedded.open());
  for (const id of ['fictional-work', 'doomed-work'])
    await engine.saveInvestigation(
      { id: toId(id), name: 'Fictional work', state: 'v=1&on=isis~0~0~b', notes: [], by: signed.by, at: signed.at },
      null,
      { ...signed, id: toId(id) },
    );
  await engine.deleteInvestigation(toId('doomed-work'), toId('doomed-work'), { ...signed, id: toId('doom') });
  await land(engine, await readRecords(new URL('seeds/deir-ez-zor-2015', root).pathname), signed);
  const log = createLog({ write: (line) => void logged.push(line) });
  compiled = createApp({ engine, log, pages: null, token: null });
  normal = createApp({ engine, log, pages: null, token: null, execution: 'normal' });
});
afterAll(() => close());

/** The operations that the web sends, each with the fragments it needs. */
async function operationsOfTheWeb(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const { TypedDocumentString, ...documents } = await import('#web/api/generated.ts');
  return Object.entries(documents)
    .filter(([name, text]) => name.endsWith('Document') && text instanceof TypedDocumentString)
    .map(([name, text]) => ({ name, text: text.toString() }));
}

/** Values for the variables of the web's operations, by their names. */
const variables = {
  language: 'AR',
  id: 'isis',
  ids: ['isis', 'turkey'],
  at: ['isis'],
  types: ['MEMBER_OF'],
  dossier: 'deir-ez-zor-2015',
  places: [{ entity: 'isis', x: 1, y: 2, side: 'INSIDE' }],
  first: 50,
  depth: 2,
  text: 'al-Masri',
  context: ['MEMBER_OF'],
  takes: ['LEFT_WITH'],
  moneyTypes: ['LEFT_WITH', 'PAYS'],
  granularity: 'MONTH',
  type: 'MEMBER_OF',
  direction: 'IN',
  unasserted: true,
  motives: ['COVER'],
  after: null,
  of: 'GONE',
  skip: 0,
  from: 'sami-al-furati',
  to: 'isis',
  via: [],
  avoid: ['turkey'],
  most: 4,
  rank: 'BEST_SUPPORTED',
  a: 'sami-al-furati',
  b: 'zaid-al-furati',
  verdict: 'DIFFERENT',
  by: 'a fictional editor',
  note: 'A test.',
  work: 'fictional-work',
  version: null,
  name: 'Fictional work, called otherwise',
  base: 'fictional-work',
  investigation: { id: 'fictional-work', name: 'Fictional work', state: 'v=1', notes: [] },
  change: 'doom',
  filter: { includeInferred: false, during: { from: '2014-09-01', to: '2014-09-30' } },
};

/** What one operation is asked with in place of those: each change has its own request, and names what the one before left. */
const ownVariables: ReadonlyMap<string, object> = new Map([
  ['DeleteInvestigationDocument', { work: 'request-copyinvestigationdocument', base: 'request-copyinvestigationdocument' }],
  ['RenameInvestigationDocument', { base: 'request-saveinvestigationdocument' }],
]);

/** What has to stand before an operation is asked, so that asking it again can give the same answer. */
async function prepare(name: string): Promise<void> {
  if (name !== 'UndoDecisionDocument') return;
  const { a, b, verdict, by } = variables;
  await ask(
    normal,
    'mutation ($a: ID!, $b: ID!, $verdict: Verdict!, $by: String!) { decide(a: $a, b: $b, verdict: $verdict, by: $by) { a } }',
    { a, b, verdict, by },
  );
}

test('every question and decision of the web gives the same whole answer compiled and not', async () => {
  const operations = await operationsOfTheWeb();
  const files = (await readdir(new URL('web/', root), { recursive: true })).filter((name) => name.endsWith('.graphql'));
  const written = (await Promise.all(files.map(async (name) => parse(await readFile(new URL(`web/${name}`, root), 'utf8')).definitions)))
    .flat()
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  expect(operations.length).toBe(written.length);
  for (const { name, text } of operations) {
    const [definition] = parse(text).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (definition?.operation === OperationTypeNode.SUBSCRIPTION) continue;
    const names = new Set(definition?.variableDefinitions?.map((each) => each.variable.name.value));
    const all = { ...variables, ...ownVariables.get(name), request: `request-${name.toLowerCase()}` };
    const given = Object.fromEntries(Object.entries(all).filter(([key]) => names.has(key)));
    await prepare(name);
    const expected = await ask(normal, text, given);
    expect({ name, errors: expected.errors }).toEqual({ name, errors: [] });
    for (let times = 0; times < 3; times += 1) {
      await prepare(name);
      expect({ name, ...(await ask(compiled, text, { ...given, times })) }).toEqual({ name, ...expected });
    }
  }
});

test('the examples of the README are answered', async () => {
  const readme = await readFile(new URL('README.md', root), 'utf8');
  const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    const answer = await ask(normal, example);
    expect(answer.errors).toEqual([]);
    for (let times = 0; times < 3; times += 1) expect(await ask(compiled, example, { times })).toEqual(answer);
  }
});

test.each([
  'query ($yes: Boolean!) { overview { ...F @include(if: $yes) ...F } } fragment F on Overview { engine }',
  'query ($yes: Boolean!) { overview { ...F @include(if: $yes) } overview { ...F } } fragment F on Overview { engine }',
  'query ($yes: Boolean!) { ... @include(if: $yes) { overview { ...F } } overview { documents } } fragment F on Overview { engine }',
  'query ($yes: Boolean!) { a: overview { ...F @skip(if: $yes) } b: overview { ...F } } fragment F on Overview { engine }',
])('a condition holds where it stands and nowhere else: %s', async (text) => {
  for (const yes of [true, false]) {
    const expected = await ask(normal, text, { yes });
    for (let times = 0; times < 3; times += 1) expect(await ask(compiled, text, { yes, times })).toEqual(expected);
  }
});

test.each([
  '{ id kind label }',
  '{ __typename id label }',
  '{ id ... on Location { __typename latitude } }',
  '{ id type(language: EN) country identifiers { scheme value } other { name value } recordedFrom { properties } }',
  '{ id ... on Group { called: label } ... on MoneyFlow { amount { currency } } }',
  '{ id ...Shared } fragment Shared on Entity { label ... on Person { note } summary }',
])('entities of every kind are the same compiled and not, whichever kinds a question names: %s', async (selected) => {
  const [own = '', fragments = ''] = selected.split(/(?=fragment)/);
  const text = `{ neighborhood(ids: ["isis"], depth: 3, first: 200) { entities ${own} relationships { type source ${own} target { label } } } } ${fragments}`;
  const expected = await ask(normal, text);
  for (let times = 0; times < 3; times += 1) expect(await ask(compiled, text, { times })).toEqual(expected);
});

test('a variable of the wrong type is refused in the same words, however often it comes', async () => {
  const text = 'query ($ids: [ID!]!) { neighborhood(ids: $ids) { omitted { count } } }';
  const expected = await ask(normal, text, { ids: [{}] });
  expect(expected.errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_REQUEST']);
  for (let times = 0; times < 3; times += 1) {
    expect((await ask(compiled, text, { ids: ['isis'] })).errors).toEqual([]);
    expect((await ask(compiled, text, { ids: [{}] })).errors).toEqual(expected.errors);
  }
});

test('and all of them could be compiled', () => {
  expect(logged).toEqual([]);
});
