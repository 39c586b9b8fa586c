import { Check } from 'lucide-react';
import type { MouseEvent } from 'react';
import { KindGlyph, MotiveLine } from '#web/look/glyph.tsx';
import { Unbroken } from '#web/parts/Unbroken.tsx';
import type { ListColumn } from '#web/session/list.ts';
import type { GridSpot } from '#web/views/list/gridSpot.ts';
import type { Cell, Rows } from '#web/views/list/rows.ts';

/** A row in sight, and before it the room of those that are not. index: its place in the order from 0; row: its number among the rows. */
export function GridRow({
  rows,
  row,
  index,
  gap,
  columns,
  at,
  isSelected,
  measure,
  onClick,
}: {
  readonly rows: Rows;
  readonly row: number;
  readonly index: number;
  readonly gap: number;
  readonly columns: readonly ListColumn[];
  readonly at: GridSpot;
  readonly isSelected: boolean;
  readonly measure: (element: HTMLTableRowElement | null) => void;
  readonly onClick: (event: MouseEvent, spot: GridSpot) => void;
}) {
  const tabIndex = (column: number): 0 | -1 => (at.row === index + 1 && at.column === column ? 0 : -1);
  const spot = (column: number): GridSpot => ({ row: index + 1, column });
  return (
    <>
      <Gap height={gap} />
      <tr ref={measure} data-index={index} aria-rowindex={index + 2} aria-selected={isSelected}>
        <td className="tick" tabIndex={tabIndex(0)} onClick={(event) => onClick(event, spot(0))}>
          <span aria-hidden>{isSelected ? <Check aria-hidden /> : null}</span>
        </td>
        {columns.map((column, nth) => {
          const Tag = nth === 0 ? 'th' : 'td';
          return (
            <Tag
              key={column}
              scope={nth === 0 ? 'row' : undefined}
              className={`cell-${column}`}
              tabIndex={tabIndex(nth + 1)}
              onClick={(event) => onClick(event, spot(nth + 1))}
            >
              <CellWords cell={rows.cell(row, column)} />
            </Tag>
          );
        })}
      </tr>
    </>
  );
}

/** The room of rows that are not in sight. */
export function Gap({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr aria-hidden className="gap">
      <td style={{ blockSize: height }}>{'\u200b'}</td>
    </tr>
  ) : null;
}

function CellWords({ cell: { text, kind, motives = [] } }: { readonly cell: Cell }) {
  return (
    <>
      {kind ? <KindGlyph kind={kind} /> : null}
      {motives.map((motive) => (
        <MotiveLine key={motive} motive={motive} />
      ))}
      <bdi>
        <Unbroken text={text} />
      </bdi>
    </>
  );
}
