/** The same function of a thing, which keeps what it gave with that, for as long as it is there. Things are never changed. */
export function keptWith<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const kept = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const before = kept.get(thing);
    if (before) return before.result;
    const result = work(thing);
    kept.set(thing, { result });
    return result;
  };
}
