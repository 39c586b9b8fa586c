import { CalendarRange, ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { filter, hideOf, unfilter } from '#web/actions/filter.ts';
import { find } from '#web/actions/list.ts';
import { choosePeriod } from '#web/actions/period.ts';
import { PerspectiveButton } from '#web/panels/perspective/PerspectiveButton.tsx';
import { usePeriodWords } from '#web/panels/period/usePeriodWords.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { legendWords } from '#web/parts/legendWords.ts';
import { useLegendCounts } from '#web/parts/useLegendCounts.ts';
import { useWords } from '#web/parts/useWords.ts';
import { FilterChip } from '#web/views/list/FilterChip.tsx';
import { filterRows, narrowings } from '#web/views/list/filterRows.ts';

/** What narrows the rows, each as a chip: according to whom, when, and what the legend leaves out, with a way to take it off; the way to further ones, and how many rows are left. total: null until it is known. */
export function ListChips({ shown, total }: { readonly shown: number; readonly total: number | null }) {
  const desk = useDesk();
  const { t, tag } = useWords();
  const hidden = useDeskState((state) => state.history.present.hidden);
  const isFound = useDeskState((state) => state.history.present.list.find !== '');
  const { countOf } = useLegendCounts();
  const { only, without } = narrowings(hidden, countOf);
  return (
    <div className="list-chips chips">
      {only.map(({ part, rows }) => (
        <Taken key={part} onTakeOff={() => hideOf(desk, filterRows(part), () => false)}>
          {t('table.chipOnly', { what: rows.map((row) => legendWords(row, { t, tag })).join(t('list.semicolon')) })}
        </Taken>
      ))}
      {without.map((row) => (
        <Taken key={`${row.part} ${row.value}`} onTakeOff={() => filter(desk, row)}>
          {t('table.chipWithout', { what: legendWords(row, { t, tag }) })}
        </Taken>
      ))}
      <PerspectiveButton isChip />
      <PeriodChip />
      <FilterChip countOf={countOf} />
      {only.length + without.length > 1 ? (
        <button type="button" className="link-button" onClick={() => unfilter(desk)}>
          {t('table.clearChips')}
        </button>
      ) : null}
      <p className="list-count" aria-live="polite">
        {total === null ? t('state.loading') : t('table.rows', { shown, count: total })}
        {isFound ? (
          <>
            {' '}
            <button type="button" className="link-button" onClick={() => find(desk, '')}>
              {t('table.clearFind')}
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** The chosen period, with a way to take it off; where none is chosen the way to the strip in which one is. */
function PeriodChip() {
  const desk = useDesk();
  const { t } = useWords();
  const when = usePeriodWords();
  const isAny = useDeskState((state) => state.history.present.period === null);
  const words = t('table.chipWhen', { when: isAny ? t('answer.anyTime') : when });
  if (!isAny) return <Taken onTakeOff={() => choosePeriod(desk, null)}>{words}</Taken>;
  return (
    <button type="button" className="chip" onClick={toStrip}>
      <CalendarRange aria-hidden /> {words} <ChevronDown aria-hidden />
    </button>
  );
}

function toStrip(): void {
  document.querySelector<HTMLElement>('.period-strip :is(.period-fold, .period-end)')?.focus();
}

function Taken({ children, onTakeOff }: { readonly children: ReactNode; readonly onTakeOff: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="chip taken" onClick={onTakeOff}>
      <span>{children}</span>
      <X aria-hidden />
      <span className="visually-hidden">{t('routes.takeOff')}</span>
    </button>
  );
}
