import type { Id } from '#server/domain/id.ts';

/** Where the ties at an entity lie: those from begin up to end, each with its number and with the number of the entity at its other end. */
type Around = { readonly neighbors: Uint32Array; readonly ties: Uint32Array; readonly begin: number; readonly end: number };

/** Lists of nothing but zeros by the number of an entity, kept from question to question: whoever writes into them leaves zeros; and ways, which hold anything beyond their count. */
export type Slate = {
  readonly out: Uint8Array;
  readonly back: Uint8Array;
  readonly toward: Uint8Array;
  readonly heads: Uint32Array;
  ways: Ways;
};

/** Ways over ties from a start to an end, one after the other. next: the place, and one more, of the one before from the same start. */
export type Ways = { count: number; starts: Uint32Array; ends: Uint32Array; ties: Uint32Array; next: Uint32Array };

/**
 * The part of the graph that one search has seen, in whole numbers that mean something to this net alone: those of entities begin at 1. It
 * knows the kept ties at the entities that were expanded; kinds are judged of no expanded one. ended: it gives back what it held.
 */
export type Net = {
  /** The numbers of all entities are less. */
  readonly size: number;
  readonly slate: Slate;
  /** The number of an entity that is there. */
  readonly numberOf: (id: Id) => number;
  readonly idOf: (entity: number) => Id;
  readonly tieId: (tie: number) => Id;
  /** strengthOf the support of a tie. */
  readonly strengthOf: (tie: number) => number;
  /** Makes the ties at these entities known, one bounded question; answers those at which they are all known now and were not before. */
  readonly expand: (entities: readonly number[]) => Promise<readonly number[]>;
  readonly isExpanded: (entity: number) => boolean;
  /** The known ties at an entity that was expanded, in any order; holds until the next expand. */
  readonly around: (entity: number) => Around;
  /** How many relationships at the entities that were expanded the filter (kinds included) keeps out, each once. */
  readonly rejected: () => number;
  /** Whether there were more ties than a net takes in: then some entities stayed as they were, or some of their ties are unknown. */
  readonly isCut: () => boolean;
  readonly end: () => void;
};

/** Lists for entities whose numbers are less than size. */
export function makeSlate(size: number): Slate {
  return {
    out: new Uint8Array(size),
    back: new Uint8Array(size),
    toward: new Uint8Array(size),
    heads: new Uint32Array(size),
    ways: makeWays(fewWays),
  };
}

const fewWays = 4_096;
const mostWaysKept = 2 ** 18;

/** A slate as it is kept: without room for ways that few questions need. */
export function trimSlate(slate: Slate): void {
  if (slate.ways.starts.length > mostWaysKept) slate.ways = makeWays(fewWays);
}

function makeWays(size: number): Ways {
  const list = () => new Uint32Array(size);
  return { count: 0, starts: list(), ends: list(), ties: list(), next: list() };
}

/** Adds a way, with the next of its start. Lists are doubled when they are full: those of JavaScript are copied number by number, which takes tens of milliseconds where there are millions. */
export function addWay(ways: Ways, start: number, end: number, tie: number, next: number): void {
  if (ways.count === ways.starts.length)
    for (const list of ['starts', 'ends', 'ties', 'next'] as const) {
      const larger = new Uint32Array(2 * ways.count);
      larger.set(ways[list]);
      ways[list] = larger;
    }
  ways.starts[ways.count] = start;
  ways.ends[ways.count] = end;
  ways.ties[ways.count] = tie;
  ways.next[ways.count] = next;
  ways.count += 1;
}
