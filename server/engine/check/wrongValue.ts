import { isRecordedFrom } from '#server/domain/recordedFrom.ts';
import { isCurrency, noCurrency } from '#graph-schema/currencies.ts';
import type { Property } from '#graph-schema/description.ts';
import { tagOf, vocabularies, type VocabularyName } from '#graph-schema/generated/ontology.ts';
import { currencyFault } from '#server/domain/currencyFault.ts';
import { fault, type Fault } from '#server/domain/words/fault.ts';
import { valuesOf } from '#graph-schema/ontology.ts';
import { compareDecimals } from '#server/domain/decimal.ts';
import { isLocalized, type PropertyValue } from '#server/domain/entity.ts';
import { isIdentifiers } from '#server/domain/identifier.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import { isBlank } from '#server/engine/check/isBlank.ts';

/** What a property should be, where its value is not that; else null. */
export function wrongValue(property: Property, value: PropertyValue): Fault | null {
  const { type } = property;
  return typeof type === 'object' ? wrongWord(type.vocabulary, value) : wrong[type](value, property);
}

type Wrong = (value: PropertyValue, property: Property) => Fault | null;

const wrong: Readonly<Record<Exclude<Property['type'], object>, Wrong>> = {
  text: (value) => (typeof value === 'string' && value.trim() !== '' ? null : fault('isText')),
  localized: (value) =>
    isLocalized(value) && !isBlank(value) ? null : fault('isTextIn', { languages: Object.values(tagOf).join(' or ') }),
  boolean: (value) => (typeof value === 'boolean' ? null : fault('isTrueOrFalse')),
  integer: (value, property) => (Number.isSafeInteger(value) ? outOfBounds(property, Number(value)) : fault('isWhole')),
  number: (value, property) => (Number.isFinite(value) ? outOfBounds(property, Number(value)) : fault('isNumber')),
  fuzzyDate: (value) => (typeof value === 'object' && 'edtf' in value ? null : fault('isDate')),
  money: wrongAmount,
  identifiers: (value) => (isIdentifiers(value) && value.length > 0 ? null : fault('isIdentifiers')),
  recordedFrom: (value) => (isRecordedFrom(value) && value.length > 0 ? null : fault('isRecordedFrom')),
  otherValues: (value) => (isOtherValues(value) && value.length > 0 ? null : fault('isOtherValues')),
};

function wrongWord(vocabulary: string, value: PropertyValue): Fault | null {
  const words = isVocabulary(vocabulary) ? valuesOf(vocabulary).map((word) => word.value) : [];
  return typeof value === 'string' && words.includes(value) ? null : fault('isOneOf', { known: words.join(', ') });
}

function outOfBounds({ min, max }: Property, value: number): Fault | null {
  const isOut = (min !== undefined && value < min) || (max !== undefined && value > max);
  if (!isOut) return null;
  if (min === undefined) return fault('liesBelow', { max: `${max}` });
  return max === undefined ? fault('liesAbove', { min: `${min}` }) : fault('liesBetween', { min: `${min}`, max: `${max}` });
}

function wrongAmount(value: PropertyValue): Fault | null {
  if (typeof value !== 'object' || !('approximate' in value)) return fault('isAmount');
  const { currency, min, max } = value;
  if (currency !== null && !isCurrency(currency)) return currencyFault(currency);
  if (currency === null && (min !== null || max !== null)) return fault('needsCurrency', { none: noCurrency });
  return min !== null && max !== null && compareDecimals(min, max) > 0 ? fault('amountTurned') : null;
}

function isVocabulary(name: string): name is VocabularyName {
  return Object.hasOwn(vocabularies, name);
}
