import { otherEnd, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { listKeyOf, listOf } from '#server/engine/embedded/incidence.ts';

/** Other ends in the order of a list of relationships; those up to known are there. */
type Remembered = { readonly others: Uint32Array; known: number };

const rememberedFrom = 64;

/** Of long lists, by what holds them, and by entity: of a list that a change left as it is the other ends are the same in each version. */
const remembered = new WeakMap<Uint32Array, Map<number, Remembered>>();

/**
 * The other ends of the relationships at an entity, in their order: those below a bound, which are looked up where they were not yet. To look up each in two columns of millions is what
 * most of a walk at a hub costs, so that those of long lists are remembered for as long as the list is.
 */
export function otherEndsOf(adjacency: Adjacency, entity: number): (below: number) => Uint32Array {
  const list = listOf(adjacency.incidence, entity);
  const ends = list.length < rememberedFrom ? unknownEnds(list.length) : rememberedEnds(adjacency, entity, list.length);
  return (below) => {
    for (; ends.known < below; ends.known += 1) ends.others[ends.known] = otherEnd(adjacency, list[ends.known] ?? 0, entity);
    return ends.others;
  };
}

function rememberedEnds({ incidence }: Adjacency, entity: number, length: number): Remembered {
  const key = listKeyOf(incidence, entity);
  const byEntity = remembered.get(key) ?? new Map<number, Remembered>();
  const found = byEntity.get(entity) ?? unknownEnds(length);
  byEntity.set(entity, found);
  remembered.set(key, byEntity);
  return found;
}

function unknownEnds(length: number): Remembered {
  return { others: new Uint32Array(length), known: 0 };
}
