import { ArrowDown, ArrowUp } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { ListColumn } from '#web/session/list.ts';
import type { GridSpot } from '#web/views/list/gridSpot.ts';

const ways = { up: { says: 'ascending', Arrow: ArrowUp }, down: { says: 'descending', Arrow: ArrowDown } } as const;

/** The head of the rows: what each column tells, and which one orders them. A click, or Enter, orders by it. */
export function GridHead({
  columns,
  at,
  onClick,
}: {
  readonly columns: readonly ListColumn[];
  readonly at: GridSpot;
  readonly onClick: (event: MouseEvent, spot: GridSpot) => void;
}) {
  const { t } = useWords();
  const sort = useDeskState((state) => state.history.present.list.sort);
  const way = sort?.down ? 'down' : 'up';
  const { Arrow } = ways[way];
  const tabIndex = (column: number): 0 | -1 => (at.row === 0 && at.column === column ? 0 : -1);
  return (
    <>
      <colgroup>
        <col className="col-tick" />
        {columns.map((column) => (
          <col key={column} className={`col-${column}`} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" tabIndex={tabIndex(0)}>
            <span className="visually-hidden">{t('table.selected')}</span>
          </th>
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className="sortable"
              tabIndex={tabIndex(index + 1)}
              aria-sort={sort?.column === column ? ways[way].says : 'none'}
              onClick={(event) => onClick(event, { row: 0, column: index + 1 })}
            >
              {t(`table.column.${column}`)}
              {sort?.column === column ? <Arrow aria-hidden /> : null}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
