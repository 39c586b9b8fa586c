import { expect, test } from 'vitest';
import { entityLabel } from '#server/domain/entity.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { zipOf } from '#tests/import/zipOf.ts';

const leaving = '--leave-out-faulty-rows';
const graph = [
  '{"directed": true, "nodes": [',
  ' {"id": "a", "name": "Ada Nobody", "kind": "person"}, {"id": "m", "name": "Fictional Mill", "kind": "organization"},',
  ' {"id": "b", "name": "Bea Nobody", "kind": "person"}, {"id": "c", "name": "Cem Nobody", "kind": "person"},',
  ' {"id": "b", "name": "Eve Nobody", "kind": "person"}],',
  ' "links": [',
  ' {"source": "a", "target": "m", "type": "member of"}, {"source": "a", "target": "m", "type": "not member of"},',
  ' {"source": "b", "target": "m", "type": "member of"}, {"source": "c", "target": "m", "type": "member of"},',
  ' {"target": "m", "type": "member of"}]}',
].join('\n');
const graphml = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="k" for="all" attr.name="type"/><graph edgedefault="directed">
<node id="a"><data key="k">person</data></node><node id="b"><data key="gone">x</data></node><node id="c"/><node id="d"/><edge source="a" target="d"/>
<edge source="a" target="b"/><edge source="a" target="c"><data key="k">never met</data></edge><edge source="c" target="a"/>
</graph></graphml>`;
const stixId = (type: string, digit: number) => `${type}--${`${digit}`.repeat(8)}-1111-4111-8111-111111111111`;
const identity = (digit: number, more: object = {}) => ({
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', digit),
  name: `Fictional ${digit}`,
  identity_class: 'individual',
  ...more,
});
const tie = (digit: number, from: number, to: number, more: object = {}) => ({
  type: 'relationship',
  spec_version: '2.1',
  id: stixId('relationship', digit),
  relationship_type: 'knows',
  source_ref: stixId('identity', from),
  target_ref: stixId('identity', to),
  ...more,
});
const bundle = JSON.stringify({
  type: 'bundle',
  id: stixId('bundle', 9),
  objects: [
    identity(1),
    identity(2, { confidence: 'high', modified: '2030-01-02T00:00:00Z' }),
    identity(2, { modified: '2030-01-01T00:00:00Z' }),
    identity(3),
    tie(4, 1, 3),
    tie(5, 1, 2),
    tie(6, 3, 1, { created_by_ref: stixId('identity', 2) }),
    { type: 'identity', id: 'no id' },
  ],
});

/** Who is stored and how many ties, with what is told of it. */
async function broughtOf(name: string, text: string | Buffer): Promise<unknown> {
  return withFolder({ [name]: text }, async (folder) => {
    expect((await run(folder, `${folder}/${name}`)).code).toBe(1);
    const { code, said } = await run(folder, leaving, '--publisher', 'Fictional Exchange', `${folder}/${name}`);
    const [batch] = await stored(folder);
    expect((await run(folder, leaving, '--publisher', 'Fictional Exchange', `${folder}/${name}`)).said.at(-1)).toBe(
      'nothing of it was new: the store is as it was',
    );
    return {
      code,
      left: said.find((line) => line.includes(' left out:')),
      names: batch?.entities.map((entity) => entityLabel(entity, 'EN')).toSorted(),
      ties: batch?.relationships.length,
      summary: batch?.dossiers.map(({ summary }) => (summary.en ?? '').replace(/\(SHA.*\)/u, '()')).join('\n'),
    };
  });
}

test('nodes and edges with a fault are left out of a graph with what names them or joins whom a denial joined, where that is chosen', async () => {
  expect(await broughtOf('graph.json', graph)).toEqual({
    code: 0,
    left: '6 entries of 10 left out:',
    names: ['Ada Nobody', 'Cem Nobody', 'Fictional Exchange', 'Fictional Mill'],
    ties: 1,
    summary: '6 rows are left out, for faults in them, the first of them of graph.json (): 3, 4, 6, 7, 8',
  });
});

test('what stands in one line is told apart by its column', async () => {
  expect(await broughtOf('graph.graphml', graphml)).toMatchObject({
    left: '4 entries of 8 left out:',
    names: ['Fictional Exchange', 'a', 'c', 'd'],
    ties: 1,
  });
});

test('objects with a fault are left out of a bundle in every version, with what they say and join', async () => {
  expect(await broughtOf('bundle.json', bundle)).toMatchObject({
    left: '5 entries of 8 left out:',
    names: ['Fictional 1', 'Fictional 3', 'Fictional Exchange'],
    ties: 1,
  });
});

test('in an archive they are left out of each file, and of a graph within a node all is refused', async () => {
  expect(
    await broughtOf(
      'all.zip',
      zipOf([
        ['graph.json', graph],
        ['bundle.json', bundle],
      ]),
    ),
  ).toMatchObject({ left: '11 entries of 18 left out:', ties: 2 });
  const nested = graphml.replace('<node id="c"/>', '<node id="c"><graph edgedefault="directed"><node id="e"/></graph></node>');
  await withFolder({ 'nested.graphml': nested }, async (folder) => {
    const { code, warned } = await run(folder, leaving, `${folder}/nested.graphml`);
    expect([code, warned.join('\n')]).toEqual([1, expect.stringContaining('is a graph in a node')]);
    expect((await stored(folder)).flatMap(({ entities }) => entities)).toEqual([]);
  });
});
