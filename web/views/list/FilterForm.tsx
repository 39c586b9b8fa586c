import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { filter, hideOf, unfilter } from '#web/actions/filter.ts';
import { drawAccordingTo } from '#web/actions/perspective.ts';
import { digits } from '#web/i18n/words.ts';
import { LeastGrade } from '#web/panels/perspective/LeastGrade.tsx';
import { useVoices } from '#web/panels/perspective/perspectiveAnswers.ts';
import { voiceCounts } from '#web/panels/perspective/voiceCounts.ts';
import { Voices } from '#web/panels/perspective/Voices.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { legendWords } from '#web/parts/legendWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import { isHidden, type LegendRow } from '#web/session/filter.ts';
import { withOrWithout } from '#web/session/perspective.ts';
import { canBeAlone, filterParts, filterRows } from '#web/views/list/filterRows.ts';

/** All that the rows can be narrowed by: what is on the table, ticked where it is shown, the documents, and the grade of a source. Each change is drawn at once, and can be undone. */
export function FilterForm({ countOf }: { readonly countOf: (row: LegendRow) => number }) {
  const desk = useDesk();
  const { t } = useWords();
  const anyHidden = useDeskState(({ history }) => Object.values(history.present.hidden).some((values) => values.size > 0));
  return (
    <div className="perspective-form">
      <header className="section-head">
        <h2>{t('table.filters')}</h2>
        {anyHidden ? (
          <button type="button" className="link-button" onClick={() => unfilter(desk)}>
            {t('legend.showAll')}
          </button>
        ) : null}
        <Button slot="close" className="icon-button" aria-label={t('perspective.close')}>
          <X aria-hidden />
        </Button>
      </header>
      <p className="perspective-part quiet">{t('table.filtersHelp')}</p>
      {filterParts.map((part) => (
        <Part
          key={part}
          words={t(`table.filterPart.${part}`)}
          rows={filterRows(part).filter((row) => countOf(row) > 0)}
          countOf={countOf}
        />
      ))}
      <FromSources />
    </div>
  );
}

function Part({
  words,
  rows,
  countOf,
}: {
  readonly words: string;
  readonly rows: readonly LegendRow[];
  readonly countOf: (row: LegendRow) => number;
}) {
  const desk = useDesk();
  const { t, tag } = useWords();
  const hidden = useDeskState((state) => state.history.present.hidden);
  if (rows.length === 0) return null;
  return (
    <fieldset className="perspective-part">
      <legend>{words}</legend>
      {rows.map((row) => {
        const what = legendWords(row, { t, tag });
        return (
          <div key={row.value} className="filter-row">
            <label className="voice">
              <input type="checkbox" checked={!isHidden(hidden, row)} onChange={() => filter(desk, row)} />
              <span>{what}</span>
              <span className="quiet digits">{digits(countOf(row), t)}</span>
            </label>
            {canBeAlone(row.part) && rows.length > 1 ? (
              <button
                type="button"
                className="link-button"
                aria-label={t('table.chipOnly', { what })}
                onClick={() => hideOf(desk, rows, (each) => each.value !== row.value)}
              >
                {t('table.only')}
              </button>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}

/** In which documents something must be said, and how well its source must be graded, once it is known who speaks. */
function FromSources() {
  const desk = useDesk();
  const { t } = useWords();
  const perspective = useDeskState((state) => state.history.present.perspective);
  const voices = useVoices(true);
  if (voices.isError) return <Failed failure={voices.error} onAgain={() => void voices.refetch()} />;
  if (!voices.data) return <p className="perspective-part quiet">{t('state.loading')}</p>;
  const { documents, isGraded } = voiceCounts(voices.data, undefined, perspective);
  return (
    <>
      <Voices
        title={t('perspective.documents')}
        voices={documents}
        chosen={perspective.documents}
        onTurn={(id) => drawAccordingTo(desk, { documents: withOrWithout(perspective.documents, id) })}
      />
      <LeastGrade isGraded={isGraded} />
    </>
  );
}
