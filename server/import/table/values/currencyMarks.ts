import { isCurrency } from '#graph-schema/currencies.ts';

/** What stands for currencies beside amounts. A mark of several means none of them by itself. */
const marks: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    يورو: 'EUR',
    $: 'USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP',
    us$: 'USD',
    'دولار أمريكي': 'USD',
    'دولار اميركي': 'USD',
    'دولار أميركي': 'USD',
    دولار: 'USD AUD CAD NZD HKD SGD',
    '£': 'GBP EGP SYP LBP SDG',
    '¥': 'JPY CNY',
    '₺': 'TRY',
    tl: 'TRY',
    '₽': 'RUB',
    '₴': 'UAH',
    '₪': 'ILS',
    '₹': 'INR',
    '₩': 'KRW',
    'ل.س': 'SYP',
    'ليرة سورية': 'SYP',
    'ل.ل': 'LBP',
    'ليرة لبنانية': 'LBP',
    ليرة: 'SYP LBP TRY',
    'ليرة تركية': 'TRY',
    'ج.م': 'EGP',
    'جنيه مصري': 'EGP',
    جنيه: 'EGP SDG GBP',
    'د.ع': 'IQD',
    'دينار عراقي': 'IQD',
    'د.أ': 'JOD',
    'دينار أردني': 'JOD',
    'د.ك': 'KWD',
    'دينار كويتي': 'KWD',
    دينار: 'IQD JOD KWD TND LYD BHD DZD RSD',
    'د.ت': 'TND',
    'د.م': 'MAD',
    'د.إ': 'AED',
    'درهم إماراتي': 'AED',
    درهم: 'AED MAD',
    'ر.س': 'SAR',
    'ريال سعودي': 'SAR',
    'ر.ق': 'QAR',
    'ر.ي': 'YER',
    ريال: 'SAR QAR YER OMR IRR',
  }).map(([mark, codes]) => [mark, codes.split(' ')] as const),
);

/** The codes that a mark, a word or a code beside an amount may mean; none where it is no currency. */
export function currencyOf(text: string): readonly string[] {
  const mark = text.trim().replace(/\.$/u, '').replaceAll(/\s+/gu, ' ');
  const code = mark.toUpperCase();
  if (/^[A-Za-z]{3}$/u.test(mark) && isCurrency(code)) return [code];
  return marks.get(mark.toLowerCase()) ?? [];
}
