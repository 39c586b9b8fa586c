import type { RouteFragment } from '#web/api/generated.ts';

type Name = RouteFragment['entities'][number];

const leastHub = 8;
const fifth = 5;
const manyTies = 200;

/** The names between the ends of a route that have so many ties that it says little: at least 8 and a fifth of all (ties), or 200. */
export function hubsOf({ entities }: RouteFragment, ties: number): readonly Name[] {
  return entities.slice(1, -1).filter(({ degree }) => degree >= manyTies || (degree >= leastHub && degree * fifth >= ties));
}

/** Routes in their order, but of neighbors in it that are as long and as weak as each other first those that cross no hub. */
export function hubsLast(routes: readonly RouteFragment[], ties: number): readonly RouteFragment[] {
  const rankOf = new Map<string, number>();
  for (const [at, route] of routes.entries()) if (!rankOf.has(worthOf(route))) rankOf.set(worthOf(route), at);
  const rank = (route: RouteFragment) => rankOf.get(worthOf(route)) ?? 0;
  return routes.toSorted((a, b) => rank(a) - rank(b) || hubsOf(a, ties).length - hubsOf(b, ties).length);
}

function worthOf({
  length,
  weakestSupport: { independentDocuments, bestReliability, bestCredibility, denials, allegations },
}: RouteFragment): string {
  return [length, independentDocuments, bestReliability, bestCredibility, denials, allegations].join(' ');
}
