const most = 256;

/** A list in parts that are each done in less than a turn. */
export function* inParts<Item>(items: readonly Item[], length = most): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += length) yield items.slice(from, from + length);
}
