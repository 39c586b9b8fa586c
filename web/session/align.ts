import type { Position } from '#web/session/table.ts';

/** The ways in which names are set right beside each other: all at one height, all below each other, or as far from each other, in the order in which they stand. */
export const alignments = ['row', 'column', 'spread'] as const;
export type Alignment = (typeof alignments)[number];

/** A name at its place, whether it is pinned to that, and the room that it takes round that with its label, in canvas units. */
export type Standing = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
  readonly room: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
};

/** One name seen along one axis: where its middle is, and how far it reaches before and behind that. */
type Along = { readonly id: string; readonly at: number; readonly pinned: boolean; readonly before: number; readonly behind: number };

const leastGap = 16;
const beneath = 12;

/**
 * The places of names that are set right. In a row and in a column they come to the mean of their heights, or of their breadths, and move along it only where they
 * would cover each other; evenly spaced, along the direction in which they reach farther, the gaps between them become the same, never under 16, and the first and the
 * last stay where they are as long as there is that much room between them. A pinned name keeps its place: the others come to the mean of the pinned ones, each to
 * the nearest place that is free, and are evenly spaced between them.
 */
export function aligned(names: readonly Standing[], way: Alignment): ReadonlyMap<string, Position> {
  const lies = way === 'row' || (way === 'spread' && reach(names.map(({ x }) => x)) >= reach(names.map(({ y }) => y)));
  const along = names
    .map(({ id, x, y, pinned, room }): Along =>
      lies ? { id, at: x, pinned, before: -room.left, behind: room.right } : { id, at: y, pinned, before: -room.top, behind: room.bottom },
    )
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const pins = names.filter(({ pinned }) => pinned);
  const places = way === 'spread' ? spreadBetween(along) : apartFrom(along);
  const level = mean((pins.length > 0 ? pins : names).map(({ x, y }) => (lies ? y : x)));
  return new Map(
    names.map(({ id, x, y, pinned }) => {
      if (pinned) return [id, { x, y }];
      const at = places.get(id) ?? 0;
      const own = lies ? y : x;
      const across = way === 'spread' ? own : level;
      return [id, lies ? { x: at, y: across } : { x: across, y: at }];
    }),
  );
}

/** Whether a tie between two of some names runs beneath a third of them. */
export function runsBeneath(
  places: ReadonlyMap<string, Position>,
  ties: readonly { readonly source: string; readonly target: string }[],
): boolean {
  return ties.some(({ source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from && to && [...places].some(([id, at]) => id !== source && id !== target && distance(at, from, to) < beneath);
  });
}

/** How far a point is from the straight line between two others. */
function distance({ x, y }: Position, from: Position, to: Position): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const on = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - on * dx, y - from.y - on * dy);
}

/** Each where it is, or as far on as the one before needs; all of them then moved back so that their middle stays. */
function apart(names: readonly Along[]): ReadonlyMap<string, number> {
  const places = stacked(names, (name, least) => Math.max(name.at, least));
  const shift = mean(names.map(({ at }) => at)) - mean([...places.values()]);
  return new Map([...places].map(([id, at]) => [id, at + shift]));
}

/** The same where some are pinned: those stay, and each other one goes to the nearest place where it covers none. */
function apartFrom(names: readonly Along[]): ReadonlyMap<string, number> {
  const pins = names.filter(({ pinned }) => pinned);
  if (pins.length === 0) return apart(names);
  const standing = [...pins];
  for (const name of names.filter(({ pinned }) => !pinned)) {
    const beside = standing.flatMap(({ at, before, behind }) => [
      at - before - leastGap - name.behind,
      at + behind + leastGap + name.before,
    ]);
    const free = [name.at, ...beside].filter((at) => standing.every((other) => isClear({ ...name, at }, other)));
    const at = free.toSorted((a, b) => Math.abs(a - name.at) - Math.abs(b - name.at))[0] ?? name.at;
    standing.push({ ...name, at });
  }
  return new Map(standing.map(({ id, at }) => [id, at]));
}

/** Whether there is the least gap between two names, to a hundredth of a unit. */
function isClear(one: Along, other: Along): boolean {
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  return second.at - second.before - first.at - first.behind >= leastGap - 0.01;
}

/** Evenly spaced between each pinned name and the next. */
function spreadBetween(names: readonly Along[]): ReadonlyMap<string, number> {
  const ends = [...new Set([0, ...names.flatMap(({ pinned }, at) => (pinned ? [at] : [])), names.length - 1])];
  return new Map(ends.slice(1).flatMap((end, at) => [...spread(names.slice(ends[at], end + 1))]));
}

function spread(names: readonly Along[]): ReadonlyMap<string, number> {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || names.length < 3) return new Map(names.map(({ id, at }) => [id, at]));
  const taken = names.reduce((sum, { before, behind }) => sum + before + behind, 0) - first.before - last.behind;
  const gap = Math.max(leastGap, (last.at - first.at - taken) / (names.length - 1));
  const places = stacked(names, (name, least) => (name === first ? name.at : least - leastGap + gap));
  const shift = gap > leastGap ? 0 : (first.at + last.at) / 2 - mean([places.get(first.id) ?? 0, places.get(last.id) ?? 0]);
  return new Map([...places].map(([id, at]) => [id, at + shift]));
}

/** The places of names one after the other; least: where one may stand beside the one before. */
function stacked(names: readonly Along[], place: (name: Along, least: number) => number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let end = -Infinity;
  for (const name of names) {
    const at = place(name, end + leastGap + name.before);
    places.set(name.id, at);
    end = at + name.behind;
  }
  return places;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function reach(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}
