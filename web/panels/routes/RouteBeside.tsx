import { choose } from '#web/actions/routes.ts';
import { NoRoute } from '#web/panels/routes/NoRoute.tsx';
import { RoutePanel } from '#web/panels/routes/RoutePanel.tsx';
import { useRouteInView, useRoutes } from '#web/panels/routes/routeAnswers.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { SheetHandle } from '#web/parts/SheetHandle.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/detail/DetailPanel.css';
import '#web/panels/claim/ClaimList.css';
import '#web/panels/routes/Routes.css';

/** What stands over the canvas while routes are asked for: the one that is shown, or what was tried where there is none. */
export function RouteBeside() {
  const desk = useDesk();
  const { t } = useWords();
  const sheet = useDeskState((state) => state.sheet);
  const chosen = useDeskState((state) => state.history.present.routes.chosen) ?? 0;
  const answer = useRoutes();
  const { routes } = answer;
  const route = routes[chosen];
  useRouteInView();
  return (
    <section className="detail-panel route-beside sheet" data-covers data-sheet={sheet} tabIndex={-1} aria-label={t('routes.shown')}>
      <SheetHandle />
      <div key={chosen} className="detail-scroll">
        {answer.isPending ? (
          <div className="padded">
            <Waiting />
          </div>
        ) : null}
        {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
        {route ? <RoutePanel route={route} at={chosen} of={routes.length} onChoose={(at) => choose(desk, at)} /> : null}
        {answer.isSuccess && routes.length === 0 ? <NoRoute onClose={() => choose(desk, null)} /> : null}
        {answer.isSuccess && routes.length > 0 && !route ? <p className="padded">{t('routes.gone')}</p> : null}
      </div>
    </section>
  );
}
