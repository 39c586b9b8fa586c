import { currencyFault } from '#server/domain/currencyFault.ts';
import { isCurrency, noCurrency } from '#graph-schema/currencies.ts';
import type { Money } from '#server/domain/money.ts';
import { currencyOf } from '#server/import/table/values/currencyMarks.ts';
import { bareDecimal, decimalIn, scaled, type DecimalMark } from '#server/import/table/values/decimalIn.ts';
import { hedgeIn } from '#server/import/table/values/hedgeIn.ts';
import { plainDigits } from '#server/import/table/values/plainDigits.ts';
import { scaleIn } from '#server/import/table/values/scaleIn.ts';
import type { Read } from '#server/import/table/values/read.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** How a column writes amounts. currency: the code that the mapping or another cell gives, null where neither does. */
export type AmountForms = { readonly decimal: DecimalMark; readonly currency: string | null };

/** An amount, and whether it is below zero: then money moved the other way. */
export type SignedAmount = { readonly amount: Money; readonly isNegative: boolean };

const longest = 100;
const brackets = /^\((.*)\)$/u;
const around = /^(?<before>[^\d.,+\-−–(٫]*)(?<number>.*?\d[.,]?|.*\))(?<behind>[^\d.,)]*(?:\.[ \p{L}\p{Sc}]*\.?)*)$/u;

/** The amount that a cell writes, in the currency that it names or that is given. One that names none, or another than is given, is wrong. One with a word such as million is about that much, one with such as ca. too; one with such as > is that or more, and one with such as < that or less. */
export function amountIn(text: string, { decimal, currency: given }: AmountForms): Read<SignedAmount> {
  if (text.length > longest) return { wrong: said('noAmount', { cell: text }) };
  const alone = decimal === '.' || !text.includes('.') ? bareDecimal(text) : null;
  if (alone !== null && given !== null && isCurrency(given))
    return { value: { amount: { currency: given, min: alone, max: alone, approximate: false }, isNegative: false } };
  const cell = plainDigits(text);
  const { hedge, bare, inner, sign, rest, scale } = partsOf(cell);
  if (scale?.noughts === null) return { wrong: said('unclearScale', { cell }) };
  const marks = [rest['before'], scale?.rest ?? rest['behind']]
    .map((mark) => (mark ?? '').replace(/[-−–]$/u, '').trim())
    .filter((mark) => mark !== '');
  const behind = /[-−–]$/u.test(rest['behind'] ?? '') ? '-' : '';
  const number = decimalIn(
    `${inner === undefined ? '' : '('}${sign}${rest['number'] ?? bare}${behind}${inner === undefined ? '' : ')'}`,
    decimal,
  );
  if ('wrong' in number) return { wrong: said(number.wrong.code, { ...number.wrong.values, cell }) };
  const currency = currencyIn(cell, marks, given);
  if ('wrong' in currency) return currency;
  const { isNegative } = number.value;
  const size = scale === null ? number.value.size : scaled(number.value.size, scale.noughts);
  if (size === null || (isNegative && hedge !== null && hedge !== 'about')) return { wrong: said('noNumber', { cell }) };
  const [min, max] = [hedge === 'most' ? null : size, hedge === 'least' ? null : size];
  return { value: { amount: { currency: currency.value, min, max, approximate: scale !== null || hedge === 'about' }, isNegative } };
}

/** The parts of a cell: what hedges it, what stands without that, what is within brackets, its sign, what stands around its number, and its scale. */
function partsOf(cell: string) {
  const { is: hedge, rest: bare } = hedgeIn(cell);
  const inner = brackets.exec(bare)?.[1];
  const found = around.exec(inner ?? bare)?.groups ?? {};
  const sign = /^[+\-−–]/u.exec(inner ?? bare)?.[0] ?? '';
  const rest = sign === '' ? found : (around.exec((inner ?? bare).slice(1).trim())?.groups ?? {});
  const scale = currencyOf(rest['behind'] ?? '').length > 0 ? null : scaleIn(rest['behind'] ?? '');
  return { hedge, bare, inner, sign, rest, scale };
}

/** The code of a currency that a cell of its own writes, in letters or by a mark that only one has. */
export function currencyCellIn(text: string): Read<string> {
  const cell = plainDigits(text);
  return currencyIn(cell, [cell], null);
}

function currencyIn(cell: string, marks: readonly string[], given: string | null): Read<string> {
  const wrong = (code: Said['code'], more: Said['values'] = {}) => ({ wrong: said(code, { ...more, cell }) });
  const [mark, ...more] = marks;
  if (mark === undefined) {
    if (given === null) return wrong('noCurrency', { none: noCurrency });
    return isCurrency(given) ? { value: given } : wrong('wrongCurrency', { currency: given, why: currencyFault(given) });
  }
  const codes = currencyOf(mark);
  const [code, another] = codes;
  if (more.length > 0 || code === undefined) return wrong('unknownAmount');
  if (given !== null && given !== noCurrency)
    return codes.includes(given) ? { value: given } : wrong('otherCurrency', { currency: code, given });
  return another === undefined ? { value: code } : wrong('severalCurrencies', { codes: codes.slice(0, 5).join(', ') });
}
