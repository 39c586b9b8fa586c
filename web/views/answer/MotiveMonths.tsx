import type { ReactNode } from 'react';
import { MotiveLine } from '#web/look/glyph.tsx';
import { digits } from '#web/i18n/words.ts';
import { timesOf, type MotiveTimes } from '#web/panels/answer/months.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { axisWords, periodWords } from '#web/panels/period/periodWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import '#web/views/answer/MotiveMonths.css';

/** When departures are claimed, a small chart for each motive over the same time: solid certainly then, hatched perhaps, a ring what has no date. children: what stands over them. */
export function MotiveMonths({ rows, children }: { readonly rows: readonly AnswerRow[]; readonly children?: ReactNode }) {
  const { t, locale } = useWords();
  const { byYear, motives } = timesOf(rows);
  const froms = motives[0]?.stretches.map(({ from }) => from) ?? [];
  const years = axisWords(froms, byYear, locale).map(({ words, isYear }) => (isYear ? words : ''));
  const most = Math.max(1, ...motives.flatMap(({ stretches }) => stretches.map(({ certain, possible }) => certain + possible)));
  return (
    <section className="motive-months" aria-labelledby="motive-months">
      <h3 id="motive-months" className="visually-hidden">
        {t('answer.months')}
      </h3>
      {children}
      <ul>
        {motives.map((times) => (
          <Chart key={times.motive} times={times} years={years} most={most} />
        ))}
      </ul>
    </section>
  );
}

function Chart({
  times: { motive, number, undated, stretches },
  years,
  most,
}: {
  readonly times: MotiveTimes;
  readonly years: readonly string[];
  readonly most: number;
}) {
  const { t, tag, locale } = useWords();
  const told = stretches.map((each) => t('period.stretch', { ...each, when: periodWords(each, locale) }));
  const dated = told.filter((_, at) => (stretches[at]?.certain ?? 0) + (stretches[at]?.possible ?? 0) > 0);
  const without = undated > 0 ? t('answer.undated', { number: undated }) : null;
  return (
    <li>
      <h4 className="with-sign">
        <MotiveLine motive={motive} /> {wordOf('Motive', motive, tag)} <span className="quiet">{digits(number, t)}</span>
      </h4>
      <div className="months-plot">
        <p className="visually-hidden">{[...dated, ...(without ? [without] : [])].join(t('list.semicolon'))}</p>
        {stretches.length > 0 ? (
          <div className="months-columns" style={{ color: `var(--${motive.toLowerCase()})` }} aria-hidden>
            {stretches.map(({ from, certain, possible }, at) => (
              <div key={from} className="months-column" title={told[at]}>
                <div className="perhaps" style={{ blockSize: `${(possible / most) * 100}%` }} />
                <div className="certain" style={{ blockSize: `${(certain / most) * 100}%` }} />
                <span>{years[at]}</span>
              </div>
            ))}
          </div>
        ) : null}
        {without ? (
          <span className="months-undated" title={without} aria-hidden>
            <span className="hollow" /> {digits(undated, t)}
          </span>
        ) : null}
      </div>
    </li>
  );
}
