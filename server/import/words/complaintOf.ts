import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { saidIn, type Said } from '#server/import/words/said.ts';

/** A complaint about a place of a file, in English and as what can be told in any language. */
export function complaintOf(place: Omit<PlacedComplaint, 'message' | 'said'>, told: Said): PlacedComplaint {
  return { ...place, message: saidIn(told, 'EN'), said: told };
}
