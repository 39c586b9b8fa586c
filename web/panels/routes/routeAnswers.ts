import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { frame } from '#web/actions/camera.ts';
import { showRoute } from '#web/actions/routes.ts';
import { AmongDocument, RoutesDocument, type RouteFragment, type RoutesQuery } from '#web/api/generated.ts';
import { hubsLast } from '#web/panels/routes/hubs.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { labelsOf, type Labels } from '#web/session/labels.ts';
import { askedRoutes, type AskedRoutes } from '#web/session/routeQuestion.ts';

/** How many routes one answer holds at most. */
export const mostRoutes = 10;

/** Arguments of a question for routes, as the API takes them. */
export function argumentsOf({ from, to, via, avoid, most, inferred }: AskedRoutes) {
  return { from, to, via, avoid, most, filter: { includeInferred: inferred } };
}

/** The question that is open, where it can be asked; null where another entrance is open, or none. */
export function useAskedRoutes(): AskedRoutes | null {
  const session = useDeskState((state) => state.history.present);
  return session.entrance === 'routes' ? askedRoutes(session.routes) : null;
}

/**
 * The routes that answer the open question, best first; of those that are as good, first the ones that cross no hub. Which of them is shown makes
 * no other question.
 */
export function useRoutes(): UseQueryResult<RoutesQuery> & { readonly routes: readonly RouteFragment[] } {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  const asked = useAskedRoutes();
  const variables = asked && { ...argumentsOf(asked), rank: asked.rank, first: mostRoutes, language };
  const ties = useScope()?.ties ?? Infinity;
  const answer = useQuery({
    queryKey: ['routes', variables],
    queryFn: variables === null ? skipToken : ({ signal }) => ask(RoutesDocument, variables, signal),
  });
  const paths = answer.data?.paths.paths;
  const routes = useMemo(() => hubsLast(paths ?? [], ties), [paths, ties]);
  return { ...answer, routes };
}

/** The route that is shown; null while there is none. */
export function useChosenRoute(): RouteFragment | null {
  const { routes } = useRoutes();
  const chosen = useDeskState((state) => state.history.present.routes.chosen);
  return chosen === null ? null : (routes[chosen] ?? null);
}

/** Has the page know the route that is shown, and brings it into view whenever it becomes another, once no panel lies over the whole canvas; where there is none, its ends. */
export function useRouteInView(): void {
  const desk = useDesk();
  const route = useChosenRoute();
  const asked = useAskedRoutes();
  const { isSuccess, routes } = useRoutes();
  const isCovered = useDeskState(({ startUnfolded, sheet }) => startUnfolded && sheet === 95);
  const ends = asked && isSuccess && routes.length === 0 ? `${asked.from} ${asked.to}` : null;
  useEffect(() => {
    if (route) showRoute(desk, route, isCovered);
    else if (ends !== null && !isCovered) frame(desk, ends.split(' '));
  }, [desk, route, ends, isCovered]);
}

/** The labels of some names, where the page or the server knows them. */
export function useLabels(ids: readonly string[]): ReadonlyMap<string, Labels> {
  const { ask } = useDesk();
  const known = useDeskState((state) => state.known.entities);
  const missing = ids.filter((id) => !known.has(id)).toSorted();
  const told = useQuery({
    queryKey: ['labels', missing],
    queryFn: missing.length === 0 ? skipToken : ({ signal }) => ask(AmongDocument, { ids: missing }, signal),
  });
  const labels = new Map(told.data?.among.subgraph.entities.map((entity) => [entity.id, labelsOf(entity)]));
  return new Map(
    ids.flatMap((id) => {
      const label = known.get(id)?.label ?? labels.get(id);
      return label ? [[id, label] as const] : [];
    }),
  );
}
