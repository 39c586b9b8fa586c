import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isMoney } from '#server/domain/entity.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { totals } from '#server/domain/money.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { readRecords } from '#server/import/formats.ts';
import { landParts } from '#server/import/landParts.ts';
import { csv } from '#server/import/table/csv/csv.ts';
import { mappedRecords, type MappedFiles } from '#server/import/table/mappedRecords.ts';
import { usualPart } from '#server/import/table/tableParts.ts';
import { asSaid } from '#tests/domain/asSaid.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { mapping, payments, table } from '#tests/import/fictionalTable.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const donations = fileURLToPath(new URL('../../seeds/german-party-donations', import.meta.url));
const published = { title: null, publisher: null };
const never = new AbortController().signal;

async function batchesOf(tables: Readonly<Record<string, string | Uint8Array>>, how = mapping): Promise<Batch[]> {
  return withFolder({ ...tables, 'how.yaml': how }, async (folder) => {
    const files = Object.keys(tables).map((name) => ({ file: `${folder}/${name}`, format: csv }));
    const read = await mappedRecords({ files, mapping: `${folder}/how.yaml`, published, stop: never, told: () => undefined });
    return (await Array.fromAsync(read.parts())).map(({ batch }) => batch);
  });
}

test('a row makes several entities and ties, each a claim of the publisher at its row', async () => {
  const [batch = emptyBatch] = await batchesOf({ 'list.csv': table });
  const label = new Map(
    batch.entities.map(({ id, names, properties: { amount } }) => [
      id,
      names[0]?.text ?? (isMoney(amount) ? `${amount.min} ${amount.currency}` : ''),
    ]),
  );
  const claim = new Map(batch.allegations.map((each) => [each.id, each]));
  const told = batch.relationships.map(({ type, source, target, date, allegations: [by] }) =>
    [label.get(source), type, label.get(target), date?.edtf ?? 'undated', `line ${by && claim.get(by)?.locator?.lineFrom}`].join(' · '),
  );
  expect(told).toEqual([
    'Fictional Mill · PAYS · 1234.5 EUR · undated · line 2',
    '1234.5 EUR · PAID_TO · Ada Nobody · undated · line 2',
    '1234.5 EUR · PAID_TO · Omar Nowhere · undated · line 2',
    'Ada Nobody · MEMBER_OF · Fictional Mill · 2009/2011 · line 2',
    'Omar Nowhere · MEMBER_OF · Fictional Mill · 2009/2011 · line 2',
    'Ada Nobody · MEMBER_OF · Fictional Mill · 2010/ · line 3',
    'Fictional Bakery · PAYS · 5000 SYP · undated · line 4',
    '5000 SYP · PAID_TO · Omar Nowhere, the elder · undated · line 4',
    'Omar Nowhere, the elder · MEMBER_OF · Fictional Bakery · undated · line 4',
  ]);
  expect(batch.entities.find(({ names }) => names[0]?.text === 'Fictional Mill')).toMatchObject({
    names: [
      { text: 'Fictional Mill', script: 'Latn', kind: 'PRIMARY' },
      { text: 'طاحونة خيالية', script: 'Arab', kind: 'PRIMARY' },
    ],
    properties: {
      identifiers: [
        { scheme: 'COMPANY_NUMBER', value: 'R 7', country: 'XX' },
        { scheme: 'PHONE', value: '+99 1', country: null },
        { scheme: 'PHONE', value: '+99 2', country: null },
      ],
      type: { en: 'company', ar: 'شركة' },
    },
  });
  expect(
    batch.entities.find(({ properties: { date } }) => date !== undefined && JSON.stringify(date).includes('2014'))?.properties['date'],
  ).toEqual(parseFuzzyDate('2014-03-03'));
  const said = batch.allegations.map((each) => each.claim);
  expect(said).toContainEqual({
    en: 'According to “A fictional table” (Fictional Registry), it is said of Fictional Mill: “said to be closed”.',
    ar: 'بحسب «\u2068A fictional table\u2069» (\u2068Fictional Registry\u2069)، قيل عن طاحونة خيالية: «\u2068said to be closed\u2069».',
  });
  expect(said).toContainEqual({
    en: 'According to “A fictional table” (Fictional Registry), Ada Nobody is said to have belonged to Fictional Mill (partner) (2009 – 2011).',
    ar: 'بحسب «\u2068A fictional table\u2069» (\u2068Fictional Registry\u2069)، يُنسب إلى \u2068Ada Nobody\u2069 الانتماء إلى طاحونة خيالية (شريك) (من 2009 إلى 2011).',
  });
  expect(batch.documents).toMatchObject([
    { title: 'A fictional table', fileName: 'list.csv', sha256: createHash('sha256').update(table).digest('hex') },
  ]);
  expect(new Set(batch.allegations.flatMap(({ speakers }) => speakers))).toEqual(new Set([batch.documents[0]?.publisher]));
});

test('a row is found in the lines that it stands on, whatever ends them, and its digest is that of these lines', async () => {
  const [{ allegations } = emptyBatch] = await batchesOf(
    { 'list.csv': '\ufeffName,Note\r\n\r\nAda Nobody,"in\r\ntwo lines"\r\nOmar Nowhere,\r\n' },
    'tables: [{ entities: { who: { kind: PERSON, key: Name, names: Name } } }]',
  );
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(allegations.map(({ locator }) => locator)).toEqual([
    { lineFrom: 3, lineTo: 4, sha256: digest('Ada Nobody,"in\ntwo lines"') },
    { lineFrom: 5, lineTo: 5, sha256: digest('Omar Nowhere,') },
  ]);
});

const people = 'tables: [{ entities: { who: { kind: PERSON, key: Name, names: Name } } }]';
const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const arabic = Buffer.from('TmFtZTvH4eXHyt0Kx+HT7c8gx+Hex9btIMfhzu3H4e07MQrH4cjHzcsgx+HP5uHtOzIK', 'base64');

test.each([
  ['UTF-16, the low byte first', utf16('Name\tAge\nعلي الخيالي\t1\n', false), 'utf-16le', 'tabs', 'علي الخيالي'],
  ['UTF-16, the high byte first', utf16('Name|Age\nعلي الخيالي|1\n', true), 'utf-16be', 'bars', 'علي الخيالي'],
  ['Windows-1256', arabic, 'windows-1256', 'semicolons', 'السيد القاضي الخيالي'],
])('%s is found and said', async (_, bytes, encoding, separator, name) => {
  await withFolder({ 'list.csv': bytes, 'how.yaml': people }, async (folder) => {
    const { said, warned } = await run(folder, `${folder}/list.csv`, '--mapping', `${folder}/how.yaml`, '--dry-run');
    expect([warned, said[0]]).toEqual([[], `list.csv is read as ${encoding}, its cells parted by ${separator}`]);
    const read = await mappedRecords({
      files: [{ file: `${folder}/list.csv`, format: csv }],
      mapping: `${folder}/how.yaml`,
      published,
      stop: never,
      told: () => undefined,
    });
    const [part] = await Array.fromAsync(read.parts());
    expect(part?.batch.entities.flatMap(({ names }) => names.map(({ text }) => text))).toContain(name);
  });
});

test('the donations as a table are the same graph as their FollowTheMoney file, and the same again changes nothing', async () => {
  await withFolder({}, async (folder) => {
    const args = [`${donations}/donations.csv`, '--mapping', `${donations}/donations-mapping.yaml`];
    const { code, said } = await run(folder, ...args);
    expect([code, said.at(-1)]).toEqual([
      0,
      `${donations}/donations.csv is imported: 292 rows, 1 document, 475 entities, 577 claims, 683 relationships`,
    ]);
    expect(said.some((line) => line.startsWith('2 rows have the key of a payment that an earlier row has'))).toBe(true);
    const [batch = emptyBatch] = await stored(folder);
    const { batch: listed } = await readRecords(`${donations}/donations.ijson`);
    const shape = ({ entities, relationships }: Batch) => {
      const name = new Map(
        entities.map(({ id, kind, names, properties: { amount } }) => [
          id,
          `${kind} ${names[0]?.text ?? (isMoney(amount) ? amount.min : '')}`,
        ]),
      );
      const flows = entities.flatMap(({ properties: { amount } }) => (isMoney(amount) ? [amount] : []));
      const paid = relationships
        .filter(({ type }) => type === 'PAYS' || type === 'PAID_TO')
        .map(({ source, type, target }) => `${name.get(source)} ${type} ${name.get(target)}`);
      return {
        kinds: Object.fromEntries([...Map.groupBy(entities, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length])),
        totals: totals(flows.map(asSaid)),
        payments: paid.toSorted(),
      };
    };
    expect(shape(batch)).toEqual(shape(listed));
    expect(shape(batch)).toMatchObject({
      kinds: { MONEY_FLOW: 290, LOCATION: 89 },
      totals: [{ currency: 'EUR', min: '40589689.15', max: '40589689.15', flows: 290 }],
    });
    expect((await run(folder, ...args)).said.at(-1)).toBe('nothing of it was new: the store is as it was');
  });
});

const numbered = `Payer,Payee,Sum\n${Array.from({ length: 60 }, (_, row) => `Fictional ${row % 7},Fictional ${(row * 3 + 1) % 7},${row}\n`).join('')}`;

test.each([
  ['whole', numbered, []],
  ['without the rows that are left out', numbered.replace(',4\n', ',four\n').replace(',33\n', ',x\n'), ['--leave-out-faulty-rows']],
] as const)(
  'rows are written part by part, %s: what is stopped is set back, what was killed is finished by the same command, and it is the same as written at once',
  async (_, text, flags) => {
    const isLeaving = flags.length > 0;
    await withFolder({ 'list.csv': text, 'how.yaml': payments }, async (folder) => {
      const files: MappedFiles['files'] = [{ file: `${folder}/list.csv`, format: csv }];
      const reading = { files, mapping: `${folder}/how.yaml`, published, isLeaving, told: () => undefined };
      const signature = { by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', why: 'import list.csv' };
      const store = engineOver(openEmbedded(`${folder}/store`));
      const told: string[] = [];
      try {
        const streamed = await mappedRecords({ ...reading, ofAPart: { ...usualPart, rows: 10 }, stop: never });
        const stop = new AbortController();
        const landing = landParts(store, streamed, signature, {
          stop: stop.signal,
          isFirst: true,
          told(what, rows) {
            told.push(`${what} ${rows}`);
            if (what === 'written' && rows === 30) stop.abort();
          },
        });
        await expect(landing).rejects.toThrow('the import was stopped; what it had written is set back');
        expect(told).toEqual(['written 10', 'written 20', 'written 30', 'set back 1', 'set back 2', 'set back 3']);
        expect(await Array.fromAsync(store.export())).toEqual([emptyBatch]);

        for await (const { batch, rows } of streamed.parts()) if (rows <= 30) await store.write(batch, signature);
        const landed = await landParts(store, streamed, signature, { stop: never, isFirst: false, told: () => undefined });
        expect(landed.counts.relationships).toEqual(
          isLeaving ? { read: 116, created: 58, changed: 0 } : { read: 120, created: 60, changed: 0 },
        );
      } finally {
        await store.close();
      }
      const inParts = await stored(folder);
      await withFolder({ 'list.csv': text, 'how.yaml': payments }, async (other) => {
        expect((await run(other, ...flags, `${other}/list.csv`, '--mapping', `${other}/how.yaml`)).code).toBe(0);
        expect(await stored(other)).toEqual(inParts);
      });
    });
  },
);

test('all that was written is counted, also where it is more than the answer of a change names', async () => {
  const how = `title: A long fictional list
tables:
  - file: people.csv
    entities:
      who: { kind: PERSON, key: No, names: Name }
`;
  const rows = Array.from({ length: 1_100 }, (_, at) => `${at},Fictional person ${at}`);
  await withFolder({ 'people.csv': `No,Name\n${rows.join('\n')}\n`, 'how.yaml': how }, async (folder) => {
    const { said } = await run(
      folder,
      `${folder}/people.csv`,
      '--mapping',
      `${folder}/how.yaml`,
      '--publisher',
      'Fictional Registry',
      '--json',
    );
    expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ entities: { read: 1_101, created: 1_101, changed: 0 } });
  });
}, 60_000);

test.each([
  ['rows', { ...usualPart, rows: 25 }, [25, 50, 60]],
  ['records', { ...usualPart, records: 90 }, [19, 42, 60]],
  ['characters', { ...usualPart, characters: 600 }, [24, 48, 60]],
] as const)('a part ends with the row that comes to as many %s as it may have', async (_, ofAPart, ends) => {
  await withFolder({ 'list.csv': numbered, 'how.yaml': payments }, async (folder) => {
    const files: MappedFiles['files'] = [{ file: `${folder}/list.csv`, format: csv }];
    const told = () => undefined;
    const read = await mappedRecords({ files, mapping: `${folder}/how.yaml`, published, ofAPart, stop: never, told });
    const parts = await Array.fromAsync(read.parts());
    expect(parts.map(({ rows }) => rows)).toEqual(ends);
    expect(parts.flatMap(({ batch }) => batch.relationships)).toHaveLength(120);
  });
});

test('two files of one mapping share the keys of their entities', async () => {
  const how = `title: Two lists
tables:
  - file: people.csv
    entities:
      who: { kind: PERSON, key: No, names: Name }
  - file: posts.csv
    entities:
      who: { kind: PERSON, key: Person, names: { template: "No. {Person}" } }
      body: { kind: ORGANIZATION, key: Body, names: Body }
    ties:
      - { type: MEMBER_OF, from: who, to: body, role: Post }
`;
  const [{ entities, relationships, documents, dossiers } = emptyBatch] = await batchesOf(
    { 'people.csv': 'No,Name\n7,Ada Nobody\n', 'posts.csv': 'Person,Body,Post\n7,Fictional Court,clerk\n' },
    how,
  );
  const ada = entities.filter(({ kind }) => kind === 'PERSON');
  expect(ada.map(({ names }) => names.map(({ text }) => text))).toEqual([['Ada Nobody', 'No. 7']]);
  expect(relationships).toMatchObject([{ type: 'MEMBER_OF', source: ada[0]?.id, properties: { role: { en: 'clerk' } } }]);
  expect([documents.length, dossiers.map((each) => each.documents)]).toEqual([2, [documents.map(({ id }) => id)]]);
});

test('an amount below zero moved the other way where the mapping says so', async () => {
  const turned = payments.replace('decimal: "."', 'decimal: ".", negative: turned');
  const [{ entities, relationships } = emptyBatch] = await batchesOf(
    { 'list.csv': 'Payer,Payee,Sum\nA Fictional Bank,Ada Nobody,-5\n' },
    turned,
  );
  const label = new Map(entities.map(({ id, names }) => [id, names[0]?.text ?? 'the payment']));
  expect(relationships.map(({ type, source, target }) => `${label.get(source)} ${type} ${label.get(target)}`)).toEqual([
    'Ada Nobody PAYS the payment',
    'the payment PAID_TO A Fictional Bank',
  ]);
});

test('rows whose key is not whole are not taken for one', async () => {
  const how = 'tables: [{ entities: { who: { kind: PERSON, key: [Name, Born], names: Name } } }]';
  const names = async (key: string) => {
    const [{ entities } = emptyBatch] = await batchesOf(
      { 'list.csv': 'Name,Born\nAda Nobody,1970\nAda Nobody,1970\nAda Nobody,\nAda Nobody,unknown\n' },
      how.replace('names:', key),
    );
    return entities.filter(({ kind }) => kind === 'PERSON').length;
  };
  expect([await names('names:'), await names('optionalKey: Born, names:')]).toEqual([3, 2]);
});
