import { CalendarRange, ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import { filter, unfilter } from '#web/actions/filter.ts';
import { choosePeriod } from '#web/actions/period.ts';
import { PerspectiveButton } from '#web/panels/perspective/PerspectiveButton.tsx';
import { usePeriodWords } from '#web/panels/period/usePeriodWords.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import type { LegendRow } from '#web/session/filter.ts';
import type { Hidden, Trait } from '#web/session/session.ts';

const traitWords = {
  UNDATED: 'legend.undated',
  DENIED: 'legend.denied',
  INFERRED: 'legend.inferred',
  ONLY_DENIED: 'legend.onlyDenied',
  ONLY_DOUBTED: 'legend.onlyDoubted',
} as const satisfies Readonly<Record<Trait, string>>;

/** What narrows the rows, each as a chip: according to whom, when, and what the legend leaves out, with a way to take it off. */
export function ListChips() {
  const desk = useDesk();
  const { t } = useWords();
  const hidden = useDeskState((state) => state.history.present.hidden);
  const rows = hiddenRows(hidden);
  return (
    <div className="list-chips chips">
      {rows.map((row) => (
        <Taken key={`${row.part} ${row.value}`} onTakeOff={() => filter(desk, row)}>
          <HiddenWords row={row} />
        </Taken>
      ))}
      <PerspectiveButton isChip />
      <PeriodChip />
      {rows.length > 1 ? (
        <button type="button" className="link-button" onClick={() => unfilter(desk)}>
          {t('table.clearChips')}
        </button>
      ) : null}
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

function HiddenWords({ row }: { readonly row: LegendRow }) {
  const { t, tag } = useWords();
  if (row.part === 'traits') return t('table.chipWithout', { what: t(traitWords[row.value]) });
  if (row.part === 'motives') return t('table.chipWithout', { what: wordOf('Motive', row.value, tag) });
  const words = row.part === 'kinds' ? describeKind(row.value).words[tag].one : describeRelationship(row.value).words[tag].out;
  return t('table.chipWithout', { what: words });
}

function hiddenRows({ kinds, types, motives, traits }: Hidden): readonly LegendRow[] {
  return [
    ...[...kinds].map((value) => ({ part: 'kinds', value }) as const),
    ...[...types].map((value) => ({ part: 'types', value }) as const),
    ...[...motives].map((value) => ({ part: 'motives', value }) as const),
    ...[...traits].map((value) => ({ part: 'traits', value }) as const),
  ];
}
