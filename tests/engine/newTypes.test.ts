import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let copy: string;

const types = `
"Is who provided the money: money flow to financier. A fictional type."
type FinancedBy implements Relationship @relationship(from: [MONEY_FLOW], to: [PERSON, ORGANIZATION]) @money(role: PAYER) {
  id: ID!
}

"Did not come back to. A fictional type."
type StayedAwayFrom implements Relationship @relationship(from: [PERSON], to: [ORGANIZATION], motivated: true) @departure(role: LEFT) {
  "The motive that all its claims agree on."
  motive: Motive
}
`;

/** Their words, the same in every language: what they say is not asked. */
const words = `
  FinancedBy: { sentence: '{source}, provided by {target}', out: said to have been provided by, in: said to have provided, clause: 'that {target} provided {source}', bareOut: provided by, bareIn: provided }
  StayedAwayFrom: { sentence: '{source} stayed away from {target}', out: said to have stayed away from, in: said to have waited for, clause: 'that {source} stayed away from {target}', bareOut: stayed away from, bareIn: waited for }
`;

const dossier = `
dossier: { id: fictional-dossier, title: A fictional dossier }
documents:
  - { id: fictional-letter, title: A fictional letter }
entities:
  - { id: fictional-fund, kind: ORGANIZATION, names: [Fictional Fund] }
  - { id: fictional-sum, kind: MONEY_FLOW, amount: { exactly: 500, currency: USD } }
  - { id: fictional-courier, kind: PERSON, names: [Fictional Courier] }
allegations:
  - { id: fictional-claim, claim: The courier took what the fund gave., speakers: fictional-courier, locator: { lines: 1 }, motive: MONEY }
relationships:
  - { type: FINANCED_BY, from: fictional-sum, to: fictional-fund, claims: fictional-claim }
  - { type: LEFT_WITH, from: fictional-courier, to: fictional-sum, claims: fictional-claim }
  - { type: STAYED_AWAY_FROM, from: fictional-courier, to: fictional-fund, claims: fictional-claim }
`;

/** A copy of what codegen reads, of the server and of who asks it, with two more types in the schema and their words, and nothing else. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'isnad-copy-'));
  for (const part of [
    'package.json',
    'graph-schema',
    'server',
    'seeds/known-names',
    'seeds/known-words',
    'tests/api/ask.ts',
    'tests/engine/askOfDossier.ts',
    'tests/engine/write.ts',
  ])
    await cp(root + part, join(copy, part), { recursive: true });
  const isFolderOrOperation = (path: string) => !/\.[^/]*$/.test(path.slice(root.length)) || path.endsWith('.graphql');
  await cp(`${root}web`, join(copy, 'web'), { recursive: true, filter: isFolderOrOperation });
  await symlink(`${root}node_modules`, join(copy, 'node_modules'));
  await appendFile(join(copy, 'graph-schema/sdl/relationships.graphql'), types);
  for (const file of await readdir(join(copy, 'graph-schema/words'))) {
    const path = join(copy, 'graph-schema/words', file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(/(?<=^relationships:)\n/m, words));
  }
  await run(process.execPath, ['graph-schema/codegen/generate.ts'], { cwd: copy });
  await mkdir(join(copy, 'dossier'));
  await writeFile(join(copy, 'dossier/all.yaml'), dossier);
});
afterAll(() => rm(copy, { recursive: true, force: true }));

async function answerTo(question: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['tests/engine/askOfDossier.ts', 'store', 'dossier', question], { cwd: copy });
  return JSON.parse(stdout);
}

test('a new money tie is one type of the schema: a trail follows it, whichever end its money flow stands at', async () => {
  const question = `{ moneyTrail(from: "fictional-fund", direction: OUT) {
    hops { step from { id } flow { id } to { id } } passedOn { currency min max } received { currency }
    subgraph { relationships { __typename type source { id } target { id } } } } }`;
  expect(await answerTo(question)).toEqual({
    status: 200,
    errors: [],
    data: {
      moneyTrail: {
        hops: [{ step: 1, from: { id: 'fictional-fund' }, flow: { id: 'fictional-sum' }, to: { id: 'fictional-courier' } }],
        passedOn: [{ currency: 'USD', min: '500', max: '500' }],
        received: [],
        subgraph: {
          relationships: [
            { __typename: 'LeftWith', type: 'LEFT_WITH', source: { id: 'fictional-courier' }, target: { id: 'fictional-sum' } },
            { __typename: 'FinancedBy', type: 'FINANCED_BY', source: { id: 'fictional-sum' }, target: { id: 'fictional-fund' } },
          ],
        },
      },
    },
  });
});

test('a new departure is one type of the schema: it is listed with its motive and the money taken', async () => {
  const question = `{ departures(motives: [MONEY]) { totalCount nodes {
    who { id } from { id } motive money { currency min } relationship { type ... on StayedAwayFrom { motive } } } } }`;
  expect(await answerTo(question)).toEqual({
    status: 200,
    errors: [],
    data: {
      departures: {
        totalCount: 1,
        nodes: [
          {
            who: { id: 'fictional-courier' },
            from: { id: 'fictional-fund' },
            motive: 'MONEY',
            money: [{ currency: 'USD', min: '500' }],
            relationship: { type: 'STAYED_AWAY_FROM', motive: 'MONEY' },
          },
        ],
      },
    },
  });
});
