import { CalendarRange, ChevronUp } from 'lucide-react';
import { memo, useState } from 'react';
import { choosePeriod } from '#web/actions/period.ts';
import { digits } from '#web/i18n/words.ts';
import { mostInStrip, useStrip, type Strip } from '#web/panels/period/periodAnswers.ts';
import { PeriodPlayer } from '#web/panels/period/PeriodPlayer.tsx';
import { Histogram } from '#web/panels/period/Histogram.tsx';
import { usePeriodWords } from '#web/panels/period/usePeriodWords.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { sheetsFit } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/period/Period.css';

/** The strip of time under the canvas: how much of what is on the table stood when, and the choice of a period. Narrow windows have it folded into a line. */
export function PeriodStrip() {
  const desk = useDesk();
  const { t } = useWords();
  const size = useDeskState((state) => state.history.present.table.size);
  const period = useDeskState((state) => state.history.present.period);
  const strip = useStrip();
  const words = usePeriodWords();
  const folds = useMatch(sheetsFit);
  const [isOpen, setIsOpen] = useState(false);
  const help = strip.data?.buckets.length === 0 ? null : t('period.help');
  if (size === 0) return null;
  return (
    <section className="period-strip" aria-label={t('period.label')}>
      {folds ? (
        <button type="button" className="period-fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <CalendarRange aria-hidden /> <span>{t('period.folded', { when: words })}</span>
          <ChevronUp aria-hidden className={isOpen ? 'turned' : undefined} />
        </button>
      ) : null}
      {folds && !isOpen ? null : (
        <div className={strip.isPlaceholderData ? 'period-body reading' : 'period-body'} aria-busy={strip.isPlaceholderData}>
          <div className="period-said">
            <div className="period-head">
              {folds ? null : (
                <h2>
                  <bdi>{words}</bdi>
                </h2>
              )}
              {strip.data && !strip.isError && size <= mostInStrip ? <PeriodPlayer stretches={strip.data.buckets} /> : null}
            </div>
            <p className="quiet">
              {period === null ? (
                help
              ) : (
                <>
                  <button type="button" className="link-button" onClick={() => choosePeriod(desk, null)}>
                    {t('period.any')}
                  </button>{' '}
                  {t('period.key')}
                </>
              )}
            </p>
          </div>
          {strip.isError ? <Failed failure={strip.error} onAgain={() => void strip.refetch()} /> : null}
          {size > mostInStrip ? <p className="period-none quiet">{t('period.tooMany', { most: mostInStrip })}</p> : null}
          {strip.data && !strip.isError && size <= mostInStrip ? <Shown strip={strip.data} /> : null}
        </div>
      )}
    </section>
  );
}

/** What a strip shows, which is said anew only where that, the period or the language changes: not at each step on the canvas. */
const Shown = memo(function Shown({ strip }: { readonly strip: Strip }) {
  const desk = useDesk();
  const { t } = useWords();
  const period = useDeskState((state) => state.history.present.period);
  const beyond = strip.omitted.filter(({ reason }) => reason === 'LIMIT').reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {strip.buckets.length > 0 ? (
        <Histogram strip={strip} period={period} onChoose={(chosen) => choosePeriod(desk, chosen)} />
      ) : (
        <p className="period-none quiet">{t('period.nothing')}</p>
      )}
      <div className="period-apart">
        <p className="period-undated" title={t('period.undatedHelp', { number: strip.undated })}>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <circle cx="5" cy="5" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          <strong>{digits(strip.undated, t)}</strong>
        </p>
        <p className="quiet">{t('period.undated')}</p>
        {beyond > 0 ? <p className="quiet">{t('period.beyond', { number: beyond })}</p> : null}
      </div>
    </>
  );
});
