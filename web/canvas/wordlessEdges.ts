import type cytoscape from 'cytoscape';

type Renderer = ReturnType<cytoscape.Core['renderer']>;

/** Whether a line has no words of its own, nor is a cross. Our lines have none at their source. */
function isWordless(edge: cytoscape.SingularElementReturnValue): boolean {
  return edge.data('words') === '' && edge.data('or') === '' && !edge.hasClass('cross');
}

/** Has a renderer draw lines without words as lines alone: for each it would look for textures of three labels that are not there, and find out its box anew for each. */
export function drawWordlessEdges(renderer: Renderer): void {
  const draw = renderer.drawCachedElement.bind(renderer);
  renderer.drawCachedElement = (context, element, pixelRatio, extent, level, isInHighQuality) => {
    if (!element.isEdge() || !isWordless(element)) {
      draw(context, element, pixelRatio, extent, level, isInHighQuality);
      return;
    }
    const { w, h, x1, x2, y1, y2 } = element.boundingBox();
    const isWithin = !extent || (x1 <= extent.x2 && x2 >= extent.x1 && y1 <= extent.y2 && y2 >= extent.y1);
    if (w === 0 || h === 0 || !isWithin || !element.visible()) return;
    renderer.drawElementUnderlay(context, element);
    renderer.drawElement(context, element, undefined, false, false);
    renderer.drawElementOverlay(context, element);
  };
}
