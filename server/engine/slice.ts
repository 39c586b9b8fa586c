/** A slice of an ordered list, how many there are in all, and whether more follow. isLost: what it should follow is not in the list; then it holds nothing. */
export type Slice<Item> = { readonly items: readonly Item[]; readonly total: number; readonly more: boolean; readonly isLost: boolean };
