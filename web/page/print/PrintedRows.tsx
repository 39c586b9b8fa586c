import { useMemo } from 'react';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { columnsShown } from '#web/session/list.ts';
import { useListed } from '#web/views/list/listAnswers.ts';
import { narrowed } from '#web/views/list/narrowed.ts';
import { ordered } from '#web/views/list/ordered.ts';
import { tabsOf } from '#web/views/list/tabs.ts';

const mostPrinted = 2_000;

/** The rows of the table as they are ordered and found, with the columns that are shown: the first 2,000 of them, the rest counted. */
export function PrintedRows() {
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const { list, perspective } = useDeskState((state) => state.history.present);
  const { entities, ties: held, unasserted } = useDrawn();
  const answer = useListed();
  const listed = useMemo(() => (answer.data ? narrowed(answer.data, perspective) : null), [answer.data, perspective]);
  if (answer.isError) return <Failed failure={answer.error} onAgain={() => void answer.refetch()} />;
  if (!listed || answer.isPlaceholderData) return <Waiting words={t('picture.reading')} />;
  const rows = tabsOf(entities, [...held, ...unasserted], { known, listed, language, tag, t })[list.tab];
  const shown = ordered(rows, list, tag);
  const columns = columnsShown(list);
  return (
    <>
      <h2>
        {t(`table.tab.${list.tab}`)} · {t('print.rows', { shown: Math.min(mostPrinted, shown.length), of: rows.ids.length })}
      </h2>
      {list.find === '' ? null : <p className="quiet">{t('print.found', { text: `\u2068${list.find}\u2069` })}</p>}
      <table className="print-rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`table.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, mostPrinted).map((row) => (
            <tr key={rows.ids[row]}>
              {columns.map((column) => (
                <td key={column}>
                  <bdi>{rows.cell(row, column).text}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
