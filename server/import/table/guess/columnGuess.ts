import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { kindsOf, publisherKind } from '#graph-schema/ontology.ts';
import { languageOf } from '#graph-schema/languages.ts';
import type { GuessReason } from '#server/import/table/guess/guessReason.ts';
import { bareNumber } from '#server/import/table/values/bareNumber.ts';
import { hedgeIn } from '#server/import/table/values/hedgeIn.ts';
import { decimalIn, type DecimalMark } from '#server/import/table/values/decimalIn.ts';
import { dateIn, type DateForms } from '#server/import/table/values/dateIn.ts';

/** What a column may mean. */
type Meaning = 'payer' | 'payee' | 'amount' | 'date' | 'name' | 'country' | 'other' | { readonly scheme: string };

/** A guess of what a column means, and why. kind: of what a column of names names, where its name says it; letters: those of the language that most of its values have; order, decimal: of dates and amounts, where values tell them; isAsked: some can be read in two ways all the same. */
export type ColumnGuess = {
  readonly name: string;
  readonly meaning: Meaning;
  readonly reason: GuessReason;
  readonly kind: EntityKind | null;
  readonly letters: string | null;
  readonly order: DateForms['order'];
  readonly decimal: DecimalMark;
  readonly isAsked: boolean;
};

const [individual = publisherKind, place = publisherKind] = [kindsOf('INDIVIDUAL')[0], kindsOf('PLACE')[0]];
const kindWords: readonly (readonly [EntityKind, RegExp])[] = [
  [publisherKind, /\b(?:compan(?:y|ies)|organi[sz]ation|employer|bank|firma|org)\b|الشركة|المنظمة|المؤسسة|الجهة/iu],
  [
    individual,
    /\b(?:person|people|member|employee|owner|director|partner|full name|mitglied)\b|الشخص|العضو|الموظف|المالك|المدير|الاسم الكامل/iu,
  ],
  [place, /\b(?:place|town|city|village|location|ort|stadt)\b|المدينة|البلدة|القرية|المكان/iu],
];

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
  ['name', /\bname\b|الاسم|اسم/iu],
];
const money = /amount|sum\b|value|paid|price|betrag|eur\b|usd\b|مبلغ|قيمة|المدفوع/iu;

/** Guesses what a column means by its name and its values; most of these must be what it is taken for. */
export function columnGuess(name: string, cells: readonly string[]): ColumnGuess {
  const filled = cells.filter((cell) => cell !== '');
  const kind = kindWords.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  const letters = lettersOf(filled);
  const guess = (meaning: Meaning, reason: GuessReason, more: Partial<ColumnGuess> = {}): ColumnGuess => ({
    name,
    meaning,
    reason,
    kind,
    letters,
    order: null,
    decimal: null,
    isAsked: false,
    ...more,
  });
  const worded = words.find(([, pattern]) => pattern.test(name));
  if (worded && worded[0] !== 'name') return guess(worded[0], { code: 'header' });
  const dates = datesIn(filled);
  if (dates !== null && !(money.test(name) && dates.bare)) return guess('date', dates.reason, dates);
  const numbers = numbersIn(filled);
  if (money.test(name) && numbers !== null) return guess('amount', numbers.reason, numbers);
  if (filled.length > 0 && filled.every((cell) => /^[\w.+-]+@[\w-]+\.[\w.]+$/u.test(cell)))
    return guess({ scheme: 'EMAIL' }, { code: 'mail' });
  if (filled.length > 0 && filled.every((cell) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,36}$/u.test(cell)))
    return guess({ scheme: 'IBAN' }, { code: 'iban' });
  if ((worded || kind !== null) && !areNumbers(filled)) return guess('name', { code: 'header' });
  return guess('other', { code: 'nothing' });
}

/** Whether most texts have no two letters side by side: whatever their column is called, they name nobody. */
function areNumbers(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter((cell) => !/\p{L}{2}/u.test(cell)).length >= cells.length * 0.9;
}

/** The language whose letters most texts have. */
function lettersOf(cells: readonly string[]): string | null {
  const told = cells.slice(0, 200).map((cell) => languageOf(cell));
  const [most] = [...Map.groupBy(told, (language) => language)].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

/** Whether cells are dates, and in which order; bare: they are nothing but years. */
function datesIn(
  cells: readonly string[],
): { readonly order: DateForms['order']; readonly reason: GuessReason; readonly bare: boolean; readonly isAsked: boolean } | null {
  const reads = (order: DateForms['order']) =>
    cells.filter((cell) => 'value' in dateIn(cell, { order, century: null, isGregorian: false })).length;
  const [dayFirst, monthFirst, alone] = [reads('dmy'), reads('mdy'), reads(null)];
  const most = Math.max(dayFirst, monthFirst);
  if (cells.length === 0 || most < cells.length * 0.9) return null;
  const bare = cells.every((cell) => /^\d{4}$/u.test(cell));
  if (alone === most) return { order: null, reason: { code: 'datesOneWay', number: most, of: cells.length }, bare, isAsked: false };
  if (dayFirst === monthFirst) return { order: null, reason: { code: 'datesTwoWays' }, bare, isAsked: true };
  const order = dayFirst > monthFirst ? 'dmy' : 'mdy';
  return { order, reason: { code: 'datesInOrder', number: Math.abs(dayFirst - monthFirst) }, bare, isAsked: alone < most };
}

function numbersIn(
  cells: readonly string[],
): { readonly decimal: DecimalMark; readonly reason: GuessReason; readonly isAsked: boolean } | null {
  const bare = cells.map((cell) => bareNumber(hedgeIn(cell).rest));
  const reads = (mark: DecimalMark) => bare.filter((cell) => 'value' in decimalIn(cell, mark)).length;
  const [point, comma, alone] = [reads('.'), reads(','), reads(null)];
  const most = Math.max(point, comma);
  if (cells.length === 0 || most < cells.length * 0.9) return null;
  if (point === comma) return { decimal: null, reason: { code: 'moneyTwoWays', number: most, of: cells.length }, isAsked: false };
  return {
    decimal: point > comma ? '.' : ',',
    reason: { code: 'moneyInMark', number: Math.abs(point - comma) },
    isAsked: alone < most,
  };
}
