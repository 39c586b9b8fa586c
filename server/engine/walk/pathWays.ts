import { addWay, type Net, type Ways } from '#server/engine/net.ts';
import { waysBetweenLooks, type PathSides } from '#server/engine/walk/pathSides.ts';
import type { Turns } from '#server/engine/turns.ts';

/** The ways on from an entity: each neighbor once, with the strength of the strongest tie to it. */
export type WaysOn = { readonly neighbors: readonly number[]; readonly strengths: readonly number[] };

/** The ties of what was seen that may lie on a path of at most a length, over ties of at least a strength. */
export type PathWays = {
  readonly isEmpty: boolean;
  /** The ways on from an entity that may be on such a path. */
  readonly from: (entity: number) => WaysOn;
  /** The fewest steps from there to the end; only of neighbors in ways on. */
  readonly stepsToEnd: (entity: number) => number;
  /** The strengths of all of these ties, strongest first. */
  readonly strengths: () => readonly number[];
  /** Leaves the lists of the net as they were. */
  readonly end: () => void;
};

/** What is looked for. */
export type WaysSought = { readonly from: number; readonly to: number; readonly length: number; readonly leastStrength: number };

/** Finds the ways, first how far everything is from the end and then what lies between both ends. */
export async function pathWays(net: Net, sides: PathSides, sought: WaysSought, turns: Turns): Promise<PathWays> {
  const { toward, heads, ways } = net.slate;
  const { from, length } = sought;
  const near: number[] = [];
  const end = (): void => {
    for (const entity of near) toward[entity] = 0;
    for (let place = 0; place < ways.count; place += 1) heads[ways.starts[place] ?? 0] = 0;
    ways.count = 0;
  };
  try {
    await measure(net, sides, sought, turns, near);
    const isEmpty = toward[from] === 0;
    if (!isEmpty) await gather(net, sides, sought, turns);
    const known = new Map<number, WaysOn>();
    return {
      isEmpty,
      from(entity) {
        const found = known.get(entity);
        if (found) return found;
        const made = waysOn(net, ways, heads[entity] ?? 0);
        known.set(entity, made);
        return made;
      },
      stepsToEnd: (entity) => (toward[entity] || length + 2) - 1,
      strengths: () => strengthsOf(net, ways),
      end,
    };
  } catch (error) {
    end();
    throw error;
  }
}

function strengthsOf(net: Net, { count, ties }: Ways): readonly number[] {
  const strengths = new Set<number>();
  for (let place = 0; place < count; place += 1) strengths.add(net.strengthOf(ties[place] ?? 0));
  return [...strengths].toSorted((a, b) => b - a);
}

/** Marks what is near enough to the end with its distance and one more. What was not looked around from is left by the ties of what was. */
async function measure(
  net: Net,
  { leastSteps, expanded }: PathSides,
  { from, to, length, leastStrength }: WaysSought,
  turns: Turns,
  near: number[],
): Promise<void> {
  const { toward } = net.slate;
  const isStrong = (tie: number) => leastStrength === 0 || net.strengthOf(tie) >= leastStrength;
  const mark = (entity: number, steps: number): void => {
    toward[entity] = steps + 1;
    near.push(entity);
  };
  const markAround = (entity: number, steps: number): number => {
    const { neighbors, ties, begin, end } = net.around(entity);
    for (let at = begin; at < end; at += 1) {
      const neighbor = neighbors[at] ?? 0;
      if (toward[neighbor] === 0 && leastSteps(neighbor) + steps <= length && isStrong(ties[at] ?? 0)) mark(neighbor, steps);
    }
    return end - begin;
  };
  const markIfNext = (entity: number, steps: number): number => {
    const { neighbors, ties, begin, end } = net.around(entity);
    for (let at = begin; at < end; at += 1)
      if (toward[neighbors[at] ?? 0] === steps && isStrong(ties[at] ?? 0)) {
        mark(entity, steps);
        return at - begin;
      }
    return end - begin;
  };
  let work = 0;
  const pace = async (done: number): Promise<void> => {
    work = 0;
    if (done > 0 && turns.areOver()) await turns.giveWay();
  };
  mark(to, 0);
  let begin = 0;
  for (let steps = 1; steps <= length; steps += 1) {
    const end = near.length;
    let isSeenFromBeyond = false;
    for (let place = begin; place < end; place += 1) {
      const entity = near[place] ?? 0;
      if (!net.isExpanded(entity)) isSeenFromBeyond = true;
      else if (entity !== from) work += markAround(entity, steps);
      if (work >= waysBetweenLooks) await pace(work);
    }
    if (isSeenFromBeyond)
      for (const entity of expanded) {
        if (toward[entity] === 0 && leastSteps(entity) + steps <= length) work += markIfNext(entity, steps);
        if (work >= waysBetweenLooks) await pace(work);
      }
    begin = end;
  }
}

/** Puts together the ties that lead from something to something nearer the end, or as near, as long as both lie between the ends. */
async function gather(
  net: Net,
  { leastSteps, expanded }: PathSides,
  { from, to, length, leastStrength }: WaysSought,
  turns: Turns,
): Promise<void> {
  const { toward, heads, ways } = net.slate;
  const put = (start: number, end: number, tie: number): void => {
    if (start === to || end === from) return;
    addWay(ways, start, end, tie, heads[start] ?? 0);
    heads[start] = ways.count;
  };
  let work = 0;
  for (const entity of expanded) {
    const own = toward[entity] ?? 0;
    if (own === 0) continue;
    const least = leastSteps(entity);
    const { neighbors, ties, begin, end } = net.around(entity);
    for (let at = begin; at < end; at += 1) {
      const neighbor = neighbors[at] ?? 0;
      const beyond = toward[neighbor] ?? 0;
      if (beyond === 0) continue;
      const tie = ties[at] ?? 0;
      if (leastStrength > 0 && net.strengthOf(tie) < leastStrength) continue;
      if (least + beyond <= length) put(entity, neighbor, tie);
      if (!net.isExpanded(neighbor) && leastSteps(neighbor) + own <= length) put(neighbor, entity, tie);
    }
    work += end - begin;
    if (work < waysBetweenLooks) continue;
    work = 0;
    if (turns.areOver()) await turns.giveWay();
  }
}

function waysOn(net: Net, { ends, ties, next }: Ways, head: number): WaysOn {
  const strongest = new Map<number, number>();
  for (let place = head; place !== 0; place = next[place - 1] ?? 0) {
    const neighbor = ends[place - 1] ?? 0;
    const strength = net.strengthOf(ties[place - 1] ?? 0);
    if (strength > (strongest.get(neighbor) ?? -1)) strongest.set(neighbor, strength);
  }
  return { neighbors: [...strongest.keys()], strengths: [...strongest.values()] };
}
