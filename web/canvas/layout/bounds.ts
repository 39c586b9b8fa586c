import type { Rectangle } from '#web/canvas/rectangle.ts';
import { union } from '#web/canvas/rectangle.ts';
import type { NodeBox } from '#web/canvas/nodeBox.ts';
import type { LabelSide } from '#web/session/picture.ts';

/** Pixels between a shape and a label beside it. */
export const labelGap = 3;

/** The sides that a label beside its shape can take, the preferred one first. */
export const labelSides = ['below', 'above', 'end', 'start'] as const satisfies readonly LabelSide[];

/** The rectangle of a body's shape when its middle is at (x, y). */
export function shapeAt(box: NodeBox, x: number, y: number): Rectangle {
  return { left: x - box.width / 2, top: y - box.height / 2, right: x + box.width / 2, bottom: y + box.height / 2 };
}

/** The rectangle of a body's label on a side of it; null where the label is inside the shape or there is none. */
export function labelAt(box: NodeBox, x: number, y: number, side: LabelSide): Rectangle | null {
  if (box.inside || box.textWidth === 0 || side === 'inside') return null;
  const { textWidth: width, textHeight: height } = box;
  const across = box.width / 2 + labelGap;
  const along = box.height / 2 + labelGap;
  let left = x - width / 2;
  let top = y - height / 2;
  if (side === 'start') left = x - across - width;
  else if (side === 'end') left = x + across;
  else if (side === 'above') top = y - along - height;
  else top = y + along;
  return { left, top, right: left + width, bottom: top + height };
}

/** The least rectangle round a body's shape and its label. */
export function extentAt(box: NodeBox, x: number, y: number, side: LabelSide): Rectangle {
  const shape = shapeAt(box, x, y);
  const label = labelAt(box, x, y, side);
  return label ? union(shape, label) : shape;
}
