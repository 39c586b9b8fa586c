/** A point of the window or of a canvas. */
export type Point = { readonly x: number; readonly y: number };

/** Whether a point lies within an outline that is closed from its last point to its first. Where the outline crosses itself, what it goes round twice is outside. */
export function isWithin(outline: readonly Point[], { x, y }: Point): boolean {
  let within = false;
  let before = outline.at(-1);
  for (const point of outline) {
    if (before && point.y > y !== before.y > y && x < ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x)
      within = !within;
    before = point;
  }
  return within;
}

/** How far an outline reaches, in its broader direction. */
export function reachOf(outline: readonly Point[]): number {
  const across = outline.map(({ x }) => x);
  const along = outline.map(({ y }) => y);
  return outline.length === 0 ? 0 : Math.max(Math.max(...across) - Math.min(...across), Math.max(...along) - Math.min(...along));
}
