import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay, isDay, lastDay } from '#server/domain/date/day.ts';
import { fuzzyDateLabel } from '#server/domain/date/label.ts';
import { NoDate } from '#server/domain/date/noDate.ts';
import { formerFuzzyDate, parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { mayHaveHeld, mayStand, mustStand, whenOf, type DateRange } from '#server/domain/when.ts';
import type { RelationshipType } from '#graph-schema/generated/ontology.ts';

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
  ['2014-09/2014-09', { earliest: '2014-09-01', latest: '2014-09-30', ...none }],
  ['2014-06-30/2014-06-30', { earliest: '2014-06-30', latest: '2014-06-30', exact: true, coreFrom: '2014-06-30', coreTo: '2014-06-30' }],
  ['2014/2014-03', { earliest: '2014-01-01', latest: '2014-03-31', ...none }],
  ['2010/..', { earliest: '2010-01-01', latest: null, exact: true, coreFrom: '2010-12-31', coreTo: lastDay }],
  ['2010/', { earliest: '2010-01-01', latest: null, ...none }],
  ['2010~/..', { earliest: '2010-01-01', latest: null, ...none, exact: false }],
  ['../2014-09', { earliest: null, latest: '2014-09-30', exact: true, coreFrom: firstDay, coreTo: '2014-09-01' }],
  ['/2014-09', { earliest: null, latest: '2014-09-30', ...none }],
  ['2004-06~/2004-08', { earliest: '2004-06-01', latest: '2004-08-31', ...none, exact: false }],
  ['2014-09-3X', { earliest: '2014-09-30', latest: '2014-09-30', ...none }],
  ['2014-1X', { earliest: '2014-10-01', latest: '2014-12-31', ...none }],
  ['2014-X9', { earliest: '2014-09-01', latest: '2014-09-30', ...none }],
  ['201X-02-29', { earliest: '2012-02-29', latest: '2016-02-29', ...none }],
  ['2014-02-XX', { earliest: '2014-02-01', latest: '2014-02-28', ...none }],
  ['1X14', { earliest: '1014-01-01', latest: '1914-12-31', ...none }],
  ['000X', { earliest: '0001-01-01', latest: '0009-12-31', ...none }],
  ['0001', { earliest: '0001-01-01', latest: '0001-12-31', ...none }],
  ['2004-06~-11', { earliest: '2004-06-11', latest: '2004-06-11', ...none, exact: false }],
  ['XXXX', { earliest: null, latest: null, ...none }],
  ['XXXX?', { earliest: null, latest: null, ...none, exact: false }],
  ['XXXX-12-25', { earliest: null, latest: null, ...none }],
  ['XXXX/2014', { earliest: null, latest: '2014-12-31', ...none }],
])('%s is bounded', (edtf, expected) => {
  expect(parseFuzzyDate(edtf)).toEqual({ edtf, ...expected });
});

test.each([
  ['20150715', 'write it with hyphens: 2015-07-15'],
  ['201507', 'write it with a hyphen: 2015-07'],
  ['20147', 'each in four digits'],
  ['8640000000000001', 'each in four digits'],
  ['201', 'each in four digits'],
  ['20141301', 'each in four digits'],
  ['2015-02-29', 'does not exist'],
  ['2015-09-31', 'does not exist'],
  ['2015-02-3X', 'does not exist'],
  ['XXXX-02-30', 'does not exist'],
  ['20X1-02-29', 'does not exist'],
  ['2015-01/2015-02-29', '"2015-02-29" does not exist'],
  ['2015-09-31/2015-10', '"2015-09-31" does not exist'],
  ['2015-09-00', 'does not exist'],
  ['2014-13', 'no month 13'],
  ['2014-00', 'no month 00'],
  ['2014-21', 'write its months'],
  ['0000', 'no year 0'],
  ['0000-05', 'no year 0'],
  ['-0000', 'no year 0'],
  ['2014/0000', 'no year 0'],
  ['-0100', 'before AD 1'],
  ['+2014', 'has no sign'],
  ['Y17000', 'without letters'],
  ['Y-17E7', 'without letters'],
  ['2014E2', 'without letters'],
  ['1950S2', 'without letters'],
  ['2014/2013', 'it ends before it begins; write the earlier date first (2013/2014)'],
  ['2016-09-06/2014-04-23', 'it ends before it begins'],
  ['2014\u200f', 'U+200F'],
  ['\u202a2014/2015', 'U+202A'],
  ['2014\u0007', 'U+0007'],
  ['2014/ 2015', 'a space'],
  ['2014 ', 'a space'],
  ['2014\u00a0', 'a space'],
  ['١٤٣٥', 'digits are not 0 to 9'],
  ['201x', 'a capital X'],
  ['30/09/2014', 'a day is written 2014-09-30'],
  ['2014/15', '"15": digits alone are a year'],
  ['../..', 'needs a date at one end'],
  ['/', 'needs a date at one end'],
  ['[2014,2015]', 'no agreed bounds'],
  ['{2014..2016}', 'no agreed bounds'],
  ['2014-09-30T10:00:00Z', 'a time of day is not kept'],
  ['', 'write a year'],
  ['yesterday', 'write a year'],
  ['2014-9', 'write a year'],
  ['2014-', 'write a year'],
  ['2014~?', 'write a year'],
])('%j is refused with its own reason', (text, why) => {
  expect(() => parseFuzzyDate(text)).toThrow(NoDate);
  expect(() => parseFuzzyDate(text)).toThrow(why);
});

test.each([
  ['2014-09', 'September 2014', 'أيلول 2014'],
  ['2014-09-30', '30 September 2014', '30 أيلول 2014'],
  ['2015~', 'around 2015', 'نحو 2015'],
  ['2015-07?', 'perhaps July 2015', 'ربما تموز 2015'],
  ['2015%', 'perhaps around 2015', 'ربما نحو 2015'],
  ['0001', 'AD 1', 'سنة 1 م'],
  ['0001-03', 'March AD 1', 'آذار سنة 1 م'],
  ['2014-09-XX', 'a day in September 2014', 'يوم في أيلول 2014'],
  ['2014-XX', 'a month in 2014', 'أحد أشهر 2014'],
  ['2014-XX-XX', 'a day in 2014', 'يوم في 2014'],
  ['201X', 'the 2010s', 'العقد الثاني من القرن الـ21'],
  ['19XX', 'the years 1900 to 1999', 'الأعوام من 1900 إلى 1999'],
  ['1X14', 'a year written 1X14', 'سنة تُكتب 1X14'],
  ['XXXX', 'a year not known', 'سنة غير معروفة'],
  ['XXXX?', 'a year not known', 'سنة غير معروفة'],
  ['XXXX-12', 'December in a year not known', 'كانون الأول في سنة غير معروفة'],
  ['XXXX-12-25', '25 December in a year not known', '25 كانون الأول في سنة غير معروفة'],
  ['2014-1X', 'October to December 2014', 'الأشهر من تشرين الأول إلى كانون الأول 2014'],
  ['2014-X1', 'January or November 2014', 'كانون الثاني أو تشرين الثاني 2014'],
  ['2014-09-3X', '30 September 2014', '30 أيلول 2014'],
  ['2014-10-3X', '30 or 31 October 2014', '30 أو 31 تشرين الأول 2014'],
  ['2014-09-1X', '10 to 19 September 2014', 'الأيام من 10 إلى 19 أيلول 2014'],
  ['2010-0X-0X', 'day 1 to 9 of January to September 2010', 'أحد الأيام من 1 إلى 9 من الأشهر من كانون الثاني إلى أيلول 2010'],
  ['2014-XX-25', 'day 25 of a month in 2014', 'اليوم 25 من أحد أشهر 2014'],
  ['156X-12-25', '25 December in the 1560s', '25 كانون الأول في العقد السابع من القرن الـ16'],
  ['2014/2015', '2014 – 2015', 'من 2014 إلى 2015'],
  ['2014-10/2014-12', 'October – December 2014', 'من تشرين الأول إلى كانون الأول 2014'],
  ['2014-09/2014-09', 'within September 2014', 'خلال أيلول 2014'],
  ['2014-06-30/2014-06-30', '30 June 2014', '30 حزيران 2014'],
  ['../2014-09', 'until September 2014, and always before', 'حتى أيلول 2014، ودائماً قبل ذلك'],
  ['/2014-09', 'to September 2014', 'حتى أيلول 2014'],
  ['2010/..', 'since 2010, and goes on', 'منذ 2010، وما زال الأمر قائماً'],
  ['2010/', 'from 2010', 'بدءاً من 2010'],
  ['XXXX/2014', 'to 2014', 'حتى 2014'],
])('%s in words', (edtf, english, arabic) => {
  const date = parseFuzzyDate(edtf);
  expect([fuzzyDateLabel(date, 'EN'), fuzzyDateLabel(date, 'AR')]).toEqual([english, arabic]);
});

test('a range in Arabic runs from right to left: every number of it stands among Arabic words', () => {
  for (const edtf of ['2014/2015', '2014~/2015?', '19XX', '201X/2021', '2014/', '/2014'])
    expect(fuzzyDateLabel(parseFuzzyDate(edtf), 'AR')).toMatch(/^\p{Script=Arabic}/u);
});

/** Texts of the form that is read, whatever their digits say, and texts that only look like it. */
const digit = fc.constantFrom(...Array.from('0123456789XX'));
const mark = fc.constantFrom('', '', '', '?', '~', '%');
const masked = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((digits) => digits.join(''));
const month = fc.oneof(fc.constantFrom('01', '02', '09', '12', '0X', '1X', 'X1', 'XX'), masked(2));
const one = fc
  .tuple(fc.oneof(fc.constantFrom('2014', '2016', '201X', 'XXXX', '0001', '9999'), masked(4)), fc.option(month), fc.option(masked(2)), mark)
  .map(([year, inMonth, day, marked]) => [year, ...(inMonth ? [inMonth, ...(day ? [day] : [])] : [])].join('-') + marked);
const end = fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
const texts = fc.oneof(
  one,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  fc.string({ unit: fc.constantFrom(...Array.from('0129X-/?~%.TYES[]{} +\u200f٢a')), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

test('any text is read or refused by name; what is read has bounds in order and words in both languages', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let date;
      try {
        date = parseFuzzyDate(text);
      } catch (error) {
        expect(error).toBeInstanceOf(NoDate);
        return;
      }
      const { earliest, latest, coreFrom, coreTo } = date;
      for (const day of [earliest, latest, coreFrom, coreTo]) expect(day === null || isDay(day)).toBe(true);
      if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      expect(coreFrom === null).toBe(coreTo === null);
      if (coreFrom !== null && coreTo !== null) expect(coreFrom <= coreTo).toBe(true);
      const [english, arabic] = [fuzzyDateLabel(date, 'EN'), fuzzyDateLabel(date, 'AR')];
      expect(english).not.toMatch(/undefined|NaN|readable|^$/);
      expect(arabic).not.toMatch(/undefined|NaN|[A-WYZa-z]|^$/);
    }),
    { numRuns: 3_000 },
  );
});

test('a text that an older store holds and that is no date is said to be unreadable', () => {
  const stored = { edtf: '20150715', earliest: null, latest: null, exact: false, coreFrom: null, coreTo: null };
  expect([fuzzyDateLabel(stored, 'EN'), fuzzyDateLabel(stored, 'AR')]).toEqual([
    'not readable as a date: 20150715',
    'تاريخ لا يُقرأ: 20150715',
  ]);
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

function mustHold(type: RelationshipType, date: FuzzyDate, range: DateRange): boolean {
  return mustStand(whenOf({ type, date }, []), range);
}

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
    day.map((text) => `/${text}`),
    day.map((text) => `${text}/..`),
    day.map((text) => `${text}/`),
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
        if (mustHold(type, parsed, range)) expect(mayHaveHeld(parsed, range)).toBe(true);
      },
    ),
  );
});

test('a state certainly holds between its ends, an event only somewhere in its bounds', () => {
  const date = parseFuzzyDate('2014-07/2015-07');
  const september = { from: '2014-09-01', to: '2014-09-30' };
  expect(mustHold('MEMBER_OF', date, september)).toBe(true);
  expect(mustHold('DEFECTED_FROM', date, september)).toBe(false);
  expect(mustHold('DEFECTED_FROM', date, { from: '2014-07-01', to: '2015-07-31' })).toBe(true);
});

test('a state with an open end goes on, one whose end nobody says only may', () => {
  const held = (edtf: string, range: DateRange) => {
    const date = parseFuzzyDate(edtf);
    return [mayHaveHeld(date, range), mustHold('MEMBER_OF', date, range)];
  };
  const year = { from: '2013-01-01', to: '2013-12-31' };
  expect(['2010/..', '2010/', '../2015', '/2015', '2010~/..'].map((edtf) => held(edtf, year))).toEqual([
    [true, true],
    [true, false],
    [true, true],
    [true, false],
    [true, false],
  ]);
  expect(mustHold('DEFECTED_FROM', parseFuzzyDate('2010/..'), year)).toBe(false);
});

test('a tie stands where the event or the money flow at its end stands', () => {
  const stands = (own: string | null, ends: readonly string[], range: DateRange) => {
    const when = whenOf(
      { type: 'PARTICIPATED_IN', date: own === null ? null : parseFuzzyDate(own) },
      ends.map((text) => [parseFuzzyDate(text)]),
    );
    return [mayStand(when, range), mustStand(when, range)];
  };
  const september = { from: '2014-09-01', to: '2014-09-30' };
  expect([
    stands(null, ['2014-09-17'], september),
    stands(null, ['2014'], september),
    stands(null, ['2015'], september),
    stands(null, [], september),
    stands('2014-09-17', ['2015'], september),
    stands('2014-09-17', ['2014'], september),
    stands('2014', ['2014-09-17'], september),
    stands(null, ['2014-09-17', '2014-09-18'], september),
  ]).toEqual([
    [true, true],
    [true, false],
    [false, false],
    [true, false],
    [false, false],
    [true, true],
    [true, false],
    [true, true],
  ]);
});

test('what an older store holds as an open end becomes an end that nobody says', () => {
  expect(['../2014', '2010/..', '2014-09', '20150715', '../..'].map((text) => formerFuzzyDate(text))).toEqual([
    parseFuzzyDate('/2014'),
    parseFuzzyDate('2010/'),
    parseFuzzyDate('2014-09'),
    { edtf: '20150715', earliest: null, latest: null, exact: false, coreFrom: null, coreTo: null },
    { edtf: '/', earliest: null, latest: null, exact: false, coreFrom: null, coreTo: null },
  ]);
});
