import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { exactDate, exactMember } from '#server/import/followTheMoney/exactDate.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';
import { parsedDate } from '#server/import/followTheMoney/parsedDate.ts';

/** A date, and the properties that it tells wholly. */
type Dated = { readonly date: FuzzyDate | null; readonly told: readonly string[] };

const whole = /^\d{4}(?:-\d{2}){0,2}$/;
const points = new Set(['date']);

/**
 * When a record is said to have held or happened: by its one date, or from its one start to its one end, of which either may be unknown. Of several values none is
 * taken, for nothing says which is meant. Where its exact date stands beside it, that is taken.
 */
export function dated(listed: Listed): Dated {
  const { schema, values } = listed;
  const telling = [...new Set([...schema.start, ...schema.end])].filter((name) => values.has(name));
  const spoken = telling.flatMap((name) => values.get(name) ?? []);
  const exact = exactDate(listed, exactMember('date'), spoken, ({ alone, from, to }) => [alone, from, to]);
  if (exact !== null) return { date: exact, told: [exactMember('date'), ...telling] };
  const [start, end] = [schema.start, schema.end].map((names) => names.find((name) => values.has(name)) ?? null);
  const from = dayOf(values, start ?? null);
  const to = dayOf(values, end ?? null);
  if (from === null && to === null) return { date: null, told: [] };
  const isPoint = start !== 'startDate' && start !== 'incorporationDate' && to === null;
  const date = parsedDate(isPoint ? (from ?? '') : `${from ?? ''}/${to ?? ''}`);
  if (date === null) return { date: null, told: [] };
  const told = [
    ...(start === 'startDate' || (isPoint && start !== null && start !== undefined && points.has(start)) ? [start] : []),
    ...(end === 'endDate' ? [end] : []),
  ];
  return { date, told: told.filter((name) => whole.test(values.get(name)?.[0] ?? '')) };
}

/** The date of one property, a day, a month or a year, or the exact one that stands beside it; none where it has several values. */
export function datedIn(listed: Listed, name: 'birthDate' | 'deathDate'): Dated {
  const { values } = listed;
  const exact = exactDate(listed, exactMember(name), values.get(name) ?? [], ({ alone }) => [alone]);
  if (exact !== null) return { date: exact, told: [exactMember(name), name] };
  const day = dayOf(values, name);
  return { date: day === null ? null : parsedDate(day), told: day !== null && day === values.get(name)?.[0] ? [name] : [] };
}

/** The day, month or year of a property that has one value; the time of a day is left to what is kept besides. */
function dayOf(values: Listed['values'], name: string | null): string | null {
  const [text, ...more] = name === null ? [] : (values.get(name) ?? []);
  const day = text?.trim().split(/[T ]/)[0] ?? '';
  return more.length === 0 && whole.test(day) && parsedDate(day) !== null ? day : null;
}
