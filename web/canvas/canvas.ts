import { cameraOf, cameraThatFits, cameraThatReveals, moveTo, shows, type Cover } from '#web/canvas/camera.ts';
import type { CanvasCallbacks } from '#web/canvas/callbacks.ts';
import type { NodeBox } from '#web/canvas/nodeBox.ts';
import { boxesOf, compose, labelled, type Composition } from '#web/canvas/composition.ts';
import { createMeasure, loadFonts } from '#web/canvas/font.ts';
import { listen } from '#web/canvas/gestures.ts';
import { extentAt } from '#web/canvas/layout/bounds.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import { readPalette } from '#web/canvas/palette.ts';
import type { Camera } from '#web/session/camera.ts';
import type { Picture } from '#web/session/picture.ts';
import { union, type Rectangle } from '#web/canvas/rectangle.ts';
import { extentAtScale, labelScaleAt } from '#web/canvas/labelsThatFit.ts';
import { createLayers } from '#web/canvas/layers.ts';
import { openDrawing, type Drawing } from '#web/canvas/drawing.ts';
import { stylesheet } from '#web/canvas/stylesheet.ts';

/** A picture on the page. */
export type Canvas = {
  /** Shows a picture; only what differs from the one before is touched. */
  update(picture: Picture): void;
  /** Moves the camera so that these entities and relationships, or all, are seen beside the cover. */
  fit(ids?: readonly string[], cover?: Cover): void;
  zoomBy(factor: number): void;
  /** Shifts the camera only as far as is needed to see these beside the cover. */
  reveal(ids: readonly string[], cover: Cover): void;
  setCamera(camera: Camera): void;
  destroy(): void;
};

const largeFrom = 800;
const labelsAfter = 120;
const layoutMilliseconds = 400;
const marginOfLabels = 8;
const labelRounds = 4;
const uncovered: Cover = { left: 0, right: 0, bottom: 0 };
const fontsWithin = 2000;

/** Draws pictures in an element, from when the fonts are there. The element keeps its size; what is drawn follows it; its attribute data-drawn counts the entities drawn. */
export function createCanvas(element: HTMLElement, callbacks: CanvasCallbacks): Canvas {
  const layers = createLayers(element);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let measure: Measure | null = null;
  let picture: Picture | null = null;
  let theme: Picture['theme'] | null = null;
  let boxes: ReadonlyMap<string, NodeBox> | null = null;
  let due = false;
  let overlay: Drawing | null = null;
  let labelScale = 1;
  let labelTimer = 0;
  let waiting: (() => void)[] = [];
  let large = false;
  let main = openMain();

  function openMain(): Drawing {
    const drawing = openDrawing(layers.main, stylesheet(readPalette(layers.root)), { large, still: false });
    listen(drawing.cy, callbacks);
    drawing.cy.on('viewport', () => {
      overlay?.cy.viewport({ zoom: drawing.cy.zoom(), pan: drawing.cy.pan() });
      clearTimeout(labelTimer);
      labelTimer = window.setTimeout(settle, labelsAfter);
    });
    drawing.cy.on('position', 'node', ({ target }) => {
      overlay?.cy.getElementById(target.id()).position(target.position());
    });
    return drawing;
  }

  function settle(): void {
    if (labelScaleAt(main.cy.zoom()) !== labelScale) draw();
    callbacks.onCamera(cameraOf(main.cy));
  }

  function draw(): void {
    if (!picture || !measure) return;
    if (picture.theme !== theme) {
      theme = picture.theme;
      layers.root.dataset['theme'] = theme;
      const sheet = stylesheet(readPalette(layers.root));
      main.restyle(sheet);
      overlay?.restyle(sheet);
    }
    if (picture.nodes.length + picture.edges.length >= largeFrom !== large) {
      large = !large;
      const camera = cameraOf(main.cy);
      main.close();
      main = openMain();
      moveTo(main.cy, camera, false);
    }
    boxes ??= boxesOf(picture, measure);
    aimAtLast();
    labelScale = labelScaleAt(main.cy.zoom());
    const composition = compose(picture, boxes, measure, main.cy.zoom());
    main.draw(composition.elements, still.matches ? 0 : layoutMilliseconds);
    drawOverlay(composition);
    element.dataset['drawn'] = String(picture.nodes.length);
  }

  function drawOverlay({ overlay: elements }: Composition): void {
    layers.veil(elements !== null);
    if (elements === null && !overlay) return;
    overlay ??= openDrawing(layers.over, stylesheet(readPalette(layers.root)), { large: false, still: true });
    overlay.draw(elements ?? [], 0);
    overlay.cy.nodes().forEach((node) => void node.position(main.cy.getElementById(node.id()).position()));
    overlay.cy.viewport({ zoom: main.cy.zoom(), pan: main.cy.pan() });
  }

  function wantedBy(ids: readonly string[] | undefined): ReadonlySet<string> | undefined {
    const wanted = ids && new Set(ids);
    for (const { id, source, target } of picture?.edges ?? []) if (wanted?.has(id)) wanted.add(source).add(target);
    return wanted;
  }

  function extentOf(ids: readonly string[] | undefined): Rectangle | null {
    if (!picture) return null;
    const wanted = wantedBy(ids);
    let extent: Rectangle | null = null;
    for (const node of picture.nodes) {
      const box = boxes?.get(node.id);
      if (!box || (wanted && !wanted.has(node.id))) continue;
      const own = extentAt(box, node.x, node.y, node.labelSide);
      extent = extent ? union(extent, own) : own;
    }
    return extent;
  }

  /** In a small window the enlarged labels reach beyond what was laid out. Where the edge would cut one off, the camera goes farther away, and again, since that enlarges them further. */
  function cameraOnWhole(extent: Rectangle, ids: readonly string[] | undefined, cover: Cover): Camera {
    let camera = cameraThatFits(main.cy, extent, cover);
    if (!picture || !boxes || !measure) return camera;
    const wanted = wantedBy(ids);
    for (let round = 0; round < labelRounds && labelScaleAt(camera.zoom) > 1; round++) {
      const seen = labelled(picture, boxes, measure, camera.zoom)
        .filter(({ node }) => wanted?.has(node.id) ?? true)
        .reduce((all, claimant) => union(all, extentAtScale(claimant, claimant.scale)), extent);
      if (shows(main.cy, camera, seen, cover)) break;
      camera = cameraThatFits(main.cy, seen, cover, marginOfLabels);
    }
    return camera;
  }

  function aim(find: (extent: Rectangle) => Camera, ids: readonly string[] | undefined): void {
    const extent = extentOf(ids);
    if (extent) moveTo(main.cy, find(extent), !still.matches && main.cy.nodes().nonempty());
  }

  function aimAtLast(): void {
    if (boxes && main.cy.width() > 0) for (const each of waiting.splice(0)) each();
  }

  function whenDrawn(act: () => void): void {
    waiting.push(act);
    if (!due) aimAtLast();
  }

  function drawSoon(): void {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      draw();
    });
  }

  const resized = new ResizeObserver(() => {
    const { x, y, zoom } = cameraOf(main.cy);
    main.cy.resize();
    overlay?.cy.resize();
    if (boxes) moveTo(main.cy, { x, y, zoom }, false);
    aimAtLast();
  });
  resized.observe(element);

  async function begin(): Promise<void> {
    await Promise.race([loadFonts(document.fonts), new Promise((resolve) => setTimeout(resolve, fontsWithin))]);
    const context = document.createElement('canvas').getContext('2d');
    if (!context || !layers.root.isConnected) return;
    measure = createMeasure(context);
    draw();
  }
  void begin();

  return {
    update(next) {
      if (picture?.nodes !== next.nodes) boxes = null;
      picture = next;
      drawSoon();
    },
    fit(ids, cover = uncovered) {
      whenDrawn(() => aim((extent) => cameraOnWhole(extent, ids, cover), ids));
    },
    reveal(ids, cover) {
      whenDrawn(() => aim((extent) => cameraThatReveals(main.cy, extent, cover), ids));
    },
    zoomBy(factor) {
      const { x, y, zoom } = cameraOf(main.cy);
      const wanted = Math.min(main.cy.maxZoom(), Math.max(main.cy.minZoom(), zoom * factor));
      moveTo(main.cy, { x, y, zoom: wanted }, !still.matches);
    },
    setCamera(camera) {
      whenDrawn(() => moveTo(main.cy, camera, false));
    },
    destroy() {
      clearTimeout(labelTimer);
      waiting = [];
      measure = null;
      picture = null;
      resized.disconnect();
      overlay?.close();
      main.close();
      layers.remove();
    },
  };
}
