import { describeKind } from '#graph-schema/ontology.ts';
import { labelAt, labelSides, shapeAt } from '#web/canvas/layout/bounds.ts';
import type { NodeBox } from '#web/canvas/nodeBox.ts';
import type { LabelSide, PictureNode } from '#web/session/picture.ts';
import { union, type Rectangle } from '#web/canvas/rectangle.ts';
import { createRectangleGrid } from '#web/canvas/rectangleGrid.ts';

/** An entity whose label wants room. rank: the lower, the sooner it gets it. */
export type Claimant = { readonly node: PictureNode; readonly box: NodeBox; readonly rank: number };

/** How a label has found room: enlarged by a scale where it stands, on another side of its shape (turned), or beside its shape, which is small then, on a side. */
export type Fitted = { readonly scale: number; readonly beside: LabelSide | null; readonly turned?: LabelSide };

/** Below this zoom labels are enlarged so that they keep their size on screen. */
const smallestPlainZoom = 0.9;

const leastReadable = 0.85;

/** What an amount's shape has round its text, which stands beside it where there is no room for it inside. */
const roundAmount = { across: 26, along: 10 };

/** Up to this rank a label is always there: at the size it has in the layout, where it fits no larger. */
const alwaysLabelled = 3;

/** Up to this rank a label may cover shapes: what is selected, its ends, and hubs. */
const overShapes = 2;
const emptyBox = { width: 24, height: 16 };

/** In a picture of up to so many entities a label turns to another side of its shape where there is room for it. */
const turningAtMost = 100;

/** How much labels are enlarged at a zoom, as a step of a twelfth so that a little zooming changes nothing. */
export function labelScaleAt(zoom: number): number {
  return zoom >= smallestPlainZoom ? 1 : Math.ceil(12 / zoom) / 12;
}

/**
 * The scales that the labels are drawn at, by the ids of those whose labels fit: in the order of their ranks, each at the full scale or,
 * where it fits only so, at a smaller one that can still be read or, in a small picture, on another side of its shape; none covers a shape or a label before it, but those that are always there
 * may. An amount that could not be read otherwise stands beside its shape, on whichever side there is room beside all shapes, or else
 * only beside the labels before it.
 */
export function labelsThatFit(claimants: readonly Claimant[], zoom: number): ReadonlyMap<string, Fitted> {
  const scale = labelScaleAt(zoom);
  const scales = [scale, (1 + scale) / 2, 1].filter((each, index) => index === 0 || each * zoom >= leastReadable);
  const labels = createRectangleGrid(100 * scale);
  const shapes = createRectangleGrid(60);
  claimants.forEach(({ node, box }, key) => {
    const size = box.inside ? { ...box, ...emptyBox } : box;
    shapes.add(key, shapeAt(size, node.x, node.y));
  });
  const fitting = new Map<string, Fitted>();
  const order = claimants
    .map((claimant, key) => ({ ...claimant, key }))
    .toSorted((a, b) => a.rank - b.rank || b.node.degree - a.node.degree || a.key - b.key);
  for (const { node, box, rank, key } of order) {
    const fit = scales.find((each) => {
      const label = enlarged(node, box, each);
      return (
        label !== null &&
        labels.anyOverlapping(label, 0, -1) === null &&
        (rank <= overShapes || shapes.anyOverlapping(label, 0, key) === null)
      );
    });
    const clear = (label: Rectangle) => labels.anyOverlapping(label, 0, -1) === null;
    const free = (label: Rectangle) => clear(label) && shapes.anyOverlapping(label, 0, key) === null;
    const asideWhere = (isFree: (label: Rectangle) => boolean) => besideItsShape(node, box, scales, isFree);
    const aside = fit === undefined && isAmount(node) ? (asideWhere(free) ?? asideWhere(clear)) : null;
    const turning = fit === undefined && !box.inside && claimants.length <= turningAtMost ? onAnySide(node, box, scales, free) : null;
    const other = aside ?? turning;
    const chosen = other?.fitted ?? (fit !== undefined || rank <= alwaysLabelled ? { scale: fit ?? 1, beside: null } : null);
    const label = other?.label ?? (chosen && enlarged(node, box, chosen.scale));
    if (!chosen || !label) continue;
    labels.add(key, label);
    fitting.set(node.id, chosen);
  }
  return fitting;
}

/** The box of a body whose label stands beside its small shape in place of inside it. */
export function boxBeside({ width, height }: NodeBox): NodeBox {
  return { ...emptyBox, textWidth: width - roundAmount.across, textHeight: height - roundAmount.along, inside: false };
}

type Found = { readonly fitted: Fitted; readonly label: Rectangle };

function besideItsShape(node: PictureNode, box: NodeBox, scales: readonly number[], free: (label: Rectangle) => boolean): Found | null {
  const found = onAnySide(node, boxBeside(box), scales, free);
  return found && { ...found, fitted: { scale: found.fitted.scale, beside: found.fitted.turned ?? null } };
}

function onAnySide(node: PictureNode, box: NodeBox, scales: readonly number[], free: (label: Rectangle) => boolean): Found | null {
  for (const scale of scales)
    for (const turned of labelSides) {
      const label = enlarged({ ...node, labelSide: turned }, box, scale);
      if (label && free(label)) return { fitted: { scale, beside: null, turned }, label };
    }
  return null;
}

/** Whether a node is a sum of money, which is nothing without its number. */
export function isAmount({ kind }: PictureNode): boolean {
  return kind !== 'MANY' && describeKind(kind).nature === 'FLOW';
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
