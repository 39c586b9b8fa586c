import type cytoscape from 'cytoscape';
import type { CanvasCallbacks } from '#web/canvas/callbacks.ts';

function addsTo(event: cytoscape.EventObject): boolean {
  const original: unknown = event.originalEvent;
  return original instanceof MouseEvent && (original.shiftKey || original.ctrlKey || original.metaKey);
}

/** Tells what a person does on a drawing: a tap selects, a drag moves, a double tap expands. */
export function listen(cy: cytoscape.Core, callbacks: Omit<CanvasCallbacks, 'onCamera' | 'onSight'>): void {
  cy.on('tap', (event) => {
    if (event.target === cy) callbacks.onSelect(null, false);
  });
  cy.on('tap', 'node, edge', (event: cytoscape.EventObjectNode | cytoscape.EventObjectEdge) =>
    callbacks.onSelect(event.target.id(), addsTo(event)),
  );
  cy.on('dbltap', 'node', (event: cytoscape.EventObjectNode) => callbacks.onExpand(event.target.id()));
  cy.on('dragfree', 'node', ({ target }: cytoscape.EventObjectNode) => {
    const { x, y } = target.position();
    callbacks.onMove([{ id: target.id(), x: Math.round(x), y: Math.round(y) }]);
  });
  const container = cy.container();
  const pointer = (cursor: string) => () => {
    if (container) container.style.cursor = cursor;
  };
  cy.on('mouseover', 'node, edge', pointer('pointer'));
  cy.on('mouseout', 'node, edge', pointer(''));
}
