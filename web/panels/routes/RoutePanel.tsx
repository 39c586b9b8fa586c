import { ChevronRight, Copy, Info, Link, X } from 'lucide-react';
import { copyLink } from '#web/actions/copyLink.ts';
import { copyWords } from '#web/actions/copyWords.ts';
import { unfilter } from '#web/actions/filter.ts';
import { drawRoute } from '#web/actions/routes.ts';
import type { RouteFragment } from '#web/api/generated.ts';
import { digits } from '#web/i18n/words.ts';
import { RouteName, RouteStep } from '#web/panels/routes/RouteStep.tsx';
import { weakestOf } from '#web/panels/routes/routeAnswers.ts';
import { copiedWords, throughWords } from '#web/panels/routes/routeWords.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
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
  const table = useDeskState((state) => state.history.present.table);
  const [first, last] = [route.entities[0], route.entities.at(-1)];
  const weakest = weakestOf(route);
  const shown = new Set(useDrawn().ties.map(({ id }) => id));
  const missing = route.entities.filter(({ id }) => !table.has(id)).length;
  const hidden = route.relationships.filter(
    ({ id, source, target }) => table.has(source.id) && table.has(target.id) && !shown.has(id),
  ).length;
  const claims = new Map(route.relationships.flatMap(({ allegations }) => allegations.map((claim) => [claim.id, claim] as const)));
  const accepted = [...claims.values()].filter(({ status }) => status === 'ACCEPTED');
  const figures = [
    [t('routes.figure', { count: route.length }), route.length],
    ...among('speakers', new Set(accepted.flatMap(({ speakers }) => speakers.map(({ id }) => id))).size),
    ...among('documents', new Set(accepted.map(({ document }) => document.id)).size),
    ...among('deny', accepted.filter(({ stance }) => stance === 'DENIES').length),
  ] as const;
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
            <bdi>{throughWords(route, language, t)}</bdi>
          </strong>
        </h2>
      </header>
      <div className="detail-body">
        <ul className="figures">
          {figures.map(([what, count]) => (
            <li key={what}>
              <strong>{digits(count)}</strong>
              <span>{what}</span>
            </li>
          ))}
        </ul>
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
        <button type="button" className="button" onClick={() => void copyWords(desk, copiedWords(route, language, t))}>
          <Copy aria-hidden /> {t('routes.copy')}
        </button>
      </footer>
    </>
  );

  function among(what: 'speakers' | 'documents' | 'deny', count: number): readonly (readonly [string, number])[] {
    return [[t(`support.${what}`, { count }), count]];
  }
}
