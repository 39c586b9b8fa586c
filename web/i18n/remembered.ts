import type { TFunction } from 'i18next';

const mostMade = 5_000;

/** The same words, each made once for what it is asked with: a page says thousands, most of them as the moment before, and i18next looks for each anew, which takes it tens of microseconds. */
export function remembered(t: TFunction): TFunction {
  const made = new Map<string, string>();
  return new Proxy(t, {
    apply(words, self, asked: readonly unknown[]) {
      const key = asked.length === 1 ? String(asked[0]) : JSON.stringify(asked);
      const before = made.get(key);
      if (before !== undefined) return before;
      const text: unknown = Reflect.apply(words, self, asked);
      if (typeof text !== 'string') return text;
      if (made.size >= mostMade) made.clear();
      made.set(key, text);
      return text;
    },
  });
}
