import type { Slice } from '#server/engine/store.ts';

/** A page as the schema shows it. */
export type Connection<Item> = {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** The page that a slice makes; cursorOf says what continues after an item. */
export function connectionOf<Item>({ items, total, more }: Slice<Item>, cursorOf: (item: Item) => string): Connection<Item> {
  const last = items.at(-1);
  return { nodes: items, totalCount: total, pageInfo: { hasNextPage: more, endCursor: last === undefined ? null : cursorOf(last) } };
}
