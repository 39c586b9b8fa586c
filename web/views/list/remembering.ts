import type { TFunction } from 'i18next';

const mostKept = 50_000;

/** The same words, each said once as long as there is room to keep it: the rows of a large table say the same again and again, and saying it takes longer than all else. */
export function remembering(t: TFunction): TFunction {
  const kept = new Map<string, string>();
  return new Proxy(t, {
    apply(words, self: unknown, given: unknown[]): unknown {
      const what = JSON.stringify(given);
      const before = kept.get(what);
      if (before !== undefined) return before;
      const said: unknown = Reflect.apply(words, self, given);
      if (kept.size >= mostKept) kept.clear();
      if (typeof said === 'string') kept.set(what, said);
      return said;
    },
  });
}
