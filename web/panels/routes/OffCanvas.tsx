import { Info } from 'lucide-react';
import { unfilter } from '#web/actions/filter.ts';
import { drawRoute } from '#web/actions/routes.ts';
import type { RouteFragment } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** How much of a route is not on the canvas, and a way to have it there. */
export function OffCanvas({ route }: { readonly route: RouteFragment }) {
  const desk = useDesk();
  const { t } = useWords();
  const table = useDeskState((state) => state.history.present.table);
  const shown = new Set(useDrawn().ties.map(({ id }) => id));
  const missing = route.entities.filter(({ id }) => !table.has(id)).length;
  const hidden = route.relationships.filter(
    ({ id, source, target }) => table.has(source.id) && table.has(target.id) && !shown.has(id),
  ).length;
  return (
    <>
      {missing > 0 ? (
        <div className="notice">
          <Info aria-hidden />
          <p>
            {t('routes.notOnCanvas', { number: missing })}{' '}
            <button type="button" className="link-button" onClick={() => void drawRoute(desk, route)}>
              {t('routes.draw')}
            </button>
          </p>
        </div>
      ) : null}
      {hidden > 0 ? (
        <div className="notice">
          <Info aria-hidden />
          <p>
            {t('routes.hiddenSteps', { number: hidden })}{' '}
            <button type="button" className="link-button" onClick={() => unfilter(desk)}>
              {t('legend.showAll')}
            </button>
          </p>
        </div>
      ) : null}
    </>
  );
}
