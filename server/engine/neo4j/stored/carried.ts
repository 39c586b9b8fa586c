type Tie = { readonly id: string; readonly source: string; readonly target: string };

/** The relationships that rest on a claim, as its node holds them: their ids, and of each, in the same order, the ids it was written between, with a space between them. */
export type Carried = { readonly relationships: string[]; readonly ends: string[] };

/** None. */
export function carriesNothing(): Carried {
  return { relationships: [], ends: [] };
}

/** Adds one. */
export function carry({ relationships, ends }: Carried, { id, source, target }: Tie): void {
  relationships.push(id);
  ends.push(`${source} ${target}`);
}
