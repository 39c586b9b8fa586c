import { amountWords, grouped } from '#graph-schema/amountWords.ts';
import { noCurrency } from '#graph-schema/currencies.ts';
import { languages } from '#graph-schema/generated/ontology.ts';
import { isMoney, type EntityRecord } from '#server/domain/entity.ts';
import { comparedValue, identifiersOf } from '#server/domain/identifier.ts';
import type { Money } from '#server/domain/money.ts';
import { wordsIn } from '#server/domain/words/wordsIn.ts';

/** A text by which an entity is found, by each of its words; whole: only by all of it, as identifiers are compared. */
export type FoundText = { readonly text: string; readonly whole?: true };

/** The texts by which an entity is found, each once: its names, its amount, and its identifiers. */
export function foundBy(entity: EntityRecord): readonly FoundText[] {
  const values = new Set(identifiersOf(entity).map(comparedValue));
  return [...nameTexts(entity).map((text) => ({ text })), ...[...values].map((text) => ({ text, whole: true as const }))];
}

/** The names of an entity, and its amount as people ask for it. */
export function nameTexts(entity: EntityRecord): readonly string[] {
  return [...entity.names.map(({ text }) => text), ...amountTexts(entity)];
}

/** An amount as it is printed, and as people ask for it besides, each once: 200,000 USD; 200,000 US dollars; 200 thousand US dollars; and so in each language. None for what has no amount. */
export function amountTexts({ properties }: EntityRecord): readonly string[] {
  const { amount } = properties;
  if (!isMoney(amount)) return [];
  const texts = printed.get(amount) ?? [...new Set(textsOf(amount))];
  printed.set(amount, texts);
  return texts;
}

/** Kept as long as the amount is, since searches ask for the same ones again and again. */
const printed = new WeakMap<Money, readonly string[]>();

function* textsOf({ currency: code, min, max }: Money): Generator<string> {
  const currency = code === noCurrency ? null : code;
  for (const bound of [min, max]) {
    if (bound === null) continue;
    for (const language of languages) {
      const { locale } = wordsIn(language);
      yield currency === null ? grouped(bound) : amountWords(bound, currency, language);
      yield numberIn(locale, bound, currency, 'standard');
      yield numberIn(locale, bound, currency, 'compact');
    }
  }
}

/** Kept, since making one takes a hundred times as long as what it does. */
const formats = new Map<string, Intl.NumberFormat>();

/** Intl reads a numeral to its last digit, however long. */
function numberIn(locale: string, decimal: string, currency: string | null, notation: 'standard' | 'compact'): string {
  if (!isNumeral(decimal)) throw new TypeError(`${decimal} is no decimal`);
  const key = `${locale} ${currency ?? ''} ${notation}`;
  let format = formats.get(key);
  if (!format) {
    const named: Intl.NumberFormatOptions = currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'name' };
    const compact: Intl.NumberFormatOptions = notation === 'compact' ? { notation, compactDisplay: 'long' } : {};
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger', ...named, ...compact });
    formats.set(key, format);
  }
  return format.format(decimal);
}

function isNumeral(text: string): text is `${number}` {
  return /^\d+(?:\.\d+)?$/u.test(text);
}
