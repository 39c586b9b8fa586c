import { describe, expect, test } from 'vitest';
import { entityLabel } from '#server/domain/entity.ts';
import type { Batch } from '#server/engine/batch.ts';
import { hostileGraph } from '#tests/export/hostileGraph.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { graphTold, readAs } from '#tests/import/graphTold.ts';

const written = [
  ['graphml', 'all.graphml', 'GraphML'],
  ['gexf', 'all.gexf', 'GEXF'],
  ['cytoscape', 'all.cyjs', 'Cytoscape'],
] as const;

describe.each(written)('%s', (name, file, origin) => {
  test('comes back as it was written, but for what nobody asserts, claimed by whoever published the file', async () => {
    const { text } = await writtenAs(name, hostileGraph);
    const { batch } = await readAs(file, text, 'Fictional Exchange');
    const [publisher] = batch.documents.map((each) => each.publisher);
    const own = { ...batch, entities: batch.entities.filter(({ id }) => id !== publisher) };
    expect(graphTold(own, origin)).toEqual(graphTold(hostileGraph, origin));
    expect(new Set(batch.allegations.flatMap(({ speakers }) => speakers))).toEqual(new Set([publisher]));
    expect(batch.allegations.every(({ locator }) => locator?.lineFrom !== null && locator?.sha256 !== null)).toBe(true);
  });

  test('a tie that its words deny, doubt, propose or take back is not asserted again, and one that is denied too is denied again', async () => {
    const { text } = await writtenAs(name, hostileGraph);
    for (const [assertion, as] of [
      ['DENIED', { stance: 'DENIES', status: 'ACCEPTED' }],
      ['DOUBTED', { stance: 'DOUBTS', status: 'ACCEPTED' }],
      ['PROPOSED', { stance: 'ASSERTS', status: 'PROPOSED' }],
      ['RETRACTED', { stance: 'ASSERTS', status: 'RETRACTED' }],
    ] as const) {
      const { batch } = await readAs(file, text.replaceAll('ASSERTED', assertion));
      const ties = batch.relationships.filter(({ properties: { other } }) => JSON.stringify(other).includes(assertion));
      expect(ties.length).toBe(13);
      const [carrying] = ties.map(({ allegations: [id] }) => batch.allegations.find((each) => each.id === id));
      expect(carrying).toMatchObject(as);
    }
    const { batch } = await readAs(file, text);
    const both = batch.relationships.find(({ type, allegations }) => type === 'DEFECTED_FROM' && allegations.length === 2);
    expect(both?.allegations.map((id) => batch.allegations.find((each) => each.id === id)?.stance)).toEqual(['ASSERTS', 'DENIES']);
    const inferred = batch.allegations.filter(({ claim }) => claim.en?.includes('an editor is said to infer that') === true);
    expect(inferred.length).toBe(1);
  });
});

const foreign = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="d0" for="node" attr.name="name" attr.type="string"/>
<key id="d1" for="node" attr.name="Type" attr.type="string"><default>person</default></key>
<key id="d2" for="edge" attr.name="relation" attr.type="string"/>
<key id="d3" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="undirected">
<node id="a"><data key="d0">Fictional A</data></node>
<node id="b"><data key="d1">boat</data><data key="d3"><y:ShapeNode><y:Fill color="#fff"/><y:NodeLabel>Fictional
 B</y:NodeLabel></y:ShapeNode></data><port name="p"/></node>
<node id="c"><data key="d1">ORGANIZATION</data></node>
<edge source="a" target="b"><data key="d2">knows</data></edge>
<edge source="a" target="b"><data key="d2">knows</data></edge>
<edge source="a" target="c"><data key="d2">member of</data></edge>
<edge source="a" target="c" directed="true"><data key="d2">member of</data></edge>
<edge source="a" target="a"/>
<edge source="a" target="b" directed="true"><data key="d2">knows</data></edge>
</graph>
</graphml>`;

test('GraphML of others is read: labels and kinds by their usual names, an edge of no type of ours as an association in its own words', async () => {
  const { batch, notes } = await readAs('a.graphml', foreign, 'Fictional Exchange');
  const named = new Map(batch.entities.map((entity) => [entity.id, entityLabel(entity, 'EN')] as const));
  expect(batch.entities.slice(1).map((entity) => [entity.kind, entityLabel(entity, 'EN'), entity.properties['type']])).toEqual([
    ['PERSON', 'Fictional A', undefined],
    ['ASSET', 'Fictional B', { en: 'boat' }],
    ['ORGANIZATION', 'c', undefined],
  ]);
  const other = (name: string, value: string) => ({ origin: 'GraphML', name, value });
  expect(
    batch.relationships.map(({ source, type, target, properties }) => [named.get(source), type, named.get(target), properties]),
  ).toEqual([
    ['Fictional A', 'ASSOCIATED_WITH', 'Fictional B', { role: { en: 'knows' } }],
    ['Fictional A', 'ASSOCIATED_WITH', 'Fictional B', { role: { en: 'knows' } }],
    ['Fictional A', 'ASSOCIATED_WITH', 'c', { role: { en: 'member of' } }],
    ['Fictional A', 'MEMBER_OF', 'c', {}],
    ['Fictional A', 'ASSOCIATED_WITH', 'Fictional B', { role: { en: 'knows' }, other: [other('source', 'a'), other('target', 'b')] }],
  ]);
  expect(batch.allegations.at(-1)?.claim.en).toBe(
    'According to “a.graphml” (Fictional Exchange), Fictional A is said to be linked with Fictional B (knows).',
  );
  expect(batch.allegations.at(-1)?.locator).toMatchObject({ lineFrom: 17, lineTo: 17 });
  expect(notes).toEqual([
    'a.graphml: 1 port is left out: an edge joins nodes here',
    'a.graphml: how 1 node or edge is drawn is left out, but for what is written on them',
    'a.graphml: 1 node says not what kind it is of in a word of ours: taken for what is of no other kind, its own word kept',
    'a.graphml: 1 edge from a node to itself is left out, the first in line 16',
  ]);
});

test('GEXF of others is read with its dates and whichever way its edges lead', async () => {
  const gexf = `<gexf version="1.2"><graph defaultedgetype="directed" mode="dynamic"><attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
<nodes><node id="0" label="Fictional A"><attvalues><attvalue for="0" value="Person"/></attvalues><viz:color r="1"/></node><node id="1" label="شخص خيالي"><attvalues><attvalue for="0" value="شخص"/></attvalues></node></nodes>
<edges><edge id="0" source="0" target="1" label="met" start="2014-01-02" end="2014-03" weight="2"/><edge id="1" source="1" target="0" type="mutual" label="met"/></edges></graph></gexf>`;
  const { batch, notes } = await readAs('a.xml', gexf);
  expect(batch.entities.slice(1).map((entity) => [entity.kind, entityLabel(entity, 'AR')])).toEqual([
    ['PERSON', 'Fictional A'],
    ['PERSON', 'شخص خيالي'],
  ]);
  const other = (name: string, value: string) => ({ origin: 'GEXF', name, value });
  expect(batch.relationships.map(({ date, properties }) => [date?.edtf, properties])).toEqual([
    [
      '2014-01-02/2014-03',
      {
        role: { en: 'met' },
        other: [other('start', '2014-01-02'), other('end', '2014-03'), other('weight', '2'), other('source', '0'), other('target', '1')],
      },
    ],
    [undefined, { role: { en: 'met' }, other: [other('direction', 'mutual')] }],
  ]);
  expect(notes).toEqual(['a.xml: how 1 node or edge is drawn is left out']);
});

const clerk = { id: 'a', name: 'Fictional A', kind: 'person' };
const told = (batch: Batch) => {
  const named = new Map(batch.entities.map((entity) => [entity.id, entityLabel(entity, 'EN')] as const));
  return batch.relationships.map(({ source, type, target, properties: { role } }) => [named.get(source), type, named.get(target), role]);
};

test.each<[string, string, object]>([
  [
    'networkx',
    'a.json',
    {
      directed: true,
      multigraph: false,
      graph: {},
      nodes: [clerk, { id: 7, kind: 'ORGANIZATION' }],
      links: [{ source: 'a', target: 7, type: 'member of' }],
    },
  ],
  [
    'networkx, newer',
    'a.json',
    { directed: true, nodes: [clerk, { id: 7, kind: 'ORGANIZATION' }], edges: [{ source: 'a', target: 7, type: 'member of', key: 0 }] },
  ],
  [
    'd3, by place',
    'a.json',
    {
      nodes: [
        { name: 'Fictional A', kind: 'person' },
        { name: '7', kind: 'organization' },
      ],
      links: [{ source: 0, target: 1, relation: 'MEMBER_OF' }],
    },
  ],
  [
    'd3, once it is drawn',
    'a.json',
    { nodes: [clerk, { id: '7', kind: 'organization' }], links: [{ source: clerk, target: { id: '7' }, type: 'member-of' }] },
  ],
  [
    'graphology',
    'a.json',
    {
      options: {},
      nodes: [
        { key: 'a', attributes: clerk },
        { key: '7', attributes: { kind: 'organization' } },
      ],
      edges: [{ key: 'e', source: 'a', target: '7', attributes: { type: 'member of' } }],
    },
  ],
  [
    'Cytoscape.js',
    'a.json',
    {
      elements: [
        { data: clerk },
        { data: { id: '7', kind: 'organization' }, position: { x: 1, y: 2 } },
        { data: { id: 'e', source: 'a', target: '7', interaction: 'member of' } },
      ],
    },
  ],
])('JSON of %s is read', async (_, name, value) => {
  const { batch } = await readAs(name, JSON.stringify(value, null, 1));
  expect(told(batch)).toEqual([['Fictional A', 'MEMBER_OF', '7', undefined]]);
  expect(batch.allegations.at(-1)?.locator?.lineFrom).toBeGreaterThan(4);
});

const neo4j = [
  { type: 'node', id: '0', labels: ['Node', 'Person'], properties: { name: 'Fictional A', ages: [1, 2] } },
  { type: 'node', id: '1', labels: ['Ship'], properties: { name: '7' } },
  {
    id: '0',
    type: 'relationship',
    label: 'SAILS_ON',
    properties: { since: 2014 },
    start: { id: '0', labels: ['Person'] },
    end: { id: '1', labels: ['Ship'] },
  },
];

test.each([
  ['lines', neo4j.map((each) => `${JSON.stringify(each)}\n`).join('')],
  ['a list', JSON.stringify(neo4j)],
])('what Neo4j exports as %s is read', async (_, text) => {
  const { batch, notes } = await readAs('a.json', text);
  expect(told(batch)).toEqual([['Fictional A', 'ASSOCIATED_WITH', '7', { en: 'SAILS ON' }]]);
  const other = (name: string, value: string) => ({ origin: 'Neo4j', name, value });
  expect(batch.entities[1]?.properties).toEqual({
    recordedFrom: [{ document: batch.documents[0]?.id, properties: ['other'] }],
    other: [other('id', '0'), other('ages', '1'), other('ages', '2'), other('labels', 'Node')],
  });
  expect(batch.entities[2]).toMatchObject({ kind: 'ASSET', properties: { type: { en: 'Ship' } } });
  expect(notes.length).toBe(1);
});

test('a graph without directions never says who did what to whom', async () => {
  const { batch } = await readAs(
    'a.json',
    JSON.stringify({ directed: false, nodes: [clerk, { ...clerk, id: 'b' }], links: [{ source: 'a', target: 'b', type: 'ARRESTED_BY' }] }),
  );
  expect(batch.relationships.map(({ type, properties }) => [type, properties['role']])).toEqual([
    ['ASSOCIATED_WITH', { en: 'ARRESTED BY' }],
  ]);
});

test('a list of flat records is a table, by a mapping', async () => {
  const rows = JSON.stringify(
    [
      { name: 'Fictional A', born: 1970 },
      { name: 'Fictional B', other: null },
    ],
    null,
    1,
  );
  const mapping = 'tables:\n  - entities:\n      who: { kind: PERSON, key: name, names: name }\n';
  await withFolder({ 'a.json': rows, 'how.yaml': mapping }, async (folder) => {
    const { code, said, warned } = await run(folder, `${folder}/a.json`, '--mapping', `${folder}/how.yaml`);
    expect([code, warned]).toEqual([0, []]);
    expect(said.at(-1)).toBe('a.json is imported: 2 rows, 1 document, 3 entities, 2 claims, 0 relationships');
    const [batch] = await stored(folder);
    expect(batch?.allegations.map(({ locator }) => [locator?.lineFrom, locator?.lineTo])).toEqual([
      [2, 5],
      [6, 9],
    ]);
    expect((await run(folder, `${folder}/a.json`)).warned[0]).toContain('is a list of records, a table, which is read by a mapping');
  });
});
