import type { Net } from '#server/engine/net.ts';
import type { Turns } from '#server/engine/turns.ts';

/** The least number of ways looked at between two looks at the clock. */
export const waysBetweenLooks = 4096;

const avoidedMark = 255;

/** A search from both ends, the smaller frontier first. Steps are counted over all ties that are known. */
export type PathSides = {
  /** Looks around until paths of a length are certain to lie in what was seen, or nothing more can be. */
  cover: (length: number) => Promise<void>;
  /** How many steps the shortest path has that was seen; Infinity where none was. */
  shortest: () => number;
  /** No path from the first entity to this one has fewer steps. */
  leastSteps: (entity: number) => number;
  /** All entities that were looked around from. */
  readonly expanded: readonly number[];
  /** How many entities could be looked around from next; 0 where one end has reached all that it can. */
  unsearched: () => number;
  /** Leaves the lists of the net as they were. */
  end: () => void;
};

type Side = { readonly steps: Uint8Array; readonly order: number[]; begin: number; depth: number };

/** A search that has seen nothing yet. It looks around from these others, too, before anything else. */
export function pathSides(
  net: Net,
  {
    from,
    to,
    via,
    avoid,
  }: { readonly from: number; readonly to: number; readonly via: readonly number[]; readonly avoid: readonly number[] },
  turns: Turns,
): PathSides {
  const { out, back } = net.slate;
  const sides = [sideAt(out, from), sideAt(back, to)] as const;
  const expanded: number[] = [];
  let covered = 0;
  let shortest = Infinity;
  for (const entity of avoid) for (const { steps } of sides) steps[entity] = avoidedMark;
  const expand = async (entities: readonly number[]): Promise<void> => {
    for (const entity of await net.expand(entities)) expanded.push(entity);
  };
  const widen = async (side: Side, other: Side): Promise<void> => {
    const { steps, order } = side;
    const [begin, end, mark] = [side.begin, order.length, side.depth + 2];
    let work = 0;
    for (let place = begin; place < end; place += 1) {
      const entity = order[place] ?? 0;
      if (!net.isExpanded(entity)) continue;
      const around = net.around(entity);
      for (let at = around.begin; at < around.end; at += 1) {
        const neighbor = around.neighbors[at] ?? 0;
        if (steps[neighbor] !== 0) continue;
        steps[neighbor] = mark;
        order.push(neighbor);
        const beyond = other.steps[neighbor] ?? 0;
        if (beyond !== 0) shortest = Math.min(shortest, mark + beyond - 2);
      }
      work += around.end - around.begin;
      if (work < waysBetweenLooks) continue;
      work = 0;
      if (turns.areOver()) await turns.giveWay();
    }
    side.begin = end;
    side.depth += 1;
  };
  const frontierOf = ({ order, begin }: Side): readonly number[] => order.slice(begin);
  const [a, b] = sides;
  const end = (): void => {
    for (const { steps, order } of sides) for (const entity of [...order, ...avoid]) steps[entity] = 0;
  };
  return {
    async cover(length) {
      if (covered === 0) {
        await expand([from, to, ...via]);
        await widen(a, b);
        await widen(b, a);
        covered = 2;
      }
      for (; covered < length; covered += 1) {
        if (net.isCut()) break;
        const [side, other] = a.order.length - a.begin <= b.order.length - b.begin ? [a, b] : [b, a];
        if (side.order.length === side.begin) break;
        await expand(frontierOf(side));
        await widen(side, other);
      }
    },
    shortest: () => shortest,
    leastSteps: (entity) => (out[entity] || a.depth + 2) - 1,
    expanded,
    unsearched() {
      const frontiers = sides.map(frontierOf);
      if (frontiers.some((frontier) => frontier.length === 0)) return 0;
      return new Set(frontiers.flat().filter((entity) => !net.isExpanded(entity))).size;
    },
    end,
  };
}

function sideAt(steps: Uint8Array, start: number): Side {
  steps[start] = 1;
  return { steps, order: [start], begin: 0, depth: 0 };
}
