import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';
import { parsedDate } from '#server/import/followTheMoney/parsedDate.ts';

/** What a property of FollowTheMoney can say of a date: a day, a month or a year from which on, and one until which; alone: one in which. */
type CoarseDate = { readonly alone: string | null; readonly from: string | null; readonly to: string | null };

const hedges = /[?~%]/gu;
const known = /^(\d{4}(?:-\d{2}){0,2})(?:-XX)*$/;

/** What stands beside the properties of a record for a date that they tell less exactly, as EDTF. */
export function exactMember(property: 'date' | 'birthDate' | 'deathDate'): string {
  return `x_isnad_${property}`;
}

/** A date as FollowTheMoney can write it, without what it cannot: how sure it is, and which part of it nobody knows. Of a decade or a century, which are no year, nothing is left. */
export function coarseDate({ edtf }: FuzzyDate): CoarseDate {
  const [first = '', second] = edtf.split('/').map((end) => known.exec(end.replaceAll(hedges, ''))?.[1] ?? null);
  return second === undefined ? { alone: first, from: null, to: null } : { alone: null, from: first, to: second };
}

/** The exact date that stands beside a record, where its properties still say of it what they can. values: what these say; partsOf: what they are to say. */
export function exactDate(
  { besides }: Pick<Listed, 'besides'>,
  member: string,
  values: readonly string[],
  partsOf: (date: CoarseDate) => readonly (string | null)[],
): FuzzyDate | null {
  const [written, ...more] = besides.flatMap(([name, value]) => (name === member ? [value] : []));
  const date = written === undefined || more.length > 0 ? null : parsedDate(written);
  if (date === null) return null;
  const parts = partsOf(coarseDate(date)).filter((part) => part !== null);
  return parts.length === values.length && parts.every((part) => values.includes(part)) ? date : null;
}
