import type { ReactNode } from 'react';
import { everyMotive, entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { filter, unfilter } from '#web/actions/filter.ts';
import { KindGlyph, LineSample, MotiveLine } from '#web/look/glyph.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { legendWords } from '#web/parts/legendWords.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useLegendCounts } from '#web/parts/useLegendCounts.ts';
import { useWords } from '#web/parts/useWords.ts';
import { digits } from '#web/i18n/words.ts';
import { motivesDrawn } from '#web/session/drawn.ts';
import { isHidden, type LegendRow } from '#web/session/filter.ts';
import { lazily } from '#web/parts/lazily.tsx';
import '#web/views/graph/Legend.css';

const MeasureLegend = lazily('measured', () => import('#web/panels/measure/MeasureLegend.tsx').then((code) => code.MeasureLegend));

/** How to read the picture: what each sign means, how many of it the chosen perspective and period leave on the table, and a button that hides them. */
export function Legend() {
  const desk = useDesk();
  const { t, tag } = useWords();
  const hidden = useDeskState((state) => state.history.present.hidden);
  const hasPeriod = useDeskState((state) => state.history.present.period !== null);
  const { crowds } = useDrawn();
  const { departures, unasserted, countOf } = useLegendCounts();

  function row(sign: ReactNode, of: LegendRow) {
    const count = countOf(of);
    if (count === 0) return null;
    return (
      <li key={of.value}>
        <button type="button" className="legend-row" aria-pressed={!isHidden(hidden, of)} onClick={() => filter(desk, of)}>
          {sign}
          <span className="legend-words">{legendWords(of, { t, tag })}</span>
          <span className="legend-count">{digits(count, t)}</span>
        </button>
      </li>
    );
  }

  return (
    <section className="legend" aria-labelledby="legend-title">
      <LegendHead />
      <MeasurePart />
      <ul>
        {entityKinds.map(({ kind }) => row(<KindGlyph kind={kind} size={16} />, { part: 'kinds', value: kind }))}
        {crowds.length > 0 ? <PlainRow wide sign={<KindGlyph kind="MANY" size={16} />} words={t('legend.counted')} /> : null}
      </ul>
      {departures.length > 0 ? <h3>{t('legend.motives')}</h3> : null}
      <ul>
        {everyMotive.map((motive) => row(<MotiveLine motive={motive} />, { part: 'motives', value: motive }))}
        {departures.some((tie) => motivesDrawn(tie).length > 1) ? (
          <PlainRow sign={<LineSample kind="rivals" figure={t('canvas.or')} />} words={t('legend.rivals')} />
        ) : null}
      </ul>
      <h3>{t('legend.lines')}</h3>
      <ul>
        {departures.length > 0 ? (
          <>
            <PlainRow wide sign={<LineSample kind="left" />} words={t('legend.left')} />
            <PlainRow sign={<LineSample kind="sent" />} words={t('legend.sent')} />
            <PlainRow sign={<LineSample kind="reached" />} words={t('legend.reached')} />
          </>
        ) : null}
        <PlainRow sign={<LineSample kind="claims1" />} words={t('legend.oneClaim')} />
        <PlainRow sign={<LineSample kind="claims4" />} words={t('legend.manyClaims')} />
        <PlainRow sign={<LineSample kind="several" figure={digits(2, t)} />} words={t('legend.several')} />
        {row(<LineSample kind="denied" />, { part: 'traits', value: 'DENIED' })}
        {hasPeriod ? <PeriodRows /> : null}
        {row(<LineSample kind="inferred" />, { part: 'traits', value: 'INFERRED' })}
      </ul>
      {unasserted.length > 0 ? (
        <>
          <h3>{t('legend.unasserted')}</h3>
          <ul>
            {row(<LineSample kind="onlyDenied" />, { part: 'traits', value: 'ONLY_DENIED' })}
            {row(<LineSample kind="onlyDoubted" />, { part: 'traits', value: 'ONLY_DOUBTED' })}
          </ul>
        </>
      ) : null}
      <details>
        <summary>{t('legend.types')}</summary>
        <ul className="one-column">
          {row(null, { part: 'traits', value: 'UNDATED' })}
          {relationshipTypes.map(({ type }) => row(null, { part: 'types', value: type }))}
        </ul>
      </details>
    </section>
  );
}

/** What the legend is called, and the way to show all that it hides. */
function LegendHead() {
  const desk = useDesk();
  const { t } = useWords();
  const hidden = useDeskState(({ history }) => history.present.hidden);
  const anyHidden = Object.values(hidden).some((values) => values.size > 0);
  return (
    <div className="section-head">
      <h2 id="legend-title">{t('legend.title')}</h2>
      {anyHidden ? (
        <button type="button" className="link-button" onClick={() => unfilter(desk)}>
          {t('legend.showAll')}
        </button>
      ) : (
        <span className="quiet">{t('legend.hide')}</span>
      )}
    </div>
  );
}

/** The scale that names of the network are coloured or sized by, where one is chosen. */
function MeasurePart() {
  const isMeasured = useDeskState(({ history: { present } }) => present.view === 'network' && present.measure !== null);
  return isMeasured ? <MeasureLegend /> : null;
}

/** What a line can say of a period, where one is chosen. */
function PeriodRows() {
  const { t } = useWords();
  return (
    <>
      <PlainRow sign={<LineSample kind="perhaps" />} words={t('period.perhaps')} />
      <PlainRow sign={<LineSample kind="undated" />} words={t('period.undated')} />
    </>
  );
}

function PlainRow({ sign, words, wide = false }: { readonly sign: ReactNode; readonly words: string; readonly wide?: boolean }) {
  return (
    <li className={wide ? 'legend-row plain wide' : 'legend-row plain'}>
      {sign}
      <span className="legend-words">{words}</span>
    </li>
  );
}
