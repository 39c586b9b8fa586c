import type { Forms } from '#server/domain/words/wordsLike.ts';

/** How a thing is called in Arabic by its number. */
export type Noun = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** Rows of a table. */
export const rows: Noun = {
  zero: 'لا صف',
  one: 'صف واحد',
  two: 'صفان',
  few: '{count} صفوف',
  many: '{count} صفاً',
  other: '{count} صف',
};

/** Ties. */
export const edges: Noun = {
  zero: 'لا وصلة',
  one: 'وصلة واحدة',
  two: 'وصلتان',
  few: '{count} وصلات',
  many: '{count} وصلةً',
  other: '{count} وصلة',
};

/** Claims. */
export const claims: Noun = {
  zero: 'لا ادعاء',
  one: 'ادعاء واحد',
  two: 'ادعاءان',
  few: '{count} ادعاءات',
  many: '{count} ادعاءً',
  other: '{count} ادعاء',
};

/** Records of a file. */
export const records: Noun = {
  zero: 'لا سجل',
  one: 'سجل واحد',
  two: 'سجلان',
  few: '{count} سجلات',
  many: '{count} سجلاً',
  other: '{count} سجل',
};

/** Keys of rows. */
export const keys: Noun = {
  zero: 'لا مفتاح',
  one: 'مفتاح واحد',
  two: 'مفتاحان',
  few: '{count} مفاتيح',
  many: '{count} مفتاحاً',
  other: '{count} مفتاح',
};

/** What entities are known by. */
export const ids: Noun = {
  zero: 'لا رقم',
  one: 'رقم واحد',
  two: 'رقمان',
  few: '{count} أرقام',
  many: '{count} رقماً',
  other: '{count} رقم',
};

/** What is told of some things, with their number after it. */
export function counted(told: string, noun: Noun, then = ''): Forms {
  const form = (rule: Intl.LDMLPluralRule) => `${told}: ${noun[rule]}${then}`;
  return { zero: form('zero'), one: form('one'), two: form('two'), few: form('few'), many: form('many'), other: form('other') };
}
