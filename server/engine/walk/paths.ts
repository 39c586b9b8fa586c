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
 * seen and in steps; what a bound leaves unsearched makes the answer incomplete. whenFound: told the entities of the paths as soon as they are known, while their ties are read. Throws UnknownEntity.
 */
export async function paths(
  store: StoreReading,
  question: PathsQuestion,
  whenFound: (entities: readonly Id[]) => void = () => undefined,
): Promise<Paths> {
  const { from, to, via, avoid, first } = question;
  const avoided = new Set(avoid);
  const known = requireKnown(store, namedIn(question.filter, [from, to, ...via, ...avoid]));
  if (from === to || [from, to, ...via].some((id) => avoided.has(id))) {
    await known;
    return { paths: [], complete: true, omitted: [] };
  }
  const net = await netOnce(known, store.net(question.filter, [from, to, ...via]));
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
    const read = store.relationships(chosen.flatMap(({ ties }) => ties));
    whenFound([...new Set(chosen.flatMap(({ entities }) => entities))]);
    const rows = await read;
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

/** The net, once what is asked for is known to be there; asked for meanwhile. */
async function netOnce(known: Promise<void>, asked: Promise<Net>): Promise<Net> {
  const [seen, made] = await Promise.allSettled([known, asked]);
  if (seen.status === 'rejected' && made.status === 'fulfilled') made.value.end();
  await known;
  return asked;
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
