import { ChevronRight, Info, Link, X } from 'lucide-react';
import { copyLink } from '#web/actions/copyLink.ts';
import type { RouteFragment } from '#web/api/generated.ts';
import { OffCanvas } from '#web/panels/routes/OffCanvas.tsx';
import { RouteFigures } from '#web/panels/routes/RouteFigures.tsx';
import { RouteName, RouteStep } from '#web/panels/routes/RouteStep.tsx';
import { RouteOut } from '#web/panels/routes/RouteOut.tsx';
import { titleWords } from '#web/panels/routes/routeWords.ts';
import { weakestOf } from '#web/panels/routes/weakest.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** A route, step by step: who says each, how well it is supported, when and where it is said; and what a chain of claims does not say. */
export function RoutePanel({
  route,
  at,
  of,
  onChoose,
}: {
  readonly route: RouteFragment;
  readonly at: number;
  readonly of: number;
  readonly onChoose: (at: number | null) => void;
}) {
  const desk = useDesk();
  const { t, language } = useWords();
  const [first, last] = [route.entities[0], route.entities.at(-1)];
  const weakest = weakestOf(route);
  return (
    <>
      <header className="detail-head">
        <div className="detail-tools">
          <p className="eyebrow">{t('routes.of', { at: at + 1, of })}</p>
          <IconButton words={t('detail.copyLink')} onPress={() => void copyLink(desk)}>
            <Link aria-hidden />
          </IconButton>
          <IconButton words={t('detail.close')} onPress={() => onChoose(null)}>
            <X aria-hidden />
          </IconButton>
        </div>
        <h2 className="detail-title">
          <strong>
            <bdi>{titleWords(route, language, t)}</bdi>
          </strong>
        </h2>
      </header>
      <div className="detail-body">
        <RouteFigures route={route} />
        <OffCanvas route={route} />
        <ol className="route-steps">
          {first ? <RouteName entity={first} /> : null}
          {route.relationships.map((tie, index) => {
            const to = route.entities[index + 1];
            return to ? (
              <RouteStep
                key={tie.id}
                tie={tie}
                number={index + 1}
                to={to}
                weakest={weakest.includes(tie.id) && weakest.length < route.relationships.length}
              />
            ) : null;
          })}
        </ol>
        {first && last && route.length > 1 ? (
          <div className="notice">
            <Info aria-hidden />
            <p>{t('routes.chain')}</p>
          </div>
        ) : null}
      </div>
      <footer className="detail-foot">
        {of > 1 ? (
          <button type="button" className="button primary" onClick={() => onChoose((at + 1) % of)}>
            <ChevronRight aria-hidden className="mirrored" /> {t('routes.next')}
          </button>
        ) : null}
        <RouteOut route={route} />
      </footer>
    </>
  );
}
