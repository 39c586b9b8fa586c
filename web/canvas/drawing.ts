import cytoscape from 'cytoscape';
import { greatestZoom, leastZoom } from '#web/session/camera.ts';
import { sameData, type Element } from '#web/canvas/element.ts';
import { openShelf } from '#web/canvas/shelf.ts';
import { drawWordlessEdges } from '#web/canvas/wordlessEdges.ts';
import { keepWorkedOut, spareFirstStyles } from '#web/canvas/workedOut.ts';

/** A Cytoscape on the page and what it draws. */
export type Drawing = {
  readonly cy: cytoscape.Core;
  /** Draws these elements and no others, touching only what is different from before. milliseconds: how long nodes take to reach a new place. */
  draw: (elements: readonly Element[], milliseconds: number) => void;
  /** Whether an element is drawn now. */
  isDrawn: (id: string) => boolean;
  restyle: (stylesheet: cytoscape.StylesheetJsonBlock[]) => void;
  close: () => void;
};

/** How many nodes that move reach their places by degrees; more are put there. */
export const animatedAtMost = 200;

const styledATurn = 300;

function definition(element: Element): cytoscape.ElementDefinition {
  const { group, id, classes, data } = element;
  return element.group === 'nodes'
    ? { group, classes, data: { ...data, id }, position: { x: element.x, y: element.y } }
    : { group, classes, data: { ...data, id, source: element.source, target: element.target } };
}

/** Opens a drawing in a container. */
export function openDrawing(container: HTMLElement): Drawing {
  const cy = cytoscape({
    container,
    layout: { name: 'null' },
    minZoom: leastZoom,
    maxZoom: greatestZoom,
    boxSelectionEnabled: true,
    autounselectify: true,
  });
  drawWordlessEdges(cy.renderer());
  keepWorkedOut(cy);
  const shelf = openShelf(cy);
  let drawn = new Map<string, Element>();

  function draw(elements: readonly Element[], milliseconds: number): void {
    const next = new Map(elements.map((element) => [element.id, element]));
    const came: Element[] = [];
    const moved: { readonly id: string; readonly x: number; readonly y: number }[] = [];
    cy.batch(() => {
      const back = shelf.turn(drawn, next);
      for (const [id, after] of next) {
        const wasAway = back.get(id);
        const before = wasAway ?? drawn.get(id);
        const shown = cy.getElementById(id);
        if (before === undefined || shown.empty()) came.push(after);
        else if (wasAway || before !== after) {
          if (before.classes !== after.classes) shown.classes(after.classes);
          if (!sameData(before.data, after.data)) shown.data(after.data);
          if (after.group === 'nodes' && !shown.grabbed()) {
            const at = cy.getElementById(id).position();
            const isThere = at.x === after.x && at.y === after.y;
            if (!isThere && wasAway) cy.getElementById(id).position({ x: after.x, y: after.y });
            else if (!isThere) moved.push({ id, x: after.x, y: after.y });
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
    if (moved.length > animatedAtMost) drawInTurns();
    drawn = next;
  }

  /** Many have moved: what follows from that is worked out in turns, so that the page can answer in between, and no frame shows a part of it. */
  function drawInTurns(): void {
    const renderer = cy.renderer();
    const all = cy.elements().toArray();
    const parts = Array.from({ length: Math.ceil(all.length / styledATurn) }, (_, at) => () => {
      for (const element of all.slice(at * styledATurn, (at + 1) * styledATurn)) if (element.inside()) element.numericStyle('opacity');
    });
    cy.startBatch();
    void inTurns([
      ...parts,
      () => renderer.flushRenderedStyleQueue(),
      () => {
        cy.endBatch();
        renderer.getCachedZSortedEles();
      },
    ]);
  }

  async function inTurns(parts: readonly (() => void)[]): Promise<void> {
    for (const part of parts) {
      await new Promise((turn) => setTimeout(turn));
      if (cy.destroyed()) return;
      part();
    }
  }

  return { cy, draw, isDrawn: (id) => drawn.has(id), restyle: (sheet) => spareFirstStyles(cy.style(sheet)), close: () => cy.destroy() };
}
