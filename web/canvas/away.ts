import type cytoscape from 'cytoscape';
import { cameraOf, onCanvas, type Cover } from '#web/canvas/camera.ts';
import type { Measured } from '#web/canvas/framing.ts';
import { shapeAt } from '#web/canvas/layout/bounds.ts';
import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';

/** Which way something lies from what is seen; left and right are the same in every language. */
export type Away = 'left' | 'right' | 'above' | 'below';

/** Which way the nearest entity lies from what the camera shows beside the cover; null where some entity is seen, or there is none. */
export function awayFrom(cy: cytoscape.Core, { picture, boxes }: Measured, cover: Cover): Away | null {
  const free: Rectangle = { left: cover.left, top: cover.top, right: cy.width() - cover.right, bottom: cy.height() - cover.bottom };
  const camera = cameraOf(cy);
  const [middleX, middleY] = [(free.left + free.right) / 2, (free.top + free.bottom) / 2];
  let nearest: { readonly x: number; readonly y: number; readonly distance: number } | null = null;
  for (const node of picture.nodes) {
    const box = boxes.get(node.id);
    if (!box) continue;
    const shape = onCanvas(cy, camera, shapeAt(box, node.x, node.y));
    if (overlap(shape, free)) return null;
    const [x, y] = [(shape.left + shape.right) / 2 - middleX, (shape.top + shape.bottom) / 2 - middleY];
    const distance = Math.hypot(x, y);
    if (!nearest || distance < nearest.distance) nearest = { x, y, distance };
  }
  if (!nearest) return null;
  if (Math.abs(nearest.x) >= Math.abs(nearest.y)) return nearest.x < 0 ? 'left' : 'right';
  return nearest.y < 0 ? 'above' : 'below';
}
