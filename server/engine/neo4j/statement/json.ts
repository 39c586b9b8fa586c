import {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
} from 'neo4j-driver';
import { isRelationshipType } from '#graph-schema/ontology.ts';
import { byId, isId, type Id } from '#server/domain/id.ts';

/** What of our graph stands in the rows of an answer. */
export type Seen = { readonly entities: Set<Id>; readonly relationships: Set<Id> };

/** Nothing seen so far. */
export function nothingSeen(): Seen {
  return { entities: new Set(), relationships: new Set() };
}

/** Ids in their order. */
export function inOrder(ids: ReadonlySet<Id>): Id[] {
  return [...ids].toSorted(byId);
}

/**
 * A value of the driver as JSON: nodes as {id, labels, properties}, relationships as {id, type, properties}, paths as the list of both from
 * start to end, dates, times and durations as ISO texts, points as {x, y, z, srid}, integers beyond 2^53 and numbers that JSON lacks as texts.
 * id is the one that Isnad gave, else the database's own. What of our graph it holds is added to seen.
 */
export function toJson(value: unknown, seen: Seen): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') return value;
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map((item) => toJson(item, seen));
  if (isNode(value)) {
    const id: unknown = value.properties['id'];
    if (value.labels.includes('Entity') && typeof id === 'string' && isId(id)) seen.entities.add(id);
    return { id: textOr(id, value.elementId), labels: value.labels, properties: mapOf(value.properties, seen) };
  }
  if (isRelationship(value)) {
    const id: unknown = value.properties['id'];
    if (isRelationshipType(value.type) && typeof id === 'string' && isId(id)) seen.relationships.add(id);
    return { id: textOr(id, value.elementId), type: value.type, properties: mapOf(value.properties, seen) };
  }
  if (isPath(value)) {
    const steps = value.segments.flatMap(({ relationship, end }) => [relationship, end]);
    return [value.start, ...steps].map((item) => toJson(item, seen));
  }
  if (isDuration(value)) return value.toString().replace(/T$/, '');
  if (isDate(value) || isDateTime(value) || isLocalDateTime(value) || isLocalTime(value) || isTime(value)) return value.toString();
  if (isPoint(value)) return mapOf({ x: value.x, y: value.y, z: value.z ?? null, srid: value.srid }, seen);
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  return mapOf(value, seen);
}

function mapOf(value: object, seen: Seen): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item, seen)]));
}

function textOr(id: unknown, otherwise: string): string {
  return typeof id === 'string' ? id : otherwise;
}
