import { openAboveVeil } from '#web/canvas/aboveVeil.ts';
import type { CanvasCallbacks } from '#web/canvas/callbacks.ts';
import type { Composition } from '#web/canvas/composition.ts';
import { openDrawing, type Drawing } from '#web/canvas/drawing.ts';
import { listen } from '#web/canvas/gestures.ts';
import { openLasso } from '#web/canvas/lasso.ts';
import type { Layers } from '#web/canvas/layers.ts';
import { readPalette } from '#web/canvas/palette.ts';
import { stylesheet } from '#web/canvas/stylesheet.ts';
import type { Theme } from '#web/session/picture.ts';

/** What a canvas draws on: the picture, and above the veil what is drawn again. */
export type Surface = {
  readonly cy: Drawing['cy'];
  /** Draws a composition. milliseconds: how long nodes take to reach a new place. */
  draw: (composition: Composition, milliseconds: number) => void;
  /** Lays the veil over what is drawn, but for these of it, before they are drawn anew; null: takes it away. */
  veil: (but: ReadonlySet<string> | null) => void;
  /** Draws in the colours of a theme from now on. */
  restyle: (theme: Theme) => void;
  /** Tells how many elements the picture has: many are drawn as one texture while the camera moves, and at rest each by itself, for layers of many of them are made anew for each that changes. Few are drawn in layers, from when a hand first moves the camera, for layers take as long to make as to draw without them. */
  holds: (elements: number) => void;
  /** Whether it is as large as that. */
  isLarge: () => boolean;
  /** Has every drag draw a line round names; off: it moves the picture again. */
  setLasso: (on: boolean) => void;
  resize: () => void;
  close: () => void;
};

const largeFrom = 800;
const stillAfter = 120;

/** Opens the surface in its layers, which has no colours until it is styled; onStill is called when the camera has come to rest. */
export function openSurface(layers: Layers, callbacks: CanvasCallbacks, onStill: () => void): Surface {
  let theme: Theme | null = null;
  let large = false;
  let moved = false;
  let stillTimer = 0;
  const forced = matchMedia('(forced-colors: active)');
  const main = openDrawing(layers.main);
  const { cy } = main;
  const renderer = cy.renderer();
  const inLayers = renderer.drawLayeredElements.bind(renderer);
  renderer.drawLayeredElements = renderer.drawCachedElements;
  const above = openAboveVeil(layers.over, cy);
  const lasso = openLasso(layers.root, cy, (ids, extend) => callbacks.onLasso(ids.filter(main.isDrawn), extend));
  listen(cy, callbacks);
  cy.on('viewport', () => {
    clearTimeout(stillTimer);
    stillTimer = window.setTimeout(onStill, stillAfter);
  });

  cy.one('dragpan scrollzoom pinchzoom', () => {
    moved = true;
    if (!large) renderer.drawLayeredElements = inLayers;
  });

  function recolour(): void {
    main.restyle(stylesheet(readPalette(layers.root)));
  }
  forced.addEventListener('change', recolour);

  return {
    cy,
    draw({ elements, overlay }, milliseconds) {
      main.draw(elements, milliseconds);
      layers.veil(overlay !== null);
      above.show(overlay && new Set(overlay.map(({ id }) => id)));
      if (overlay) cy.forceRender();
    },
    veil(but) {
      layers.veil(but !== null);
      above.show(but);
      above.draw();
    },
    restyle(next) {
      if (next === theme) return;
      theme = next;
      layers.root.dataset['theme'] = theme;
      recolour();
    },
    holds(elements) {
      if (elements >= largeFrom === large) return;
      large = !large;
      const drawLayeredElements = large || !moved ? renderer.drawCachedElements : inLayers;
      Object.assign(renderer, { textureOnViewport: large, hideEdgesOnViewport: large, textureCache: null, drawLayeredElements });
    },
    isLarge: () => large,
    setLasso: lasso.set,
    resize: () => void cy.resize(),
    close() {
      clearTimeout(stillTimer);
      lasso.close();
      forced.removeEventListener('change', recolour);
      above.close();
      main.close();
    },
  };
}
