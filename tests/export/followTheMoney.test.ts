import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { toId } from '#server/domain/id.ts';
import { unknownAmount } from '#server/domain/money.ts';
import type { Batch } from '#server/engine/batch.ts';
import { readRecords } from '#server/import/formats.ts';
import { schemaNamed, schemaNames } from '#server/import/followTheMoney/model.ts';
import { checked } from '#server/import/land.ts';
import { batch as batchOf, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { hostileGraph, hostileTexts } from '#tests/export/hostileGraph.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { fictional, linesOf, type Line } from '#tests/import/fictionalList.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const donations = fileURLToPath(new URL('../../seeds/german-party-donations/donations.ijson', import.meta.url));
const published = { title: 'A fictional list', publisher: 'Fictional Registry' };
const record = z.object({
  id: z.string(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
  datasets: z.array(z.string()).optional(),
});

type Read = z.infer<typeof record>;

/** The records of a file by id, the values of each property in order, for they are sets. */
function recordsIn(text: string): ReadonlyMap<string, Omit<Read, 'datasets'>> {
  return new Map(
    read(text).map(({ id, schema, properties }) => {
      const sorted = Object.entries(properties)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, values.toSorted()] as const);
      return [id, { id, schema, properties: Object.fromEntries(sorted.toSorted(([a], [b]) => (a < b ? -1 : 1))) }];
    }),
  );
}

function read(text: string): readonly Read[] {
  return text
    .trim()
    .split('\n')
    .map((line) => record.parse(JSON.parse(line)));
}

async function batchIn(text: string): Promise<Batch> {
  return withFolder({ 'list.ijson': text }, async (folder) =>
    checked(await readRecords(`${folder}/list.ijson`, { format: null, published })),
  );
}

test('the published donations come out of a store as they went in, entity for entity and property for property', async () => {
  await withFolder({}, async (folder) => {
    expect((await run(folder, donations, '--title', 'Donations', '--publisher', 'An example')).code).toBe(0);
    const [batch] = await stored(folder);
    const { text, leftOut } = await writtenAs('followTheMoney', batch ?? hostileGraph);
    expect(recordsIn(text)).toEqual(recordsIn(await readFile(donations, 'utf8')));
    expect(new Set(read(text).flatMap(({ datasets }) => datasets))).toEqual(new Set(['Donations (An example)']));
    expect(leftOut).toEqual([]);
  });
});

test.each([
  '51',
  '51%',
  '50.00',
  '25-50%',
  '0.5',
  '1',
  '100',
  '33.3 %',
  '0.5%',
  '1%',
  '0.0000001%',
  '99.999999999999999999999',
  '1.0000000000000000001',
])('how much is owned comes out as it went in: %s', async (share) => {
  const lines = linesOf(
    { id: 'a', schema: 'Company', properties: { name: ['Fictional A'] } },
    { id: 'b', schema: 'Company', properties: { name: ['Fictional B'] } },
    { id: 'o', schema: 'Ownership', properties: { owner: ['a'], asset: ['b'], percentage: [share] } },
  );
  const batch = await batchIn(lines);
  expect(recordsIn((await writtenAs('followTheMoney', batch)).text)).toEqual(recordsIn(lines));
  const certain = new Map<string, number>([
    ['51', 51] as const,
    ['51%', 51] as const,
    ['50.00', 50] as const,
    ['100', 100] as const,
    ['33.3 %', 33.3] as const,
    ['0.5%', 0.5] as const,
    ['1%', 1] as const,
    ['0.0000001%', 1e-7] as const,
  ]);
  expect(batch.relationships.map(({ properties }) => properties['share'])).toEqual([certain.get(share)]);
});

test('a share of ours is no fraction where it is written, and is read again; where a link has no place for it, it stands in words', async () => {
  const shares = [0, 1e-7, 0.5, 1, 1.5, 100];
  const owned = batchOf({
    documents: [document('letter')],
    entities: [entity('one', 'ORGANIZATION'), entity('other', 'ORGANIZATION'), entity('mill', 'ASSET')],
    allegations: [claim('owned', 'one', 'letter')],
    relationships: [
      ...shares.map((share, at) => tie(`o${at}`, 'OWNS', 'one', 'mill', ['owned'], { properties: { share } })),
      tie('odd', 'OWNS', 'one', 'other', ['owned'], { properties: { share: 0.5 } }),
    ],
  });
  const { text } = await writtenAs('followTheMoney', owned);
  const told = recordsIn(text);
  expect(shares.map((_, at) => told.get(`o${at}`)?.properties['percentage'])).toEqual(
    ['0%', '0.0000001%', '0.5%', '1%', '1.5', '100'].map((each) => [each]),
  );
  const odd = told.get('odd');
  expect([odd?.schema, odd?.properties['description']]).toEqual(['UnknownLink', ['Fictional claim owned', 'Share: 0.5%']]);
  const again = (await batchIn(text)).relationships.map(({ properties: { share } }) => share);
  expect(new Set(again)).toEqual(new Set([...shares, undefined]));
});

test.each<[what: string, ...lines: Line[]]>([
  ['dates of both ends', { id: 'a', schema: 'Event', properties: { name: ['Fair'], startDate: ['2014-09'], endDate: ['2015'] } }],
  ['a date and an end', { id: 'a', schema: 'Event', properties: { name: ['Fair'], date: ['2014'], endDate: ['2015'] } }],
  ['a time', { id: 'a', schema: 'Event', properties: { name: ['Fair'], date: ['2014-09-30T10:00:00'] } }],
  ['two dates', { id: 'a', schema: 'Event', properties: { name: ['Fair'], date: ['2014', '2015'] } }],
  ['amounts in two currencies', { id: 'a', schema: 'Payment', properties: { amount: ['10.50'], currency: ['usd'], amountEur: ['9'] } }],
  ['euros as such', { id: 'a', schema: 'Payment', properties: { amount: ['10.5'], currency: ['EUR'] } }],
  ['euros of their own', { id: 'a', schema: 'Payment', properties: { amountEur: ['10.5'] } }],
  ['pounds', { id: 'a', schema: 'Payment', properties: { amount: ['7'], currency: ['SYP'] } }],
  ['no currency', { id: 'a', schema: 'Payment', properties: { amount: ['7'] } }],
  [
    'one name twice',
    { id: 'a', schema: 'Person', properties: { name: ['One'], alias: ['One', 'Two'], weakAlias: ['Two', 'Three'], previousName: ['One'] } },
  ],
  [
    'sex, birth and death of a person',
    { id: 'a', schema: 'Person', properties: { name: ['One'], gender: ['female'], birthDate: ['1970-03'], deathDate: ['2016'] } },
  ],
  [
    'two births, and a sex and a death as no field of ours has them',
    { id: 'a', schema: 'Person', properties: { name: ['One'], gender: ['Female'], birthDate: ['1970', '1971'], deathDate: ['May 2016'] } },
  ],
  ['no name', { id: 'a', schema: 'Person', properties: { nationality: ['zz'] } }],
  ['a name that stands elsewhere, too', { id: 'a', schema: 'Person', properties: { name: ['Last'], lastName: ['Last'] } }],
  ['a name with spaces', { id: 'a', schema: 'Person', properties: { name: [' Wide  name '] } }],
  [
    'an address by its parts',
    { id: 'a', schema: 'Address', properties: { city: ['Nowhere'], street: ['1 Street'], latitude: ['1.50'], longitude: ['2'] } },
  ],
  ['an address with a name', { id: 'a', schema: 'Address', properties: { full: ['1 Street'], name: ['The house'] } }],
  [
    'numbers of several sorts',
    {
      id: 'a',
      schema: 'Company',
      properties: {
        name: ['Mill'],
        registrationNumber: ['R 7', ' R8'],
        taxNumber: ['1'],
        phone: ['+99 1'],
        email: ['a@example.org'],
        swiftBic: ['ABCDEFGH'],
        jurisdiction: ['zz'],
      },
    },
  ],
  ['countries in capitals', { id: 'a', schema: 'Person', properties: { name: ['One'], country: ['ZZ'] } }],
  [
    'an edge of several ends',
    { id: 'a', schema: 'Person', properties: { name: ['One'] } },
    { id: 'b', schema: 'Person', properties: { name: ['Two'] } },
    { id: 'c', schema: 'Company', properties: { name: ['Mill'] } },
    {
      id: 'e',
      schema: 'Directorship',
      properties: { director: ['a', 'b'], organization: ['c'], role: ['chair', 'head'], startDate: ['2019'], summary: ['as listed'] },
    },
    { id: 'f', schema: 'Family', properties: { person: ['a'], relative: ['b'], relationship: ['kin'] } },
    { id: 'g', schema: 'Similar', properties: { candidate: ['a'], match: ['b'] } },
  ],
])('%s come out as they went in', async (_, ...lines) => {
  const text = linesOf(...lines);
  expect(recordsIn((await writtenAs('followTheMoney', await batchIn(text))).text)).toEqual(recordsIn(text));
});

test('every schema comes out as it went in, each property that names another among its values', async () => {
  const things = {
    person: 'Person',
    body: 'Company',
    place: 'Address',
    event: 'Event',
    post: 'Position',
    paper: 'Document',
    flow: 'Payment',
  };
  const base = Object.entries(things).map(([id, schema]): Line => ({
    id,
    schema,
    properties: schema === 'Payment' ? {} : { name: [`Fictional ${id}`] },
  }));
  const records = schemaNames().map((name): Line => {
    const { properties = new Map<string, string>(), edge = null } = schemaNamed(name) ?? {};
    const ends = name === 'Similar' ? ['candidate', 'match'] : [edge?.source ?? '', edge?.target ?? ''];
    const links = [...properties].flatMap(([property, type]) => {
      const end = ends.indexOf(property);
      return type === 'entity' ? [[property, end < 0 ? ['body', 'person'] : [end === 0 ? 'person' : 'body']] as const] : [];
    });
    return { id: `of-${name}`, schema: name, properties: Object.fromEntries(links) };
  });
  const text = linesOf(
    ...base,
    ...records,
    ...fictional
      .trim()
      .split('\n')
      .map((line) => record.parse(JSON.parse(line))),
  );
  expect(recordsIn((await writtenAs('followTheMoney', await batchIn(text))).text)).toEqual(recordsIn(text));
});

test('what was never of FollowTheMoney is written by the nearest schema, each tie as a link with what is claimed, and is taken again', async () => {
  const { text, leftOut } = await writtenAs('followTheMoney', hostileGraph);
  const told = recordsIn(text);
  expect(hostileTexts.map((_, n) => told.get(`n${n}`)?.properties['notes'])).toEqual(hostileTexts.map((each) => [each]));
  expect(told.get('both')).toEqual({
    id: 'both',
    schema: 'UnknownLink',
    properties: {
      date: ['2014-09'],
      description: [hostileTexts[0], 'Denied by Fictional office', 'Fictional claim denies [Denies]'],
      object: ['office'],
      publisher: [hostileTexts[0]],
      recordId: ['=title, "quoted"', 'Fictional report reply'],
      role: ['said to have left'],
      subject: ['n0'],
      summary: [`${hostileTexts[0]} is said to have left Fictional office`, `يُنسب إلى ${hostileTexts[0]} ترك Fictional office`],
    },
  });
  expect(told.get('t1')).toMatchObject({ schema: 'Membership', properties: { member: ['n1'], organization: ['office'], role: ['=role'] } });
  expect(told.get('money')?.properties).toMatchObject({ purpose: ['more than 1,000,000,000 SYP'], date: ['2014'] });
  expect([told.has('denied'), told.has('waits')]).toEqual([false, false]);
  expect(leftOut).toEqual([
    '2 relationships that nobody asserts',
    '2 documents, but for their titles beside what they say',
    '1 dossier, as which its documents belong together',
    '1 place in the picture of a dossier',
    '1 claim that carries no relationship of the file',
  ]);
  expect((await batchIn(text)).relationships.length).toBe(hostileGraph.relationships.length - 2);
});

test('a record of a payment names as payer and payee only whom claims name and nobody denies or doubts, with who says so; all else is a link that says what it is', async () => {
  const paid = batchOf({
    documents: [document('letter')],
    entities: [
      ...['who', 'heard', 'payer', 'taker', 'other'].map((id) => entity(id, 'PERSON')),
      ...['one', 'two'].map((id) => entity(id, 'MONEY_FLOW', { names: [], properties: { amount: unknownAmount } })),
    ],
    allegations: [
      claim('said', 'who', 'letter', { transmittedBy: [toId('heard')] }),
      claim('doubted', 'other', 'letter', { stance: 'DOUBTS' }),
      claim('denied', 'taker', 'letter', { stance: 'DENIES' }),
      claim('taken', 'who', 'letter', { status: 'RETRACTED' }),
    ],
    relationships: [
      tie('a', 'PAYS', 'payer', 'one', ['said', 'taken']),
      tie('b', 'PAID_TO', 'one', 'taker', ['said', 'denied']),
      tie('c', 'PAYS', 'other', 'two', [], { inferred: { en: 'A fictional editor thinks so.' } }),
      tie('d', 'PAID_TO', 'two', 'taker', ['said', 'doubted']),
    ],
  });
  const told = recordsIn((await writtenAs('followTheMoney', paid)).text);
  expect(told.get('one')?.properties).toEqual({
    purpose: ['an amount not given'],
    payer: ['payer'],
    summary: ['an amount not given is said to have come from Fictional payer', 'يُقال بأن مصدر مبلغ غير مذكور هو Fictional payer'],
    description: ['Fictional claim said', 'Fictional claim taken [Retracted]', 'Passed on by Fictional heard'],
    recordId: ['Fictional report letter'],
    publisher: ['Fictional who'],
  });
  expect(told.get('two')?.properties).toEqual({ purpose: ['an amount not given'] });
  expect(['b', 'c', 'd'].map((id) => [told.get(id)?.schema, told.get(id)?.properties['description']])).toEqual([
    [
      'UnknownLink',
      ['Denied by Fictional taker', 'Fictional claim denied [Denies]', 'Fictional claim said', 'Passed on by Fictional heard'],
    ],
    ['UnknownLink', ['A fictional editor thinks so.']],
    [
      'UnknownLink',
      ['Doubted by Fictional other', 'Fictional claim doubted [Doubts]', 'Fictional claim said', 'Passed on by Fictional heard'],
    ],
  ]);
});
