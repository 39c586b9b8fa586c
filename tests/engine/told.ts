import type { Asked } from '#server/engine/asked.ts';

const never = new AbortController().signal;

/** The questions of an engine or a store, each asked in a reading of its own that ends with it. */
export function told<Begun extends { readonly end: () => Promise<boolean> }>(
  engine: { readonly reading: (asked: Asked) => Begun },
  stop: AbortSignal = never,
): Begun {
  const begin = () => engine.reading({ stop, asker: 'a test' });
  return new Proxy<Begun>(begin(), {
    get(first, name) {
      if (typeof Reflect.get(first, name) !== 'function') return Reflect.get(first, name);
      return async (...args: unknown[]): Promise<unknown> => {
        const reading = begin();
        try {
          const question: unknown = Reflect.get(reading, name);
          return typeof question === 'function' ? await question(...args) : question;
        } finally {
          await reading.end();
        }
      };
    },
  });
}
