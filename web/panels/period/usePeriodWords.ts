import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { periodWords } from '#web/panels/period/periodWords.ts';

/** The chosen period in words; that it is any time where none is chosen. */
export function usePeriodWords(): string {
  const { t, locale } = useWords();
  const period = useDeskState((state) => state.history.present.period);
  return period === null ? t('period.any') : periodWords(period, locale);
}
