/** A rectangle with its sides along the axes, y downward. */
export type Rectangle = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Whether two rectangles share any area once each side of one is moved outward by margin. */
export function overlap(a: Rectangle, b: Rectangle, margin = 0): boolean {
  return a.left - margin < b.right && b.left - margin < a.right && a.top - margin < b.bottom && b.top - margin < a.bottom;
}

/** The least rectangle that holds both. */
export function union(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Whether the segment from (x1, y1) to (x2, y2) touches the rectangle. */
export function segmentTouches(x1: number, y1: number, x2: number, y2: number, { left, top, right, bottom }: Rectangle): boolean {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right) || (y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  if ((x1 >= left && x1 <= right && y1 >= top && y1 <= bottom) || (x2 >= left && x2 <= right && y2 >= top && y2 <= bottom)) return true;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const offset = dy * x1 - dx * y1;
  const first = dx * top - dy * left + offset > 0;
  const second = dx * top - dy * right + offset > 0;
  const third = dx * bottom - dy * left + offset > 0;
  const fourth = dx * bottom - dy * right + offset > 0;
  return first !== second || first !== third || first !== fourth;
}

/** How far apart two rectangles are along the axis where they are farther apart; 0 where they overlap. */
export function gapBetween(a: Rectangle, b: Rectangle): number {
  return Math.max(0, a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
}

/** A rectangle with each side moved outward. */
export function grown({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
