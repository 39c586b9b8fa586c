import { describe, expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { readAs } from '#tests/import/graphTold.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const nodes = ['1', '3'].map((id) => ({ id, name: `Fictional ${id}`, kind: 'person' }));
const linked = (edge: object) => JSON.stringify({ directed: true, nodes, links: [{ source: '1', target: '3', type: 'knows', ...edge }] });
const graphml = (key: string, value: string) =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="k" for="edge" attr.name="${key}"/><graph edgedefault="directed">` +
  `<node id="1"/><node id="3"/><edge source="1" target="3"><data key="k">${value}</data></edge></graph></graphml>`;
const apoc = (label: string, properties: object) =>
  [
    ...nodes.map(({ id, name }) => ({ type: 'node', id, labels: ['Person'], properties: { name } })),
    { type: 'relationship', id: '9', label, start: { id: '1' }, end: { id: '3' }, properties },
  ]
    .map((each) => JSON.stringify(each))
    .join('\n');
const stixId = (type: string, digit: string) => `${type}--${digit.repeat(8)}-1111-4111-8111-111111111111`;
const bundled = (tie: (one: string, other: string) => object) => {
  const [one = '', other = ''] = ['1', '3'].map((digit) => stixId('identity', digit));
  const identities = [one, other].map((id) => ({
    type: 'identity',
    spec_version: '2.1',
    id,
    name: `Fictional ${id}`,
    identity_class: 'individual',
  }));
  return JSON.stringify({ type: 'bundle', id: stixId('bundle', '4'), objects: [...identities, tie(one, other)] });
};
const stix = (word: string, more: object = {}) =>
  bundled((one, other) => ({
    type: 'relationship',
    spec_version: '2.1',
    id: stixId('relationship', '2'),
    relationship_type: word,
    source_ref: one,
    target_ref: other,
    ...more,
  }));

test.each([
  ['in small letters', 'a.json', linked({ assertion: 'denied' })],
  ['with a space', 'a.json', linked({ assertion: 'Denied ' })],
  ['under a name in capitals', 'a.json', linked({ Assertion: 'denied' })],
  ['in GraphML', 'a.graphml', graphml('ASSERTION', 'DENIED')],
  ['in small letters of GraphML', 'a.graphml', graphml('assertion', 'denied')],
  ['in Neo4j', 'a.json', apoc('KNOWS', { assertion: 'denied' })],
  ['in STIX', 'a.stix.json', stix('knows', { x_isnad_assertion: 'denied' })],
])('a denial %s comes as one', async (_, name, text) => {
  const { batch } = await readAs(name, text);
  const [tie] = batch.relationships;
  expect(tie?.allegations.map((id) => batch.allegations.find((each) => each.id === id)?.stance)).toEqual(['DENIES']);
});

test.each([
  ['a stance that denies', 'a.json', linked({ stance: 'DENIES' }), 'DENIES'],
  ['a stance that doubts', 'a.json', linked({ stance: 'doubts' }), 'DOUBTS'],
  ['a stance that disputes, in GraphML', 'a.graphml', graphml('Stance', 'Disputed'), 'DOUBTS'],
  ['a stance of others in STIX', 'a.stix.json', stix('knows', { x_acme_stance: 'DOUBTS' }), 'DOUBTS'],
])('%s is that of the claim', async (_, name, text, stance) => {
  const { batch } = await readAs(name, text);
  const claims = batch.relationships.flatMap(({ allegations }) => batch.allegations.filter(({ id }) => allegations.includes(id)));
  expect(claims.map((each) => [each.stance, each.status])).toEqual([[stance, 'ACCEPTED']]);
});

test.each([
  ['a denied status', 'a.json', linked({ type: 'applied for a visa', status: 'denied' }), 'status: denied'],
  ['a disputed status', 'a.json', linked({ status: 'Disputed by both' }), 'status: Disputed by both'],
  ['a polarity', 'a.graphml', graphml('polarity', 'NEGATIVE'), 'polarity: NEGATIVE'],
  ['what is disputed in Neo4j', 'a.json', apoc('KNOWS', { disputed: true }), 'disputed: true'],
  ['a status in Arabic', 'a.json', linked({ status: 'متنازع عليه' }), 'status: متنازع عليه'],
  ['a status of others in STIX', 'a.stix.json', stix('knows', { x_acme_status: 'disputed' }), 'x_acme_status: disputed'],
])('%s, which may be of something else, waits for a person and is said', async (_, name, text, words) => {
  const { batch, notes } = await readAs(name, text);
  const claims = batch.relationships.flatMap(({ allegations }) => batch.allegations.filter(({ id }) => allegations.includes(id)));
  expect(claims.map((each) => [each.stance, each.status])).toEqual([['ASSERTS', 'PROPOSED']]);
  expect(notes.filter((note) => note.includes('waits for a person'))).toEqual([expect.stringContaining(`1 tie tells ${words},`)]);
});

test('where the file says that such a tie holds, its status is of something else', async () => {
  const { batch, notes } = await readAs('a.json', linked({ status: 'denied', assertion: 'ASSERTED' }));
  expect([batch.allegations.every(({ status }) => status === 'ACCEPTED'), notes.join('').includes('waits')]).toEqual([true, false]);
});

test('a sighting that counts none denies that it was seen, one that counts some says it', async () => {
  const sighting = (count: number | null) =>
    bundled((one, other) => ({
      type: 'sighting',
      spec_version: '2.1',
      id: stixId('sighting', '5'),
      sighting_of_ref: one,
      where_sighted_refs: [other],
      ...(count !== null && { count }),
    }));
  const stances = async (count: number | null) => {
    const { batch, notes } = await readAs('a.stix.json', sighting(count));
    const [tie] = batch.relationships;
    const claims = batch.allegations.filter(({ id }) => tie?.allegations.includes(id));
    return [claims.map(({ stance }) => stance), notes.some((note) => note.includes('1 sighting counts none seen'))];
  };
  expect(await Promise.all([0, 3, null].map(stances))).toEqual([
    [['DENIES'], true],
    [['ASSERTS'], false],
    [['ASSERTS'], false],
  ]);
});

const unread = 'a denial is not read from there; write assertion: DENIED instead';
const named = 'seems to deny the tie and would be read as saying it';

describe('what may be a denial is refused at its place and never asserted', () => {
  test.each([
    ['an unknown assertion', 'a.json', linked({ assertion: 'REFUTED' }), '"REFUTED" is no assertion that is known here'],
    ['two assertions', 'a.json', linked({ assertion: ['ASSERTED', 'DENIED'] }), 'tells several assertions of one tie'],
    [
      'a stance against its assertion',
      'a.json',
      linked({ stance: 'DENIES', assertion: 'ASSERTED' }),
      'tells several assertions of one tie',
    ],
    ['what is negated', 'a.json', linked({ negated: true }), unread],
    ['what is denied in GraphML', 'a.graphml', graphml('is_denied', '1'), unread],
    ['what is negated in Neo4j', 'a.json', apoc('KNOWS', { Negated: true }), unread],
    ['a member of STIX', 'a.stix.json', stix('knows', { x_acme_negated: true }), unread],
    ['a type', 'a.json', linked({ type: 'not member of' }), named],
    ['a type in one word', 'a.json', linked({ type: 'isNotMemberOf' }), named],
    ['a label', 'a.json', linked({ label: 'never met' }), named],
    ['a word in Arabic', 'a.json', linked({ type: 'ليس عضواً في' }), named],
    ['a label of Neo4j', 'a.json', apoc('NOT_RELATED_TO', {}), named],
    ['a type of STIX', 'a.stix.json', stix('not-related-to'), named],
  ])('%s', async (_, name, text, complaint) => {
    await withFolder({ [name]: text }, async (folder) => {
      const { code, warned } = await run(folder, '--dry-run', `${folder}/${name}`);
      expect([code, warned.join('\n')]).toEqual([1, expect.stringContaining(complaint)]);
      expect((await stored(folder)).flatMap(({ relationships }) => relationships)).toEqual([]);
    });
  });
});

test.each([
  { negated: false },
  { denied: 'no' },
  { status: 'active' },
  { stance: 'ASSERTS' },
  { disputed: 'no' },
  { type: 'non-executive director' },
  { type: 'notary of' },
  { type: 'northern neighbor' },
])('what denies nothing is taken: %o', async (edge) => {
  const { batch } = await readAs('a.json', linked(edge));
  expect(batch.relationships.length).toBe(1);
});

/** What carries the one tie of a file; none of it is drawn but ASSERTS, ACCEPTED. */
const carriedIn = async (name: string, text: string) => {
  const { batch } = await readAs(name, text);
  const claims = batch.relationships.flatMap(({ allegations }) => batch.allegations.filter(({ id }) => allegations.includes(id)));
  return [...new Set(claims.map(({ stance, status }) => `${stance} ${status}`))];
};
const [asserted, denied, doubted, waits] = ['ASSERTS ACCEPTED', 'DENIES ACCEPTED', 'DOUBTS ACCEPTED', 'ASSERTS PROPOSED'];

test.each([
  [asserted, ['asserts', 'Supported', 'strongly supports', 'yes', 'يؤكد', 'مؤكّد', 'أثبت']],
  [denied, ['rejects', 'refuting', 'against', 'false', 'negative', 'contradicts', 'strongly denies', 'ينكر', 'أنكر', 'نَفى', 'المنفي']],
  [doubted, ['questioned', 'Disputed by both', 'مشكوك فيه', 'محل نزاع']],
  [waits, ['neutral', 'does not deny', 'not supported', 'unknown', 'denied, later confirmed', '0', '?', 'غير مؤكد']],
])('a stance is %s: %o', async (carried, values) => {
  for (const stance of values) expect([stance, await carriedIn('a.json', linked({ stance }))]).toEqual([stance, [carried]]);
  for (const stance of values) expect([stance, await carriedIn('a.json', linked({ الموقف: stance }))]).toEqual([stance, [carried]]);
});

test.each([
  [denied, [{ x_acme_assertion: 'DENIED' }, { x_assertion: 'denied' }, { x_open_cti_stance: 'denies' }]],
  [
    waits,
    [
      ...['unknown', 'half true', 'mixed', '-1', 'x'].flatMap((value) =>
        ['verdict', 'veracity', 'polarity'].map((name) => ({ [name]: value })),
      ),
      ...['not proven', 'unconfirmed', 'unfounded', 'Unproven', 'dismissed', 'acquitted', 'mostly false', 'officially denied', 'false']
        .concat('مكذوب', 'غير صحيح', 'نُفي', 'المنفي')
        .flatMap((value) => ['status', 'x_acme_status', 'linkStatus', 'الحالة', 'الحكم'].map((name) => ({ [name]: value }))),
      ...['verified', 'confirmed', 'is_true', 'valid', 'isValid', 'x_acme_verified'].map((name) => ({ [name]: false })),
      ...['refutes', 'debunked', 'retracted', 'revoked', 'entry_denied'].map((name) => ({ [name]: true })),
      { refuted_by: 'Fictional 3' },
      { labels: ['disputed'] },
    ],
  ],
  [
    asserted,
    [
      { verdict: 'true' },
      { polarity: 'positive' },
      { polarity: 1 },
      { verified: true },
      { status: 'no longer active' },
      { refuted_by: '' },
      { verdict: 'false', assertion: 'ASSERTED' },
      { other_assertion: 'of something' },
    ],
  ],
])('what others tell in names of theirs is %s', async (carried, edges) => {
  for (const edge of edges) expect([edge, await carriedIn('a.json', linked(edge))]).toEqual([edge, [carried]]);
});

test('who denies a tie is told by its name: nothing of it is drawn without a person', async () => {
  expect(await carriedIn('a.json', linked({ denied_by: 'Fictional 3' }))).toEqual([waits]);
  expect(await carriedIn('a.json', linked({ deniedBy: 'Fictional 3' }))).toEqual([waits, denied]);
});

test('of a bundle: labels wait, what is revoked stays so, and a sighting is read as any tie', async () => {
  const seen = (more: object) =>
    bundled((one, other) => ({
      type: 'sighting',
      spec_version: '2.1',
      id: stixId('sighting', '5'),
      sighting_of_ref: one,
      where_sighted_refs: [other],
      ...more,
    }));
  const told = [
    stix('knows', { labels: ['denied'] }),
    stix('knows', { revoked: true, x_acme_status: 'disputed' }),
    stix('knows', { revoked: 'True' }),
    stix('knows', { x_acme_assertion: 'DENIED' }),
    ...[{ x_isnad_assertion: 'DENIED' }, { count: '0.0' }, { count: -1 }, { x_isnad_stance: 'doubts' }].map(seen),
  ];
  const retracted = 'ASSERTS RETRACTED';
  expect((await Promise.all(told.map((text) => carriedIn('a.stix.json', text)))).flat()).toEqual([
    waits,
    retracted,
    retracted,
    denied,
    denied,
    denied,
    denied,
    doubted,
  ]);
});

test.each([
  ...['x_open_cti_denied', 'acme:denied', 'denied?', 'x_acme_is-denied'].map((name) => ({ [name]: true })),
  ...['denied link to', 'denies ties to', 'unrelated to', 'cannot be a friend of', "can't know", 'false link', 'member of (denied)'].map(
    (type) => ({ type }),
  ),
  ...['نفى صلته بـ', 'نَفَى معرفته', 'عضو في (منفي)', 'لَيْسَ عضواً'].map((type) => ({ type })),
])('a tie that is called so is refused: %o', async (edge) => {
  await expect(readAs('a.json', linked(edge))).rejects.toThrow();
});

test.each([{ type: 'was denied entry with' }, { type: 'نُفي إلى' }, { type: 'brother (elder)' }, { type: 'may know' }])(
  'a tie that is called so is taken: %o',
  async (edge) => {
    expect(await carriedIn('a.json', linked(edge))).toEqual([asserted]);
  },
);

const held = (type: string, more: object = {}) =>
  JSON.stringify({
    directed: true,
    nodes: [
      { id: '1', name: 'Fictional 1', kind: 'person' },
      { id: '3', name: 'Fictional 3', kind: 'organization' },
    ],
    links: [{ source: '1', target: '3', type, ...more }],
  });

test.each(['directs', 'Directs', 'listed by'])('the loose word of others "%s" is kept and is no type of ours', async (word) => {
  const [tie] = (await readAs('a.json', held(word))).batch.relationships;
  const [linkedSo] = (await readAs('a.json', held('acquainted with'))).batch.relationships;
  expect([tie?.type, JSON.stringify(tie?.properties).includes(word)]).toEqual([linkedSo?.type, true]);
});

test.each([
  ['25', 25],
  [12.5, 12.5],
  ['0.5%', 0.5],
  ['100 %', 100],
  ['0.25', undefined],
  [0.25, undefined],
  ['0x10', undefined],
  ['1e1', undefined],
  ['-5', undefined],
  ['120%', undefined],
  ['1', undefined],
  ['1%', 1],
])('a share of others, %s, is %s per cent', async (share, percent) => {
  const [tie] = (await readAs('a.json', held('owns', { share }))).batch.relationships;
  const isKept = JSON.stringify(tie?.properties['other'] ?? []).includes(`"share","value":"${share}"`);
  expect([tie?.properties['share'], isKept]).toEqual([percent, percent === undefined]);
});

test.each([{ claimIds: '77' }, { assertion: 'ASSERTED' }, { assertion: 'asserted', claimIds: '77' }])(
  'whom others call related is no kin by one attribute: %o',
  async (edge) => {
    const told = await Promise.all(['related to', 'RELATED_TO'].map((type) => readAs('a.json', linked({ ...edge, type }))));
    const [plain] = (await readAs('a.json', linked({ type: 'related to' }))).batch.relationships;
    for (const { batch } of told) expect(batch.relationships.map(({ type }) => type)).toEqual([plain?.type]);
  },
);
