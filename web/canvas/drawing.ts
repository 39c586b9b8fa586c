import cytoscape from 'cytoscape';
import { greatestZoom, leastZoom } from '#web/session/camera.ts';
import { sameData, type Element } from '#web/canvas/element.ts';

/** A Cytoscape on the page and what it draws. */
export type Drawing = {
  readonly cy: cytoscape.Core;
  /** Draws these elements and no others, touching only what is different from before. milliseconds: how long nodes take to reach a new place. */
  draw: (elements: readonly Element[], milliseconds: number) => void;
  restyle: (stylesheet: cytoscape.StylesheetJsonBlock[]) => void;
  close: () => void;
};

/** large: drawn as one texture while the camera moves. still: it takes no events and only follows. */
export type DrawingOptions = { readonly large: boolean; readonly still: boolean };

const animatedAtMost = 200;

function definition(element: Element): cytoscape.ElementDefinition {
  const { group, id, classes, data } = element;
  return element.group === 'nodes'
    ? { group, classes, data: { ...data, id }, position: { x: element.x, y: element.y } }
    : { group, classes, data: { ...data, id, source: element.source, target: element.target } };
}

function differsInKind(a: Element, b: Element): boolean {
  return a.group === 'nodes' ? b.group !== 'nodes' : b.group !== 'edges' || a.source !== b.source || a.target !== b.target;
}

/** Opens a drawing in a container. */
export function openDrawing(
  container: HTMLElement,
  stylesheet: cytoscape.StylesheetJsonBlock[],
  { large, still }: DrawingOptions,
): Drawing {
  const cy = cytoscape({
    container,
    style: stylesheet,
    minZoom: leastZoom,
    maxZoom: greatestZoom,
    textureOnViewport: large,
    hideEdgesOnViewport: large,
    boxSelectionEnabled: !still,
    autounselectify: true,
    autoungrabify: still,
    userPanningEnabled: !still,
    userZoomingEnabled: !still,
  });
  let drawn = new Map<string, Element>();

  function draw(elements: readonly Element[], milliseconds: number): void {
    const next = new Map(elements.map((element) => [element.id, element]));
    const gone = new Set<string>();
    const came: Element[] = [];
    const moved: { readonly id: string; readonly x: number; readonly y: number }[] = [];
    for (const [id, before] of drawn) {
      const after = next.get(id);
      if (!after || differsInKind(before, after)) gone.add(id);
    }
    cy.batch(() => {
      for (const id of gone) cy.getElementById(id).remove();
      for (const [id, after] of next) {
        const before = drawn.get(id);
        const kept = before !== undefined && cy.getElementById(id).nonempty();
        if (!kept) came.push(after);
        else if (before !== after) {
          const shown = cy.getElementById(id);
          if (before.classes !== after.classes) shown.classes(after.classes);
          if (!sameData(before.data, after.data)) shown.data(after.data);
          if (before.group === 'nodes' && after.group === 'nodes' && !shown.grabbed()) {
            const at = cy.getElementById(id).position();
            if (at.x !== after.x || at.y !== after.y) moved.push({ id, x: after.x, y: after.y });
          }
        }
      }
      cy.add([...came.filter(({ group }) => group === 'nodes'), ...came.filter(({ group }) => group === 'edges')].map(definition));
      if (milliseconds === 0 || moved.length > animatedAtMost)
        for (const { id, x, y } of moved) cy.getElementById(id).stop().position({ x, y });
    });
    if (milliseconds > 0 && moved.length <= animatedAtMost)
      for (const { id, x, y } of moved)
        cy.getElementById(id).stop().animate({ position: { x, y }, duration: milliseconds, easing: 'ease-out' });
    drawn = next;
  }

  return { cy, draw, restyle: (sheet) => void cy.style(sheet), close: () => cy.destroy() };
}
