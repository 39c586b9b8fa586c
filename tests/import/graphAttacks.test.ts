import { expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { readAs } from '#tests/import/graphTold.ts';
import { run } from '#tests/import/importCommand.ts';

/** How the claims are carried that speak of the ties of a file, tie by tie, and what is told of it. */
async function carriedIn(name: string, text: string): Promise<{ readonly ties: readonly string[]; readonly notes: readonly string[] }> {
  const { batch, notes } = await readAs(name, text);
  const claims = new Map(batch.allegations.map((each) => [each.id, `${each.stance} ${each.status}`]));
  return { ties: batch.relationships.map(({ allegations }) => allegations.map((id) => claims.get(id)).join(', ')), notes };
}

const [asserted, waits] = ['ASSERTS ACCEPTED', 'ASSERTS PROPOSED'];
const id = (type: string, digit: string) => `${type}--${digit.repeat(8)}-1111-4111-8111-111111111111`;
const person = (digit: string, more: object = {}) => ({
  type: 'identity',
  spec_version: '2.1',
  id: id('identity', digit),
  name: `Fictional ${digit}`,
  identity_class: 'individual',
  ...more,
});
const tie = { type: 'relationship', spec_version: '2.1', id: id('relationship', '5') };
const bundle = (more: object, ...others: readonly object[]) =>
  JSON.stringify({
    type: 'bundle',
    id: id('bundle', '4'),
    objects: [
      person('1'),
      person('3'),
      { ...tie, relationship_type: 'knows', source_ref: id('identity', '1'), target_ref: id('identity', '3'), ...more },
      ...others,
    ],
  });
const about = (type: string, more: object) => ({ type, spec_version: '2.1', id: id(type, '7'), object_refs: [tie.id], ...more });

test.each([
  ['an opinion that strongly disagrees denies', {}, [about('opinion', { opinion: 'strongly-disagree' })], `${asserted}, DENIES ACCEPTED`],
  [
    'one that disagrees doubts',
    {},
    [about('opinion', { opinion: 'disagree', explanation: 'Two of that name' })],
    `${asserted}, DOUBTS ACCEPTED`,
  ],
  ['one that agrees says no more', {}, [about('opinion', { opinion: 'agree' })], asserted],
  ['one that was taken back counts for nothing', {}, [about('opinion', { opinion: 'strongly-disagree', revoked: true })], asserted],
  ['a note about it that denies', {}, [about('note', { content: 'The first says that he denies this.' })], waits],
  ['a note about it that does not', {}, [about('note', { content: 'As printed in 2019.' })], asserted],
  ['a confidence of nought', { confidence: 0 }, [], waits],
  ['a low confidence', { confidence: 10 }, [], asserted],
  [
    'an extension that negates',
    { extensions: { 'extension-definition--1': { extension_type: 'property-extension', x_opencti_negative: true } } },
    [],
    waits,
  ],
  ['a negated extension of something', { extensions: { 'extension-definition--1': { is_false_positive: 'true' } } }, [], waits],
  ['a revoked end', { target_ref: id('identity', '6') }, [person('6', { revoked: true })], waits],
] as const)('%s', async (_, more, others, carried) => {
  expect((await carriedIn('a.stix.json', bundle(more, ...others))).ties).toEqual([carried]);
});

test('an opinion about a sighting is one about whom it joins', async () => {
  const sighting = { type: 'sighting', spec_version: '2.1', id: id('sighting', '5'), sighting_of_ref: id('identity', '1') };
  const seen = { ...sighting, where_sighted_refs: [id('identity', '3')] };
  const opinion = { ...about('opinion', { opinion: 'strongly-disagree' }), object_refs: [seen.id] };
  const text = JSON.stringify({ type: 'bundle', id: id('bundle', '4'), objects: [person('1'), person('3'), seen, opinion] });
  expect((await carriedIn('a.stix.json', text)).ties).toEqual([`${asserted}, DENIES ACCEPTED`]);
});

const linked = (edge: object, more: object = {}) =>
  JSON.stringify({
    nodes: ['1', '3'].map((each) => ({ id: each, name: `Fictional ${each}`, kind: 'person' })),
    links: [{ source: '1', target: '3', type: 'knows', ...edge }],
    ...more,
  });
const cytoscape = (edge: object, more: object = {}) =>
  JSON.stringify({
    elements: [
      ...['1', '3'].map((each) => ({ data: { id: each, name: `Fictional ${each}`, kind: 'person' } })),
      { data: { id: 'e', source: '1', target: '3', type: 'knows' }, ...edge },
    ],
    ...more,
  });
const graphml = (within: string, of = '') =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key id="k" for="all" attr.name="status"/>` +
  `<key id="d" for="edge"/><graph edgedefault="directed">${of}<node id="1"/><node id="3"/>` +
  `<edge source="1" target="3">${within}</edge></graph></graphml>`;
const gexf = (edge: string, meta = '', more = '') =>
  `<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta>${meta}</meta><graph defaultedgetype="directed"><nodes><node id="1"/><node id="3"/></nodes>` +
  `<edges><edge id="e" source="1" target="3" ${edge}/></edges></graph>${more}</gexf>`;

test.each([
  ['what stands within a value', 'a.json', linked({ review: { denied_by: 'Fictional 3' } }), waits],
  ['within a list of values', 'a.json', linked({ reviews: [{ verdict: { is: 'false' }, status: 'disputed' }] }), waits],
  ['an assertion within', 'a.json', linked({ review: { assertion: 'DENIED' } }), 'DENIES ACCEPTED'],
  ['a class of Cytoscape', 'a.cyjs', cytoscape({ classes: 'denied dashed' }), waits],
  ['another class', 'a.cyjs', cytoscape({ classes: 'dashed', selected: false, style: { 'line-style': 'dashed' } }), asserted],
  ['a weight of nought', 'a.json', linked({ weight: 0 }), waits],
  ['what is inferred', 'a.json', linked({ x_opencti_inferred: true }), waits],
  ['what is predicted', 'a.json', linked({ predicted: 'yes' }), waits],
  ['a state of a hypothesis', 'a.json', linked({ status: 'hypothetical' }), waits],
  ['a weight of nought in GEXF', 'a.gexf', gexf('weight="0.0"'), waits],
  ['a weight', 'a.gexf', gexf('weight="0.5"'), asserted],
  [
    'what else is written on an edge',
    'a.graphml',
    graphml(
      '<data key="d"><y:PolyLineEdge><y:EdgeLabel>knows</y:EdgeLabel><y:EdgeLabel>says he denies it</y:EdgeLabel></y:PolyLineEdge></data>',
    ),
    waits,
  ],
  ['what a whole graph is', 'a.graphml', graphml('', '<data key="k">unverified</data>'), waits],
  ['what a whole graph of JSON is', 'a.json', linked({}, { graph: { confidence: 0 } }), waits],
  ['what a whole graph of Cytoscape is', 'a.cyjs', cytoscape({}, { data: { status: 'disputed' } }), waits],
] as const)('%s is read', async (_, name, text, carried) => {
  expect((await carriedIn(name, text)).ties).toEqual([carried]);
});

test.each([
  ['a.graphml', graphml('', '<desc>Drawn for a fictional class.</desc>'), 'desc: Drawn for a fictional class.'],
  ['a.gexf', gexf('', '<description>Drawn for a fictional class.</description>'), 'description: Drawn for a fictional class.'],
  ['a.json', linked({}, { graph: { made: 'for a fictional class' } }), 'made: for a fictional class'],
] as const)('what a whole graph tells of itself is told, and none of its ties waits for a text: %s', async (name, text, words) => {
  const { ties, notes } = await carriedIn(name, text);
  expect([ties, notes]).toEqual([[asserted], expect.arrayContaining([expect.stringContaining(words)])]);
});

test.each([{ directed: false }, { undirected: 'true' }, { direction: 'undirected' }, { directed: 'no' }])(
  'an edge that says so has no direction: %o',
  async (edge) => {
    const typed = async (more: object) => {
      const nodes = [
        { id: '1', name: 'Fictional 1', kind: 'person' },
        { id: '3', name: 'Fictional 3', kind: 'organization' },
      ];
      const links = [{ source: '1', target: '3', type: 'member of', ...more }];
      return (await readAs('a.json', JSON.stringify({ directed: true, nodes, links }))).batch.relationships[0]?.type;
    };
    expect([await typed({}), (await typed(edge)) === (await typed({ type: 'acquainted' }))]).toEqual(['MEMBER_OF', true]);
  },
);

test('a second graph in GEXF is refused, and an edge without a source is no node', async () => {
  await expect(readAs('a.gexf', gexf('', '', '<graph><nodes><node id="9"/></nodes></graph>'))).rejects.toThrow();
  await expect(readAs('a.cyjs', cytoscape({ data: { id: 'e', target: '3' } }))).rejects.toThrow();
});

test.each([
  ['a.cyjs', JSON.stringify({ elements: { nodes: ['x', 'y', 5, { data: { id: '1' } }], edges: [null, true] } }), '5 entries of 6'],
  ['a.json', `[{"type":"node","id":"1","labels":["Person"],"properties":{"name":"Fictional 1"}},"x","y",7]`, '3 entries of 4'],
])('bare words in the lists of %s are each counted where they are left out', async (name, text, told) => {
  await withFolder({ [name]: text }, async (folder) => {
    const { code, said } = await run(folder, '--leave-out-faulty-rows', '--dry-run', `${folder}/${name}`);
    expect([code, said.join('\n')]).toEqual([0, expect.stringContaining(told)]);
  });
});
