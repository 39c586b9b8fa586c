import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { officesOf } from '#web/panels/answer/narrow.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What no source says of the rows of an answer, counted. */
export function Unsaid({ rows, answer }: { readonly rows: readonly AnswerRow[]; readonly answer: Answer }) {
  const { t } = useWords();
  const missing = (lacks: (row: AnswerRow) => boolean) => rows.filter(lacks).length;
  const hasNoFigure = ({ figures }: AnswerRow) => figures.every(({ amount }) => amount.min === null && amount.max === null);
  const counts = [
    ...(answer.byOffice
      ? [
          { words: t('answer.unsaidOffice'), number: missing((row) => officesOf(row).length === 0) },
          { words: t('answer.unsaidFigure'), number: missing(hasNoFigure) },
        ]
      : []),
    { words: t('answer.unsaidPlace'), number: missing(({ places }) => places.length === 0) },
    { words: t('answer.unsaidDate'), number: missing(({ date }) => date === null) },
    ...(answer.motives === null
      ? [{ words: t('answer.unsaidMotive'), number: missing(({ tellings }) => tellings.every(({ motive }) => motive === 'UNKNOWN')) }]
      : []),
  ];
  return (
    <section className="answer-part" aria-labelledby="answer-unsaid">
      <h3 id="answer-unsaid">{t('answer.unsaid')}</h3>
      <dl className="answer-counts">
        {counts.map(({ words, number }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{t('answer.ofRows', { number, of: rows.length })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
