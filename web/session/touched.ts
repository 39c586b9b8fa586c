import type { ChangedWhat } from '#graph-schema/generated/ontology.ts';

/** A record that a change touched, as it was before and after. */
export type TouchedRecord = { readonly id: string; readonly what: ChangedWhat; readonly before: unknown; readonly after: unknown };

/** What a change touches of what a page knows. ids: of records, and of the ends of ties among them. claims: whose ties are to be asked for. pairs: of which somebody decided. */
export type Touched = { readonly ids: ReadonlySet<string>; readonly claims: readonly string[]; readonly pairs: readonly string[] };

/** What records touch; null where that cannot be said of each by itself: how a document is copied bears on every tie that rests on it. */
export function touchedBy(records: readonly TouchedRecord[]): Touched | null {
  if (records.some(({ what }) => what === 'DOCUMENT')) return null;
  const named = (sort: ChangedWhat, ...names: readonly string[]) =>
    records.filter(({ what }) => what === sort).flatMap(({ before, after }) => [before, after].map((record) => textsOf(record, names)));
  const pairs = named('DECISION', 'a', 'b');
  const ends = named('RELATIONSHIP', 'source', 'target');
  const ids = records.filter(({ what }) => what !== 'DECISION').map(({ id }) => id);
  return {
    ids: new Set([...ids, ...pairs.flat(), ...ends.flat()]),
    claims: records.filter(({ what }) => what === 'ALLEGATION').map(({ id }) => id),
    pairs: [...new Set(pairs.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [pairKey(a, b)])))],
  };
}

/** Two ids as one text, in any order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Whether a value holds one of some texts, however deep. */
export function mentions(value: unknown, texts: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return texts.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => mentions(each, texts));
}

function textsOf(record: unknown, names: readonly string[]): readonly string[] {
  if (typeof record !== 'object' || record === null) return [];
  const values = new Map<string, unknown>(Object.entries(record));
  return names.flatMap((name) => {
    const value = values.get(name);
    return typeof value === 'string' ? [value] : [];
  });
}
