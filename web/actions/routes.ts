import { toldEntity, toldTie } from '#web/api/told.ts';
import type { RouteFragment } from '#web/api/generated.ts';
import { bring } from '#web/actions/bring.ts';
import { amendTable, changeTable, type Desk } from '#web/actions/desk.ts';
import { roomForChosen, unfoldStart } from '#web/actions/sheet.ts';
import { learn } from '#web/session/known.ts';
import type { RouteQuestion } from '#web/session/routeQuestion.ts';
import { askRoutes, chooseRoute, routesTo, swapEnds } from '#web/session/routes.ts';

/** Changes the question how two names are linked. */
export function ask(desk: Desk, change: Partial<RouteQuestion>): void {
  changeTable(desk, (session) => askRoutes(session, change));
}

/** Asks for the routes the other way round. */
export function swap(desk: Desk): void {
  changeTable(desk, swapEnds);
}

/** Asks for routes to a name; where they begin is still to be said, or stays. */
export function askRoutesTo(desk: Desk, id: string): void {
  changeTable(desk, (session) => routesTo(session, id));
  unfoldStart(desk);
}

/** Shows one of the routes that were found, or none. */
export function choose(desk: Desk, chosen: number | null): void {
  amendTable(desk, (session) => chooseRoute(session, chosen), roomForChosen(desk.store.get()));
}

/** Has the page know a route, and brings it into view where its names are on the table. isCovered: nothing of the canvas is seen, so that the camera waits. */
export function showRoute(desk: Desk, { entities, relationships }: RouteFragment, isCovered: boolean): void {
  desk.store.set((state) => ({
    ...state,
    known: learn(state.known, entities.map(toldEntity), relationships.map(toldTie)),
    ...(isCovered ? {} : { aim: { to: 'frame', ids: entities.map(({ id }) => id) } }),
  }));
}

/** Puts the names of a route on the canvas that are not there. */
export async function drawRoute(desk: Desk, { entities }: RouteFragment): Promise<void> {
  const ids = entities.map(({ id }) => id);
  await bring(desk, ids, { change: (session) => session, also: () => ({ aim: { to: 'frame', ids } as const }) });
}
