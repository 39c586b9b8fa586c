import { useEffect, useRef } from 'react';
import { copySentences } from '#web/actions/copySentences.ts';
import { usePeriodWords } from '#web/panels/period/usePeriodWords.ts';
import { usePerspectiveWords } from '#web/panels/perspective/usePerspectiveWords.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { meantBy } from '#web/session/meantBy.ts';
import { useListedOf, type Listed } from '#web/views/list/listAnswers.ts';
import { nameRows } from '#web/views/list/nameRows.ts';
import { narrowed } from '#web/views/list/narrowed.ts';
import { saidOnly } from '#web/views/list/rows.ts';
import { tieRows } from '#web/views/list/tieRows.ts';

/** Copies what is selected as sentences once it is read who says so: names, and the ties that they mean. It shows nothing itself. */
export function CopySelected() {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const { selected, perspective, period } = useDeskState((state) => state.history.present);
  const { ties, unasserted, counted, folded, seenRead, periodRead, seenFailed, periodFailed } = useDrawn();
  const { only } = usePerspectiveWords();
  const when = usePeriodWords();
  const cut = [only, period === null ? null : t('period.folded', { when })].filter((words) => words !== null);
  const all = [...ties, ...unasserted, ...counted, ...Object.values(folded).flat()];
  const meant = meantBy(selected, known, all);
  const { data, isError } = useListedOf(
    meant.ends,
    meant.names.map(({ id }) => id),
  );
  const done = useRef(false);
  const sentences = data && seenRead && periodRead ? saidBy(narrowed(data, perspective)) : undefined;

  function saidBy(listed: Listed): readonly string[] {
    const wording = { known, listed, language, tag, t };
    const rows = [nameRows(meant.names, all, wording), tieRows(meant.ties, wording)].map((some) =>
      saidOnly(some, cut.length === 0 ? null : cut.join(t('list.semicolon'))),
    );
    return rows.flatMap((some) => some.ids.map((_, row) => some.said(row)));
  }

  useEffect(() => {
    const told = isError || seenFailed || periodFailed ? null : sentences;
    if (told === undefined || done.current) return;
    done.current = true;
    void copySentences(desk, told);
  });
  return null;
}
