import { useMemo } from 'react';
import { Failed } from '#web/parts/Failed.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { usePlainWords } from '#web/parts/usePlainWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import { columnsShown } from '#web/session/list.ts';
import { narrowed } from '#web/views/list/narrowed.ts';
import { useListed } from '#web/views/list/listAnswers.ts';
import { ListChips } from '#web/views/list/ListChips.tsx';
import { ListFoot } from '#web/views/list/ListFoot.tsx';
import { ListGrid } from '#web/views/list/ListGrid.tsx';
import { ListHead } from '#web/views/list/ListHead.tsx';
import { ordered } from '#web/views/list/ordered.ts';
import { tabsOf } from '#web/views/list/tabs.ts';
import '#web/views/list/List.css';

/** What is on the table in rows. Every name and tie that the legend shows has one, every claim that speaks of them, and every document that holds one. */
export function List() {
  const { t, tag, language } = useWords();
  const plain = usePlainWords();
  const known = useDeskState((state) => state.known);
  const list = useDeskState((state) => state.history.present.list);
  const selected = useDeskState((state) => state.history.present.selected);
  const { entities, ties: held, unasserted } = useDrawn();
  const answer = useListed();
  const perspective = useDeskState((state) => state.history.present.perspective);
  const listed = useMemo(() => (answer.data ? narrowed(answer.data, perspective) : null), [answer.data, perspective]);
  const ties = useMemo(() => [...held, ...unasserted], [held, unasserted]);
  const tabs = useMemo(
    () => tabsOf(entities, ties, { known, listed, language, tag, t }),
    [known, listed, language, tag, t, entities, ties],
  );
  const rows = tabs[list.tab];
  const shown = useMemo(() => ordered(rows, list, tag), [rows, list, tag]);
  const plainRows = () => tabsOf(entities, ties, { known, listed, language, tag, t: plain })[list.tab];
  const marked = new Set(selected);
  const chosen = selected.length === 0 ? [] : shown.filter((row) => rows.selects(row).some((id) => marked.has(id)));
  const counts = {
    names: tabs.names.ids.length,
    ties: tabs.ties.ids.length,
    claims: listed ? tabs.claims.ids.length : null,
    documents: listed ? tabs.documents.ids.length : null,
  };
  const isRead = listed !== null && !answer.isPlaceholderData;
  const untold = isRead ? ties.filter(({ id }) => !listed.ties.has(id)).length : 0;

  return (
    <section className="list-view" aria-label={t('table.title')}>
      <ListHead counts={counts} />
      <ListChips shown={shown.length} total={counts[list.tab]} />
      {answer.isError ? <Failed failure={answer.error} stillWorks onAgain={() => void answer.refetch()} /> : null}
      <ListGrid key={list.tab} rows={rows} shown={shown} columns={columnsShown(list)} words={t(`table.tab.${list.tab}`)} />
      {untold > 0 ? <p className="list-note">{t('table.untold', { count: untold })}</p> : null}
      {(list.tab === 'claims' || list.tab === 'documents') && listed && listed.unlisted > 0 ? (
        <p className="list-note">{t('table.unlisted', { count: listed.unlisted })}</p>
      ) : null}
      <ListFoot rows={rows} plainRows={plainRows} shown={shown} chosen={chosen} isRead={isRead} />
    </section>
  );
}
