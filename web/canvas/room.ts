import { labelAt, shapeAt } from '#web/canvas/layout/bounds.ts';
import type { NodeBox } from '#web/canvas/nodeBox.ts';
import type { PictureNode } from '#web/canvas/picture.ts';
import { createRectangleGrid } from '#web/canvas/rectangleGrid.ts';

/** An entity whose label wants room. rank: the lower, the sooner it gets it. */
export type Claimant = { readonly node: PictureNode; readonly box: NodeBox; readonly rank: number };

/** Below this zoom labels are enlarged so that they keep their size on screen. */
export const smallestPlainZoom = 0.9;

/** How much labels are enlarged at a zoom, as a step of a twelfth so that a little zooming changes nothing. */
export function labelScaleAt(zoom: number): number {
  return zoom >= smallestPlainZoom ? 1 : Math.ceil(12 / zoom) / 12;
}

/** The ids of those whose enlarged labels fit: in the order of their ranks, each that covers no shape and no label before it. */
export function labelsThatFit(claimants: readonly Claimant[], scale: number): ReadonlySet<string> {
  const labels = createRectangleGrid(100 * scale);
  const shapes = createRectangleGrid(60);
  claimants.forEach(({ node, box }, key) => {
    const size = box.inside ? { ...box, width: 24, height: 16 } : box;
    shapes.add(key, shapeAt(size, node.x, node.y));
  });
  const fitting = new Set<string>();
  const order = claimants
    .map((claimant, key) => ({ ...claimant, key }))
    .sort((a, b) => a.rank - b.rank || b.node.degree - a.node.degree || a.key - b.key);
  for (const { node, box, key } of order) {
    const large = { ...box, textWidth: box.textWidth * scale, textHeight: box.textHeight * scale };
    const label = box.inside
      ? shapeAt({ ...box, width: box.width * scale, height: box.height * scale }, node.x, node.y)
      : labelAt(large, node.x, node.y, node.labelSide);
    if (!label || labels.anyOverlapping(label, 0, -1) !== null || shapes.anyOverlapping(label, 0, key) !== null) continue;
    labels.add(key, label);
    fitting.add(node.id);
  }
  return fitting;
}
