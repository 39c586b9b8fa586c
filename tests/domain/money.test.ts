import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDecimals, compareDecimals, parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import { isCurrency, moneyLabel, totals, type Money } from '#server/domain/money.ts';

const decimal = (text: string): Decimal => parseDecimal(text) ?? expect.unreachable();
const syp = (min: string | null, max: string | null, approximate = false): Money => ({
  currency: 'SYP',
  min: min === null ? null : decimal(min),
  max: max === null ? null : decimal(max),
  approximate,
});

test('sums stay ranges, per currency, and count what has no amount', () => {
  expect(
    totals([
      syp('1000000000', null),
      syp('5.5', '7'),
      { currency: 'USD', min: decimal('200000'), max: decimal('200000'), approximate: true },
      syp(null, null),
    ]),
  ).toEqual([
    { currency: 'SYP', min: '1000000005.5', max: null, flows: 3, flowsWithoutAmount: 1 },
    { currency: 'USD', min: '200000', max: '200000', flows: 1, flowsWithoutAmount: 0 },
  ]);
  expect(totals([])).toEqual([]);
});

test('amounts are said as precisely as they are known', () => {
  expect(
    [syp('1000000000', null), syp('200000', '200000', true), syp(null, '50'), syp('10', '20.5'), syp(null, null), syp('12', '12')].map(
      (amount) => [moneyLabel(amount, 'EN'), moneyLabel(amount, 'AR')],
    ),
  ).toEqual([
    ['more than 1,000,000,000 SYP', 'أكثر من 1,000,000,000 SYP'],
    ['about 200,000 SYP', 'نحو 200,000 SYP'],
    ['up to 50 SYP', 'حتى 50 SYP'],
    ['10 to 20.5 SYP', 'من 10 إلى 20.5 SYP'],
    ['amount not given', 'مبلغ غير مذكور'],
    ['12 SYP', '12 SYP'],
  ]);
});

test('decimals are exact at any size', () => {
  const digits = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
  fc.assert(fc.property(digits, digits, (a, b) => addDecimals(decimal(String(a)), decimal(String(b))) === String(a + b)));
  expect(addDecimals(decimal('0.1'), decimal('0.2'))).toBe('0.3');
  expect(compareDecimals(decimal('2747023352.35'), decimal('2747023352.349'))).toBe(1);
  expect(['1e9', '', '1.', '.5', '+1', '1,000', 'NaN', ' 1'].map(parseDecimal)).toEqual(Array.from({ length: 8 }, () => null));
  expect(parseDecimal('007.50')).toBe('7.5');
});

test('currencies are those of ISO 4217', () => {
  expect(['SYP', 'USD', 'XXX', 'ZZZ', 'usd', ''].map(isCurrency)).toEqual([true, true, true, false, false, false]);
});
