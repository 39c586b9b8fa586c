import type { Stance } from '#graph-schema/generated/ontology.ts';
import { digits } from '#web/i18n/words.ts';
import type { Tie } from '#web/panels/detail/detailAnswers.ts';
import { OfAll } from '#web/parts/OfAll.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { counts, looksAtClaims } from '#web/session/perspective.ts';

/**
 * How a tie is supported, in four figures: who asserts, who denies, speakers and documents; a fifth where a claim doubts. Where a perspective leaves claims out, how many
 * assert and deny it in that.
 */
export function SupportFigures({ support, claims }: { readonly support: Tie['support']; readonly claims: Tie['allegations'] }) {
  const { t } = useWords();
  const perspective = useDeskState((state) => state.history.present.perspective);
  const kept = claims.filter((claim) => counts(perspective, claim));
  const of = (stance: Stance) => kept.filter((claim) => claim.stance === stance).length;
  const doubt = support.allegations - support.assertions - support.denials;
  const figures = [
    ['assert', support.assertions],
    ['deny', support.denials],
    ...(doubt > 0 ? [['doubt', doubt] as const] : []),
    ['speakers', support.speakers],
    ['documents', support.documents],
  ] as const;
  return (
    <div>
      <ul className="figures">
        {figures.map(([what, count]) => (
          <li key={what}>
            <strong>{digits(count, t)}</strong>
            <span>{t(`support.${what}`, { count })}</span>
          </li>
        ))}
      </ul>
      <OfAll />
      {looksAtClaims(perspective) ? (
        <p className="quiet">{t('support.within', { asserting: of('ASSERTS'), denying: of('DENIES') })}</p>
      ) : null}
    </div>
  );
}
