import type cytoscape from 'cytoscape';

type Renderer = ReturnType<cytoscape.Core['renderer']>;

/** Has a renderer take what it has just drawn for worked out. To draw something whose box is not known asks for its box, which Cytoscape takes for a change of it, so that it would work out all of a new picture once more in the next frame. */
export function keepWorkedOut(renderer: Renderer): void {
  const drawAll = renderer.drawCachedElements.bind(renderer);
  const drawLayers = renderer.drawLayeredElements.bind(renderer);
  renderer.drawCachedElements = (context, elements, pixelRatio, extent) => {
    drawAll(context, elements, pixelRatio, extent);
    elements.forEach(markWorkedOut);
  };
  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
    drawLayers(context, elements, pixelRatio, extent);
    elements.forEach(markWorkedOut);
  };
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
