import type { Id } from '#server/domain/id.ts';
import type { Tie } from '#server/engine/store.ts';

/** The part of the graph that a search has seen: between two neighbors only their strongest tie, the lesser id first. */
export type LocalGraph = {
  add: (ties: readonly Tie[]) => void;
  tiesOf: (id: Id) => ReadonlyMap<Id, Tie>;
  readonly strengths: () => readonly number[];
};

/** An empty one that never takes in the entities to avoid. */
export function localGraph(avoid: ReadonlySet<Id>): LocalGraph {
  const neighbors = new Map<Id, Map<Id, Tie>>();
  const link = (from: Id, to: Id, tie: Tie) => {
    const known = neighbors.get(from);
    if (!known) neighbors.set(from, new Map([[to, tie]]));
    else if (isBetter(tie, known.get(to))) known.set(to, tie);
  };
  return {
    add(ties) {
      for (const tie of ties) {
        if (avoid.has(tie.source) || avoid.has(tie.target)) continue;
        link(tie.source, tie.target, tie);
        link(tie.target, tie.source, tie);
      }
    },
    tiesOf: (id) => neighbors.get(id) ?? none,
    strengths: () =>
      [...new Set([...neighbors.values()].flatMap((ties) => [...ties.values()].map((tie) => tie.strength)))].toSorted((a, b) => b - a),
  };
}

/** The steps from an entity to each that it reaches over ties of at least this strength, within a number of steps. */
export function distancesTo(graph: LocalGraph, goal: Id, longest: number, leastStrength: number): ReadonlyMap<Id, number> {
  const distances = new Map<Id, number>([[goal, 0]]);
  let frontier: Id[] = [goal];
  for (let distance = 1; distance <= longest && frontier.length > 0; distance += 1) {
    const next: Id[] = [];
    for (const id of frontier)
      for (const [neighbor, tie] of graph.tiesOf(id))
        if (tie.strength >= leastStrength && !distances.has(neighbor)) {
          distances.set(neighbor, distance);
          next.push(neighbor);
        }
    frontier = next;
  }
  return distances;
}

const none: ReadonlyMap<Id, Tie> = new Map();

function isBetter(tie: Tie, known: Tie | undefined): boolean {
  return !known || tie.strength > known.strength || (tie.strength === known.strength && tie.id < known.id);
}
