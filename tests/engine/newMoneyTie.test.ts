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

/** A copy of the project with which a schema may be changed: what codegen reads, the server, and who asks it. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'isnad-copy-'));
  const isAFolderOrAnOperation = (path: string) => !/\.[^/]*$/.test(path.slice(root.length)) || path.endsWith('.graphql');
  for (const part of ['package.json', 'graph-schema', 'server', 'seeds/known-names', 'tests/api/ask.ts', 'tests/engine/askOfDossier.ts'])
    await cp(root + part, join(copy, part), { recursive: true });
  await cp(`${root}web`, join(copy, 'web'), { recursive: true, filter: isAFolderOrAnOperation });
  await symlink(`${root}node_modules`, join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

const type = `
"Is who provided the money: money flow to financier. A fictional type."
type FinancedBy implements Relationship @relationship(from: [MONEY_FLOW], to: [PERSON, ORGANIZATION]) @money(role: PAYER) {
  id: ID!
}
`;

/** Its words, the same in every language: what they say is not asked. */
const words = `
  FinancedBy: { sentence: '{source}, provided by {target}', out: said to have been provided by, in: said to have provided }
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
  - { id: fictional-claim, claim: The fund paid the courier., speakers: fictional-courier, locator: { lines: 1 } }
relationships:
  - { type: FINANCED_BY, from: fictional-sum, to: fictional-fund, claims: fictional-claim }
  - { type: PAID_TO, from: fictional-sum, to: fictional-courier, claims: fictional-claim }
`;

test('a new money tie is one type of the schema and its words: a trail follows it, whichever end its money flow stands at', async () => {
  await appendFile(join(copy, 'graph-schema/sdl/relationships.graphql'), type);
  for (const file of await readdir(join(copy, 'graph-schema/words'))) {
    const path = join(copy, 'graph-schema/words', file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(/(?<=^relationships:)\n/m, words));
  }
  await run(process.execPath, ['graph-schema/codegen/generate.ts'], { cwd: copy });
  await mkdir(join(copy, 'dossier'));
  await writeFile(join(copy, 'dossier/all.yaml'), dossier);
  const question = `{ moneyTrail(from: "fictional-fund", direction: OUT) {
    hops { step from { id } flow { id } to { id } } passedOn { currency min max } received { currency }
    subgraph { relationships { __typename type source { id } target { id } } } } }`;
  const { stdout } = await run(process.execPath, ['tests/engine/askOfDossier.ts', 'store', 'dossier', question], { cwd: copy });
  expect(JSON.parse(stdout)).toEqual({
    status: 200,
    errors: [],
    data: {
      moneyTrail: {
        hops: [{ step: 1, from: { id: 'fictional-fund' }, flow: { id: 'fictional-sum' }, to: { id: 'fictional-courier' } }],
        passedOn: [{ currency: 'USD', min: '500', max: '500' }],
        received: [],
        subgraph: {
          relationships: [
            { __typename: 'FinancedBy', type: 'FINANCED_BY', source: { id: 'fictional-sum' }, target: { id: 'fictional-fund' } },
            { __typename: 'PaidTo', type: 'PAID_TO', source: { id: 'fictional-sum' }, target: { id: 'fictional-courier' } },
          ],
        },
      },
    },
  });
});
