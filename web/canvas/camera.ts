import type cytoscape from 'cytoscape';
import type { Camera } from '#web/session/camera.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';

/** How much of the canvas is covered, in pixels from each side. corner: where the controls stand beside that, in pixels from the top left of the canvas. */
export type Cover = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly corner: Rectangle | null;
};

/** Pixels left free round what is fitted: 32, and less in a small canvas, where they would cost names their labels. */
const widestPadding = 32;
const paddingOfSide = 0.05;
const crispUpTo = 1.16;
const nearest = 1.16;
const cameraMilliseconds = 240;

/** Where the camera is now. */
export function cameraOf(cy: cytoscape.Core): Camera {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom, zoom };
}

/** A camera nearer to the same place by a factor, as far as it goes. */
export function cameraNearer(cy: cytoscape.Core, { x, y, zoom }: Camera, factor: number): Camera {
  return { x, y, zoom: Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom * factor)) };
}

/** Moves the camera, at once or in 240 ms; where it is there already nothing is drawn anew. arrived: called once it is there, unless it is sent elsewhere before. */
export function moveTo(cy: cytoscape.Core, { x, y, zoom }: Camera, animated: boolean, arrived: () => void = () => undefined): void {
  const pan = { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
  cy.stop();
  const before = cy.pan();
  if (cy.zoom() === zoom && before.x === pan.x && before.y === pan.y) {
    cy.emit('viewport');
    arrived();
  } else if (animated) cy.animate({ zoom, pan, duration: cameraMilliseconds, easing: 'ease-out', complete: arrived });
  else {
    cy.viewport({ zoom, pan });
    arrived();
  }
}

/**
 * The camera that holds a rectangle of the picture in what is not covered. A zoom between 1 and 1.16 becomes 1, which is crisp; a small
 * picture is not enlarged further. margin: pixels left free round it.
 */
export function cameraThatFits(cy: cytoscape.Core, { left, top, right, bottom }: Rectangle, cover: Cover, margin = paddingIn(cy)): Camera {
  const width = Math.max(40, cy.width() - cover.left - cover.right - 2 * margin);
  const height = Math.max(40, cy.height() - cover.top - cover.bottom - 2 * margin);
  const fitting = Math.min(width / Math.max(1, right - left), height / Math.max(1, bottom - top), nearest);
  const zoom = Math.max(cy.minZoom(), fitting >= 1 && fitting <= crispUpTo ? 1 : fitting);
  return cameraOver({ left, top, right, bottom }, cover, zoom);
}

/** The camera that has the middle of a rectangle in the middle of what is not covered, at a zoom. */
export function cameraOver({ left, top, right, bottom }: Rectangle, cover: Cover, zoom: number): Camera {
  return {
    x: (left + right) / 2 + (cover.right - cover.left) / 2 / zoom,
    y: (top + bottom) / 2 + (cover.bottom - cover.top) / 2 / zoom,
    zoom,
  };
}

/** A cover that takes the whole side at which the controls stand. */
export function besideControls(cover: Cover, width: number): Cover {
  const { corner } = cover;
  if (!corner) return cover;
  const atLeft = corner.left + corner.right < width;
  return {
    ...cover,
    left: atLeft ? Math.max(cover.left, corner.right) : cover.left,
    right: atLeft ? cover.right : Math.max(cover.right, width - corner.left),
    corner: null,
  };
}

/** Where a rectangle of the picture is on the canvas under a camera, in pixels from the top left. */
export function onCanvas(cy: cytoscape.Core, { x, y, zoom }: Camera, { left, top, right, bottom }: Rectangle): Rectangle {
  const [middleX, middleY] = [cy.width() / 2, cy.height() / 2];
  return {
    left: middleX + (left - x) * zoom,
    right: middleX + (right - x) * zoom,
    top: middleY + (top - y) * zoom,
    bottom: middleY + (bottom - y) * zoom,
  };
}

/** Whether a camera shows all of a rectangle in what is not covered. */
export function shows(cy: cytoscape.Core, { x, y, zoom }: Camera, { left, top, right, bottom }: Rectangle, cover: Cover): boolean {
  const [halfWidth, halfHeight] = [cy.width() / 2 / zoom, cy.height() / 2 / zoom];
  const beside = left >= x - halfWidth + cover.left / zoom && right <= x + halfWidth - cover.right / zoom;
  return beside && top >= y - halfHeight + cover.top / zoom && bottom <= y + halfHeight - cover.bottom / zoom;
}

/** The camera that shows a rectangle with the least shift and no change of zoom; the present one where all of it is seen already. What is larger than the room for it is centered. */
export function cameraThatReveals(
  cy: cytoscape.Core,
  { left, top, right, bottom }: Rectangle,
  cover: Cover,
  margin = paddingIn(cy),
): Camera {
  const { x, y, zoom } = cameraOf(cy);
  const shift = (low: number, high: number, from: number, to: number): number => {
    if (high - low > to - from) return (low + high) / 2 - (from + to) / 2;
    if (low < from) return low - from;
    return Math.max(0, high - to);
  };
  const [halfWidth, halfHeight] = [cy.width() / 2 / zoom, cy.height() / 2 / zoom];
  const edge = margin / zoom;
  return {
    x: x + shift(left, right, x - halfWidth + cover.left / zoom + edge, x + halfWidth - cover.right / zoom - edge),
    y: y + shift(top, bottom, y - halfHeight + cover.top / zoom + edge, y + halfHeight - cover.bottom / zoom - edge),
    zoom,
  };
}

function paddingIn(cy: cytoscape.Core): number {
  return Math.min(widestPadding, paddingOfSide * Math.min(cy.width(), cy.height()));
}
