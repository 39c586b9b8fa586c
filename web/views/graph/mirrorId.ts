/** The id of the list of what is on the canvas, which the page's first link leads to. */
export const mirrorId = 'on-the-canvas';
