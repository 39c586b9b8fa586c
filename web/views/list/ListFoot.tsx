import { useMutation } from '@tanstack/react-query';
import { Copy, FileDown, ListPlus, Waypoints } from 'lucide-react';
import { copyWords } from '#web/actions/copyWords.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { select } from '#web/actions/select.ts';
import { openView } from '#web/actions/view.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { save } from '#web/parts/save.ts';
import { usePerspectiveWords } from '#web/panels/perspective/usePerspectiveWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import { inSlices } from '#web/views/list/inSlices.ts';
import { csv } from '#web/views/list/csv.ts';
import { saidOnly, type Rows } from '#web/views/list/rows.ts';

/** What can be done with the rows: with those that are selected, or else with all that are shown. Each that is given away says according to whom it is. isRead: whether it is known who says so, without which nothing is given away. plainRows: the same rows in the digits that other programs read. */
export function ListFoot({
  rows: drawn,
  plainRows,
  shown,
  chosen,
  isRead,
}: {
  readonly rows: Rows;
  readonly plainRows: () => Rows;
  readonly shown: readonly number[];
  readonly chosen: readonly number[];
  readonly isRead: boolean;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const { only } = usePerspectiveWords();
  const rows = saidOnly(drawn, only);
  const tab = useDeskState((state) => state.history.present.list.tab);
  const given = chosen.length > 0 ? chosen : shown;
  const disabled = !isRead || given.length === 0;

  const giving = useMutation({
    async mutationFn(way: 'copy' | 'csv') {
      if (way === 'copy') return copyWords(desk, (await inSlices(given, (row) => rows.said(row))).join('\n'));
      const text = await csv(saidOnly(plainRows(), only), given, tab, (column) => t(`table.column.${column}`));
      save({ name: `isnad-${tab}.csv`, content: new Blob([text], { type: 'text/csv;charset=utf-8' }) });
    },
    networkMode: 'always',
  });
  const give = (way: 'copy' | 'csv') => (giving.isPending ? undefined : giving.mutate(way));

  return (
    <footer className="list-foot">
      {chosen.length > 0 ? (
        <>
          <span>
            <strong>{t('table.chosen', { count: chosen.length })}</strong>{' '}
            <button type="button" className="link-button" onClick={() => select(desk, null)}>
              {t('table.unselect')}
            </button>
          </span>
          <button type="button" className="button" onClick={() => openView(desk, 'network')}>
            <Waypoints aria-hidden /> {t('table.inNetwork')}
          </button>
        </>
      ) : null}
      <button type="button" className="button" disabled={disabled} aria-disabled={giving.isPending} onClick={() => give('copy')}>
        <Copy aria-hidden /> {t('table.copy', { count: given.length })}
      </button>
      <button type="button" className="button" disabled={disabled} aria-disabled={giving.isPending} onClick={() => give('csv')}>
        <FileDown aria-hidden /> {t('table.csv', { count: given.length })}
      </button>
      <output className="quiet">{giving.isPending ? t('table.making', { count: given.length }) : ''}</output>
      <button type="button" className="button" onClick={() => openDialog(desk, { is: 'openIds', about: {} })}>
        <ListPlus aria-hidden /> <span className="wide-words">{t('table.openIds')}</span>
      </button>
    </footer>
  );
}
