import { at, type PlainArrays } from '#tests/bench/plainArrays.ts';

/** The entity and its first neighbors by degree, then by id, and how many ties lie between all of them. */
export type PlainNeighborhood = (of: number, first: number) => { readonly entities: readonly number[]; readonly ties: number };

/** Neighborhoods by code that knows nothing but arrays. */
export function plainNeighborhood({ entities, offsets, neighbors, ties }: PlainArrays): PlainNeighborhood {
  const marks = new Uint8Array(entities);
  const degree = (entity: number) => at(offsets, entity + 1) - at(offsets, entity);
  return (of, first) => {
    const reached = [...new Set(neighbors.subarray(at(offsets, of), at(offsets, of + 1)))].filter((entity) => entity !== of);
    const chosen = reached.toSorted((a, b) => degree(b) - degree(a) || (`e${a}` < `e${b}` ? -1 : 1)).slice(0, first);
    const all = [of, ...chosen];
    for (const entity of all) marks[entity] = 1;
    const between = new Set<number>();
    for (const entity of all)
      for (let place = at(offsets, entity); place < at(offsets, entity + 1); place += 1)
        if (at(marks, at(neighbors, place)) === 1) between.add(at(ties, place));
    for (const entity of all) marks[entity] = 0;
    return { entities: all, ties: between.size };
  };
}
