/** A value with the paths in its texts called by other names, so that nobody is told where files lay. */
export function renamed<Value>(value: Value, called: readonly (readonly [path: string, name: string])[]): Value;
export function renamed(value: unknown, called: readonly (readonly [path: string, name: string])[]): unknown {
  if (typeof value === 'string') return called.reduce((text, [path, name]) => text.replaceAll(path, () => name), value);
  if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, called));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, renamed(each, called)]));
}
