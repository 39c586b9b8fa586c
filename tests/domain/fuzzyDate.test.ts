import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzyDateLabel, isDay, NoDate, parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { mayHaveHeld, mustHaveHeld } from '#server/domain/filter.ts';

const none = { exact: true, coreFrom: null, coreTo: null };

test.each([
  ['2014', { earliest: '2014-01-01', latest: '2014-12-31', ...none }],
  ['2014-09', { earliest: '2014-09-01', latest: '2014-09-30', ...none }],
  ['2014-09-30', { earliest: '2014-09-30', latest: '2014-09-30', ...none }],
  ['2016-02', { earliest: '2016-02-01', latest: '2016-02-29', ...none }],
  ['2015~', { earliest: '2015-01-01', latest: '2015-12-31', ...none, exact: false }],
  ['2014?', { earliest: '2014-01-01', latest: '2014-12-31', ...none, exact: false }],
  ['201X', { earliest: '2010-01-01', latest: '2019-12-31', ...none }],
  ['2014-10/2014-12', { earliest: '2014-10-01', latest: '2014-12-31', exact: true, coreFrom: '2014-10-31', coreTo: '2014-12-01' }],
  ['../2014-09', { earliest: null, latest: '2014-09-30', ...none }],
  ['2014-07/', { earliest: '2014-07-01', latest: null, ...none }],
  ['2004-06~/2004-08', { earliest: '2004-06-01', latest: '2004-08-31', ...none, exact: false }],
])('%s is bounded', (edtf, expected) => {
  expect(parseFuzzyDate(edtf)).toEqual({ edtf, ...expected });
});

test.each([
  '',
  'yesterday',
  '2014-13',
  '2015-02-31',
  '2014/2013',
  '2014/2014',
  '2014-21',
  '[2014,2015]',
  '{2014..2016}',
  'Y17000',
  '-0100',
  '2014-09-30T10:00:00Z',
  '١٤٣٥',
])('%s is no date', (text) => {
  expect(() => parseFuzzyDate(text)).toThrow(NoDate);
});

test.each([
  ['2014-09', 'September 2014', 'أيلول 2014'],
  ['2014-09-30', '30 September 2014', '30 أيلول 2014'],
  ['2015~', 'around 2015', 'نحو 2015'],
  ['2015-07?', 'perhaps July 2015', 'ربما تموز 2015'],
  ['2014/2015', '2014 – 2015', '2014 – 2015'],
  ['../2014-09', 'until September 2014', 'حتى أيلول 2014'],
  ['2014-09/..', 'from September 2014', 'منذ أيلول 2014'],
])('%s in words', (edtf, english, arabic) => {
  const date = parseFuzzyDate(edtf);
  expect([fuzzyDateLabel(date, 'EN'), fuzzyDateLabel(date, 'AR')]).toEqual([english, arabic]);
});

test('a day must exist', () => {
  expect(['2015-02-28', '2016-02-29', '2015-02-29', '2015-2-1', '2015-00-10', ''].map(isDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('what must have held may have held, for any dates and ranges', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const date = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => `${text.slice(0, 4)}~`),
    fc.tuple(day, day).map((days) => [...new Set(days)].toSorted().join('/')),
    day.map((text) => `../${text}`),
    day.map((text) => `${text}/..`),
  );
  fc.assert(
    fc.property(
      date,
      fc.option(day),
      fc.option(day),
      fc.constantFrom('MEMBER_OF' as const, 'DEFECTED_FROM' as const),
      (edtf, a, b, type) => {
        const range = a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
        const parsed = parseFuzzyDate(edtf);
        if (mustHaveHeld({ type, date: parsed }, range)) expect(mayHaveHeld(parsed, range)).toBe(true);
      },
    ),
  );
});

test('a state certainly holds between its ends, an event only somewhere in its bounds', () => {
  const date = parseFuzzyDate('2014-07/2015-07');
  const september = { from: '2014-09-01', to: '2014-09-30' };
  expect(mustHaveHeld({ type: 'MEMBER_OF', date }, september)).toBe(true);
  expect(mustHaveHeld({ type: 'DEFECTED_FROM', date }, september)).toBe(false);
  expect(mustHaveHeld({ type: 'DEFECTED_FROM', date }, { from: '2014-07-01', to: '2015-07-31' })).toBe(true);
});
