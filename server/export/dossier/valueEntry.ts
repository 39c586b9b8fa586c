import { isRecordedFrom } from '#server/domain/recordedFrom.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Locator } from '#server/domain/allegation.ts';
import type { Decimal } from '#server/domain/decimal.ts';
import { isFuzzyDate, isMoney, type Name, type PropertyValue } from '#server/domain/entity.ts';
import { isDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Id } from '#server/domain/id.ts';
import { isIdentifiers, type Identifier } from '#server/domain/identifier.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import type { Money } from '#server/domain/money.ts';
import { isOtherValues, type OtherValue } from '#server/domain/otherValue.ts';
import { withoutWrongSigns } from '#server/domain/signs.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';
import type { AllegationEntry, IdsEntry, LocalizedEntry, NameEntry } from '#server/import/dossier/entries.ts';
import { readName } from '#server/import/dossier/readName.ts';
import { readLocalized } from '#server/import/dossier/valueReader.ts';

/** An amount as a dossier writes it. */
type AmountEntry = Readonly<Record<string, string | number | boolean>>;

/** One id alone, or a list of several; nothing where there are none. */
export function idsEntry(ids: readonly Id[]): IdsEntry | undefined {
  if (ids.length === 0) return undefined;
  return ids.length === 1 ? ids[0] : ids;
}

/** A text with signs that an import takes; lines: whether it may have several lines. */
export function textEntry(text: string, lines: boolean, leaveOut: LeaveOut): string {
  const written = withoutWrongSigns(text, lines);
  if (written !== text) leaveOut('SIGN');
  return written;
}

/** A date that an import takes; nothing for a text that is none, as older versions let in: it bounds nothing. */
export function dateEntry(date: FuzzyDate | null, leaveOut: LeaveOut): string | undefined {
  if (date === null || isDate(date.edtf)) return date?.edtf;
  leaveOut('DATE');
  return undefined;
}

/** A text alone where its letters tell the language, else the texts by language; nothing where there are none. lines: as in textEntry. */
export function localizedEntry(stored: Localized, leaveOut: LeaveOut, lines = true): LocalizedEntry | undefined {
  const text = localized((tag) => {
    const each = stored[tag];
    return each === undefined ? null : textEntry(each, lines, leaveOut);
  });
  const spaced = Object.values(text).filter((each) => each === '' || each !== each.trim());
  spaced.forEach(() => leaveOut('SPELLING'));
  const written = localized((tag) => text[tag]?.trim() || null);
  const [alone, ...others] = Object.values(written);
  if (alone === undefined) return undefined;
  return others.length === 0 && isDeepStrictEqual(readLocalized(alone), written) ? alone : written;
}

/** A name as short as the reader lets it be: its text, where that tells the rest. */
export function nameEntry(name: Name, index: number, leaveOut: LeaveOut): NameEntry {
  const { kind, script, language } = name;
  const text = textEntry(name.text, false, leaveOut);
  const read = readName(text, index);
  if (read.text !== text) leaveOut('SPELLING');
  const isTold = read.kind === kind && read.script === script && language === null;
  return isTold ? read.text : { text: read.text, kind, script, ...(language !== null && { language }) };
}

/** The lines of a locator and their hash; nothing where it gives no line. */
export function locatorEntry(locator: Locator, leaveOut: LeaveOut): AllegationEntry['locator'] {
  const { lineFrom, lineTo, sha256 } = locator;
  if (lineFrom === null || lineTo === null) leaveOut('LOCATOR');
  const from = lineFrom ?? lineTo;
  if (from === null) return undefined;
  const to = lineTo ?? from;
  return { lines: from === to ? from : `${from}-${to}`, ...(sha256 !== null && { sha256 }) };
}

/** The value of a property as a dossier writes it. */
export function propertyEntry(value: PropertyValue, leaveOut: LeaveOut): unknown {
  if (typeof value === 'string') return textEntry(value, true, leaveOut);
  if (typeof value !== 'object') return value;
  if (isFuzzyDate(value)) return dateEntry(value, leaveOut);
  if (isIdentifiers(value)) return value.map((each) => identifierEntry(each, leaveOut));
  if (isOtherValues(value)) return value.map((each) => otherEntry(each, leaveOut));
  if (isRecordedFrom(value)) return value;
  return isMoney(value) ? amountEntry(value, leaveOut) : localizedEntry(value, leaveOut);
}

function identifierEntry({ scheme, value, country }: Identifier, leaveOut: LeaveOut): Readonly<Record<string, string>> {
  const entry = { scheme: textEntry(scheme, false, leaveOut), value: textEntry(value, false, leaveOut) };
  return country === null ? entry : { ...entry, country };
}

function otherEntry({ origin, name, value }: OtherValue, leaveOut: LeaveOut): OtherValue {
  return { origin: textEntry(origin, true, leaveOut), name: textEntry(name, true, leaveOut), value: textEntry(value, true, leaveOut) };
}

function amountEntry({ currency, min, max, approximate }: Money, leaveOut: LeaveOut): AmountEntry {
  const inCurrency = currency === null ? {} : { currency };
  if (min !== null && min === max) return { [approximate ? 'about' : 'exactly']: digits(min), ...inCurrency };
  if (approximate) leaveOut('APPROXIMATION');
  if (min !== null && max !== null) return { from: digits(min), to: digits(max), ...inCurrency };
  if (min !== null) return { atLeast: digits(min), ...inCurrency };
  return max === null ? { unknown: true, ...inCurrency } : { atMost: digits(max), ...inCurrency };
}

function digits(decimal: Decimal): string | number {
  const number = Number(decimal);
  return Number.isSafeInteger(number) && String(number) === decimal ? number : decimal;
}
