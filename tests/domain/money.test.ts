import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCurrency, withdrawnIn } from '#graph-schema/currencies.ts';
import { addDecimals, compareDecimals, decimalFault, parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import { faultIn } from '#server/domain/words/fault.ts';
import { moneyLabel, totals, type Money } from '#server/domain/money.ts';
import { allSaid, asSaid } from '#tests/domain/asSaid.ts';

const decimal = (text: string): Decimal => parseDecimal(text) ?? expect.unreachable();
const syp = (min: string | null, max: string | null, approximate = false): Money => ({
  currency: 'SYP',
  min: min === null ? null : decimal(min),
  max: max === null ? null : decimal(max),
  approximate,
});

test('sums stay ranges, per currency, and count what has no amount', () => {
  expect(
    totals(
      [
        syp('1000000000', null),
        syp('5.5', '7'),
        { currency: 'USD', min: decimal('200000'), max: decimal('200000'), approximate: true },
        syp(null, null),
      ].map(asSaid),
    ),
  ).toEqual([
    { currency: 'SYP', min: '1000000005.5', max: null, flows: 3, flowsWithoutAmount: 1, flowsUnnamed: 0, flowsApproximate: 0, ...allSaid },
    { currency: 'USD', min: '200000', max: '200000', flows: 1, flowsWithoutAmount: 0, flowsUnnamed: 0, flowsApproximate: 1, ...allSaid },
  ]);
  expect(totals([])).toEqual([]);
});

test('amounts whose currency nobody names are counted, and never added to each other', () => {
  const unnamed = (currency: string | null, amount: string | null): Money => ({ ...syp(amount, amount), currency });
  expect(totals([unnamed('XXX', '100'), unnamed('XXX', '900'), unnamed(null, null), unnamed('USD', '5')].map(asSaid))).toEqual([
    { currency: 'USD', min: '5', max: '5', flows: 1, flowsWithoutAmount: 0, flowsUnnamed: 0, flowsApproximate: 0, ...allSaid },
    { currency: 'XXX', min: '0', max: null, flows: 3, flowsWithoutAmount: 1, flowsUnnamed: 2, flowsApproximate: 0, ...allSaid },
  ]);
});

test('a sum counts what only an editor says and what is contested, and holds nothing that nobody asserts', () => {
  const flows = [
    asSaid(syp('1', '1')),
    { ...asSaid(syp('20', '20')), inferred: true },
    { ...asSaid(syp('300', '300')), contested: true },
    { ...asSaid(syp('4000', null)), contested: true, unasserted: true },
    { ...asSaid(syp(null, null)), contested: true, unasserted: true },
  ];
  expect(totals(flows)).toEqual([
    {
      currency: 'SYP',
      min: '321',
      max: '321',
      flows: 5,
      flowsWithoutAmount: 1,
      flowsUnnamed: 0,
      flowsApproximate: 0,
      flowsInferred: 1,
      flowsContested: 3,
      flowsUnasserted: 2,
    },
  ]);
});

test('an amount whose currency nobody names says so', () => {
  const amounts: readonly Money[] = [
    { ...syp('500', '500'), currency: 'XXX' },
    { ...syp('500', null), currency: 'XXX' },
    { ...syp('1000', '2000', true), currency: 'XXX' },
    { ...syp(null, null), currency: 'XXX' },
  ];
  expect(amounts.map((amount) => [moneyLabel(amount, 'EN'), moneyLabel(amount, 'AR')])).toEqual([
    ['500 (currency not named)', '500 (العملة غير مذكورة)'],
    ['more than 500 (currency not named)', 'أكثر من 500 (العملة غير مذكورة)'],
    ['about 1,000 to 2,000 (currency not named)', 'نحو من 1,000 إلى 2,000 (العملة غير مذكورة)'],
    ['an amount not given', 'مبلغ غير مذكور'],
  ]);
});

test('amounts are said as precisely as they are known', () => {
  expect(
    [syp('1000000000', null), syp('200000', '200000', true), syp(null, '50'), syp('10', '20.5'), syp(null, null), syp('12', '12')].map(
      (amount) => [moneyLabel(amount, 'EN'), moneyLabel(amount, 'AR')],
    ),
  ).toEqual([
    ['more than 1,000,000,000 SYP', 'أكثر من 1,000,000,000 ليرة سورية'],
    ['about 200,000 SYP', 'نحو 200,000 ليرة سورية'],
    ['up to 50 SYP', 'حتى 50 ليرة سورية'],
    ['10 to 20.5 SYP', 'من 10 إلى 20.5 ليرة سورية'],
    ['an amount not given', 'مبلغ غير مذكور'],
    ['12 SYP', '12 ليرة سورية'],
  ]);
});

test('a currency stands in Arabic words behind its number, in the form that the number asks for', () => {
  const said = (amount: string, currency: string) => moneyLabel({ ...syp(amount, amount), currency }, 'AR');
  const amounts = ['3', '10', '11', '99', '100', '102', '103', '1000000000', '7.5'];
  expect(amounts.map((amount) => said(amount, 'USD'))).toEqual([
    '3 دولارات أمريكية',
    '10 دولارات أمريكية',
    '11 دولاراً أمريكياً',
    '99 دولاراً أمريكياً',
    '100 دولار أمريكي',
    '102 دولار أمريكي',
    '103 دولارات أمريكية',
    '1,000,000,000 دولار أمريكي',
    '7.5 دولار أمريكي',
  ]);
  expect(['SYP', 'EUR', 'DEM', 'XAU'].map((currency) => said('500', currency))).toEqual([
    '500 ليرة سورية',
    '500 يورو',
    '500 مارك ألماني',
    '500 ذهب',
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

function toldOf(text: string): string | null {
  const fault = decimalFault(text);
  return fault === null ? null : faultIn(fault, 'EN');
}

test('a number that is too long to keep is refused for that', () => {
  const whole = `1${'0'.repeat(30)}`;
  expect([whole, '0.1234567890123', '1e30', '1'.repeat(30), '0.123456789012'].map(toldOf)).toEqual([
    `"${whole}" has 31 digits before the point; at most 30 are kept`,
    '"0.1234567890123" has 13 digits after the point; at most 12 are kept',
    '"1e30" is no number in digits alone, as 1000000000 or 2747023352.35',
    null,
    null,
  ]);
});

test('currencies are those that ISO 4217 lists or has listed, but not its code for tests', () => {
  const codes = ['SYP', 'USD', 'XAU', 'VED', 'USN', 'XXX', 'DEM', 'ITL', 'TRL', 'ZZZ', 'XTS', 'usd', ''];
  expect(codes.filter(isCurrency)).toEqual(['SYP', 'USD', 'XAU', 'VED', 'USN', 'XXX', 'DEM', 'ITL', 'TRL']);
  expect(['DEM', 'TRL', 'BGN', 'USD', 'ZZZ'].map(withdrawnIn)).toEqual(['2002-03', '2005-12', '2026-01', null, null]);
  expect(Intl.supportedValuesOf('currency').filter((code) => !isCurrency(code))).toEqual([]);
});
