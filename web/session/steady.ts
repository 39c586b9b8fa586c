/** Gives what it gave before once more, while what comes is the same: what follows from it is then not worked out anew. */
export function steadily<Kind>(first: Kind): (next: Kind) => Kind {
  let last = first;
  return (next) => {
    if (!isSame(last, next)) last = next;
    return last;
  };
}

/** Whether two are one, or lists, sets or records of the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  if (one instanceof Set && other instanceof Set) return one.size === other.size && one.isSubsetOf(other);
  if (!isRecord(one) || !isRecord(other)) return false;
  const [parts, others] = [Object.entries(one), Object.keys(other)];
  return parts.length === others.length && parts.every(([name, part]) => isSame(part, other[name]));
}

function isRecord(one: unknown): one is Readonly<Record<string, unknown>> {
  return typeof one === 'object' && one !== null && Object.getPrototypeOf(one) === Object.prototype;
}
