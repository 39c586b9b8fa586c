import { hashKey, type QueryKey } from '@tanstack/react-query';

const known = new WeakMap<object, string>();
const standIns = new Map<string, string>();
const longest = 200;
const mostStandIns = 100;
let latest = 0;

/** What tells the key of a question from others, of which no part is changed once it is asked: a list of thousands of names is written out once, and not each time that the page is worked out, and a number of its own stands for it, for as long as it is one of the last hundred. */
export function hashOfKey(key: QueryKey): string {
  return `[${key.map(hashOfPart).join()}]`;
}

function hashOfPart(part: unknown): string {
  if (typeof part !== 'object' || part === null) return hashKey([part]);
  const before = known.get(part);
  if (before !== undefined) return before;
  const hash = shortly(hashKey([part]));
  known.set(part, hash);
  return hash;
}

function shortly(text: string): string {
  if (text.length <= longest) return text;
  const standIn = standIns.get(text) ?? `#${(latest += 1)}`;
  standIns.delete(text);
  standIns.set(text, standIn);
  const [oldest = text] = standIns.keys();
  if (standIns.size > mostStandIns) standIns.delete(oldest);
  return standIn;
}
