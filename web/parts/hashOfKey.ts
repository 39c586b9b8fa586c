import { hashKey, type QueryKey } from '@tanstack/react-query';

const known = new WeakMap<object, string>();

/** What tells the key of a question from others, of which no part is changed once it is asked: a list of thousands of names is written out once, and not each time that the page is worked out. */
export function hashOfKey(key: QueryKey): string {
  return `[${key.map(hashOfPart).join()}]`;
}

function hashOfPart(part: unknown): string {
  if (typeof part !== 'object' || part === null) return hashKey([part]);
  const before = known.get(part);
  if (before !== undefined) return before;
  const hash = hashKey([part]);
  known.set(part, hash);
  return hash;
}
