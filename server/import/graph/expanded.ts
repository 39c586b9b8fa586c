import type { Told } from '#server/import/graph/foreignStance.ts';

const deepest = 5;

/** What is told with what stands within it, each by its own name: of {"review": {"denied": true}} also denied: true. */
export function expanded(told: Told): Told {
  return told.flatMap(([name, value]) => [[name, value] as const, ...(/^\s*[{[]/u.test(value) ? within(name, parsed(value), 0) : [])]);
}

function within(name: string, value: unknown, depth: number): Told {
  if (depth > deepest || value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => within(name, each, depth + 1));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, each]: readonly [string, unknown]) => within(key, each, depth + 1));
  return depth === 0 ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
