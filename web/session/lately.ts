/** The same function, which keeps what it gave last and gives that again for the very same arguments: what several ask at each step is worked out once. Nothing older is held. */
export function lately<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | null = null;
  return (...given) => {
    if (last?.given.length !== given.length || !given.every((each, at) => Object.is(each, last?.given[at])))
      last = { given, result: work(...given) };
    return last.result;
  };
}
