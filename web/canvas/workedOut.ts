import type cytoscape from 'cytoscape';

/** Has a Cytoscape take for worked out, once a frame is drawn, all that is in it: before each frame it works out what has changed. To draw something whose box is not known asks for its box, which it takes for a change, so that it would work out all of a new picture once more in the next frame. What is drawn outside a frame, as above the veil, may have changed since. */
export function keepWorkedOut(cy: cytoscape.Core): void {
  cy.on('render', () => cy.renderer().getCachedZSortedEles().forEach(markWorkedOut));
}

function markWorkedOut(element: cytoscape.SingularElementReturnValue): void {
  Object.assign(element._private.rstyle, { clean: true, cleanConnected: true });
}

/** Has a style tell nobody that something of an element has changed while the element gets its first style: of each of its properties Cytoscape would tell all lines at it, and there is nothing yet that could be out of date. */
export function spareFirstStyles(style: cytoscape.Style): void {
  const tell = style.checkTriggers.bind(style);
  style.checkTriggers = (element, ...change) => {
    const own = element._private;
    if (own.appliedInitStyle === true) tell(element, ...change);
    else own.styleCache = null;
  };
}
