import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { RoutesIfDocument, type RoutesIfQuery } from '#web/api/generated.ts';
import { argumentsOf } from '#web/panels/routes/routeAnswers.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { mostSteps, type AskedRoutes, type RouteQuestion } from '#web/session/routeQuestion.ts';

/** One limit of a question let go of. lets: which; name: the name that it is about, or null. change: how the question is changed by it. */
export type Relaxation = {
  readonly id: string;
  readonly lets: 'in' | 'without' | 'inferred' | 'longer' | 'both' | 'all';
  readonly name: string | null;
  readonly asked: AskedRoutes;
  readonly change: Partial<RouteQuestion>;
};

/** How many of the names that limit a question are tried each by itself. */
const mostTried = 4;

/** What can be let go of in a question: each name alone, inferred ties, the bound of steps, both of these, and everything. */
export function relaxations(asked: AskedRoutes): readonly Relaxation[] {
  const { via, avoid, inferred, most } = asked;
  const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id);
  const named = [
    ...avoid.map((name) => ({ lets: 'in' as const, name, change: { avoid: without(avoid, name) } })),
    ...via.map((name) => ({ lets: 'without' as const, name, change: { via: without(via, name) } })),
  ].slice(0, mostTried);
  const wide = { ...(inferred ? {} : { inferred: true }), ...(most < mostSteps ? { most: mostSteps } : {}) };
  const limits = [
    ...(inferred ? [] : [{ lets: 'inferred' as const, name: null, change: { inferred: true } }]),
    ...(most < mostSteps ? [{ lets: 'longer' as const, name: null, change: { most: mostSteps } }] : []),
    ...(Object.keys(wide).length > 1 ? [{ lets: 'both' as const, name: null, change: wide }] : []),
  ];
  const all = avoid.length + via.length > 0 ? [{ lets: 'all' as const, name: null, change: { ...wide, avoid: [], via: [] } }] : [];
  return [...named, ...limits, ...all].map((each) => ({
    ...each,
    id: `${each.lets} ${each.name ?? ''}`,
    asked: { ...asked, ...each.change, from: asked.from, to: asked.to },
  }));
}

/** How many routes are asked for to say what letting go would give. */
export const mostFound = 5;

/** The routes there would be with a limit let go of, shortest first, at most five. */
export function useRelaxed({ asked }: Relaxation): UseQueryResult<RoutesIfQuery> {
  const { ask } = useDesk();
  const variables = { ...argumentsOf(asked), first: mostFound };
  return useQuery({ queryKey: ['routesIf', variables], queryFn: ({ signal }) => ask(RoutesIfDocument, variables, signal) });
}
