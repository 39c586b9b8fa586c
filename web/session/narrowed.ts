import type { Motive } from '#graph-schema/generated/ontology.ts';

/** Stands for what no source says, where a place or an office is chosen. */
export const notSaid = '-';

/**
 * To which rows an answer is narrowed. from: the office or body, to: the place, by id; notSaid where nobody says; null: any. without: the motives whose
 * readings are left out. year: in which it may have been, undated included; null: any time.
 */
export type Narrowed = {
  readonly from: string | null;
  readonly to: string | null;
  readonly without: readonly Motive[];
  readonly year: number | null;
};

/** An answer with all its rows. */
export const notNarrowed: Narrowed = { from: null, to: null, without: [], year: null };

/** Whether two answers are narrowed alike. */
export function sameNarrowed(one: Narrowed, other: Narrowed): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
