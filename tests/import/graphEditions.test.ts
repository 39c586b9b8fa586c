import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Batch } from '#server/engine/batch.ts';
import { entityLabel } from '#server/domain/entity.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { command, run, stored } from '#tests/import/importCommand.ts';

const node = (id: string, name: string, kind = 'person') => ({ id, name, kind });
const graphOf = (nodes: readonly object[], links: readonly object[]) => JSON.stringify({ directed: true, nodes, links }, null, 1);
const mill = node('m', 'Fictional Mill', 'organization');
const link = (source: string, more: object = {}) => ({ source, target: 'm', type: 'member of', ...more });

const january = graphOf(
  [node('a', 'Ada Nobody'), node('b', 'Bea Nobody'), node('c', 'Cem Nobody'), mill],
  [link('a', { id: 'e0', role: 'clerk' }), link('b', { id: 'e1' }), link('c', { id: 'e2' })],
);
const february = graphOf(
  [node('d', 'Dov Nobody'), node('a', 'Ada Nobody'), node('b', 'Bea Nobody'), mill],
  [link('d', { id: 'e0' }), link('a', { id: 'e1', role: 'head' }), link('b', { id: 'e2' })],
);

const published = ['--title', 'A fictional graph', '--publisher', 'Fictional Exchange'];
const bring = (folder: string, file: string, ...flags: readonly string[]) => run(folder, ...published, ...flags, `${folder}/${file}`);
const nothingNew = 'nothing of it was new: the store is as it was';

async function toldOf(folder: string, file: string): Promise<unknown> {
  const { said } = await bring(folder, file, '--edition', 'newer', '--json');
  const report: unknown = JSON.parse(said.at(-1) ?? '{}');
  return report;
}

function statusesOf({ allegations }: Batch): object {
  const words = allegations.map(({ status, claim }) => `${status} ${(claim.en ?? '').replace(/^.*\(Fictional Exchange\), /u, '')}`);
  return words.toSorted();
}

test('a newer edition of a graph is compared where a person says that it is one, whatever its edges are numbered', async () => {
  await withFolder({ 'graph.json': january, 'other.json': february }, async (folder) => {
    expect((await bring(folder, 'graph.json')).code).toBe(0);
    const [before] = await stored(folder);
    await writeFile(`${folder}/graph.json`, february);
    const unsaid = await bring(folder, 'graph.json');
    expect([unsaid.code, unsaid.warned[0]]).toEqual([1, expect.stringContaining('graph.json')]);
    expect(await stored(folder)).toEqual([before]);
    expect(await toldOf(folder, 'graph.json')).toMatchObject({ editions: [{ fresh: 2, gone: 2, changed: 1, same: 4, number: 2 }] });
    const [batch] = await stored(folder);
    if (batch === undefined) throw new TypeError('nothing is stored');
    expect(batch.entities.map((each) => entityLabel(each, 'EN')).toSorted()).toEqual([
      'Ada Nobody',
      'Bea Nobody',
      'Cem Nobody',
      'Dov Nobody',
      'Fictional Exchange',
      'Fictional Mill',
    ]);
    expect(batch.relationships.length).toBe(4);
    expect(batch.documents.map(({ succeeds }) => succeeds)).toEqual([null, before?.documents[0]?.id]);
    expect(statusesOf(batch)).toEqual([
      'ACCEPTED Ada Nobody is listed (person).',
      'ACCEPTED Ada Nobody is said to have belonged to Fictional Mill.',
      'ACCEPTED Bea Nobody is listed (person).',
      'ACCEPTED Bea Nobody is said to have belonged to Fictional Mill.',
      'ACCEPTED Dov Nobody is listed (person).',
      'ACCEPTED Dov Nobody is said to have belonged to Fictional Mill.',
      'ACCEPTED Fictional Mill is listed (organisation).',
      'NO_LONGER_SAID Cem Nobody is listed (person).',
      'NO_LONGER_SAID Cem Nobody is said to have belonged to Fictional Mill.',
      'SAID_AGAIN Ada Nobody is listed (person).',
      'SAID_AGAIN Bea Nobody is listed (person).',
      'SAID_AGAIN Bea Nobody is said to have belonged to Fictional Mill.',
      'SAID_AGAIN Fictional Mill is listed (organisation).',
      'SAID_OTHERWISE Ada Nobody is said to have belonged to Fictional Mill.',
    ]);
    expect((await bring(folder, 'graph.json')).said.at(-1)).toBe(nothingNew);
    await writeFile(`${folder}/graph.json`, january);
    expect((await bring(folder, 'graph.json')).said.at(-1)).toBe(nothingNew);
    expect(await stored(folder)).toEqual([batch]);
    const exported = await command(folder, 'export', '--format', 'ndjson', '--out', `${folder}/all.ndjson`);
    expect(exported.said).toContain('of the claims, 7 are of earlier editions, and counted nowhere else');
    for (const name of ['graphml', 'gexf', 'cytoscape', 'stix']) {
      const { text } = await writtenAs(name, batch);
      await withFolder({ 'again.txt': text }, async (again) => {
        expect((await run(again, `${again}/again.txt`)).code).toBe(0);
        const [back] = await stored(again);
        const ofCem = back?.allegations.filter(({ claim }) => claim.en?.includes('Cem')) ?? [];
        expect([name, ...new Set(ofCem.map(({ status }) => status))]).toEqual([name, 'NO_LONGER_SAID']);
      });
    }
  });
});

test('a graph whose nodes are numbered anew is no newer edition: nobody gets the number of another', async () => {
  await withFolder({ 'graph.json': january }, async (folder) => {
    expect((await bring(folder, 'graph.json')).code).toBe(0);
    const before = await stored(folder);
    await writeFile(`${folder}/graph.json`, january.replace('Bea Nobody', 'Eve Nobody'));
    const refused = await bring(folder, 'graph.json', '--edition', 'newer');
    expect([refused.code, refused.warned[0]]).toEqual([
      1,
      'graph.json:9:3 is called "Eve Nobody" here, and "Bea Nobody" in the edition before; where such files number what is in them anew, bring it as a further file',
    ]);
    expect(await stored(folder)).toEqual(before);
    expect((await bring(folder, 'graph.json', '--edition', 'further')).code).toBe(0);
    const [batch] = await stored(folder);
    expect(batch?.entities.filter((each) => entityLabel(each, 'EN') === 'Ada Nobody').length).toBe(2);
  });
});

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const identity = (digit: number, name: string) => ({
  type: 'identity',
  spec_version: '2.1',
  id: `identity--${uuid(digit)}`,
  name,
  identity_class: 'individual',
});
const tie = (digit: number, from: number, to: number, more: object = {}) => ({
  type: 'relationship',
  spec_version: '2.1',
  id: `relationship--${uuid(digit)}`,
  relationship_type: 'related-to',
  source_ref: `identity--${uuid(from)}`,
  target_ref: `identity--${uuid(to)}`,
  ...more,
});
const reportOf = (refs: readonly { readonly id: string }[]) => ({
  type: 'report',
  spec_version: '2.1',
  id: `report--${uuid(9)}`,
  name: 'A fictional report',
  published: '2030-01-01T00:00:00Z',
  object_refs: refs.map(({ id }) => id),
});
const bundleOf = (objects: readonly object[]) => JSON.stringify({ type: 'bundle', id: `bundle--${uuid(0)}`, objects });

test('a newer edition of a bundle is compared with its reports, and what it revokes is told', async () => {
  const [ada, bea, cem] = [identity(1, 'Ada Nobody'), identity(2, 'Bea Nobody'), identity(3, 'Cem Nobody')];
  const first = bundleOf([ada, bea, cem, tie(4, 1, 2), tie(5, 2, 3), reportOf([tie(4, 1, 2), tie(5, 2, 3)])]);
  const renamed = identity(2, 'Bea Somebody');
  const second = bundleOf([ada, renamed, tie(4, 1, 2, { revoked: true }), tie(6, 2, 1), reportOf([tie(4, 1, 2)])]);
  await withFolder({ 'bundle.json': first }, async (folder) => {
    expect((await bring(folder, 'bundle.json')).code).toBe(0);
    await writeFile(`${folder}/bundle.json`, second);
    expect(await toldOf(folder, 'bundle.json')).toMatchObject({ editions: [{ fresh: 2, gone: 4, changed: 1, same: 1, number: 2 }] });
    const [batch] = await stored(folder);
    if (batch === undefined) throw new TypeError('nothing is stored');
    const report = (of: string) => `it is said of ${of}: “A fictional report”.`;
    const tied = (one: string, other: string) => `${one} is said to be linked with ${other} (related to).`;
    expect(statusesOf(batch)).toEqual(
      [
        'ACCEPTED Ada Nobody is listed (person).',
        'ACCEPTED Bea Somebody is listed (person).',
        `ACCEPTED ${tied('Bea Somebody', 'Ada Nobody')}`,
        `ACCEPTED ${report('Ada Nobody, Bea Somebody')}`,
        'NO_LONGER_SAID Cem Nobody is listed (person).',
        `NO_LONGER_SAID ${tied('Bea Nobody', 'Cem Nobody')}`,
        `NO_LONGER_SAID ${report('Ada Nobody, Bea Nobody, Cem Nobody')}`,
        `RETRACTED ${tied('Ada Nobody', 'Bea Somebody')}`,
        'SAID_AGAIN Ada Nobody is listed (person).',
        'SAID_OTHERWISE Bea Nobody is listed (person).',
        `NO_LONGER_SAID ${tied('Ada Nobody', 'Bea Nobody')}`,
      ].toSorted(),
    );
    const [one, its, two, theirs] = batch.documents;
    expect(batch.documents.map(({ succeeds }) => succeeds)).toEqual([null, null, one?.id, its?.id]);
    expect([two, theirs].map((each) => each?.title)).toEqual(['A fictional graph', 'A fictional report']);
    expect((await bring(folder, 'bundle.json')).said.at(-1)).toBe(nothingNew);
  });
});

test('a newer edition of a list of which nothing is here is refused, and told which lists of its publisher are', async () => {
  const by = ['--publisher', 'Fictional Exchange'];
  const table = 'tables:\n  - file: t.csv\n    entities:\n      one: { kind: PERSON, as: person, key: No, names: Name }\n';
  const files = { 'g1.json': january, 'g2.json': february, 't.csv': 'No,Name\n1,Ada Nobody', 'm.yaml': `title: A table\n${table}` };
  await withFolder(files, async (folder) => {
    const newer = (name: string, ...flags: readonly string[]) => run(folder, '--edition', 'newer', ...flags, `${folder}/${name}`);
    const first = await newer('g1.json', ...by);
    expect([first.code, first.warned[0]]).toEqual([
      1,
      expect.stringMatching(/nothing of a list "g1\.json" by its publisher is here; say .*--title/u),
    ]);
    expect((await run(folder, ...by, `${folder}/g1.json`)).code).toBe(0);
    const before = await stored(folder);
    const second = await newer('g2.json', ...by);
    expect([second.code, second.warned[0]]).toEqual([1, expect.stringMatching(/"g2\.json".*here of that publisher: .*g1\.json.*--title/u)]);
    const others = await newer('g2.json', '--publisher', 'Fictional Others');
    expect([others.code, others.warned.join('').includes('here of that publisher')]).toEqual([1, false]);
    const rows = await newer('t.csv', ...by, '--mapping', `${folder}/m.yaml`);
    expect([rows.code, rows.warned[0]]).toEqual([1, expect.stringMatching(/"A table".*here of that publisher: .*g1\.json/u)]);
    expect(await stored(folder)).toEqual(before);
    expect((await newer('g2.json', ...by, '--title', 'g1.json')).code).toBe(0);
  });
});
