import { noCursor } from '#server/graphql/arguments.ts';
import type { Slice } from '#server/engine/slice.ts';

/** A page as the schema shows it. */
export type Connection<Item> = {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** The page that a slice makes; cursorOf says what continues after an item. Throws InvalidArgument where the cursor it was asked with is none of its list. */
export function connectionOf<Item>({ items, total, more, isLost }: Slice<Item>, cursorOf: (item: Item) => string): Connection<Item> {
  if (isLost) throw noCursor('after');
  const last = items.at(-1);
  return { nodes: items, totalCount: total, pageInfo: { hasNextPage: more, endCursor: last === undefined ? null : cursorOf(last) } };
}
