import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { kindsOf } from '#graph-schema/ontology.ts';
import { isMoney, type EntityRecord } from '#server/domain/entity.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import { totals } from '#server/domain/money.ts';
import type { Batch } from '#server/engine/batch.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { readRecords } from '#server/import/formats.ts';
import { schemaNamed, schemaNames } from '#server/import/followTheMoney/model.ts';
import { checked } from '#server/import/land.ts';
import { asSaid } from '#tests/domain/asSaid.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { address, clerk, fictional, linesOf, mill, type Line } from '#tests/import/fictionalList.ts';
import { run } from '#tests/import/importCommand.ts';

const donations = fileURLToPath(new URL('../../seeds/german-party-donations/donations.ijson', import.meta.url));
const published = { title: 'A fictional list', publisher: 'Fictional Registry' };

async function batchIn(text: string): Promise<Batch> {
  return withFolder({ 'list.ijson': text }, async (folder) =>
    checked(await readRecords(`${folder}/list.ijson`, { format: null, published })),
  );
}

function named(entities: readonly EntityRecord[], text: string): EntityRecord | undefined {
  return entities.find(({ names }) => names.some((name) => name.text === text));
}

test('a record becomes an entity with its names, identifiers, sort and country, and what no field tells is kept in its own words', async () => {
  const { entities, documents } = await batchIn(fictional);
  const document = documents[0]?.id;
  const other = (name: string, value: string) => ({ origin: 'FollowTheMoney', name, value });
  expect(named(entities, 'Fictional Mill')).toMatchObject({
    kind: 'ORGANIZATION',
    names: [
      { text: 'Fictional Mill', kind: 'PRIMARY' },
      { text: 'FM', kind: 'ALIAS' },
      { text: 'Old Mill', kind: 'FORMER' },
    ],
    properties: {
      identifiers: [
        { scheme: 'COMPANY_NUMBER', value: 'R 7', country: 'XX' },
        { scheme: 'PHONE', value: '+99 1', country: null },
      ],
      type: { en: 'company', ar: 'شركة' },
      country: 'XX',
      other: [
        other('id', 'Mill/1'),
        other('schema', 'Company'),
        other('jurisdiction', 'xx'),
        other('legalForm', 'Ltd.'),
        other('programId', 'P-1'),
      ],
    },
  });
  expect(named(entities, 'كاتب خيالي')?.properties).toEqual({
    recordedFrom: [{ document, properties: ['other'] }],
    other: [
      other('id', 'clerk'),
      other('schema', 'Person'),
      ...['nationality', 'country'].flatMap((name) => [other(name, 'xx'), other(name, 'yy')]),
    ],
  });
  expect(named(entities, '1 Nowhere Street')).toMatchObject({ kind: 'LOCATION', properties: { latitude: 1.5, longitude: 2 } });
  expect(entities.find(({ kind }) => kind === 'MONEY_FLOW')?.properties).toEqual({
    recordedFrom: [{ document, properties: ['date', 'amount', 'other'] }],
    amount: { currency: 'USD', min: '10.5', max: '10.5', approximate: false },
    date: parseFuzzyDate('2020-02-03'),
    other: [
      other('id', 'p'),
      other('schema', 'Payment'),
      other('amount', '10.50'),
      other('currency', 'usd'),
      other('amountEur', '9'),
      other('date', '2020-02-03T10:00:00'),
      other('purpose', 'seed'),
    ],
  });
});

test('a person has the sex, the birth and the death that the record gives, and none where it gives several or what is none', async () => {
  const person = (id: string, properties: Line['properties']): Line => ({
    id,
    schema: 'Person',
    properties: { name: [id], ...properties },
  });
  const { entities } = await batchIn(
    linesOf(
      person('Invented One', { gender: ['male'], birthDate: ['1970-03-01'], deathDate: ['2016'] }),
      person('Invented Two', { gender: ['male', 'female'], birthDate: ['1970', '1971'], deathDate: ['no date'] }),
      { id: 'body', schema: 'Company', properties: { name: ['Invented Body'], gender: ['male'] } },
    ),
  );
  const lifeOf = (name: string) => {
    const { sex, born, died, other } = named(entities, name)?.properties ?? {};
    return { sex, born, died, kept: isOtherValues(other) ? other.slice(2).map((each) => `${each.name} ${each.value}`) : [] };
  };
  expect(lifeOf('Invented One')).toEqual({ sex: 'MALE', born: parseFuzzyDate('1970-03-01'), died: parseFuzzyDate('2016'), kept: [] });
  expect(lifeOf('Invented Two').kept).toEqual(['gender male', 'gender female', 'birthDate 1970', 'birthDate 1971', 'deathDate no date']);
  expect(lifeOf('Invented Body')).toEqual({ sex: undefined, born: undefined, died: undefined, kept: ['gender male'] });
});

test('every tie rests on a claim of the publisher that cites its line, in both languages, and so does every entity', async () => {
  const { entities, allegations, relationships, documents } = await batchIn(fictional);
  const label = new Map(entities.map(({ id, names }) => [id, names[0]?.text ?? 'the payment']));
  const claim = new Map(allegations.map((each) => [each.id, each]));
  const told = relationships.map(({ type, source, target, date, allegations: [by], properties }) => ({
    tie: [label.get(source), type, label.get(target)].join(' '),
    line: by && claim.get(by)?.locator?.lineFrom,
    role: properties['role'],
    date: date?.edtf,
  }));
  expect(told).toEqual([
    { tie: 'Fictional Mill LOCATED_IN 1 Nowhere Street', line: 1, role: undefined, date: undefined },
    { tie: 'كاتب خيالي ASSOCIATED_WITH 1 Nowhere Street', line: 2, role: { en: 'address', ar: 'عنوان' }, date: undefined },
    { tie: 'Fictional Mill PAYS the payment', line: 4, role: undefined, date: undefined },
    { tie: 'the payment PAID_TO كاتب خيالي', line: 4, role: undefined, date: undefined },
    { tie: 'كاتب خيالي DIRECTS Fictional Mill', line: 5, role: { en: 'chair' }, date: '2019/' },
  ]);
  expect(allegations.filter(({ locator }) => locator?.lineFrom === 4 || locator?.lineFrom === 5).map((each) => each.claim)).toEqual([
    {
      en: 'According to “A fictional list” (Fictional Registry), 10.5 USD is said to have moved from Fictional Mill to \u2068كاتب خيالي\u2069 (3 February 2020).',
      ar: 'بحسب «\u2068A fictional list\u2069» (\u2068Fictional Registry\u2069)، يُقال إن مبلغ 10.5 دولار أمريكي انتقل من \u2068Fictional Mill\u2069 إلى كاتب خيالي (3 شباط 2020).',
    },
    {
      en: 'According to “A fictional list” (Fictional Registry), \u2068كاتب خيالي\u2069 is said to have been on the board of Fictional Mill (chair) (from 2019).',
      ar: 'بحسب «\u2068A fictional list\u2069» (\u2068Fictional Registry\u2069)، تُنسب إلى كاتب خيالي عضوية إدارة \u2068Fictional Mill\u2069 (chair) (بدءاً من 2019).',
    },
  ]);
  const [list] = documents;
  expect(list).toMatchObject({
    title: 'A fictional list',
    fileName: 'list.ijson',
    sha256: createHash('sha256').update(fictional).digest('hex'),
  });
  expect(list?.publisher ? label.get(list.publisher) : null).toBe('Fictional Registry');
  const spoken = new Set(allegations.flatMap(({ speakers }) => speakers));
  expect([...spoken]).toEqual([list?.publisher]);
  const about = new Set(allegations.flatMap((each) => each.about));
  expect(entities.filter(({ id }) => !about.has(id)).map(({ id }) => id)).toEqual([list?.publisher]);
});

test('records of every schema are taken, and only what joins two is no entity', async () => {
  const things = {
    person: 'Person',
    body: 'Company',
    place: 'Address',
    other: 'Person',
    thing: 'Vessel',
    event: 'Event',
    post: 'Position',
    paper: 'Document',
  };
  const fitting = (range: string): string => Object.entries(things).findLast(([, schema]) => schema === range)?.[0] ?? 'body';
  const ends: Readonly<Record<string, string>> = {
    Associate: 'Person',
    Family: 'Person',
    Occupancy: 'Position',
    CourtCaseParty: 'Event',
    ProjectParticipant: 'Event',
  };
  const records = schemaNames().map((name): Line => {
    const edge = schemaNamed(name)?.edge;
    const [source, target] = name === 'Similar' ? ['candidate', 'match'] : [edge?.source, edge?.target];
    const properties =
      source !== undefined && target !== undefined
        ? { [source]: ['person'], [target]: [fitting(ends[name] ?? '')] }
        : { holder: ['person'] };
    return { id: `of-${name}`, schema: name, properties };
  });
  const base = Object.entries(things).map(([id, schema]): Line => ({ id, schema, properties: { name: [`Fictional ${id}`] } }));
  const { entities, relationships } = await batchIn(linesOf(...base, ...records));
  const joining = relationships.map(({ type }) => type).filter((type) => type !== 'ASSOCIATED_WITH');
  expect([schemaNames().length, entities.length]).toEqual([65, 65 - 16 + base.length + 1]);
  expect([...new Set(joining)].toSorted()).toEqual([
    'DIRECTS',
    'EMPLOYED_BY',
    'MEMBER_OF',
    'OWNS',
    'PAID_TO',
    'PARTICIPATED_IN',
    'PAYS',
    'RELATED_TO',
  ]);
  expect(entities.filter(({ kind }) => kindsOf('FLOW').includes(kind)).length).toBe(1);
});

test('a name that reads like the place of another stays in its own', async () => {
  const odd: Line = { id: 'odd', schema: 'Person', properties: { name: ['Fictional {target}'] } };
  const role: Line = { id: 'r', schema: 'Membership', properties: { member: ['odd'], organization: ['Mill/1'] } };
  const { allegations } = await batchIn(linesOf(mill, address, odd, role));
  expect(allegations.at(-1)?.claim.en).toBe(
    'According to “A fictional list” (Fictional Registry), Fictional {target} is said to have belonged to Fictional Mill (member).',
  );
});

test('records of one id are put together, as fragments are', async () => {
  const more: Line = { id: 'clerk', schema: 'LegalEntity', properties: { alias: ['Clerk'], email: ['clerk@example.org'] } };
  const { entities } = await batchIn(linesOf(mill, clerk, address, more));
  expect(named(entities, 'Clerk')).toMatchObject({ kind: 'PERSON', names: [{ text: 'كاتب خيالي' }, { text: 'Clerk', kind: 'ALIAS' }] });
});

describe('the published donations', () => {
  test('are 474 entities, of which 290 payments of EUR 40,589,689.15 in all and 89 addresses, each with who says so', async () => {
    await withFolder({ 'list.ijson': await readFile(donations) }, async (folder) => {
      expect((await run(folder, `${folder}/list.ijson`)).code).toBe(0);
      const engine = engineOver(openEmbedded(`${folder}/store`));
      try {
        const { entities } = await readRecords(`${folder}/list.ijson`).then(({ batch }) => batch);
        const flows = entities.flatMap(({ properties: { amount } }) => (isMoney(amount) ? [amount] : []));
        expect(totals(flows.map(asSaid))).toMatchObject([{ currency: 'EUR', min: '40589689.15', max: '40589689.15', flows: 290 }]);
        const counted = { LOCATION: 89, MONEY_FLOW: 290, ORGANIZATION: 17 + 56 + 1, PERSON: 22 };
        const counts = Object.entries(counted).map(([kind, count]) => ({ kind, count }));
        const app = appOver(engine);
        const { data } = await ask(
          app,
          '{ overview { entities { kind count } } search(text: "Daimler AG", first: 1) { entity { id degree allegations(first: 1) { nodes { claim locator { lineFrom } speakers { label } document { fileName } } } } } }',
        );
        expect(data).toMatchObject({
          overview: { entities: counts },
          search: [{ entity: { degree: 10, allegations: { nodes: [{ document: { fileName: 'list.ijson' } }] } } }],
        });
      } finally {
        await engine.close();
      }
    });
  });
});

test('several files under one title are one list: ties reach across them, and what both tell of one is one record, at its first line', async () => {
  const half = { id: 'clerk', schema: 'Person', properties: { name: ['Fictional Clerk'], phone: ['+99 1'] } };
  const rest = { id: 'clerk', schema: 'Person', properties: { name: ['Fictional Clerk'], phone: ['+99 2'] } };
  const tie = { id: 'd', schema: 'Directorship', properties: { director: ['clerk'], organization: ['Mill/1'] } };
  const company = { id: 'Mill/1', schema: 'Company', properties: { name: ['Fictional Mill'] } };
  const { batch } = await withFolder({ 'a.ijson': linesOf(half, tie), 'b.ijson': linesOf(company, rest) }, async (folder) => {
    const read = await readRecords([`${folder}/a.ijson`, `${folder}/b.ijson`], { format: null, published });
    return { batch: checked(read) };
  });
  expect(batch.dossiers.map(({ documents }) => documents)).toEqual([batch.documents.map(({ id }) => id)]);
  expect(batch.documents.map(({ fileName }) => fileName)).toEqual(['a.ijson', 'b.ijson']);
  expect(named(batch.entities, 'Fictional Clerk')?.properties['identifiers']).toMatchObject([{ value: '+99 1' }, { value: '+99 2' }]);
  const nameOf = new Map(batch.documents.map(({ id, fileName }) => [id, fileName] as const));
  expect(batch.allegations.map(({ document, locator }) => `${nameOf.get(document)}:${locator?.lineFrom}`)).toEqual([
    'a.ijson:1',
    'a.ijson:2',
    'b.ijson:1',
  ]);
  expect(batch.relationships.map(({ allegations }) => allegations.length)).toEqual([1]);
});
