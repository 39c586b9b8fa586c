/** What was found out of texts, for who asks for it again. */
export type Recent<Value> = {
  readonly get: (text: string) => Value | undefined;
  readonly keep: (text: string, value: Value) => void;
  readonly forget: () => void;
};

/**
 * Remembers values by their texts, of at most so much size together (one each unless it is said; one value that is larger stands alone), and forgets gradually: what was kept or asked for stays at least until others of half
 * that size were, so that a cache which is full never becomes empty at once. Nothing is undefined.
 */
export function recent<Value>(most: number, sizeOf: (value: Value) => number = () => 1): Recent<Value> {
  let [young, old] = [new Map<string, Value>(), new Map<string, Value>()];
  let size = 0;
  const keep = (text: string, value: Value) => {
    const before = young.get(text);
    const added = sizeOf(value) - (before === undefined ? 0 : sizeOf(before));
    if (young.size > 0 && size + added > most / 2) [old, young, size] = [young, new Map<string, Value>(), sizeOf(value)];
    else size += added;
    young.set(text, value);
  };
  return {
    get(text) {
      const known = young.get(text);
      if (known !== undefined) return known;
      const again = old.get(text);
      if (again !== undefined) keep(text, again);
      return again;
    },
    keep,
    forget() {
      [young, old, size] = [new Map<string, Value>(), new Map<string, Value>(), 0];
    },
  };
}
