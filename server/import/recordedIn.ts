import { isMoney, type EntityRecord, type PropertyValue } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';

/** Properties with the document that gave all of them; as they are where there are none. */
export function recordedIn(document: Id, properties: EntityRecord['properties']): EntityRecord['properties'] {
  const names = givenIn(properties);
  return names.length === 0 ? properties : { ...properties, recordedFrom: [{ document, properties: names }] };
}

/** The names of properties that something gave. */
export function givenIn(properties: EntityRecord['properties']): readonly string[] {
  return Object.entries(properties).flatMap(([name, value]) => (name === 'recordedFrom' || isUnsaid(value) ? [] : [name]));
}

/** An amount that nobody names stands in every flow, and is from nobody. */
function isUnsaid(value: PropertyValue): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMoney(value) && value.currency === null && value.min === null && value.max === null;
}
