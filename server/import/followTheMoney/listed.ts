import { said, type Said } from '#server/import/words/said.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { schemaNamed, schemaNames, type Schema } from '#server/import/followTheMoney/model.ts';
import { editDistance } from '#server/names/compare/editDistance.ts';

/** A record of FollowTheMoney as a line lists it. besides: what stands beside its properties, by name. */
export type Listed = {
  readonly id: string;
  readonly schema: Schema;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly besides: readonly (readonly [name: string, value: string])[];
};

const longestId = 1_000;
/** How FollowTheMoney calls properties. */
export const propertyName = /^[A-Za-z][A-Za-z0-9]*$/;
const wholly = new Set(['id', 'schema', 'properties']);

/** The record that a line writes; or what is wrong with it, in words. */
export function listedIn(value: unknown): Listed | readonly Said[] {
  const [id, named, properties] = ['id', 'schema', 'properties'].map((key) => memberOf(value, key));
  const faults: Said[] = [];
  if (typeof id !== 'string' || id.trim() === '' || id.length > longestId) faults.push(said('noId'));
  const schema = typeof named === 'string' ? schemaNamed(named) : null;
  if (schema === null) faults.push(typeof named === 'string' ? unknownSchema(named) : said('noSchema'));
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) faults.push(said('noProperties'));
  const values = new Map<string, readonly string[]>();
  for (const [name, each] of Object.entries(properties ?? {})) {
    const texts = textsOf(each);
    if (!propertyName.test(name) || Object.hasOwn(Object.prototype, name)) faults.push(said('noPropertyName', { name }));
    else if (texts === null) faults.push(said('noTexts', { name }));
    else if (texts.length > 0) values.set(name, texts);
  }
  if (typeof id !== 'string' || schema === null || faults.length > 0) return faults;
  return { id, schema, values, besides: besidesIn(value) };
}

/** What can be read of a line that is wrong, whatever is no text as it is written; null where not even its schema is known. */
export function remainsIn(value: unknown): Listed | null {
  const [id, named, properties] = ['id', 'schema', 'properties'].map((key) => memberOf(value, key));
  const schema = typeof named === 'string' ? schemaNamed(named) : null;
  if (schema === null) return null;
  const values = Object.entries(properties ?? {}).map(
    ([name, each]: readonly [string, unknown]) => [name, textsOf(each) ?? [JSON.stringify(each)]] as const,
  );
  return { id: typeof id === 'string' ? id : '', schema, values: new Map(values), besides: besidesIn(value) };
}

/** The same record from two lines, as FollowTheMoney puts fragments together; null where their schemata have nothing to do with each other. */
export function together(one: Listed, other: Listed): Listed | null {
  const isNarrower = other.schema.ancestors.includes(one.schema.name);
  if (!isNarrower && !one.schema.ancestors.includes(other.schema.name)) return null;
  const values = new Map(one.values);
  for (const [name, texts] of other.values) values.set(name, [...new Set([...(values.get(name) ?? []), ...texts])]);
  return { ...one, schema: isNarrower ? other.schema : one.schema, values, besides: [...one.besides, ...other.besides] };
}

function textsOf(value: unknown): readonly string[] | null {
  const texts: string[] = [];
  for (const each of Array.isArray(value) ? value : [value]) {
    if (typeof each !== 'string') return null;
    const text = each.normalize('NFC').replaceAll('\r\n', '\n');
    if (text.trim() !== '') texts.push(text);
  }
  return [...new Set(texts)];
}

function besidesIn(value: unknown): Listed['besides'] {
  return Object.entries(value ?? {}).flatMap(([name, each]: readonly [string, unknown]) => {
    if (wholly.has(name) || each === null) return [];
    const list: readonly unknown[] = Array.isArray(each) ? each : [each];
    return list.map((item) => [name, typeof item === 'string' ? item : JSON.stringify(item)] as const);
  });
}

const unitCosts = { replace: () => 1, lose: () => 1, swap: 1 };

/** That a schema is not known, and which one is nearly called so. */
export function unknownSchema(name: string): Said {
  const short = name.length > 40 ? `${name.slice(0, 40)}…` : name;
  const near = schemaNames().find(
    (each) => Math.abs(each.length - name.length) <= 2 && editDistance(each.toLowerCase(), name.toLowerCase(), unitCosts) <= 2,
  );
  return near === undefined ? said('unknownSchema', { name: short }) : said('unknownSchemaBut', { name: short, near });
}
