import type { RouteFragment } from '#web/api/generated.ts';
import type { DrawnRoute } from '#web/session/routeQuestion.ts';

/** The route that is shown, as it is drawn. */
export function drawnRoute(route: RouteFragment): DrawnRoute {
  return {
    names: route.entities.map(({ id }) => id),
    ties: route.relationships.map(({ id }) => id),
    weakest: new Set(weakestOf(route)),
  };
}

/** The ids of the ties at which a route is weakest: more than one where they are supported alike. */
export function weakestOf({ relationships, weakestSupport }: RouteFragment): readonly string[] {
  const { allegations, denials, independentDocuments, bestReliability, bestCredibility } = weakestSupport;
  return relationships
    .filter(
      ({ support }) =>
        support.allegations === allegations &&
        support.denials === denials &&
        support.independentDocuments === independentDocuments &&
        support.bestReliability === bestReliability &&
        support.bestCredibility === bestCredibility,
    )
    .map(({ id }) => id);
}
