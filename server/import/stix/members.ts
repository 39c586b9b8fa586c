import type { Cells } from '#server/import/graph/cells.ts';
import { textIn, type StixObject } from '#server/import/stix/bundle.ts';

/** When an object was made, where an export of ours has nothing to say. */
const unsaidTime = '1970-01-01T00:00:00.000Z';
const ours = 'x_isnad_';
const structure = new Set(['type', 'id', 'spec_version', 'object_marking_refs']);

/** What is told of an object by columns of ours: x_isnad_name_kinds is nameKinds. */
export function cellsIn({ value }: StixObject): Cells {
  return new Map(
    Object.entries(value).flatMap(([key, each]: readonly [string, unknown]) =>
      key.startsWith(ours) && (typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean')
        ? [[key.slice(ours.length).replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase()), String(each)] as const]
        : [],
    ),
  );
}

/** All that an object holds besides, but for what is told otherwise: each text of a list by itself, whatever is no text as JSON. */
export function besidesIn(object: StixObject, told: ReadonlySet<string>): readonly (readonly [name: string, value: string])[] {
  const { value } = object;
  return Object.entries(value).flatMap(([name, each]: readonly [string, unknown]) => {
    if (structure.has(name) || told.has(name) || name.startsWith(ours) || each === unsaidTime || each === null) return [];
    const list: readonly unknown[] = Array.isArray(each) ? each : [each];
    return list.map((item) => [name, typeof item === 'string' ? item : JSON.stringify(item)] as const);
  });
}

/** The days between two instants of an object, as an interval; null where neither is told. */
export function spanIn(object: StixObject, from: string, to: string): string | null {
  const [start = '', end = ''] = [from, to].map((key) => /^\d{4}-\d{2}-\d{2}(?=T)/.exec(textIn(object, key) ?? '')?.[0]);
  if (start === '' && end === '') return null;
  return start === end ? start : `${start}/${end}`;
}
