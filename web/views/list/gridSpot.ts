/** A cell of a grid: its row, 0 being the head, and its column from 0. */
export type GridSpot = { readonly row: number; readonly column: number };

const page = 10;

/** The cell that a key leads to in a grid of so many rows, the head among them, and columns; null for a key that leads nowhere. The arrows point as the page reads. */
export function gridSpotAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: GridSpot,
  size: { readonly rows: number; readonly columns: number },
  dir: 'ltr' | 'rtl',
): GridSpot | null {
  const [onward, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const steps = new Map<string, GridSpot>([
    ['ArrowDown', { row: row + 1, column }],
    ['ArrowUp', { row: row - 1, column }],
    ['PageDown', { row: row + page, column }],
    ['PageUp', { row: row === 0 ? 0 : Math.max(1, row - page), column }],
    ['Home', { row: ctrlKey ? 0 : row, column: 0 }],
    ['End', { row: ctrlKey ? lastRow : row, column: lastColumn }],
    [onward, { row, column: column + 1 }],
    [back, { row, column: column - 1 }],
  ]);
  const next = steps.get(key);
  return next ? { row: between(0, next.row, lastRow), column: between(0, next.column, lastColumn) } : null;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
