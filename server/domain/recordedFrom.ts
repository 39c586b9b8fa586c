import type { Id } from '#server/domain/id.ts';

/** A document from which properties of a record are taken, and their names. No claim of its own says them. */
export type RecordedFrom = { readonly document: Id; readonly properties: readonly string[] };

/** Whether the value of a property is a list of such. */
export function isRecordedFrom(value: unknown): value is readonly RecordedFrom[] {
  return Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null && 'document' in each);
}

/** The documents from which the properties of a record are taken, as far as that is known. */
export function recordedFromOf({ properties }: { readonly properties: Readonly<Record<string, unknown>> }): readonly RecordedFrom[] {
  const { recordedFrom } = properties;
  return isRecordedFrom(recordedFrom) ? recordedFrom : [];
}

/** Each document once, with all that it gave, in the order in which they come; none that gave nothing. */
export function togetherFrom(list: readonly RecordedFrom[]): readonly RecordedFrom[] {
  const gave = new Map<Id, Set<string>>();
  for (const { document, properties } of list) {
    const names = gave.get(document) ?? new Set<string>();
    for (const name of properties) names.add(name);
    gave.set(document, names);
  }
  return [...gave].flatMap(([document, names]) => (names.size === 0 ? [] : [{ document, properties: [...names] }]));
}
