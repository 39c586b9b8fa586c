/** The first of some in an order, at most the limit. Of many, few are ever sorted. */
export function firstOf<Item>(items: Iterable<Item>, limit: number, order: (a: Item, b: Item) => number): readonly Item[] {
  let kept: Item[] = [];
  let isFull = false;
  for (const item of items) {
    const last = isFull ? kept[limit - 1] : undefined;
    if (last !== undefined && order(item, last) > 0) continue;
    kept.push(item);
    if (kept.length < 2 * limit) continue;
    kept = kept.toSorted(order).slice(0, limit);
    isFull = true;
  }
  return kept.toSorted(order).slice(0, limit);
}
