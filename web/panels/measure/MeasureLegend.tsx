import type { ReactNode } from 'react';
import { drawBy } from '#web/actions/measure.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { digits } from '#web/i18n/words.ts';
import { measureWords, stepWords, withoutWords } from '#web/panels/measure/scaleWords.ts';
import { StepSign } from '#web/panels/measure/StepSign.tsx';
import { useWeights } from '#web/panels/measure/useWeights.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/measure/Measure.css';

/** By what names are coloured or sized: the scale, how many names stand on each step of it and how many have no value, and the way to another and to none. */
export function MeasureLegend() {
  const desk = useDesk();
  const { t, language } = useWords();
  const weighed = useWeights();
  if (weighed === null) return null;
  const { choice, scale, without, tooMany, isRead, failed } = weighed;
  const way = choice.way;
  return (
    <section className="measure-legend" aria-labelledby="measure-title">
      <h3 id="measure-title">{t(`measure.by.${way}`, { what: measureWords(weighed, t) })}</h3>
      {failed ? <Failed failure={failed.failure} onAgain={failed.again} /> : null}
      {!isRead && !failed ? <Waiting /> : null}
      {tooMany === null ? null : <p className="quiet">{t('measure.tooMany', { number: tooMany })}</p>}
      {isRead && tooMany === null ? (
        <ul className="one-column">
          {scale.map((step) => (
            <Row key={step.step} words={stepWords(weighed, step, language, t)} count={step.count}>
              <StepSign way={way} step={step.step} />
            </Row>
          ))}
          {without > 0 ? (
            <Row words={withoutWords(weighed, t)} count={without}>
              <StepSign way={way} step={null} />
            </Row>
          ) : null}
        </ul>
      ) : null}
      <p className="quiet">{t(`measure.note.${choice.id}`)}</p>
      <p>
        <button type="button" className="link-button" onClick={() => openDialog(desk, { is: 'measure', about: {} })}>
          {t('measure.other')}
        </button>{' '}
        <button type="button" className="link-button" onClick={() => drawBy(desk, null)}>
          {t('measure.none')}
        </button>
      </p>
    </section>
  );
}

function Row({ words, count, children }: { readonly words: string; readonly count: number; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <li className="legend-row plain">
      {children}
      <span className="legend-words">{words}</span>
      <span className="legend-count">{digits(count, t)}</span>
    </li>
  );
}
