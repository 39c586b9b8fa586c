import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { sortBy } from '#web/actions/list.ts';
import { turnReading } from '#web/actions/reading.ts';
import { select, selectMany } from '#web/actions/select.ts';
import { languages } from '#web/i18n/pageLanguages.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { sheetsFit } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { ListColumn } from '#web/session/list.ts';
import { GridHead } from '#web/views/list/GridHead.tsx';
import { Gap, GridRow } from '#web/views/list/GridRow.tsx';
import { gridSpotAfter, type GridSpot } from '#web/views/list/gridSpot.ts';
import { listId } from '#web/views/list/listId.ts';
import { rowAt, type Rows } from '#web/views/list/rows.ts';
import { useRowsInSight } from '#web/views/list/useRowsInSight.ts';

const headHeight = 36;

/**
 * The rows of a tab, of which only those in sight are in the page; how many there are, and which each is, is told all the same. One cell takes the focus, and
 * stays in the page. A click, or Enter, selects what a row stands for; with Ctrl or in its first cell, or by the space bar, it is added or taken out; where what is read would cover the rows, a first cell opens nothing.
 */
export function ListGrid({
  rows,
  shown,
  columns,
  words,
}: {
  readonly rows: Rows;
  readonly shown: readonly number[];
  readonly columns: readonly ListColumn[];
  readonly words: string;
}) {
  const desk = useDesk();
  const { language } = useWords();
  const isNarrow = useMatch(sheetsFit);
  const selected = useDeskState((state) => state.history.present.selected);
  const marked = new Set(selected);
  const scroll = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [kept, setKept] = useState<GridSpot>({ row: 1, column: 1 });
  const at = { row: Math.min(kept.row, shown.length), column: Math.min(kept.column, columns.length) };
  const keyOf = useCallback((index: number): string => rows.ids[shown[index] ?? -1] ?? String(index), [rows, shown]);
  const { items, total, measure, scrollTo } = useRowsInSight(scroll, { count: shown.length, kept: at.row - 1, headHeight, keyOf });
  useOpenInSight(rows, shown, selected.at(-1), scrollTo);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const cell = scroll.current?.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function act({ row, column }: GridSpot, extend: boolean): void {
    const head = columns[column - 1];
    if (row > 0) {
      choose(rows.selects(rowAt(shown, row - 1)), extend || column === 0);
      if (column === 0 && isNarrow) turnReading(desk, true);
    } else if (head !== undefined) sortBy(desk, head);
  }

  function choose(ids: readonly string[], extend: boolean): void {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) select(desk, only, extend);
    else selectMany(desk, ids, extend);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = gridSpotAfter(event, at, { rows: shown.length + 1, columns: columns.length + 1 }, languages[language].dir);
    if (next) {
      moved.current = true;
      if (next.row > 0) scrollTo(next.row - 1);
      setKept({ ...next });
    } else if (event.key === 'Enter' || event.key === ' ') act(at, event.key === ' ' || event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onClick(event: MouseEvent, spot: GridSpot): void {
    setKept(spot);
    act(spot, event.ctrlKey || event.metaKey || event.shiftKey);
  }

  return (
    <div ref={scroll} className="list-scroll">
      <table
        id={listId}
        role="grid"
        aria-label={words}
        aria-rowcount={shown.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
      >
        <GridHead columns={columns} at={at} onClick={onClick} />
        <tbody>
          {items.map(({ index, start }, nth) => {
            const row = rowAt(shown, index);
            return (
              <GridRow
                key={keyOf(index)}
                gap={start - (items[nth - 1]?.end ?? headHeight)}
                {...{ rows, row, index, columns, at, measure, onClick }}
                isSelected={rows.selects(row).some((id) => marked.has(id))}
              />
            );
          })}
          <Gap height={total + headHeight - (items.at(-1)?.end ?? headHeight)} />
        </tbody>
      </table>
    </div>
  );
}

/** Brings the row of what is read into sight when that becomes another, and not whenever the rows are put in another order. */
function useOpenInSight(rows: Rows, shown: readonly number[], open: string | undefined, scrollTo: (index: number) => void): void {
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (seen.current === open) return;
    seen.current = open;
    const index = open === undefined ? -1 : shown.findIndex((row) => rows.selects(row).includes(open));
    if (index >= 0) scrollTo(index);
  });
}
