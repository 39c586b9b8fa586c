import type { ReactNode } from 'react';
import { everyMotive, entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { describeRelationship } from '#graph-schema/ontology.ts';
import { filter, unfilter } from '#web/actions/filter.ts';
import { KindGlyph, LineSample, MotiveLine } from '#web/look/glyph.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { digits } from '#web/i18n/words.ts';
import { reachedIn } from '#web/session/ghosts.ts';
import { everyone, samePerspective } from '#web/session/perspective.ts';
import { motivesDrawn, tiesOnTable, unassertedOnTable } from '#web/session/drawn.ts';
import { isHidden, type LegendRow } from '#web/session/filter.ts';
import { lazily } from '#web/parts/lazily.tsx';
import '#web/views/graph/Legend.css';

const MeasureLegend = lazily('measured', () => import('#web/panels/measure/MeasureLegend.tsx').then((code) => code.MeasureLegend));

const unassertedTraits = [
  { value: 'ONLY_DENIED', kind: 'onlyDenied', words: 'legend.onlyDenied', assertion: 'DENIED' },
  { value: 'ONLY_DOUBTED', kind: 'onlyDoubted', words: 'legend.onlyDoubted', assertion: 'DOUBTED' },
] as const;

/** How to read the picture: what each sign means, how many of it the chosen perspective and period leave on the table, and a button that hides them. */
export function Legend() {
  const desk = useDesk();
  const { t, tag } = useWords();
  const table = useDeskState((state) => state.history.present.table);
  const hidden = useDeskState((state) => state.history.present.hidden);
  const perspective = useDeskState((state) => state.history.present.perspective);
  const hasPeriod = useDeskState((state) => state.history.present.period !== null);
  const { crowds, seen, stood } = useDrawn();
  const ties = tiesOnTable({ table }, stood);
  const unasserted = unassertedOnTable({ table }, stood);
  const reached = samePerspective(perspective, everyone) ? table : reachedIn(seen);
  const departures = ties.filter(({ type }) => describeRelationship(type).departure === 'LEFT');
  const onTable = [...table.keys()].flatMap((id) => (reached.has(id) ? (stood.entities.get(id) ?? []) : []));

  function row(sign: ReactNode, words: string, count: number, of: LegendRow) {
    if (count === 0) return null;
    return (
      <li key={of.value}>
        <button type="button" className="legend-row" aria-pressed={!isHidden(hidden, of)} onClick={() => filter(desk, of)}>
          {sign}
          <span className="legend-words">{words}</span>
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
        {entityKinds.map(({ kind, words }) =>
          row(<KindGlyph kind={kind} size={16} />, words[tag].one, onTable.filter((entity) => entity.kind === kind).length, {
            part: 'kinds',
            value: kind,
          }),
        )}
        {crowds.length > 0 ? <PlainRow wide sign={<KindGlyph kind="MANY" size={16} />} words={t('legend.counted')} /> : null}
      </ul>
      {departures.length > 0 ? <h3>{t('legend.motives')}</h3> : null}
      <ul>
        {everyMotive.map((motive) =>
          row(
            <MotiveLine motive={motive} />,
            wordOf('Motive', motive, tag),
            departures.filter((tie) => motivesDrawn(tie).includes(motive)).length,
            { part: 'motives', value: motive },
          ),
        )}
        {departures.some((tie) => motivesDrawn(tie).length > 1) ? (
          <PlainRow sign={<LineSample kind="rivals" figure={t('canvas.or')} />} words={t('legend.rivals')} />
        ) : null}
      </ul>
      <h3>{t('legend.lines')}</h3>
      <ul>
        <PlainRow wide sign={<LineSample kind="left" />} words={t('legend.left')} />
        <PlainRow sign={<LineSample kind="sent" />} words={t('legend.sent')} />
        <PlainRow sign={<LineSample kind="reached" />} words={t('legend.reached')} />
        <PlainRow sign={<LineSample kind="claims1" />} words={t('legend.oneClaim')} />
        <PlainRow sign={<LineSample kind="claims4" />} words={t('legend.manyClaims')} />
        <PlainRow sign={<LineSample kind="several" figure={digits(2, t)} />} words={t('legend.several')} />
        {row(<LineSample kind="denied" />, t('legend.denied'), ties.filter(({ denials }) => denials > 0).length, {
          part: 'traits',
          value: 'DENIED',
        })}
        {hasPeriod ? <PeriodRows /> : null}
        {row(<LineSample kind="inferred" />, t('legend.inferred'), ties.filter(({ assertion }) => assertion === 'INFERRED').length, {
          part: 'traits',
          value: 'INFERRED',
        })}
      </ul>
      {unasserted.length > 0 ? (
        <>
          <h3>{t('legend.unasserted')}</h3>
          <ul>
            {unassertedTraits.map(({ value, kind, words, assertion }) =>
              row(<LineSample kind={kind} />, t(words), unasserted.filter((tie) => tie.assertion === assertion).length, {
                part: 'traits',
                value,
              }),
            )}
          </ul>
        </>
      ) : null}
      <details>
        <summary>{t('legend.types')}</summary>
        <ul className="one-column">
          {row(null, t('legend.undated'), ties.filter(({ dated }) => !dated).length, { part: 'traits', value: 'UNDATED' })}
          {relationshipTypes.map(({ type, words }) =>
            row(null, words[tag].out, ties.filter((tie) => tie.type === type).length, { part: 'types', value: type }),
          )}
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
