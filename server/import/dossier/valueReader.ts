import { said } from '#server/import/words/said.ts';
import { languageOf } from '#graph-schema/languages.ts';
import { decimalFault, parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import { NoDate } from '#server/domain/date/noDate.ts';
import { parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { localized, unsaid, type Localized } from '#server/domain/localized.ts';
import type { Money } from '#server/domain/money.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { DateEntry, IdsEntry, LocalizedEntry } from '#server/import/dossier/entries.ts';
import type { RecordPath, RecordPlace } from '#server/import/recordPlace.ts';

const noIds: readonly Id[] = Object.freeze([]);

/** Reads the values of one record; what is wrong with them is collected, and a harmless value stands in its place. */
export type ValueReader = {
  date: (entry: DateEntry | undefined, path: RecordPath) => FuzzyDate | null;
  money: (path: RecordPath) => Money;
  complaints: () => readonly PlacedComplaint[];
};

/** A reader for a record that the schema has accepted. */
export function createValueReader(place: RecordPlace): ValueReader {
  const complaints: PlacedComplaint[] = [];
  return {
    date(entry, path) {
      if (entry === undefined) return null;
      try {
        return parseFuzzyDate((place.written(path) ?? String(entry)).trim());
      } catch (error) {
        if (!(error instanceof NoDate)) throw error;
        complaints.push(place.complaint(path, error.fault, `no date ${path.join('.')}`));
        return null;
      }
    },
    money(path) {
      const decimal = (way: string): Decimal | null => {
        const text = place.written([...path, way]);
        if (text === null) return null;
        const fault = text.startsWith('-') ? said('negativeAmount', { text }) : decimalFault(text);
        if (fault !== null) complaints.push(place.complaint([...path, way], fault, `no amount ${path.join('.')}`));
        return parseDecimal(text);
      };
      const about = decimal('about');
      const exactly = about ?? decimal('exactly');
      return {
        currency: place.written([...path, 'currency']),
        min: exactly ?? decimal('atLeast') ?? decimal('from'),
        max: exactly ?? decimal('atMost') ?? decimal('to'),
        approximate: about !== null,
      };
    },
    complaints: () => complaints,
  };
}

/** The text in each language; one text alone is in the language of its letters. */
export function readLocalized(entry: LocalizedEntry | undefined): Localized {
  if (entry === undefined) return unsaid;
  if (typeof entry !== 'string') return localized((tag) => entry[tag]?.trim());
  const written = languageOf(entry);
  return localized((_, language) => (language === written ? entry.trim() : null));
}

/** The ids of a list, or of one id alone. */
export function readIds(entry: IdsEntry | undefined): readonly Id[] {
  if (entry === undefined || entry.length === 0) return noIds;
  return typeof entry === 'string' ? [toId(entry)] : entry.map(toId);
}
