import { NoDate } from '#server/domain/date/noDate.ts';
import { parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';

/** A date as EDTF; null where it is none. */
export function parsedDate(text: string): FuzzyDate | null {
  try {
    return parseFuzzyDate(text);
  } catch (error) {
    if (error instanceof NoDate) return null;
    throw error;
  }
}
