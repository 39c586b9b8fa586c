import { expect, test } from 'vitest';
import type { Batch } from '#server/engine/batch.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { unsaid } from '#server/domain/localized.ts';
import { fictional, readChecked, withFolder } from '#tests/import/dossierFolder.ts';

const expected: Batch = {
  decisions: [],
  investigations: [],
  dossiers: [
    {
      id: toId('fictional-dossier'),
      title: { en: 'A fictional dossier' },
      summary: unsaid,
      documents: [toId('fictional-letter')],
      places: [],
    },
  ],
  documents: [
    {
      id: toId('fictional-letter'),
      title: 'A fictional letter',
      publisher: null,
      language: null,
      published: parseFuzzyDate('2020-03~'),
      url: null,
      copyOf: null,
      succeeds: null,
      fileName: null,
      sha256: null,
    },
  ],
  entities: [
    {
      id: toId('fictional-clerk'),
      kind: 'PERSON',
      names: [
        { text: 'كاتب خيالي', script: 'Arab', language: null, kind: 'PRIMARY' },
        { text: 'Fictional Clerk', script: 'Latn', language: 'en', kind: 'ROMANIZATION' },
      ],
      summary: unsaid,
      note: { en: 'A fictional person.' },
      properties: {},
    },
    {
      id: toId('fictional-writer'),
      kind: 'PERSON',
      names: [{ text: 'Fictional Writer', script: 'Latn', language: null, kind: 'PRIMARY' }],
      summary: unsaid,
      note: unsaid,
      properties: {},
    },
    {
      id: toId('fictional-office'),
      kind: 'ORGANIZATION',
      names: [{ text: 'Fictional Office', script: 'Latn', language: null, kind: 'PRIMARY' }],
      summary: unsaid,
      note: unsaid,
      properties: {},
    },
    {
      id: toId('fictional-money'),
      kind: 'MONEY_FLOW',
      names: [],
      summary: unsaid,
      note: unsaid,
      properties: { amount: { currency: 'USD', min: parseDecimal('5000.5'), max: null, approximate: false } },
    },
  ],
  allegations: [
    {
      id: toId('fictional-claim'),
      claim: { en: 'The clerk is said to have left the office.', ar: 'يُقال إن الكاتب ترك المكتب.' },
      stance: 'ASSERTS',
      speakers: [toId('fictional-writer')],
      transmittedBy: [],
      document: toId('fictional-letter'),
      locator: { lineFrom: 4, lineTo: 5, sha256: null },
      eventDate: parseFuzzyDate('2020'),
      reportedDate: null,
      reliability: null,
      credibility: null,
      motive: 'MONEY',
      status: 'ACCEPTED',
      note: unsaid,
      about: [toId('fictional-clerk'), toId('fictional-office')],
      contradicts: [],
    },
  ],
  relationships: [
    {
      id: toId('fictional-clerk.defected-from.fictional-office'),
      type: 'DEFECTED_FROM',
      source: toId('fictional-clerk'),
      target: toId('fictional-office'),
      date: parseFuzzyDate('2020-01/2020-02'),
      inferred: null,
      allegations: [toId('fictional-claim')],
      properties: {},
    },
    {
      id: toId('fictional-clerk.member-of.fictional-office'),
      type: 'MEMBER_OF',
      source: toId('fictional-clerk'),
      target: toId('fictional-office'),
      date: null,
      inferred: { en: 'He can only have left where he was.' },
      allegations: [],
      properties: { role: { en: 'clerk' } },
    },
  ],
};

test('a dossier in one file becomes a batch, with what is left out filled in', async () => {
  await withFolder({ 'all.yaml': fictional }, async (folder) => {
    expect(await readChecked(`${folder}/all.yaml`)).toEqual(expected);
  });
});

test('it does not matter which file of a folder holds which section', async () => {
  const [head, rest] = [fictional.slice(0, fictional.indexOf('entities:')), fictional.slice(fictional.indexOf('entities:'))];
  await withFolder({ 'b.yaml': head, 'a.yml': rest, 'README.md': '# no part of it' }, async (folder) => {
    expect(await readChecked(folder)).toEqual(expected);
  });
});

test.each([
  ['{ exactly: 500, currency: USD }', { currency: 'USD', min: '500', max: '500', approximate: false }],
  ['{ about: 200000, currency: USD }', { currency: 'USD', min: '200000', max: '200000', approximate: true }],
  ['{ atLeast: 1000000000, currency: SYP }', { currency: 'SYP', min: '1000000000', max: null, approximate: false }],
  [
    '{ atMost: "12345678901234567890.01", currency: SYP }',
    { currency: 'SYP', min: null, max: '12345678901234567890.01', approximate: false },
  ],
  [
    '{ atMost: 12345678901234567890.01, currency: SYP }',
    { currency: 'SYP', min: null, max: '12345678901234567890.01', approximate: false },
  ],
  ['{ from: 1, to: 2, currency: USD }', { currency: 'USD', min: '1', max: '2', approximate: false }],
  ['{ exactly: 500, currency: XXX }', { currency: 'XXX', min: '500', max: '500', approximate: false }],
  ['{ exactly: 5, currency: XAU }', { currency: 'XAU', min: '5', max: '5', approximate: false }],
  ['{ exactly: 5, currency: DEM }', { currency: 'DEM', min: '5', max: '5', approximate: false }],
  ['{ unknown: true }', { currency: null, min: null, max: null, approximate: false }],
  ['{ unknown: true, currency: EUR }', { currency: 'EUR', min: null, max: null, approximate: false }],
])('the amount %s is kept to the last digit', async (written, amount) => {
  await withFolder({ 'all.yaml': fictional.replace('{ atLeast: 5000.50, currency: USD }', written) }, async (folder) => {
    const batch = await readChecked(folder);
    expect(batch.entities.find(({ id }) => id === 'fictional-money')?.properties).toEqual({ amount });
  });
});
