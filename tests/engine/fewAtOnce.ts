/** Does something with each item, two of them at a time: a store answers several questions together sooner than one after the other. */
export async function fewAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += 2) await Promise.all(items.slice(at, at + 2).map(work));
}
