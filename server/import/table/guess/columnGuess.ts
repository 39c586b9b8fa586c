import { decimalIn, type DecimalMark } from '#server/import/table/values/decimalIn.ts';
import { dateIn, type DateForms } from '#server/import/table/values/dateIn.ts';

/** What a column may mean. */
type Meaning = 'payer' | 'payee' | 'amount' | 'date' | 'name' | 'country' | 'other' | { readonly scheme: string };

/** A guess of what a column means, and why, in words. order, decimal: of dates and amounts, where values tell them. */
export type ColumnGuess = {
  readonly name: string;
  readonly meaning: Meaning;
  readonly why: string;
  readonly order: DateForms['order'];
  readonly decimal: DecimalMark;
};

const words: readonly (readonly [Meaning, RegExp])[] = [
  ['payer', /^(?:payer|paid by|donor|sender|source(?:nodeid)?|debtor|spender|zahler|auftraggeber|الدافع|المرسل|المتبرع|المانح)$/iu],
  [
    'payee',
    /^(?:payee|paid to|recipient|receiver|beneficiary|target(?:nodeid)?|creditor|party|empfänger|partei|المتلقي|المستفيد|المرسل إليه)$/iu,
  ],
  [{ scheme: 'PHONE' }, /\b(?:phone|mobile|telefon)\b|هاتف|جوال/iu],
  [{ scheme: 'EMAIL' }, /\be-?mail\b|بريد/iu],
  [{ scheme: 'IBAN' }, /\biban\b/iu],
  [{ scheme: 'PASSPORT' }, /\bpassport\b|جواز/iu],
  [{ scheme: 'COMPANY_NUMBER' }, /\b(?:regist\p{L}*|company|commercial) (?:no|number|nr)\b|سجل تجاري/iu],
  ['country', /^(?:country|land|pays|البلد|الدولة)$/iu],
  ['name', /\b(?:name|company|person|organi[sz]ation|firma)\b|الاسم|اسم|الشركة/iu],
];
const money = /amount|sum\b|value|paid|price|betrag|eur\b|usd\b|مبلغ|قيمة|المدفوع/iu;

/** Guesses what a column means by its name and its values; most of these must be what it is taken for. */
export function columnGuess(name: string, cells: readonly string[]): ColumnGuess {
  const filled = cells.filter((cell) => cell !== '');
  const guess = (meaning: Meaning, why: string, more: Partial<ColumnGuess> = {}): ColumnGuess => ({
    name,
    meaning,
    why,
    order: null,
    decimal: null,
    ...more,
  });
  const worded = words.find(([, pattern]) => pattern.test(name));
  if (worded && worded[0] !== 'name') return guess(worded[0], 'so its name says');
  const dates = datesIn(filled);
  if (dates !== null && !(money.test(name) && dates.bare)) return guess('date', dates.why, { order: dates.order });
  const numbers = numbersIn(filled);
  if (money.test(name) && numbers !== null)
    return guess('amount', `its name speaks of money, and ${numbers.why}`, { decimal: numbers.decimal });
  if (filled.length > 0 && filled.every((cell) => /^[\w.+-]+@[\w-]+\.[\w.]+$/u.test(cell)))
    return guess({ scheme: 'EMAIL' }, 'all its values are addresses of mail');
  if (filled.length > 0 && filled.every((cell) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,36}$/u.test(cell)))
    return guess({ scheme: 'IBAN' }, 'all its values look like IBANs');
  if (worded) return guess('name', 'so its name says');
  return guess('other', 'nothing tells what it means');
}

/** Whether cells are dates, and in which order; bare: they are nothing but years. */
function datesIn(cells: readonly string[]): { readonly order: DateForms['order']; readonly why: string; readonly bare: boolean } | null {
  const reads = (order: DateForms['order']) =>
    cells.filter((cell) => 'value' in dateIn(cell, { order, century: null, isGregorian: false })).length;
  const [dayFirst, monthFirst, alone] = [reads('dmy'), reads('mdy'), reads(null)];
  const most = Math.max(dayFirst, monthFirst);
  if (cells.length === 0 || most < cells.length * 0.9) return null;
  const bare = cells.every((cell) => /^\d{4}$/u.test(cell));
  if (alone === most) return { order: null, why: `${most} of ${cells.length} values are dates in one way only`, bare };
  if (dayFirst === monthFirst)
    return {
      order: null,
      why: 'its values are dates that can be read with the day or with the month first: write order: dmy or order: mdy',
      bare,
    };
  const order = dayFirst > monthFirst ? 'dmy' : 'mdy';
  return {
    order,
    why: `${Math.max(dayFirst, monthFirst) - Math.min(dayFirst, monthFirst)} of its dates can be read in this order only`,
    bare,
  };
}

function numbersIn(cells: readonly string[]): { readonly decimal: DecimalMark; readonly why: string } | null {
  const bare = cells.map((cell) => cell.replaceAll(/[^\d.,٠-٩٫٬eE+()\s'’-]/gu, '').trim());
  const reads = (mark: DecimalMark) => bare.filter((cell) => 'value' in decimalIn(cell, mark)).length;
  const [point, comma] = [reads('.'), reads(',')];
  const most = Math.max(point, comma);
  if (cells.length === 0 || most < cells.length * 0.9) return null;
  if (point === comma)
    return {
      decimal: null,
      why: `${most} of ${cells.length} values are numbers; nothing tells the mark before their decimals: where one is asked for, write decimal: "." or decimal: ","`,
    };
  const decimal = point > comma ? '.' : ',';
  return { decimal, why: `${Math.abs(point - comma)} of its numbers can be read with this mark only` };
}
