/** What a record tells, each text of a list by itself, whatever is no text as JSON; without what is told otherwise. */
export function attributesIn(record: unknown, told: ReadonlySet<string>): readonly (readonly [name: string, value: string])[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([name, value]: readonly [string, unknown]) => {
    if (told.has(name) || value === null) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.map((item) => [name, typeof item === 'string' ? item : JSON.stringify(item)] as const);
  });
}

/** An id of a node as a text: a text that is not empty, or a number; null where it is neither. */
export function idIn(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A list, where a value is one. */
export function listIn(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}
