import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { describeKind, isEntityKind } from '#graph-schema/ontology.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import mapping from '#server/import/followTheMoney/mapping.json' with { type: 'json' };
import type { Schema } from '#server/import/followTheMoney/model.ts';

/** Each schema and the kind of its records, and of those that extend it and stand nowhere above it. */
const kinds = Object.entries(mapping.kinds).map(([schema, kind]) => [schema, known(kind)] as const);
const otherwise = known(mapping.otherwise);
const sorts = new Map(Object.entries(mapping.sorts));
const unsorted = new Set(mapping.unsorted);

/** The kind under which a record of a schema is an entity. */
export function kindOf({ ancestors }: Schema): EntityKind {
  return kinds.find(([schema]) => ancestors.includes(schema))?.[1] ?? otherwise;
}

/** What sort of such a thing it is; null where the kind says all. */
export function sortOf({ name, label }: Schema): Localized | null {
  if (unsorted.has(name)) return null;
  const ar = sorts.get(name);
  return ar === undefined ? { en: lowered(label) } : { en: lowered(label), ar };
}

/** What a record is listed as, in words: its sort, or its kind where that says all. */
export function sortWords(schema: Schema): Localized {
  const kind = describeKind(kindOf(schema));
  return sortOf(schema) ?? localized((tag) => lowered(kind.words[tag].one));
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function known(kind: string): EntityKind {
  if (!isEntityKind(kind)) throw new TypeError(`mapping.json names ${kind}, which is no kind`);
  return kind;
}
