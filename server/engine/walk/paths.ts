import type { Omission } from '#graph-schema/omission.ts';
import { setImmediate } from 'node:timers/promises';
import { byId, type Id } from '#server/domain/id.ts';
import type { Path, Paths, PathsQuestion } from '#server/engine/engine.ts';
import type { Stop, StoreReading, Tie } from '#server/engine/store.ts';
import { requireEntities, requireFilter } from '#server/engine/walk/requireKnown.ts';
import { distancesTo, localGraph, type LocalGraph } from '#server/engine/walk/localGraph.ts';

const mostTiesSeen = 400_000;
const mostSteps = 2_000_000;
const mostAlike = 20_000;
const stepsATurn = 20_000;

/**
 * The k best simple paths, found without asking a store for k of them: both ends are widened in turn, the smaller frontier first, each by one
 * bounded question, until paths of a length are certain to lie in what was seen; then they are enumerated there, pruned by the distance that
 * remains (the idea of Yen 1971 and of bidirectional search, without their repeated shortest paths). Bounded in ties seen and in steps; what a
 * bound leaves unsearched makes the answer incomplete. Throws UnknownEntity.
 */
export async function paths(store: StoreReading, question: PathsQuestion): Promise<Paths> {
  const { from, to, via, avoid, maxLength, rank, first } = question;
  await requireFilter(store, question.filter);
  await requireEntities(store, [...new Set([from, to, ...via, ...avoid])]);
  const avoided = new Set(avoid);
  if (from === to || [from, to, ...via].some((id) => avoided.has(id))) return { paths: [], complete: true, omitted: [] };
  const graph = localGraph(avoided);
  const search = await startSearch(store, graph, question);
  const budget = { steps: mostSteps, exhausted: false };
  const found: Route[] = [];
  for (let length = 1; length <= maxLength && found.length < first; length += 1) {
    await search.cover(rank === 'SHORTEST' ? length : maxLength);
    if (rank === 'SHORTEST') found.push(...(await routesOfLength(graph, question, length, 0, budget, store.stop)).toSorted(byWeakest));
    else break;
  }
  if (rank === 'BEST_SUPPORTED') found.push(...(await bestSupported(graph, question, budget, store.stop)));
  const chosen = found.slice(0, first);
  const rows = await store.relationships(chosen.flatMap((route) => route.ties.map((tie) => tie.id)));
  const byTie = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return {
    paths: chosen.map((route): Path => ({ entities: route.entities, relationships: route.ties.flatMap((tie) => byTie.get(tie.id) ?? []) })),
    complete: !search.truncated() && !budget.exhausted,
    omitted: search.omitted(found.length < first),
  };
}

type Route = { readonly entities: readonly Id[]; readonly ties: readonly Tie[]; readonly weakest: number };
type Budget = { steps: number; exhausted: boolean };

async function startSearch(store: StoreReading, graph: LocalGraph, { from, to, via, avoid, filter }: PathsQuestion) {
  const avoided = new Set(avoid);
  const expanded = new Set<Id>();
  const sides = [side(from), side(to)] as const;
  let seen = 0;
  let rejected = 0;
  let truncated = false;
  const expand = async (ids: readonly Id[]): Promise<void> => {
    const fresh = ids.filter((id) => !expanded.has(id));
    if (fresh.length === 0) return;
    const answer = await store.tiesAt(fresh, filter, Math.max(mostTiesSeen - seen, 0));
    for (const id of fresh) expanded.add(id);
    seen += answer.ties.length;
    rejected += answer.rejected;
    truncated ||= answer.truncated;
    graph.add(answer.ties);
  };
  const widen = ({ known, frontier }: { known: Set<Id>; frontier: Id[] }): Id[] => {
    const next: Id[] = [];
    for (const id of frontier)
      for (const neighbor of graph.tiesOf(id).keys())
        if (!known.has(neighbor) && !avoided.has(neighbor)) {
          known.add(neighbor);
          next.push(neighbor);
        }
    return next;
  };
  await expand([from, to, ...via]);
  for (const each of sides) each.frontier = widen(each);
  let covered = 2;
  return {
    async cover(length: number): Promise<void> {
      for (; covered < length; covered += 1) {
        if (truncated) break;
        const [a, b] = sides;
        const smaller = a.frontier.length <= b.frontier.length ? a : b;
        if (smaller.frontier.length === 0) break;
        await expand(smaller.frontier);
        smaller.frontier = widen(smaller);
        store.stop.throwIfAborted();
      }
    },
    truncated: () => truncated,
    omitted(wantsMore: boolean): Omission[] {
      const unsearched =
        wantsMore && sides.every(({ frontier }) => frontier.length > 0)
          ? new Set(sides.flatMap(({ frontier }) => frontier).filter((id) => !expanded.has(id))).size
          : 0;
      return [
        ...(unsearched > 0 ? [{ reason: 'LIMIT' as const, of: 'ENTITIES' as const, count: unsearched }] : []),
        ...(rejected > 0 ? [{ reason: 'FILTER' as const, of: 'RELATIONSHIPS' as const, count: rejected }] : []),
      ];
    },
  };
}

function side(start: Id): { known: Set<Id>; frontier: Id[] } {
  return { known: new Set([start]), frontier: [start] };
}

async function bestSupported(graph: LocalGraph, question: PathsQuestion, budget: Budget, stop: Stop): Promise<Route[]> {
  const { from, to, maxLength, first } = question;
  const strengths = graph.strengths();
  const joined = (strength: number) => distancesTo(graph, to, maxLength, strength).has(from);
  let low = 0;
  let high = strengths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (joined(strengths[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  const found: Route[] = [];
  for (const strength of strengths.slice(low)) {
    for (let length = 1; length <= maxLength && found.length < first; length += 1) {
      const routes = await routesOfLength(graph, question, length, strength, budget, stop);
      found.push(...routes.filter((route) => route.weakest === strength).toSorted(byWeakest));
    }
    if (found.length >= first || budget.exhausted) break;
  }
  return found;
}

/** Every path of exactly this length over ties of at least this strength that visits all of via, until the budget is spent. */
async function routesOfLength(
  graph: LocalGraph,
  { from, to, via, maxLength }: PathsQuestion,
  length: number,
  leastStrength: number,
  budget: Budget,
  stop: Stop,
): Promise<Route[]> {
  const distances = distancesTo(graph, to, maxLength, leastStrength);
  const routes: Route[] = [];
  const entities: Id[] = [from];
  const ties: Tie[] = [];
  const visited = new Set<Id>(entities);
  const ways = [graph.tiesOf(from).entries()];
  while (ways.length > 0) {
    budget.steps -= 1;
    if (budget.steps <= 0 || routes.length >= mostAlike) {
      budget.exhausted = true;
      break;
    }
    if (budget.steps % stepsATurn === 0) {
      await setImmediate();
      stop.throwIfAborted();
    }
    const next = ways.at(-1)?.next();
    if (!next || next.done) {
      ways.pop();
      ties.pop();
      const left = entities.pop();
      if (left !== undefined) visited.delete(left);
      continue;
    }
    const [neighbor, tie] = next.value;
    const remaining = length - ties.length - 1;
    if (tie.strength < leastStrength || visited.has(neighbor)) continue;
    if (neighbor === to) {
      if (remaining === 0 && via.every((id) => visited.has(id) || id === to))
        routes.push({
          entities: [...entities, to],
          ties: [...ties, tie],
          weakest: Math.min(tie.strength, ...ties.map((each) => each.strength)),
        });
      continue;
    }
    if ((distances.get(neighbor) ?? Infinity) > remaining) continue;
    entities.push(neighbor);
    ties.push(tie);
    visited.add(neighbor);
    ways.push(graph.tiesOf(neighbor).entries());
  }
  return routes;
}

function byWeakest(a: Route, b: Route): number {
  return b.weakest - a.weakest || byId(a.entities.join(' '), b.entities.join(' '));
}
