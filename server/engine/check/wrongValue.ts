import { currencyFault, isCurrency, noCurrency } from '#graph-schema/currencies.ts';
import type { Property } from '#graph-schema/description.ts';
import { tagOf, vocabularies, type VocabularyName } from '#graph-schema/generated/ontology.ts';
import { valuesOf } from '#graph-schema/ontology.ts';
import { compareDecimals } from '#server/domain/decimal.ts';
import { isLocalized, type PropertyValue } from '#server/domain/entity.ts';
import { isIdentifiers } from '#server/domain/identifier.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import { isBlank } from '#server/engine/check/isBlank.ts';

/** What a property should be, where its value is not that; else null. */
export function wrongValue(property: Property, value: PropertyValue): string | null {
  const { type } = property;
  return typeof type === 'object' ? wrongWord(type.vocabulary, value) : wrong[type](value, property);
}

type Wrong = (value: PropertyValue, property: Property) => string | null;

const wrong: Readonly<Record<Exclude<Property['type'], object>, Wrong>> = {
  text: (value) => (typeof value === 'string' && value.trim() !== '' ? null : 'is a text'),
  localized: (value) => (isLocalized(value) && !isBlank(value) ? null : `is a text in ${Object.values(tagOf).join(' or ')}`),
  boolean: (value) => (typeof value === 'boolean' ? null : 'is true or false'),
  integer: (value, property) => (Number.isSafeInteger(value) ? outOfBounds(property, Number(value)) : 'is a whole number'),
  number: (value, property) => (Number.isFinite(value) ? outOfBounds(property, Number(value)) : 'is a number'),
  fuzzyDate: (value) => (typeof value === 'object' && 'edtf' in value ? null : 'is a date'),
  money: wrongAmount,
  identifiers: (value) => (isIdentifiers(value) && value.length > 0 ? null : 'is a list of identifiers'),
  otherValues: (value) => (isOtherValues(value) && value.length > 0 ? null : 'is a list of values'),
};

function wrongWord(vocabulary: string, value: PropertyValue): string | null {
  const words = isVocabulary(vocabulary) ? valuesOf(vocabulary).map((word) => word.value) : [];
  return typeof value === 'string' && words.includes(value) ? null : `is one of ${words.join(', ')}`;
}

function outOfBounds({ min, max }: Property, value: number): string | null {
  const isOut = (min !== undefined && value < min) || (max !== undefined && value > max);
  return isOut ? `lies between ${min ?? 'anything'} and ${max ?? 'anything'}` : null;
}

function wrongAmount(value: PropertyValue): string | null {
  if (typeof value !== 'object' || !('approximate' in value)) return 'is an amount';
  const { currency, min, max } = value;
  if (currency !== null && !isCurrency(currency)) return currencyFault(currency);
  if (currency === null && (min !== null || max !== null)) return `an amount needs its currency; write ${noCurrency} where none is named`;
  return min !== null && max !== null && compareDecimals(min, max) > 0 ? 'its min is more than its max' : null;
}

function isVocabulary(name: string): name is VocabularyName {
  return Object.hasOwn(vocabularies, name);
}
