import { expect, test } from 'vitest';
import fc from 'fast-check';
import { amountIn } from '#server/import/table/values/amountIn.ts';
import { cellReader } from '#server/import/table/values/cellText.ts';
import { dateIn, type DateForms } from '#server/import/table/values/dateIn.ts';

const unsaid: DateForms = { order: null, century: null, isGregorian: false };

function dated(text: string, forms: Partial<DateForms> = {}): string {
  const read = dateIn(text, { ...unsaid, ...forms });
  return 'value' in read ? read.value.edtf : read.wrong.code;
}

function paid(text: string, decimal: '.' | ',' | null = null, currency: string | null = 'EUR'): string {
  const read = amountIn(text, { decimal, currency });
  return 'value' in read ? `${read.value.isNegative ? '-' : ''}${read.value.amount.min} ${read.value.amount.currency}` : read.wrong.code;
}

test.each([
  ['2011-12-29', '2011-12-29'],
  ['2011-12-29T10:00:00Z', '2011-12-29'],
  ['2011/12/29 10:30', '2011-12-29'],
  ['20111229', '2011-12-29'],
  ['2011', '2011'],
  ['12/2011', '2011-12'],
  ['29.12.2011', '2011-12-29'],
  ['29. 1. 2011', '2011-01-29'],
  ['12/29/2011', '2011-12-29'],
  ['04/04/2015', '2015-04-04'],
  ['29 December 2011', '2011-12-29'],
  ['Dec 29, 2011', '2011-12-29'],
  ['29-Dec-2011', '2011-12-29'],
  ['29. Dezember 2011', '2011-12-29'],
  ['1er mars 2014', '2014-03-01'],
  ['3 Mart 2015', '2015-03-03'],
  ['٢٩ كانون الأول ٢٠١١', '2011-12-29'],
  ['29 ديسمبر 2011', '2011-12-29'],
  ['آذار 2014', '2014-03'],
  ['۲۰۱۴', '2014'],
  ['2014~', '2014~'],
  ['2014-10/2014-12', '2014-10/2014-12'],
])('the date %s is %s', (text, edtf) => {
  expect(dated(text)).toBe(edtf);
});

test.each([
  ['03/04/2015', 'dayOrMonth'],
  ['3.4.2015', 'dayOrMonth'],
  ['5/6/14', 'twoDigitYear'],
  ['31.02.2015', 'noSuchDay'],
  ['40906', 'dayNumber'],
  ['1436-05-03', 'perhapsHijri'],
  ['15 رمضان 1436', 'hijriDate'],
  ['1436هـ', 'hijriDate'],
  ['soon', 'noDate'],
  ['1'.repeat(5_000), 'noDate'],
])('the date %s is not guessed: %s', (text, fault) => {
  expect(dated(text)).toBe(fault);
});

test('what a column says of its dates is enough to read them, and what does not fit it is refused', () => {
  expect(dated('03/04/2015', { order: 'dmy' })).toBe('2015-04-03');
  expect(dated('03/04/2015', { order: 'mdy' })).toBe('2015-03-04');
  expect(dated('5/6/14', { order: 'dmy', century: 1950 })).toBe('2014-06-05');
  expect(dated('5/6/50', { order: 'mdy', century: 1950 })).toBe('1950-05-06');
  expect(dated('14-6-5', { order: 'ymd', century: 1950 })).toBe('2014-06-05');
  expect(dated('04/13/2015', { order: 'dmy' })).toBe('noSuchDay');
  expect(dated('1436-05-03', { isGregorian: true })).toBe('1436-05-03');
});

test.each([
  ['03/04/2015', '2015-0X-0X'],
  ['5.11.2015', '2015-XX-XX'],
  ['11/12/2015', '2015-1X-1X'],
  ['04/04/2015', '2015-04-04'],
  ['29.12.2011', '2011-12-29'],
  ['12/29/2011', '2011-12-29'],
  ['2011-03-04', '2011-03-04'],
  ['31.31.2011', 'noSuchDay'],
  ['5/6/14', 'twoDigitYear'],
])('where nobody knows which is the month, %s is left open as %s', (text, edtf) => {
  expect(dated(text, { order: 'open', century: 1950 })).toBe(edtf);
});

test('what is left open may be either day, and is surely neither', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (a, b) => {
      const read = dateIn(`${a}/${b}/2015`, { ...unsaid, order: 'open' });
      const days = ['dmy', 'mdy'].map((order) => dated(`${a}/${b}/2015`, { order: order === 'dmy' ? 'dmy' : 'mdy' }));
      const { earliest = null, latest = null, coreFrom = null } = 'value' in read ? read.value : {};
      expect(days.map((day) => earliest !== null && latest !== null && earliest <= day && day <= latest)).toEqual([true, true]);
      expect(coreFrom).toBe(null);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['1,234.56', '1234.56 EUR'],
  ['1.234,56', '1234.56 EUR'],
  ['1.234.567', '1234567 EUR'],
  ['1,00,000.00', '100000 EUR'],
  ['1 000 000,50', '1000000.5 EUR'],
  ["1'000.00", '1000 EUR'],
  ['1234.5', '1234.5 EUR'],
  ['0.123', '0.123 EUR'],
  ['5.68E7', '56800000 EUR'],
  ['5,68e+7', '56800000 EUR'],
  ['-12.50', '-12.5 EUR'],
  ['12.50-', '-12.5 EUR'],
  ['(1,234.00)', '-1234 EUR'],
  ['− 5 €', '-5 EUR'],
  ['€-5', '-5 EUR'],
  ['٥٬٠٠٠٫٥٠', '5000.5 EUR'],
  ['1.2 million', '1200000 EUR'],
  ['1,2 Mio', '1200000 EUR'],
  ['1,2 Mio. €', '1200000 EUR'],
  ['1.2 مليون', '1200000 EUR'],
  ['٣ ملايين', '3000000 EUR'],
  ['٥ آلاف', '5000 EUR'],
  ['EUR 2.5 Mrd', '2500000000 EUR'],
  ['-3 tsd', '-3000 EUR'],
  ['2 crore', '20000000 EUR'],
])('the amount %s is %s', (text, amount) => {
  expect(paid(text)).toBe(amount);
});

test.each([
  ['1.234', 'thousandsOrDecimals'],
  ['10,000', 'thousandsOrDecimals'],
  ['1,5,6', 'noNumber'],
  ['12 34', 'noNumber'],
  ['1e999', 'noNumber'],
  ['abc', 'noNumber'],
  ['5 Moo', 'unknownAmount'],
  ['5m', 'unclearScale'],
  ['5 billion', 'unclearScale'],
  ['5 k EUR', 'unclearScale'],
  ['1.234 million', 'thousandsOrDecimals'],
  ['Mio', 'noNumber'],
  ['5 Mio Mio', 'unknownAmount'],
  ['$5', 'otherCurrency'],
  ['USD 5 EUR', 'unknownAmount'],
  ['> ca. 5', 'unknownAmount'],
  ['cabbage 5', 'unknownAmount'],
  ['more than -5', 'noNumber'],
  ['about', 'noNumber'],
  ['9'.repeat(5_000), 'noAmount'],
])('the amount %s is not guessed: %s', (text, fault) => {
  expect(paid(text)).toBe(fault);
});

test.each([
  ['ca. 900 EUR', { min: '900', max: '900', approximate: true }],
  ['~ €1,234.50', { min: '1234.5', max: '1234.5', approximate: true }],
  ['حوالي ٥٠٠', { min: '500', max: '500', approximate: true }],
  ['500 تقريباً', { min: '500', max: '500', approximate: true }],
  ['> 5', { min: '5', max: null, approximate: false }],
  ['more than 1.2 million', { min: '1200000', max: null, approximate: true }],
  ['500+', { min: '500', max: null, approximate: false }],
  ['أكثر من 500', { min: '500', max: null, approximate: false }],
  ['up to 500 EUR', { min: null, max: '500', approximate: false }],
  ['لا يزيد على 500', { min: null, max: '500', approximate: false }],
])('the amount %s is no firmer than it is written', (text, amount) => {
  expect(amountIn(text, { decimal: null, currency: 'EUR' })).toEqual({
    value: { amount: { currency: 'EUR', ...amount }, isNegative: false },
  });
});

test('an amount is in the currency that its cell or its column names, and in none that has to be guessed', () => {
  expect([paid('5 USD', null, null), paid('٥ ل.س', null, null), paid('€ 1.000,00', null, null)]).toEqual(['5 USD', '5 SYP', '1000 EUR']);
  expect([paid('$5', null, 'USD'), paid('5', null, 'XXX'), paid('5 TRY', null, 'XXX')]).toEqual(['5 USD', '5 XXX', '5 TRY']);
  expect([paid('$5', null, null), paid('5', null, null), paid('5', null, 'QQQ')]).toEqual([
    'severalCurrencies',
    'noCurrency',
    'wrongCurrency',
  ]);
  expect([paid('1.234', '.'), paid('1.234', ','), paid('1,5', '.'), paid('1,234.5', ',')]).toEqual([
    '1.234 EUR',
    '1234 EUR',
    'noNumber',
    'otherMark',
  ]);
});

test('a cell of nothing is empty in any of its forms, and a name that looks like one is not', () => {
  const clean = cellReader(['keine']);
  expect(['-', ' n/a ', 'N/A', 'NULL', 'لا يوجد', 'غير معروف', 'unknown', 'Keine', '\u00A0'].map(clean)).toEqual(
    Array.from({ length: 9 }, () => ''),
  );
  expect(['Null', 'Na', ' 0 ', 'Noone'].map(clean)).toEqual(['Null', 'Na', '0', 'Noone']);
});

test('whatever stands in a cell is read or refused, in time that grows with it', () => {
  const sign = fc.constantFrom(...'0123456789.,-+()eE/ €$٠٩٫٬~?XT:مهـ'.split(''), 'Mar ', 'USD');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      for (const read of [
        dateIn(text, unsaid),
        dateIn(text, { order: 'dmy', century: 1950, isGregorian: true }),
        amountIn(text, { decimal: null, currency: 'EUR' }),
      ])
        expect('value' in read || read.wrong.code.length > 0).toBe(true);
    }),
  );
});
