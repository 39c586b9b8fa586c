import { tieWords } from '#graph-schema/ontology.ts';
import { select } from '#web/actions/select.ts';
import type { RouteFragment, RouteTieFragment } from '#web/api/generated.ts';
import { digits } from '#web/i18n/words.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { speakersWords } from '#web/parts/claimWords.ts';
import { reasonWords, stepSentence } from '#web/panels/routes/routeWords.ts';
import { DateWords } from '#web/parts/DateWords.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

type Name = RouteFragment['entities'][number];

/** A step of a route and the name it leads to. The way to the tie itself, with all its claims, is its number and words. */
export function RouteStep({
  tie,
  number,
  to,
  weakest,
}: {
  readonly tie: RouteTieFragment;
  readonly number: number;
  readonly to: Name;
  readonly weakest: boolean;
}) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const words = tieWords(tie.type, tie.assertion, tag);
  const claims = tie.allegations.filter(({ stance, status }) => stance === 'ASSERTS' && status === 'ACCEPTED');
  const lines = new Set(claims.flatMap(({ locator }) => locator?.lineFrom ?? []));
  const notes = new Set(claims.flatMap(({ note }) => note ?? []));
  return (
    <>
      <li className="route-step">
        <p className="route-step-head">
          <span className="step-number">{digits(number, t)}</span>
          <button type="button" className="link-button" onClick={() => select(desk, tie.id)}>
            {tie.target.id === to.id ? words.out : words.in}
          </button>
          {weakest ? <mark className="line">{t('routes.weakestLink')}</mark> : null}
        </p>
        <p className="claim-text">
          <bdi>{stepSentence(tie, language, t)}</bdi>
        </p>
        <dl className="claim-details">
          <div>
            <dt>{t('routes.saysSo')}</dt>
            <dd>
              {tie.assertion === 'INFERRED' ? (
                <>
                  {t('relationship.inferred')}: <bdi>{tie.inferenceReason}</bdi>
                </>
              ) : (
                speakersOf(claims)
              )}
            </dd>
          </div>
          <div>
            <dt>{t('routes.support')}</dt>
            <dd>{reasonWords(tie, t)}</dd>
          </div>
          <div>
            <dt>{t('claim.when')}</dt>
            <dd>{tie.date ? <DateWords date={tie.date} /> : t('routes.noDate')}</dd>
          </div>
          {lines.size > 0 ? (
            <div>
              <dt>{t('routes.line')}</dt>
              <dd className="chips">
                {[...lines].map((from) => (
                  <mark key={from} className="line">
                    {t('claim.line', { from })}
                  </mark>
                ))}
              </dd>
            </div>
          ) : null}
          {[...notes].map((note) => (
            <div key={note}>
              <dt>{t('claim.note')}</dt>
              <dd>
                <Named text={note} />
              </dd>
            </div>
          ))}
        </dl>
      </li>
      <RouteName entity={to} />
    </>
  );

  function speakersOf(said: typeof claims): string {
    return [...new Set(said.map((claim) => speakersWords(claim, language, t)))].join(t('list.comma'));
  }
}

/** A name that a route leads through. */
export function RouteName({ entity }: { readonly entity: Name }) {
  const desk = useDesk();
  const { language } = useWords();
  return (
    <li className="route-name">
      <KindGlyph kind={entity.kind} size={16} />
      <button type="button" onClick={() => select(desk, entity.id)}>
        <Named text={entity[language]} />
      </button>
    </li>
  );
}
