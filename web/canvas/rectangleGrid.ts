import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';

/** Rectangles by the squares of a grid that they lie in, so that those near a place are found without looking at all. */
export type RectangleGrid = {
  add: (key: number, rectangle: Rectangle) => void;
  remove: (key: number) => void;
  /** A key other than `except` whose rectangle overlaps this one by less than margin apart, or null. */
  anyOverlapping: (rectangle: Rectangle, margin: number, except: number) => number | null;
  /** Every key other than `except` whose rectangle overlaps this one by less than margin apart, in ascending order. */
  allOverlapping: (rectangle: Rectangle, margin: number, except: number) => readonly number[];
};

/** An empty grid. cell is the side of a square, best about the size of a rectangle. */
export function createRectangleGrid(cell: number): RectangleGrid {
  const cells = new Map<number, Set<number>>();
  const rectangles = new Map<number, Rectangle>();

  function cellsOf({ left, top, right, bottom }: Rectangle, margin: number): readonly number[] {
    const [firstRow, lastRow] = [Math.floor((top - margin) / cell), Math.floor((bottom + margin) / cell)];
    const lastColumn = Math.floor((right + margin) / cell);
    const names: number[] = [];
    for (let column = Math.floor((left - margin) / cell); column <= lastColumn; column += 1)
      for (let row = firstRow; row <= lastRow; row += 1) names.push(column * 1_000_000 + row);
    return names;
  }

  function allOverlapping(rectangle: Rectangle, margin: number, except: number): readonly number[] {
    const found = new Set<number>();
    for (const name of cellsOf(rectangle, margin))
      for (const key of cells.get(name) ?? []) {
        const other = rectangles.get(key);
        if (key !== except && other && overlap(rectangle, other, margin)) found.add(key);
      }
    return [...found].toSorted((a, b) => a - b);
  }

  return {
    add(key, rectangle) {
      rectangles.set(key, rectangle);
      for (const name of cellsOf(rectangle, 0)) {
        const keys = cells.get(name);
        if (keys) keys.add(key);
        else cells.set(name, new Set([key]));
      }
    },
    remove(key) {
      const rectangle = rectangles.get(key);
      if (!rectangle) return;
      rectangles.delete(key);
      for (const name of cellsOf(rectangle, 0)) cells.get(name)?.delete(key);
    },
    anyOverlapping(rectangle, margin, except) {
      for (const name of cellsOf(rectangle, margin))
        for (const key of cells.get(name) ?? []) {
          const other = rectangles.get(key);
          if (key !== except && other && overlap(rectangle, other, margin)) return key;
        }
      return null;
    },
    allOverlapping,
  };
}
