import { labelAt, shapeAt } from '#web/canvas/layout/bounds.ts';
import type { NodeBox } from '#web/canvas/nodeBox.ts';
import type { PictureNode } from '#web/session/picture.ts';
import { union, type Rectangle } from '#web/canvas/rectangle.ts';
import { createRectangleGrid } from '#web/canvas/rectangleGrid.ts';

/** An entity whose label wants room. rank: the lower, the sooner it gets it. */
export type Claimant = { readonly node: PictureNode; readonly box: NodeBox; readonly rank: number };

/** Below this zoom labels are enlarged so that they keep their size on screen. */
const smallestPlainZoom = 0.9;

const leastReadable = 0.85;

/** Up to this rank a label is always there: at the size it has in the layout, where it fits no larger. */
const alwaysLabelled = 3;
const emptyBox = { width: 24, height: 16 };

/** How much labels are enlarged at a zoom, as a step of a twelfth so that a little zooming changes nothing. */
export function labelScaleAt(zoom: number): number {
  return zoom >= smallestPlainZoom ? 1 : Math.ceil(12 / zoom) / 12;
}

/**
 * The scales that the labels are drawn at, by the ids of those whose labels fit: in the order of their ranks, each at the full scale or,
 * where it fits only so, at a smaller one that can still be read; none covers a shape or a label before it, but those that are always there
 * may.
 */
export function labelsThatFit(claimants: readonly Claimant[], zoom: number): ReadonlyMap<string, number> {
  const scale = labelScaleAt(zoom);
  const scales = [scale, (1 + scale) / 2, 1].filter((each, index) => index === 0 || each * zoom >= leastReadable);
  const labels = createRectangleGrid(100 * scale);
  const shapes = createRectangleGrid(60);
  claimants.forEach(({ node, box }, key) => {
    const size = box.inside ? { ...box, ...emptyBox } : box;
    shapes.add(key, shapeAt(size, node.x, node.y));
  });
  const fitting = new Map<string, number>();
  const order = claimants
    .map((claimant, key) => ({ ...claimant, key }))
    .toSorted((a, b) => a.rank - b.rank || b.node.degree - a.node.degree || a.key - b.key);
  for (const { node, box, rank, key } of order) {
    const fit = scales.find((each) => {
      const label = enlarged(node, box, each);
      return (
        label !== null && labels.anyOverlapping(label, 0, -1) === null && (rank === 0 || shapes.anyOverlapping(label, 0, key) === null)
      );
    });
    const chosen = fit ?? (rank <= alwaysLabelled ? 1 : null);
    const label = chosen === null ? null : enlarged(node, box, chosen);
    if (chosen === null || !label) continue;
    labels.add(key, label);
    fitting.set(node.id, chosen);
  }
  return fitting;
}

/** The least rectangle round a claimant's shape and its label at a scale; round the shape alone where that is null. */
export function extentAtScale({ node, box }: Claimant, scale: number | null): Rectangle {
  const shape = shapeAt(box.inside && scale === null ? { ...box, ...emptyBox } : box, node.x, node.y);
  const label = scale === null ? null : enlarged(node, box, scale);
  return label ? union(shape, label) : shape;
}

function enlarged(node: PictureNode, box: NodeBox, scale: number): Rectangle | null {
  return box.inside
    ? shapeAt({ ...box, width: box.width * scale, height: box.height * scale }, node.x, node.y)
    : labelAt({ ...box, textWidth: box.textWidth * scale, textHeight: box.textHeight * scale }, node.x, node.y, node.labelSide);
}
