import { RoutesRow } from '#web/panels/routes/RoutesRow.tsx';
import type { Entrance } from '#web/parts/entrance.ts';
import { lazily } from '#web/parts/lazily.tsx';
import { askedRoutes } from '#web/session/routeQuestion.ts';

/** The route that is shown, or what was tried where there is none. */
const Beside = lazily('routeBeside', () => import('#web/panels/routes/RouteBeside.tsx').then(({ RouteBeside }) => RouteBeside));

/** How two names are linked: the routes between them beside the canvas, and over it the one that is shown. */
export const routes: Entrance = {
  words: 'routes.title',
  Row: RoutesRow,
  Panel: lazily('routes', () => import('#web/panels/routes/RoutesPanel.tsx').then(({ RoutesPanel }) => RoutesPanel)),
  Beside,
  besides: ({ routes: asked }) => askedRoutes(asked) !== null && asked.chosen !== null,
};
