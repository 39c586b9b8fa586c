import type cytoscape from 'cytoscape';

type Renderer = ReturnType<cytoscape.Core['renderer']>;

/** Whether a line has no words of its own, nor is a cross. Our lines have none at their source. */
function isWordless(edge: cytoscape.SingularElementReturnValue): boolean {
  return edge.data('words') === '' && edge.data('or') === '' && !edge.hasClass('cross');
}

/** Has a renderer draw lines without words as lines alone: for each it would look for textures of three labels that are not there, and find out its box anew for each. Where all names are in sight no box is asked for: nearly all lines are, too. */
export function drawWordlessEdges(renderer: Renderer): void {
  const draw = renderer.drawCachedElement.bind(renderer);
  const drawAll = renderer.drawCachedElements.bind(renderer);
  let isAllInSight = false;
  renderer.drawCachedElements = (context, elements, pixelRatio, extent) => {
    isAllInSight = elements.every((element) => !element.isNode() || holds(extent, element.position()));
    drawAll(context, elements, pixelRatio, extent);
    isAllInSight = false;
  };
  renderer.drawCachedElement = (context, element, pixelRatio, extent, level, isInHighQuality) => {
    if (!element.isEdge() || !isWordless(element)) {
      draw(context, element, pixelRatio, extent, level, isInHighQuality);
      return;
    }
    if (!element.visible() || !(isAllInSight || !extent || isIn(extent, element))) return;
    renderer.drawElementUnderlay(context, element);
    renderer.drawElement(context, element, undefined, false, false);
    renderer.drawElementOverlay(context, element);
  };
}

function holds({ x1, x2, y1, y2 }: cytoscape.BoundingBox, { x, y }: cytoscape.Position): boolean {
  return x >= x1 && x <= x2 && y >= y1 && y <= y2;
}

/** Whether something of an edge may be in sight. */
function isIn(extent: cytoscape.BoundingBox, edge: cytoscape.SingularElementReturnValue): boolean {
  const { w, h, x1, x2, y1, y2 } = edge.boundingBox();
  return w !== 0 && h !== 0 && x1 <= extent.x2 && x2 >= extent.x1 && y1 <= extent.y2 && y2 >= extent.y1;
}
