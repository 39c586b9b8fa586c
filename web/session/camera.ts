/** Where one looks at the picture: the point of it in the middle of the canvas, and the zoom; so it means the same in a window of any size. */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number };

/** How far away the camera goes, and how near. */
export const leastZoom = 0.03;
export const greatestZoom = 4;
