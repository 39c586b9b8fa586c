import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { boundsWords } from '#web/parts/moneyWords.ts';
import { sumsOf } from '#web/panels/answer/sums.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What the figures of an answer come to, each currency by itself, and how many sums are told of without a figure. */
export function Sums({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const { t, language } = useWords();
  const { sums, unsaid, unnamed } = sumsOf(rows);
  return (
    <section className="answer-part" aria-labelledby="answer-sums">
      <h3 id="answer-sums">{t('answer.sums')}</h3>
      {sums.length === 0 ? <p className="quiet">{t('answer.noSums')}</p> : null}
      {sums.map((sum) => (
        <p key={sum.currency} className="answer-sum">
          <bdi>{boundsWords(sum, language, t)}</bdi>
          <span className="quiet">
            {[
              t('answer.sumOf', { count: sum.figures }),
              ...(sum.contested > 0 ? [t('answer.contestedOf', { number: sum.contested, of: sum.figures })] : []),
            ].join(t('list.semicolon'))}
          </span>
        </p>
      ))}
      <p className="quiet">
        {unsaid > 0 ? `${t('answer.withoutFigure', { number: unsaid })}. ` : ''}
        {unnamed > 0 ? `${t('answer.withoutCurrency', { number: unnamed })}. ` : ''}
        {t('answer.sumsApart')}
      </p>
    </section>
  );
}
