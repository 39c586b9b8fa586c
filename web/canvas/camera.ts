import type cytoscape from 'cytoscape';
import type { Camera } from '#web/session/camera.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';

/** How much of the canvas panels cover, in pixels from the left, from the right and from the bottom. */
export type Cover = { readonly left: number; readonly right: number; readonly bottom: number };

const padding = 32;
const crispUpTo = 1.16;
const nearest = 1.16;
const cameraMilliseconds = 240;

/** Where the camera is now. */
export function cameraOf(cy: cytoscape.Core): Camera {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom, zoom };
}

/** The camera nearer to the same place by a factor, as far as it goes. */
export function cameraNearer(cy: cytoscape.Core, factor: number): Camera {
  const { x, y, zoom } = cameraOf(cy);
  return { x, y, zoom: Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom * factor)) };
}

/** Moves the camera, at once or in 240 ms. */
export function moveTo(cy: cytoscape.Core, { x, y, zoom }: Camera, animated: boolean): void {
  const pan = { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
  cy.stop();
  if (animated) cy.animate({ zoom, pan, duration: cameraMilliseconds, easing: 'ease-out' });
  else cy.viewport({ zoom, pan });
}

/**
 * The camera that holds a rectangle of the picture in what is not covered. A zoom between 1 and 1.16 becomes 1, which is crisp; a small
 * picture is not enlarged further. margin: pixels left free round it.
 */
export function cameraThatFits(cy: cytoscape.Core, { left, top, right, bottom }: Rectangle, cover: Cover, margin = padding): Camera {
  const width = Math.max(40, cy.width() - cover.left - cover.right - 2 * margin);
  const height = Math.max(40, cy.height() - cover.bottom - 2 * margin);
  const fitting = Math.min(width / Math.max(1, right - left), height / Math.max(1, bottom - top), nearest);
  const zoom = Math.max(cy.minZoom(), fitting >= 1 && fitting <= crispUpTo ? 1 : fitting);
  return { x: (left + right) / 2 + (cover.right - cover.left) / 2 / zoom, y: (top + bottom) / 2 + cover.bottom / 2 / zoom, zoom };
}

/** Whether a camera shows all of a rectangle in what is not covered. */
export function shows(cy: cytoscape.Core, { x, y, zoom }: Camera, { left, top, right, bottom }: Rectangle, cover: Cover): boolean {
  const [halfWidth, halfHeight] = [cy.width() / 2 / zoom, cy.height() / 2 / zoom];
  const beside = left >= x - halfWidth + cover.left / zoom && right <= x + halfWidth - cover.right / zoom;
  return beside && top >= y - halfHeight && bottom <= y + halfHeight - cover.bottom / zoom;
}

/** The camera that shows a rectangle with the least shift and no change of zoom; the present one where all of it is seen already. What is larger than the room for it is centered. */
export function cameraThatReveals(cy: cytoscape.Core, { left, top, right, bottom }: Rectangle, cover: Cover): Camera {
  const { x, y, zoom } = cameraOf(cy);
  const shift = (low: number, high: number, from: number, to: number): number => {
    if (high - low > to - from) return (low + high) / 2 - (from + to) / 2;
    if (low < from) return low - from;
    return Math.max(0, high - to);
  };
  const [halfWidth, halfHeight] = [cy.width() / 2 / zoom, cy.height() / 2 / zoom];
  const edge = padding / zoom;
  return {
    x: x + shift(left, right, x - halfWidth + cover.left / zoom + edge, x + halfWidth - cover.right / zoom - edge),
    y: y + shift(top, bottom, y - halfHeight + edge, y + halfHeight - cover.bottom / zoom - edge),
    zoom,
  };
}
