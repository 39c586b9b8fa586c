import { readFile, stat, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { unsaid } from '#server/domain/localized.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { wrongSign } from '#server/domain/signs.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { exportFormats as everyFormat } from '#server/export/formats.ts';
import { createTally, type LeftOut } from '#server/export/leftOut.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { readChecked, withFolder } from '#tests/import/dossierFolder.ts';
import { signed } from '#tests/engine/write.ts';

const exportFormats = everyFormat.filter(({ isReadAgain }) => isReadAgain);

async function* one(whole: Batch): AsyncIterable<Batch> {
  yield whole;
}

async function written(format: ExportFormat, batches: AsyncIterable<Batch>): Promise<{ text: string; leftOut: LeftOut[] }> {
  const tally = createTally();
  const chunks = await Array.fromAsync(format.write(batches, tally));
  return { text: Buffer.concat(chunks).toString('utf8'), leftOut: [...tally.counted().keys()] };
}

/** What reading a file of a format gives that holds a batch. */
async function readAgain(format: ExportFormat, whole: Batch): Promise<Batch> {
  const { text } = await written(format, one(whole));
  return withFolder({ [`all${format.ending}`]: text }, (folder) => readChecked(`${folder}/all${format.ending}`));
}

async function exportOf(engine: Engine): Promise<Batch[]> {
  return Array.fromAsync(engine.export());
}

/** One of everything that a dossier can say. */
const small = batch({
  documents: [
    document('letter', {
      title: '- a: "title" # of \\ YAML',
      publisher: toId('office'),
      language: 'en',
      published: parseFuzzyDate('2020-03~'),
    }),
    document('other', {
      url: 'https://example.org/?a=1&b=2#c',
      copyOf: toId('letter'),
      fileName: '1.csv',
      sha256: 'b'.repeat(64),
    }),
  ],
  entities: [
    entity('clerk', 'PERSON', {
      names: [
        { text: 'كاتب خيالي', script: 'Arab', language: null, kind: 'PRIMARY' },
        { text: 'yes', script: 'Latn', language: null, kind: 'ALIAS' },
        { text: '\u200eClerk', script: 'Latn', language: 'en', kind: 'ROMANIZATION' },
      ],
      summary: { en: 'One line.\nAnd another: with # and - in it.\n\n  An indented one.', ar: 'سطر.' },
      note: { ar: 'no Arabic letter' },
    }),
    entity('money', 'MONEY_FLOW', {
      names: [],
      properties: { amount: { currency: 'SYP', min: parseDecimal('12345678901234567890.01'), max: null, approximate: false } },
    }),
    entity('office', 'ORGANIZATION', {
      properties: {
        identifiers: [
          { scheme: 'COMPANY_NUMBER', value: '0071', country: 'DE' },
          { scheme: 'the seal: #', value: 'A-1', country: null },
        ],
        type: { en: 'office', ar: 'مكتب' },
        country: 'DE',
        other: [{ origin: 'FollowTheMoney', name: 'legalForm', value: ' no\n' }],
      },
    }),
  ],
  allegations: [
    claim('left', 'clerk', 'letter', {
      locator: { lineFrom: 4, lineTo: 5, sha256: 'a'.repeat(64) },
      eventDate: parseFuzzyDate('2014'),
      stance: 'DENIES',
      status: 'PROPOSED',
      reliability: 'B',
      credibility: 2,
      motive: 'MONEY',
      about: [toId('office')],
    }),
    claim('stayed', 'clerk', 'other', { claim: { en: 'null' }, contradicts: [toId('left')], transmittedBy: [toId('office')] }),
  ],
  relationships: [
    tie('clerk.defected-from.office', 'DEFECTED_FROM', 'clerk', 'office', ['left', 'stayed'], { date: parseFuzzyDate('../2014-09') }),
    tie('role', 'MEMBER_OF', 'clerk', 'office', [], {
      inferred: { en: "He can't have left: where he was not." },
      properties: { role: { en: 'clerk', ar: 'كاتب' }, other: [{ origin: 'FollowTheMoney', name: 'percentage', value: '12.50' }] },
    }),
  ],
  dossiers: [
    {
      id: toId('first'),
      title: { en: 'First' },
      summary: unsaid,
      documents: [toId('letter')],
      places: [{ entity: toId('clerk'), x: 0, y: -7, side: 'BELOW' }],
    },
    { id: toId('second'), title: { en: 'Second', ar: 'الثاني' }, summary: { en: 'It is.' }, documents: [toId('other')], places: [] },
  ],
});

describeStores('the store $name', ({ open }) => {
  test.each(exportFormats.map((format) => [format.name, format] as const))(
    'gives the first dossier as %s that an empty store takes, and gives again',
    async (_, format) => {
      const first = await open();
      const before = await land(first.engine, await readRecords('seeds/deir-ez-zor-2015'), signed).then(() => exportOf(first.engine));
      const { text, leftOut } = await written(format, first.engine.export());
      await first.close();
      const second = await open();
      try {
        await withFolder({ [`all${format.ending}`]: text }, async (folder) => {
          await land(second.engine, await readRecords(`${folder}/all${format.ending}`), signed);
        });
        expect(await exportOf(second.engine)).toEqual(before);
        expect(leftOut).toEqual([]);
      } finally {
        await second.close();
      }
    },
  );
});

test.each(exportFormats.map((format) => [format.name, format] as const))(
  'a small store as %s is, to the letter, the file that is kept for comparison, and is read again',
  async (name, format) => {
    const { text } = await written(format, one(small));
    await expect(text).toMatchFileSnapshot(`golden/small${format.ending}`);
    expect(await readAgain(format, small), name).toEqual(small);
  },
);

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => wrongSign(text, true) === null),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('- ', ': ', ' #', '\n', '\n\n  ', '\t', '%YAML 1.1', '---\n', '...', '&a', '*a', '!!js', '|', '>-'),
      fc.constantFrom('"', "'", '\\', '{', ']', '~', 'null', '2014', 'yes', '\u00a0', '\u00ad'),
      fc.constantFrom('\u2066\u2069', '\u2068a\u2069', '\u200d', '\u200e', '\u061c', '\u200b'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '' && wrongSign(text, true) === null);

const hostileTitle = hostile.filter((text) => wrongSign(text, false) === null);

test.each(exportFormats.map((format) => [format.name, format] as const))(
  'whatever a text holds, it comes back from %s letter for letter, and nothing that does not show stands in the file',
  async (_, format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ title: hostileTitle, text: hostile }), { minLength: 8, maxLength: 8 }), async (texts) => {
        const whole = batch({
          entities: texts.map(({ title, text }, n) => entity(`e${n}`, 'PERSON', { note: { en: text, ar: title } })),
          documents: texts.map(({ title }, n) => document(`d${n}`, { title })),
          allegations: texts.map(({ text }, n) => claim(`c${n}`, `e${n}`, `d${n}`, { claim: { ar: text } })),
          dossiers: texts.map(({ title, text }, n) => ({
            id: toId(`x${n}`),
            title: { en: title, ar: title },
            summary: { en: text },
            documents: [toId(`d${n}`)],
            places: [],
          })),
        });
        const { text: file } = await written(format, one(whole));
        expect(file.match(/[^\P{C}\n\u200c\u200d]/gu)).toBeNull();
        expect(await readAgain(format, whole)).toEqual(whole);
      }),
      { numRuns: 8, seed: 10 },
    );
  },
);

test('decisions are carried by ndjson, and a dossier says in its first lines that they are left out', async () => {
  const decision = {
    a: toId('clerk'),
    b: toId('office'),
    verdict: 'DIFFERENT' as const,
    by: 'a fictional editor',
    at: '2030-01-01T00:00:00.000Z',
    note: null,
    turn: 1,
    undoneBy: null,
    undoneAt: null,
  };
  const decided = { ...small, decisions: [decision] };
  const [dossier, ndjson] = await Promise.all(exportFormats.map((format) => written(format, one(decided))));
  expect([dossier?.leftOut, ndjson?.leftOut]).toEqual([['DECISION'], []]);
  expect(dossier?.text.split('\n')[1]).toBe('# Left out, for a dossier has no words for it: 1 decision about two entities');
  expect(ndjson?.text).toContain('{"decision":{"a":"clerk","b":"office"');
  await withFolder({ 'all.ndjson': ndjson?.text ?? '' }, async (folder) =>
    expect((await readChecked(`${folder}/all.ndjson`)).decisions).toEqual([decision]),
  );
});

test('a large ndjson is written and read in chunks, never as one text', async () => {
  const batches = Array.from({ length: 20 }, (_, page) =>
    batch({ entities: Array.from({ length: 500 }, (__, at) => entity(`e${page}-${at}`)) }),
  );
  async function* pages(): AsyncIterable<Batch> {
    yield* batches;
  }
  const ndjson = exportFormats.find(({ name }) => name === 'ndjson');
  const chunks = await Array.fromAsync(ndjson?.write(pages(), createTally()) ?? []);
  expect(chunks.length).toBeGreaterThan(15);
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(70_000);
  await withFolder({}, async (folder) => {
    await writeFile(`${folder}/all.ndjson`, Buffer.concat(chunks));
    expect((await stat(`${folder}/all.ndjson`)).size).toBeGreaterThan(1_000_000);
    expect((await readChecked(folder)).entities.length).toBe(10_000);
    expect((await readFile(`${folder}/all.ndjson`, 'utf8')).split('\n').length).toBe(10_001);
  });
});
