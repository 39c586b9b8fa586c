import { byId, type Id } from '#server/domain/id.ts';
import type { Path, Paths, PathsQuestion } from '#server/engine/engine.ts';
import type { Net } from '#server/engine/net.ts';
import type { StoreReading } from '#server/engine/store.ts';
import type { Turns } from '#server/engine/turns.ts';
import { pathSides, type PathSides } from '#server/engine/walk/pathSides.ts';
import { pathWays, type PathWays } from '#server/engine/walk/pathWays.ts';
import { namedIn, requireKnown } from '#server/engine/walk/requireKnown.ts';
import { routes, type Budget, type Route } from '#server/engine/walk/routes.ts';

const mostSteps = 2_000_000;

/**
 * The k best simple paths, found without asking a store for k of them: both ends are widened in turn, the smaller frontier first, each by one
 * bounded question, until paths of a length are certain to lie in what was seen; then they are enumerated there, pruned by the distance that
 * remains (the idea of Yen 1971 and of bidirectional search, without their repeated shortest paths) and by the last of the k found. Bounded in ties
 * seen and in steps; what a bound leaves unsearched makes the answer incomplete. Throws UnknownEntity.
 */
export async function paths(store: StoreReading, question: PathsQuestion): Promise<Paths> {
  const { from, to, via, avoid, first } = question;
  await requireKnown(store, namedIn(question.filter, [from, to, ...via, ...avoid]));
  const avoided = new Set(avoid);
  if (from === to || [from, to, ...via].some((id) => avoided.has(id))) return { paths: [], complete: true, omitted: [] };
  const net = await store.net(question.filter);
  const numbered: Numbered = {
    from: net.numberOf(from),
    to: net.numberOf(to),
    via: via.map(net.numberOf),
    avoid: avoid.map(net.numberOf),
    maxLength: question.maxLength,
    first,
  };
  const { turns } = store;
  const sides = pathSides(net, numbered, turns);
  const budget: Budget = { steps: mostSteps, isSpent: false };
  try {
    const find = question.rank === 'SHORTEST' ? shortest : bestSupported;
    const chosen = (await find(net, sides, numbered, budget, turns)).map((route) => ({
      entities: route.entities.map(net.idOf),
      ties: tiesOf(net, route),
    }));
    const rows = await store.relationships(chosen.flatMap(({ ties }) => ties));
    const byTie = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const unsearched = chosen.length < first ? sides.unsearched() : 0;
    return {
      paths: chosen.map(({ entities, ties }): Path => ({ entities, relationships: ties.flatMap((tie) => byTie.get(tie) ?? []) })),
      complete: !net.isCut() && !budget.isSpent,
      omitted: [
        ...(unsearched > 0 ? [{ reason: 'LIMIT' as const, of: 'ENTITIES' as const, count: unsearched }] : []),
        ...(net.rejected() > 0 ? [{ reason: 'FILTER' as const, of: 'RELATIONSHIPS' as const, count: net.rejected() }] : []),
      ],
    };
  } finally {
    sides.end();
    net.end();
  }
}

type Numbered = {
  readonly from: number;
  readonly to: number;
  readonly via: readonly number[];
  readonly avoid: readonly number[];
  readonly maxLength: number;
  readonly first: number;
};

async function shortest(net: Net, sides: PathSides, question: Numbered, budget: Budget, turns: Turns): Promise<readonly Route[]> {
  const { maxLength, first } = question;
  const found: Route[] = [];
  for (let length = 1; length <= maxLength && found.length < first && !budget.isSpent; length += 1) {
    await sides.cover(length);
    if (sides.shortest() > length) continue;
    await within(await pathWays(net, sides, { ...question, length, leastStrength: 0 }, turns), async (ways) => {
      found.push(...(await routes(net, ways, { ...question, length, weakest: null, most: first - found.length }, budget, turns)));
    });
  }
  return found;
}

async function bestSupported(net: Net, sides: PathSides, question: Numbered, budget: Budget, turns: Turns): Promise<readonly Route[]> {
  const { maxLength, first } = question;
  await sides.cover(maxLength);
  const waysFor = (leastStrength: number) => pathWays(net, sides, { ...question, length: maxLength, leastStrength }, turns);
  const strengths = await within(await waysFor(0), async (ways) => ways.strengths());
  let low = 0;
  let high = strengths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await within(await waysFor(strengths[middle] ?? 0), async ({ isEmpty }) => !isEmpty)) high = middle;
    else low = middle + 1;
  }
  const found: Route[] = [];
  for (const weakest of strengths.slice(low)) {
    await within(await waysFor(weakest), async (ways) => {
      for (let length = 1; length <= maxLength && found.length < first; length += 1)
        found.push(...(await routes(net, ways, { ...question, length, weakest, most: first - found.length }, budget, turns)));
    });
    if (found.length >= first || budget.isSpent) break;
  }
  return found;
}

async function within<Result>(ways: PathWays, work: (ways: PathWays) => Promise<Result>): Promise<Result> {
  try {
    return await work(ways);
  } finally {
    ways.end();
  }
}

/** The ids of the strongest tie between each two entities of a route, the lesser id first. */
function tiesOf(net: Net, { entities }: Route): Id[] {
  return entities.slice(1).map((entity, place) => strongestTie(net, entities[place] ?? 0, entity));
}

function strongestTie(net: Net, a: number, b: number): Id {
  const [seenFrom, sought] = net.isExpanded(a) ? [a, b] : [b, a];
  const { neighbors, ties, begin, end } = net.around(seenFrom);
  let strongest = -1;
  let alike: number[] = [];
  for (let at = begin; at < end; at += 1) {
    if (neighbors[at] !== sought) continue;
    const tie = ties[at] ?? 0;
    const strength = net.strengthOf(tie);
    if (strength > strongest) alike = [];
    if (strength >= strongest) alike.push(tie);
    strongest = Math.max(strongest, strength);
  }
  const [id] = alike.map(net.tieId).toSorted(byId);
  if (id === undefined) throw new RangeError('a route leads over a tie that the net does not know');
  return id;
}
