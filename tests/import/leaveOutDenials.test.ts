import { expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { readAs } from '#tests/import/graphTold.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const leaving = '--leave-out-faulty-rows';
const stixId = (type: string, digit: number) => `${type}--${`${digit}`.repeat(8)}-1111-4111-8111-111111111111`;
const object = (type: string, digit: number, more: object) => ({ type, spec_version: '2.1', id: stixId(type, digit), ...more });
const people = [1, 2, 3].map((digit) => object('identity', digit, { name: `Fictional ${digit}`, identity_class: 'individual' }));
const tie = (digit: number, from: number, to: number, more: object = {}) =>
  object('relationship', digit, {
    relationship_type: 'knows',
    source_ref: stixId('identity', from),
    target_ref: stixId('identity', to),
    ...more,
  });
const bundle = (...objects: readonly unknown[]) =>
  `{"type": "bundle", "id": "${stixId('bundle', 9)}", "objects": [\n${[...people, ...objects].map((each) => JSON.stringify(each)).join(',\n')}]}`;
const nodes = ['1', '2', '3'].map((id) => ({ id, name: `Fictional ${id}`, kind: 'person' }));
const linked = (...links: readonly object[]) =>
  `{"directed": true, "nodes": ${JSON.stringify(nodes)}, "links": [\n${links.map((each) => JSON.stringify(each)).join(',\n')}]}`;

/** What is left out of a text and told of it, and between whom ties are stored. */
async function leftOf(name: string, text: string): Promise<{ readonly left: string; readonly told: string; readonly ties: unknown }> {
  return withFolder({ [name]: text }, async (folder) => {
    expect((await run(folder, '--dry-run', `${folder}/${name}`)).code).toBe(1);
    const { said, warned } = await run(folder, leaving, `${folder}/${name}`);
    const batches = await stored(folder);
    const labels = new Map(batches.flatMap(({ entities }) => entities.map(({ id, names }) => [id, names[0]?.text] as const)));
    return {
      left: said.find((line) => line.includes(' left out:')) ?? 'nothing',
      told: [...said, ...warned].join('\n'),
      ties: batches.flatMap(({ relationships }) => relationships.map(({ source, target }) => [labels.get(source), labels.get(target)])),
    };
  });
}

test.each([
  [
    { source: 0, target: 1 },
    { source: 1, target: 2 },
  ],
  [
    { source: '2', target: '7' },
    { source: '1', target: '2' },
  ],
])('of links that may name nodes by their places none is taken: %o', async (...links) => {
  const { left, told, ties } = await leftOf('a.json', linked(...links));
  expect([left, ties]).toEqual(['nothing', []]);
  expect(told).toContain('the links may name the nodes by their places in the list');
});

test('a link to a node that is left out is left out with it, though its id is a number', async () => {
  const text = linked({ source: '1', target: '2' }, { source: '2', target: '3' })
    .replace('"id":"3"', '"id":"2"')
    .replace('"target":"3"', '"target":"1"');
  expect((await leftOf('a.json', text)).left).toBe('4 entries of 5 left out:');
});

test.each([
  ['what is negated', { negated: true }],
  ['a word that negates', { type: 'never met' }],
])('%s is left out with all that joins the two, in either direction', async (_, denial) => {
  const links = [{ type: 'knows', ...denial }, { type: 'knows' }].map((link) => ({ source: '1', target: '2', ...link }));
  const others = [
    { source: '2', target: '1', type: 'met' },
    { source: '2', target: '3', type: 'knows' },
  ];
  const { left, told, ties } = await leftOf('a.json', linked(...links, ...others));
  expect([left, ties]).toEqual(['3 entries of 7 left out:', [['Fictional 2', 'Fictional 3']]]);
  expect(told).toContain('joins two of whom another edge is left out that may deny or doubt that they are tied');
});

test.each([
  ['a member that negates', tie(4, 1, 2, { x_acme_negated: true })],
  ['a stance with a confidence that is none', tie(4, 2, 1, { x_acme_stance: 'denied', confidence: 'high' })],
  ['a denial without an id', { ...tie(4, 1, 2, { x_isnad_assertion: 'DENIED' }), id: 'none' }],
  [
    'a sighting of nothing',
    object('sighting', 4, {
      sighting_of_ref: stixId('identity', 1),
      where_sighted_refs: [stixId('identity', 2)],
      count: 0,
      confidence: 'high',
    }),
  ],
])('in a bundle, too: %s', async (_, denial) => {
  const { left, ties } = await leftOf('a.stix.json', bundle(denial, tie(5, 1, 2), tie(6, 2, 3)));
  expect([left, ties]).toEqual(['2 entries of 6 left out:', [['Fictional 2', 'Fictional 3']]]);
});

test.each([
  ['a report that is revoked', object('report', 4, { name: 'Fictional report', revoked: true, published: '2030-01-01T00:00:00Z' })],
  ['an opinion', object('opinion', 4, { opinion: 'strongly-disagree' })],
  ['a note', object('note', 4, { content: 'None of it is so.' })],
])('what %s speaks of is left out with it, each told once', async (_, speaking) => {
  const faulty = { ...speaking, confidence: 'high', object_refs: [stixId('relationship', 5)] };
  const { left, told, ties } = await leftOf('a.stix.json', bundle(faulty, tie(5, 1, 2), tie(6, 2, 3)));
  expect([left, ties]).toEqual(['2 entries of 6 left out:', [['Fictional 2', 'Fictional 3']]]);
  expect(told.match(/confidence is a whole number/gu)).toHaveLength(1);
  expect(told).toContain('which is left out and may say that it does not hold');
});

test('a tie whose claim is left out is not said by the file in its place', async () => {
  const claim = object('note', 4, { content: 'None of it is so.', x_isnad_id: 'c1', x_isnad_stance: 'DENIES', confidence: 'high' });
  const carried = tie(5, 1, 2, { x_isnad_claim_ids: 'c1' });
  expect(await leftOf('a.stix.json', bundle(claim, carried, tie(6, 2, 3)))).toMatchObject({
    left: '2 entries of 6 left out:',
    ties: [['Fictional 2', 'Fictional 3']],
  });
});

const claimed = object('note', 4, {
  content: 'They know each other.',
  x_isnad_id: 'c1',
  x_isnad_about: 'e1',
  object_refs: [stixId('identity', 1)],
});

test.each([{ x_acme_status: 'disputed' }, { x_acme_stance: 'doubts' }, { x_isnad_assertion: 'DENIED' }])(
  'a tie is not taken on claims that assert it where the file tells of it: %o',
  async (against) => {
    const text = bundle(claimed, tie(5, 1, 2, { x_isnad_claim_ids: 'c1', ...against }), tie(6, 2, 3));
    const { left, told, ties } = await leftOf('a.stix.json', text);
    expect([left, ties]).toEqual(['1 entry of 6 left out:', [['Fictional 2', 'Fictional 3']]]);
    expect(told).toContain('the claims that it names by their ids say that it holds');
  },
);

test('a tie is taken on claims that deny it, where the file says so, too', async () => {
  const denied = { ...claimed, x_isnad_stance: 'DENIES' };
  const { batch } = await readAs('a.stix.json', bundle(denied, tie(5, 1, 2, { x_isnad_claim_ids: 'c1', x_isnad_assertion: 'DENIED' })));
  expect(batch.relationships.length).toBe(1);
});

test.each([
  ['a.stix.json', bundle(null, 5, 'x', tie(6, 2, 3)), '3 entries of 7 left out:'],
  ['a.json', linked({ source: '2', target: '3' }).replace('[{', '[null, 5, "x", {'), '3 entries of 7 left out:'],
])('bare words among what %s holds are counted one by one', async (name, text, left) => {
  expect(await leftOf(name, text)).toMatchObject({ left, ties: [['Fictional 2', 'Fictional 3']] });
});
