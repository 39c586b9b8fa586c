import { createHash } from 'node:crypto';

/** Tells what a record says from whatever else one may say: SHA-256 of it as JSON, its keys in order, so that it is the same from every store. */
export function recordDigest(record: object): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(record)), 'utf8')
    .digest('base64url');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
}
