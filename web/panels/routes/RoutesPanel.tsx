import { ArrowUpDown, Minus, Plus } from 'lucide-react';
import { ask, swap } from '#web/actions/routes.ts';
import { Chip, NameChips } from '#web/panels/routes/NameChips.tsx';
import { EndField } from '#web/panels/routes/EndField.tsx';
import { RouteList } from '#web/panels/routes/RouteList.tsx';
import { useLabels } from '#web/panels/routes/routeAnswers.ts';
import { OfEveryone } from '#web/parts/OfEveryone.tsx';
import { IconButton } from '#web/parts/IconButton.tsx';
import { digits } from '#web/i18n/words.ts';
import { BackToQuestions } from '#web/panels/start/BackToQuestions.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';
import { mostSteps, routeEnds } from '#web/session/routeQuestion.ts';
import '#web/panels/search/SearchBox.css';
import '#web/panels/routes/Routes.css';

const ranks = ['BEST_SUPPORTED', 'SHORTEST'] as const;

/** How two names are linked: the two, what routes between them are held to, and the routes, best first. */
export function RoutesPanel() {
  const desk = useDesk();
  const { t } = useWords();
  const asked = useDeskState((state) => state.history.present.routes);
  const { via, avoid, inferred, rank, most } = asked;
  const labels = useLabels([...routeEnds.flatMap((end) => asked[end] ?? []), ...via, ...avoid]);
  const dossiers = useScope()?.dossiers ?? 1;
  const missing = routeEnds.find((end) => asked[end] === null);
  return (
    <aside className="start-panel routes-panel" aria-label={t('routes.title')}>
      <div className="question-head">
        <BackToQuestions />
        <h2>{t('routes.title')}</h2>
        {dossiers > 1 ? <p className="quiet">{t('scope.askedAll', { count: dossiers })}</p> : null}
        <OfEveryone />
      </div>
      <div className="route-part">
        {routeEnds.map((end) => (
          <EndField
            key={end}
            end={end}
            id={asked[end]}
            label={asked[end] === null ? undefined : labels.get(asked[end])}
            focused={end === missing}
          />
        ))}
        <button type="button" className="text-button with-sign" onClick={() => swap(desk)}>
          <ArrowUpDown aria-hidden /> {t('routes.swap')}
        </button>
      </div>
      <div className="route-part">
        <NameChips list="via" labels={labels} />
        <NameChips list="avoid" labels={labels}>
          {inferred ? (
            <button type="button" className="chip add" onClick={() => ask(desk, { inferred: false })}>
              <Plus aria-hidden /> {t('routes.inferred')}
            </button>
          ) : (
            <Chip of={t('routes.inferred')} onRemove={() => ask(desk, { inferred: true })} />
          )}
        </NameChips>
      </div>
      <div className="route-part">
        <p className="quiet" id="route-rank">
          {t('routes.rank')}
        </p>
        <div className="segments" role="radiogroup" aria-labelledby="route-rank">
          {ranks.map((each) => (
            <label key={each}>
              <input type="radio" name="route-rank" checked={rank === each} onChange={() => ask(desk, { rank: each })} />
              <span>{t(`routes.by.${each}`)}</span>
            </label>
          ))}
        </div>
        <div className="stepper">
          <span id="route-most">{t('routes.most')}</span>
          <fieldset aria-labelledby="route-most">
            <IconButton words={t('routes.fewer')} disabled={most <= 1} onPress={() => ask(desk, { most: most - 1 })}>
              <Minus aria-hidden />
            </IconButton>
            <output>{digits(most, t)}</output>
            <IconButton words={t('routes.more')} disabled={most >= mostSteps} onPress={() => ask(desk, { most: most + 1 })}>
              <Plus aria-hidden />
            </IconButton>
          </fieldset>
        </div>
        <p className="quiet">{t('routes.strength')}</p>
      </div>
      <RouteList />
    </aside>
  );
}
