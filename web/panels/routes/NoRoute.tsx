import { Info, Link, X } from 'lucide-react';
import { copyLink } from '#web/actions/copyLink.ts';
import { ask } from '#web/actions/routes.ts';
import { LeftOut } from '#web/panels/routes/LeftOut.tsx';
import { mostFound, relaxations, useRelaxed, type Relaxation } from '#web/panels/routes/relaxed.ts';
import { namesOf } from '#web/parts/claimWords.ts';
import { throughWords } from '#web/panels/routes/routeWords.ts';
import { useAskedRoutes, useLabels, useRoutes } from '#web/panels/routes/routeAnswers.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { AskedRoutes } from '#web/session/routeQuestion.ts';
import type { Labels } from '#web/session/labels.ts';

/** What was tried where there is no route, what letting go of each limit would give, and what it does not prove. */
export function NoRoute({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const { t } = useWords();
  const asked = useAskedRoutes();
  const labels = useLabels(asked ? [...asked.via, ...asked.avoid] : []);
  const answer = useRoutes().data?.paths;
  if (!asked || !answer) return null;
  const rows = [
    [t('routes.stepsRow'), t('routes.upTo', { steps: t('routes.steps', { count: asked.most }) })],
    [t('routes.ties'), t(asked.inferred ? 'routes.tiesInferred' : 'routes.tiesAsserted')],
    [t('routes.leftOut'), leftOutWords(asked, labels)],
    ...(asked.via.length > 0 ? [[t('routes.via'), namesIn(asked.via, labels)] as const] : []),
    [t('claim.when'), t('routes.anyTime')],
  ] as const;
  const tries = relaxations(asked);
  return (
    <>
      <header className="detail-head">
        <div className="detail-tools">
          <p className="eyebrow">{t('routes.none')}</p>
          <IconButton words={t('detail.copyLink')} onPress={() => void copyLink(desk)}>
            <Link aria-hidden />
          </IconButton>
          <IconButton words={t('detail.close')} onPress={onClose}>
            <X aria-hidden />
          </IconButton>
        </div>
        <h2 className="detail-title">
          <strong>
            {asked.avoid.length > 0 ? t('routes.noneWithout', { names: namesIn(asked.avoid, labels) }) : t('routes.noneWithin')}
          </strong>
        </h2>
      </header>
      <div className="detail-body">
        <section>
          <h3>{t('routes.whatWasTried')}</h3>
          <dl className="facts ruled">
            {rows.map(([what, words]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>
                  <bdi>{words}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <LeftOut paths={answer} />
        </section>
        {tries.length > 0 ? (
          <section>
            <h3>{t('routes.wouldGive')}</h3>
            <ul className="route-tries">
              {tries.map((each) => (
                <Try key={each.id} each={each} words={tryWords(each)} onTry={() => ask(desk, each.change)} />
              ))}
            </ul>
          </section>
        ) : null}
        <div className="notice">
          <Info aria-hidden />
          <p>{t('routes.provesNothing')}</p>
        </div>
      </div>
    </>
  );

  function leftOutWords({ avoid, inferred }: AskedRoutes, names: ReadonlyMap<string, Labels>): string {
    const left = [...(avoid.length > 0 ? [namesIn(avoid, names)] : []), ...(inferred ? [] : [t('routes.inferred')])];
    return left.length > 0 ? left.join(t('list.comma')) : t('routes.nothing');
  }

  function namesIn(ids: readonly string[], names: ReadonlyMap<string, Labels>): string {
    return namesOf(
      ids.map((id) => ({ id, label: names.get(id)?.[language()] ?? id })),
      language(),
    );
  }

  function language() {
    return desk.store.get().language;
  }

  function tryWords({ lets, name }: Relaxation): string {
    const named = name === null ? '' : (labels.get(name)?.[language()] ?? name);
    return t(`routes.let.${lets}`, { name: `\u2068${named}\u2069` });
  }
}

/** What letting go of one limit would give, and a way to do so. */
function Try({ each, words, onTry }: { readonly each: Relaxation; readonly words: string; readonly onTry: () => void }) {
  const { t, language } = useWords();
  const answer = useRelaxed(each);
  const found = answer.data?.paths;
  const [best] = found?.paths ?? [];
  const count = t('routes.found', { count: found?.paths.length ?? 0 });
  return (
    <li className="route-try">
      <strong>{words}</strong>
      {answer.isPending ? <Waiting /> : null}
      {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
      {found && !best ? <p>{t('routes.stillNone')}</p> : null}
      {found && best ? (
        <>
          <p>
            {found.paths.length < mostFound ? count : t('routes.orMore', { routes: count })}
            {t('list.comma')}
            {t('routes.shortest', { steps: t('routes.steps', { count: best.length }) })}
          </p>
          <p className="quiet">
            <bdi>{throughWords(best, language, t)}</bdi>
          </p>
          <button type="button" className="button" onClick={onTry}>
            {t('routes.try')}
            <span className="visually-hidden">{words}</span>
          </button>
        </>
      ) : null}
    </li>
  );
}
