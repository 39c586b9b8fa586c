import { byId } from '#server/domain/id.ts';
import type { Net } from '#server/engine/net.ts';
import type { Turns } from '#server/engine/turns.ts';
import { waysBetweenLooks } from '#server/engine/walk/pathSides.ts';
import type { PathWays, WaysOn } from '#server/engine/walk/pathWays.ts';

/** A simple path by the numbers of its entities. weakest: the least strength on it. */
export type Route = { readonly entities: readonly number[]; readonly weakest: number };

/** How many steps may still be tried; isSpent: something was left untried. */
export type Budget = { steps: number; isSpent: boolean };

/** What is looked for. via: what each route must visit. weakest: the strength of its weakest tie; null: any. */
export type RoutesSought = {
  readonly from: number;
  readonly to: number;
  readonly via: readonly number[];
  readonly length: number;
  readonly weakest: number | null;
  readonly most: number;
};

/**
 * The first routes of exactly a length: the strongest weakest tie first, then by the ids of their entities. What can only end behind the last of as
 * many as are wanted is not followed.
 */
export async function routes(net: Net, ways: PathWays, sought: RoutesSought, budget: Budget, turns: Turns): Promise<readonly Route[]> {
  const { from, to, via, length, weakest: wanted, most } = sought;
  const best: Route[] = [];
  const entities = [from];
  const weakest = [Infinity];
  const visited = new Set(entities);
  const open: { readonly on: WaysOn; next: number }[] = [{ on: ways.from(from), next: 0 }];
  const leave = (): void => {
    open.pop();
    weakest.pop();
    visited.delete(entities.pop() ?? 0);
  };
  const isBehind = (least: number): boolean => {
    const last = best[most - 1];
    if (!last) return false;
    const bound = wanted === null ? least : Math.min(least, wanted);
    return bound < last.weakest || (bound === last.weakest && compare(net, entities, last.entities) > 0);
  };
  while (open.length > 0) {
    budget.steps -= 1;
    if (budget.steps <= 0) {
      budget.isSpent = true;
      break;
    }
    if (budget.steps % waysBetweenLooks === 0 && turns.areOver()) await turns.giveWay();
    const way = open[open.length - 1];
    if (!way || way.next >= way.on.neighbors.length) {
      leave();
      continue;
    }
    const neighbor = way.on.neighbors[way.next] ?? 0;
    const least = Math.min(weakest[weakest.length - 1] ?? 0, way.on.strengths[way.next] ?? 0);
    way.next += 1;
    const remaining = length - entities.length;
    if (ways.stepsToEnd(neighbor) > remaining || visited.has(neighbor) || (wanted !== null && least < wanted)) continue;
    if (neighbor === to && remaining > 0) continue;
    entities.push(neighbor);
    if (isBehind(least)) entities.pop();
    else if (neighbor === to) {
      if ((wanted === null || least === wanted) && via.every((each) => each === to || visited.has(each)))
        keep(net, best, { entities: [...entities], weakest: least }, most);
      entities.pop();
    } else {
      weakest.push(least);
      visited.add(neighbor);
      open.push({ on: ways.from(neighbor), next: 0 });
    }
  }
  return best;
}

function keep(net: Net, best: Route[], route: Route, most: number): void {
  const behind = best.findIndex(
    (other) => other.weakest < route.weakest || (other.weakest === route.weakest && compare(net, other.entities, route.entities) > 0),
  );
  best.splice(behind === -1 ? best.length : behind, 0, route);
  if (best.length > most) best.pop();
}

function compare(net: Net, a: readonly number[], b: readonly number[]): number {
  const differ = a.findIndex((entity, place) => entity !== b[place]);
  const [first, second] = [a[differ], b[differ]];
  return first === undefined || second === undefined ? 0 : byId(net.idOf(first), net.idOf(second));
}
