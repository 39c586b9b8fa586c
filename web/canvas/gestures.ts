import type cytoscape from 'cytoscape';
import type { CanvasCallbacks } from '#web/canvas/callbacks.ts';

function addsTo(event: cytoscape.EventObject): boolean {
  const original: unknown = event.originalEvent;
  return original instanceof MouseEvent && (original.shiftKey || original.ctrlKey || original.metaKey);
}

/** Where in the window something was pressed, by a mouse, a pen or the first finger. */
function placeOf(original: unknown): { readonly x: number; readonly y: number } | null {
  if (original instanceof MouseEvent) return { x: original.clientX, y: original.clientY };
  const [finger] = original instanceof TouchEvent ? [...original.touches, ...original.changedTouches] : [];
  return finger ? { x: finger.clientX, y: finger.clientY } : null;
}

/** Tells what a person does on a drawing: a tap selects, a box drawn with Shift held selects many, a drag moves, a double tap expands, the right button or a long press asks what can be done. */
export function listen(cy: cytoscape.Core, callbacks: Omit<CanvasCallbacks, 'onCamera' | 'onSight'>): void {
  cy.on('tap', (event) => {
    if (event.target === cy) callbacks.onSelect(null, false);
  });
  cy.on('tap', 'node, edge', (event: cytoscape.EventObjectNode | cytoscape.EventObjectEdge) =>
    callbacks.onSelect(event.target.id(), addsTo(event)),
  );
  cy.on('dbltap', 'node', (event: cytoscape.EventObjectNode) => callbacks.onExpand(event.target.id()));
  cy.on('cxttap taphold', (event) => {
    const at = placeOf(event.originalEvent);
    if (event.target === cy && at) callbacks.onMenu(null, at);
  });
  cy.on('cxttap taphold', 'node, edge', (event: cytoscape.EventObjectNode | cytoscape.EventObjectEdge) => {
    const at = placeOf(event.originalEvent);
    if (at) callbacks.onMenu(event.target.id(), at);
  });
  let boxed: string[] = [];
  cy.on('box', 'node', ({ target }: cytoscape.EventObjectNode) => {
    if (boxed.length === 0)
      queueMicrotask(() => {
        callbacks.onSelectMany(boxed);
        boxed = [];
      });
    boxed.push(target.id());
  });
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
