import { Info } from 'lucide-react';
import { ask, choose } from '#web/actions/routes.ts';
import { LeftOut } from '#web/panels/routes/LeftOut.tsx';
import { hubsOf } from '#web/panels/routes/hubs.ts';
import { useRoutes } from '#web/panels/routes/routeAnswers.ts';
import { throughWords, weakestWords } from '#web/panels/routes/routeWords.ts';
import { digits } from '#web/i18n/words.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Named } from '#web/parts/Named.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';
import { askedRoutes } from '#web/session/routeQuestion.ts';

/** The routes that were found, best first, each with what it leads through and where it is weakest; and what a limit kept out of the search. */
export function RouteList() {
  const desk = useDesk();
  const { t, language } = useWords();
  const asked = useDeskState((state) => state.history.present.routes);
  const answer = useRoutes();
  const ties = useScope()?.ties ?? Infinity;
  if (!askedRoutes(asked))
    return <p className="quiet padded">{t(asked.from !== null && asked.from === asked.to ? 'routes.same' : 'routes.lead')}</p>;
  if (answer.isPending)
    return (
      <div className="padded">
        <Waiting />
      </div>
    );
  if (answer.isError) return <Failed failure={answer.error} onAgain={() => void answer.refetch()} />;
  const { routes } = answer;
  const crossing = routes.filter((route) => hubsOf(route, ties).length > 0).length;
  const hubs = new Map(routes.flatMap((route) => hubsOf(route, ties).map((hub) => [hub.id, hub] as const)));
  const found = routes.length;
  return (
    <section className="route-list" aria-labelledby="routes-found">
      <h3 id="routes-found" aria-live="polite">
        {found === 0 ? t('routes.none') : t('routes.found', { count: found })}
        {crossing > 0 ? `${t('list.comma')}${t('routes.crossing', { number: crossing })}` : ''}
      </h3>
      {found === 0 ? <p className="quiet padded">{t('routes.tried', { steps: t('routes.steps', { count: asked.most }) })}</p> : null}
      <ol>
        {routes.map((route, at) => (
          <li key={route.relationships.map(({ id }) => id).join(' ')}>
            <button type="button" className="route" aria-pressed={asked.chosen === at} onClick={() => choose(desk, at)}>
              <span className="route-number">{digits(at + 1, t)}</span>
              <strong>
                <bdi>{throughWords(route, language, t)}</bdi>
              </strong>
              <span className="quiet">
                {[
                  t('routes.steps', { count: route.length }),
                  weakestWords(route, t),
                  ...hubsOf(route, ties).map((hub) =>
                    t('routes.crosses', { name: hub[language], ties: t('mirror.ties', { count: hub.degree }) }),
                  ),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <LeftOut paths={answer.data.paths} />
      {[...hubs.values()].map((hub) => (
        <div key={hub.id} className="notice">
          <Info aria-hidden />
          <p>
            <Named text={hub[language]} />: {t('routes.hub', { ties: t('mirror.ties', { count: hub.degree }) })}{' '}
            <button type="button" className="link-button" onClick={() => ask(desk, { avoid: [...asked.avoid, hub.id] })}>
              {t('routes.withoutHub')}
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}
