import { createInstance, type TFunction, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages as allLanguages, tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { nextLanguage } from '#graph-schema/languages.ts';
import { nameFigures } from '#graph-schema/nameFigures.ts';
import { inNumerals, numerals as allNumerals, type Numerals } from '#graph-schema/numerals.ts';
import { languages } from '#web/i18n/pageLanguages.ts';

/** The numbers that stand in the words themselves, there so that they follow the chosen digits. */
const fixed = { three: 3, four: 4, ten: 10, thirteen: 13, twoHundred: 200, hundredThousand: 100_000 };

const mostWritten = 2_000;
const written = new WeakMap<TFunction, Map<number, string>>();

/** A number with groups of three, in the digits of the words. Hundreds of them stand on a page, most of them the same from one moment to the next. */
export function digits(number: number, t: TFunction): string {
  const before = written.get(t) ?? new Map<number, string>();
  written.set(t, before);
  const text = before.get(number) ?? t('written.number', { number });
  if (before.size >= mostWritten) before.clear();
  before.set(number, text);
  return text;
}

/** A text that we have written, in the digits of the words: a date, an amount, a count of the server. Never for a name, an id, EDTF, or what a source says. */
export function inFigures(text: string, t: TFunction): string {
  return t('written.text', { text });
}

/** What an entity is called: what of it is no name, in the digits of the words. */
export function called(label: string, t: TFunction): string {
  return t('written.called', { label });
}

/** The words of the page in a language, which speak can change. */
export async function createWords(language: Language, numerals: Numerals = 'latn'): Promise<i18n> {
  const words = createInstance();
  words.use(initReactI18next);
  await words.init({
    lng: tongue(language, numerals),
    fallbackLng: false,
    resources: { [tagOf[language]]: { translation: await loaded(language) } },
    interpolation: { escapeValue: false, defaultVariables: fixed },
    returnNull: false,
  });
  words.services.formatter?.add('digits', (value: unknown, spoken) =>
    typeof value === 'number' ? inNumerals(value.toLocaleString('en'), numeralsIn(spoken)) : String(value),
  );
  words.services.formatter?.add('called', (value: unknown, spoken) => nameFigures(String(value), numeralsIn(spoken)));
  words.services.formatter?.add('figures', (value: unknown, spoken) => inNumerals(String(value), numeralsIn(spoken)));
  return words;
}

/** Changes the language of words and their digits, and loads its own first where they are not there yet; where that fails, it throws and both stay. */
export async function speak(words: i18n, language: Language, numerals: Numerals): Promise<void> {
  const tag = tagOf[language];
  if (!words.hasResourceBundle(tag, 'translation')) words.addResourceBundle(tag, 'translation', await loaded(language));
  await words.changeLanguage(tongue(language, numerals));
}

/** The language that words speak now. */
export function spokenIn({ language }: Pick<i18n, 'language'>): Language | undefined {
  return allLanguages.find((each) => tagOf[each] === new Intl.Locale(language).language);
}

/** The words of a language in the digits of machines, for tables that other programs read. */
export function plainWords(words: i18n, language: Language): TFunction {
  return words.getFixedT(tagOf[language]);
}

/** What i18next calls a language in digits: these are a part of the tag, so that every text that it makes follows them. */
function tongue(language: Language, numerals: Numerals): string {
  return numerals === 'latn' ? tagOf[language] : `${tagOf[language]}-u-nu-${numerals}`;
}

function numeralsIn(spoken: string | undefined): Numerals {
  return allNumerals.find((each) => spoken?.endsWith(`-nu-${each}`)) ?? 'latn';
}

async function loaded(language: Language): Promise<object> {
  return { ...(await languages[language].words()), nextLanguage: languages[nextLanguage(language)].name };
}
