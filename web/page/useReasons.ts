import { useMemo } from 'react';
import { reasonsOf, type Reason } from '#web/page/ledgerReasons.ts';
import { useWithin } from '#web/page/withinAnswer.ts';
import { formerAt, useFormerCount } from '#web/panels/former/formerAnswers.ts';
import { usePerspectiveWords } from '#web/panels/perspective/usePerspectiveWords.ts';
import { usePeriodWords } from '#web/panels/period/usePeriodWords.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useTableIds } from '#web/parts/useTableIds.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Fold } from '#web/session/session.ts';

/** Every reason why not all is shown now. folds: which ties are not shown because others tell them. */
export function useReasons(folds: readonly Fold[]): readonly Reason[] {
  const desk = useDesk();
  const { t } = useWords();
  const session = useDeskState((state) => state.history.present);
  const changed = useDeskState((state) => state.changed.size);
  const scope = useScope();
  const { filtered, folded, aside, unasserted, crowds, counted, ghosts, seenFailed, seenRead, period, periodFailed, periodRead } =
    useDrawn();
  const { whom } = usePerspectiveWords();
  const when = usePeriodWords();
  const { data: joined = { count: 0, ids: [] }, isError } = useWithin();
  const ids = useTableIds();
  const former = useMemo(() => (ids.length === 0 ? null : formerAt(ids)), [ids]);
  const noLongerSaid = useFormerCount(former);
  const within = isError ? null : joined;
  const unshown = useMemo(() => {
    const those = (fold: Fold) => (folds.includes(fold) ? folded[fold] : []);
    return { THROUGH: those('THROUGH'), LEFT: those('LEFT'), PLACES: those('PLACES') };
  }, [folds, folded]);
  return reasonsOf(
    {
      session,
      filtered,
      scope,
      folded: unshown,
      aside: aside.size,
      unasserted: unasserted.length,
      crowds,
      counted: counted.length,
      within,
      former: former === null ? null : { ...former, count: noLongerSaid.isError ? null : (noLongerSaid.data ?? 0) },
      changed,
      ghosts,
      whom,
      period,
      when,
      periodFailed,
      periodRead,
      unknownSince: seenFailed,
      isRead: seenRead,
    },
    desk,
    t,
  );
}
