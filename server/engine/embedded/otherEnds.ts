import { otherEnd, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { listKeyOf, listOf } from '#server/engine/embedded/incidence.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

/** Other ends in the order of a list of relationships, of which those up to known are there; met: the relationships to some of them, by row number. */
type Remembered = { readonly others: Uint32Array; known: number; met: Map<number, readonly number[]> | null };

const rememberedFrom = 64;
const mostMet = 1_024;

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

/**
 * The relationships between an entity with many and some others. To whom some were looked for once is remembered for as long as the list is: between hubs, each of which has tens of thousands, there are few or none, and the same
 * hubs are drawn again and again.
 */
export async function tiesTo(adjacency: Adjacency, entity: number, others: readonly number[], turns: Turns): Promise<readonly number[]> {
  const list = listOf(adjacency.incidence, entity);
  const known = rememberedEnds(adjacency, entity, list.length);
  const met = (known.met ??= new Map());
  const found = new Map(others.map((other) => [other, met.get(other) ?? null]));
  const sought = new Map(others.filter((other) => !met.has(other)).map((other) => [other, new Array<number>()]));
  if (sought.size > 0) {
    const otherEnds = otherEndsOf(adjacency, entity);
    await inStretches(list.length, turns, (begin, end) => {
      const all = otherEnds(end);
      for (let place = begin; place < end; place += 1) sought.get(all[place] ?? 0)?.push(list[place] ?? 0);
    });
    if (met.size + sought.size > mostMet) met.clear();
    for (const [other, ties] of sought) {
      met.set(other, ties);
      found.set(other, ties);
    }
  }
  return [...found.values()].flatMap((ties) => ties ?? []);
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
  return { others: new Uint32Array(length), known: 0, met: null };
}
