import type cytoscape from 'cytoscape';
import { isWithin, reachOf, type Point } from '#web/canvas/outline.ts';

/** A line drawn by a free hand over a canvas. */
export type Lasso = {
  /** Has every drag draw a line, instead of moving the picture; off again, a line that is being drawn is dropped. */
  set: (on: boolean) => void;
  close: () => void;
};

const svg = 'http://www.w3.org/2000/svg';
const leastReach = 8;
const leastStep = 3;

/**
 * Lets a mouse, a pen or one finger draw a line round names: each drag while it is on, and with Alt held always. onLasso: the
 * nodes whose middles lie within it, but for those that are only hinted at, and whether Shift was held. What is hardly a drag draws nothing, a second finger drops the line.
 */
export function openLasso(element: HTMLElement, cy: cytoscape.Core, onLasso: (ids: readonly string[], extend: boolean) => void): Lasso {
  const sheet = document.createElementNS(svg, 'svg');
  sheet.classList.add('lasso');
  const path = document.createElementNS(svg, 'path');
  sheet.append(path);
  element.append(sheet);
  let on = false;
  let pointer: number | null = null;
  let outline: Point[] = [];

  function show(): void {
    sheet.classList.toggle('is-on', on || pointer !== null);
    path.setAttribute('d', outline.length > 1 ? `M${outline.map(({ x, y }) => `${x} ${y}`).join('L')}Z` : '');
  }

  function drop(): void {
    pointer = null;
    outline = [];
    show();
  }

  function begin(event: PointerEvent): void {
    if (pointer !== null) {
      drop();
      return;
    }
    if (!(on || event.altKey) || event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    pointer = event.pointerId;
    outline = [placeOf(event)];
    show();
    sheet.setPointerCapture(pointer);
  }

  function follow(event: PointerEvent): void {
    if (event.pointerId !== pointer) return;
    const [last, next] = [outline.at(-1), placeOf(event)];
    if (last && Math.hypot(next.x - last.x, next.y - last.y) < leastStep) return;
    outline.push(next);
    show();
  }

  function end(event: PointerEvent): void {
    if (event.pointerId !== pointer) return;
    const drawn = outline;
    drop();
    if (reachOf(drawn) < leastReach) return;
    const within = cy.nodes().filter((node) => !node.hasClass('ghost') && isWithin(drawn, node.renderedPosition()));
    onLasso(
      within.map((node) => node.id()),
      event.shiftKey,
    );
  }

  function placeOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = element.getBoundingClientRect();
    return { x: Math.round(clientX - left), y: Math.round(clientY - top) };
  }

  /** What is drawn over is not pressed: the picture hears of the mouse and of fingers, too. */
  function keep(event: Event): void {
    if (pointer !== null || on) event.stopPropagation();
  }

  element.addEventListener('pointerdown', begin, true);
  element.addEventListener('pointermove', follow, true);
  element.addEventListener('pointerup', end, true);
  element.addEventListener('pointercancel', drop, true);
  for (const pressing of ['mousedown', 'touchstart']) element.addEventListener(pressing, keep, true);

  return {
    set(next) {
      if (on === next) return;
      on = next;
      drop();
    },
    close: () => sheet.remove(),
  };
}
