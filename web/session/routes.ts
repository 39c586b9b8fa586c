import { mostNamed, type RouteQuestion } from '#web/session/routeQuestion.ts';
import type { Session } from '#web/session/session.ts';

/** Changes the question; the first route of the new answer is shown. An end is in neither list, and no name in both. */
export function askRoutes(session: Session, change: Partial<RouteQuestion>): Session {
  const next = { ...session.routes, chosen: 0, ...change };
  const free = (ids: readonly string[], other: readonly string[]) =>
    [...new Set(ids)].filter((id) => id !== next.from && id !== next.to && !other.includes(id)).slice(0, mostNamed);
  const avoid = free(next.avoid, change.via ?? []);
  return { ...session, selected: [], routes: { ...next, avoid, via: free(next.via, avoid) } };
}

/** Asks for the routes the other way round. */
export function swapEnds(session: Session): Session {
  const { from, to } = session.routes;
  return askRoutes(session, { from: to, to: from });
}

/** Makes a name the end of the routes; where it was the beginning, that is free again. */
export function routesTo(session: Session, id: string): Session {
  const { from } = session.routes;
  return { ...askRoutes(session, { to: id, from: from === id ? null : from }), entrance: 'routes' };
}

/** Shows one of the routes that were found, or none. */
export function chooseRoute(session: Session, chosen: number | null): Session {
  return { ...session, selected: [], routes: { ...session.routes, chosen } };
}
