import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';

/** What an Arabic currency is called behind 3 to 10, and behind 11 to 99; the code says whose it is. */
const counted: Readonly<Record<string, readonly [string, string]>> = {
  SYP: ['ليرات سورية', 'ليرة سورية'],
  LBP: ['ليرات لبنانية', 'ليرة لبنانية'],
  TRY: ['ليرات تركية', 'ليرة تركية'],
  USD: ['دولارات أمريكية', 'دولاراً أمريكياً'],
  GBP: ['جنيهات إسترلينية', 'جنيهاً إسترلينياً'],
  EGP: ['جنيهات مصرية', 'جنيهاً مصرياً'],
  IQD: ['دنانير عراقية', 'ديناراً عراقياً'],
  JOD: ['دنانير أردنية', 'ديناراً أردنياً'],
  KWD: ['دنانير كويتية', 'ديناراً كويتياً'],
  SAR: ['ريالات سعودية', 'ريالاً سعودياً'],
  QAR: ['ريالات قطرية', 'ريالاً قطرياً'],
  AED: ['دراهم إماراتية', 'درهماً إماراتياً'],
};

const inLanguage: Readonly<Record<Language, (decimal: string, currency: string) => string>> = {
  EN: (_, currency) => currency,
  AR: (decimal, currency) => countedForm(decimal, currency) ?? nameOf('AR', currency),
};

/** An exact decimal number with its digits in groups of three; nothing is rounded. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const groups = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** An exact decimal number, then its currency: by its code in English, in words in Arabic ('5 ليرات سورية'), so that both run in the order in which they are read. */
export function amountWords(decimal: string, currency: string, language: Language): string {
  return `${grouped(decimal)} ${inLanguage[language](decimal, currency)}`;
}

function countedForm(decimal: string, currency: string): string | undefined {
  const [whole = '', fraction] = decimal.split('.');
  const rest = Number(whole.slice(-2));
  if (fraction !== undefined || rest < 3) return undefined;
  return counted[currency]?.[rest <= 10 ? 0 : 1];
}

const displayNames = new Map<Language, Intl.DisplayNames>();
const currencyNames = new Map<string, string>();

/** Kept, since Intl takes longer for it than all else of an amount does. */
function nameOf(language: Language, currency: string): string {
  const key = `${language} ${currency}`;
  const known = currencyNames.get(key);
  if (known !== undefined) return known;
  const names = displayNames.get(language) ?? new Intl.DisplayNames(tagOf[language], { type: 'currency' });
  displayNames.set(language, names);
  const name = names.of(currency) ?? currency;
  currencyNames.set(key, name);
  return name;
}

let arabicCurrencies: ReadonlySet<string> | null = null;

/** Whether an Arabic text is an amount and nothing else, as money is called that no source gives a name: 'أكثر من 1,000,000,000 ليرة سورية'. */
export function isArabicAmount(text: string): boolean {
  const currency = /^(?:(?:أكثر من|حتى|نحو|من) )*\d[\d,.]*(?: إلى \d[\d,.]*)? (\D+)$/u.exec(text.trim())?.[1];
  if (currency === undefined) return false;
  arabicCurrencies ??= new Set([
    '(العملة غير مذكورة)',
    ...Object.values(counted).flat(),
    ...Intl.supportedValuesOf('currency').map((code) => nameOf('AR', code)),
  ]);
  return arabicCurrencies.has(currency);
}
