import type cytoscape from 'cytoscape';
import { cameraOf, moveTo } from '#web/canvas/camera.ts';
import type { CanvasCallbacks } from '#web/canvas/callbacks.ts';
import type { Composition } from '#web/canvas/composition.ts';
import { openDrawing, type Drawing } from '#web/canvas/drawing.ts';
import { listen } from '#web/canvas/gestures.ts';
import type { Layers } from '#web/canvas/layers.ts';
import { readPalette } from '#web/canvas/palette.ts';
import { stylesheet } from '#web/canvas/stylesheet.ts';
import type { Theme } from '#web/session/picture.ts';

/** What a canvas draws on: the picture, and above the veil what is drawn again. */
export type Surface = {
  /** The picture's own drawing, which is another after it has become large, or small again. */
  main: () => Drawing;
  /** Draws a composition. milliseconds: how long nodes take to reach a new place. */
  draw: (composition: Composition, milliseconds: number) => void;
  /** Draws in the colours of a theme from now on. */
  restyle: (theme: Theme) => void;
  /** From this many elements on the picture is drawn as one texture while the camera moves. */
  holds: (elements: number) => void;
  resize: () => void;
  close: () => void;
};

const largeFrom = 800;
const stillAfter = 120;

/** Opens the surface in its layers; onStill is called when the camera has come to rest. */
export function openSurface(layers: Layers, callbacks: CanvasCallbacks, onStill: () => void): Surface {
  let theme: Theme | null = null;
  let overlay: Drawing | null = null;
  let large = false;
  let stillTimer = 0;
  const forced = matchMedia('(forced-colors: active)');
  let main = openMain();

  function openMain(): Drawing {
    const drawing = openDrawing(layers.main, stylesheet(readPalette(layers.root)), { large, still: false });
    listen(drawing.cy, callbacks);
    drawing.cy.on('viewport', () => {
      overlay?.cy.viewport({ zoom: drawing.cy.zoom(), pan: drawing.cy.pan() });
      clearTimeout(stillTimer);
      stillTimer = window.setTimeout(onStill, stillAfter);
    });
    drawing.cy.on('position', 'node', ({ target }: cytoscape.EventObjectNode) => {
      overlay?.cy.getElementById(target.id()).position(target.position());
    });
    return drawing;
  }

  function recolour(): void {
    const sheet = stylesheet(readPalette(layers.root));
    main.restyle(sheet);
    overlay?.restyle(sheet);
  }
  forced.addEventListener('change', recolour);

  function drawOverlay({ overlay: elements }: Composition): void {
    layers.veil(elements !== null);
    if (elements === null && !overlay) return;
    overlay ??= openDrawing(layers.over, stylesheet(readPalette(layers.root)), { large: false, still: true });
    overlay.draw(elements ?? [], 0);
    overlay.cy.nodes().forEach((node) => void node.position(main.cy.getElementById(node.id()).position()));
    overlay.cy.viewport({ zoom: main.cy.zoom(), pan: main.cy.pan() });
  }

  return {
    main: () => main,
    draw(composition, milliseconds) {
      main.draw(composition.elements, milliseconds);
      drawOverlay(composition);
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
      const camera = cameraOf(main.cy);
      main.close();
      main = openMain();
      moveTo(main.cy, camera, false);
    },
    resize() {
      main.cy.resize();
      overlay?.cy.resize();
    },
    close() {
      clearTimeout(stillTimer);
      forced.removeEventListener('change', recolour);
      overlay?.close();
      main.close();
    },
  };
}
