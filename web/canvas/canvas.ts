import { cameraNearer, cameraOf, cameraThatReveals, moveTo, type Cover } from '#web/canvas/camera.ts';
import type { CanvasCallbacks } from '#web/canvas/callbacks.ts';
import { boxesOf, compose } from '#web/canvas/composition.ts';
import { createMeasure, loadFonts } from '#web/canvas/font.ts';
import { cameraOnWhole, extentOf, type Measured } from '#web/canvas/framing.ts';
import { labelScaleAt } from '#web/canvas/labelsThatFit.ts';
import { createLayers } from '#web/canvas/layers.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import { openSurface } from '#web/canvas/surface.ts';
import type { Camera } from '#web/session/camera.ts';
import type { Picture } from '#web/session/picture.ts';

/** A picture on the page. */
export type Canvas = {
  /** Shows a picture; only what differs from the one before is touched. */
  update: (picture: Picture) => void;
  /** Moves the camera so that these entities and relationships, or all, are seen beside the cover. */
  fit: (ids?: readonly string[], cover?: Cover) => void;
  zoomBy: (factor: number) => void;
  /** Shifts the camera only as far as is needed to see these beside the cover. */
  reveal: (ids: readonly string[], cover: Cover) => void;
  setCamera: (camera: Camera) => void;
  destroy: () => void;
};

const layoutMilliseconds = 400;
const uncovered: Cover = { left: 0, right: 0, bottom: 0 };
const fontsWithin = 2000;

/** Draws pictures in an element, from when the fonts are there. The element keeps its size; what is drawn follows it; its attribute data-drawn counts the entities drawn. */
export function createCanvas(element: HTMLElement, callbacks: CanvasCallbacks): Canvas {
  const layers = createLayers(element);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let measure: Measure | null = null;
  let picture: Picture | null = null;
  let measured: Measured | null = null;
  let due = false;
  let labelScale = 1;
  let waiting: (() => void)[] = [];
  const surface = openSurface(layers, callbacks, settle);
  const cy = () => surface.main().cy;

  function settle(): void {
    if (labelScaleAt(cy().zoom()) !== labelScale) draw();
    callbacks.onCamera(cameraOf(cy()));
  }

  function draw(): void {
    if (!picture || !measure) return;
    surface.restyle(picture.theme);
    surface.holds(picture.nodes.length + picture.edges.length);
    const { boxes } = measured ?? { boxes: boxesOf(picture, measure) };
    measured = { picture, boxes, measure };
    aimAtLast();
    labelScale = labelScaleAt(cy().zoom());
    surface.draw(compose(picture, boxes, measure, cy().zoom()), still.matches ? 0 : layoutMilliseconds);
    element.dataset['drawn'] = String(picture.nodes.length);
  }

  function drawSoon(): void {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      draw();
    });
  }

  function aim(ids: readonly string[] | undefined, find: (extent: Rectangle, of: Measured) => Camera): void {
    const of = measured;
    const extent = of && extentOf(of, ids);
    if (extent) moveTo(cy(), find(extent, of), !still.matches && cy().nodes().nonempty());
  }

  function aimAtLast(): void {
    if (measured && cy().width() > 0) for (const each of waiting.splice(0)) each();
  }

  function whenDrawn(act: () => void): void {
    waiting.push(act);
    if (!due) aimAtLast();
  }

  const resized = new ResizeObserver(() => {
    const camera = cameraOf(cy());
    surface.resize();
    if (measured) moveTo(cy(), camera, false);
    aimAtLast();
  });
  resized.observe(element);

  async function begin(): Promise<void> {
    const context = await fontsSoon();
    if (!context || !layers.root.isConnected) return;
    measure = createMeasure(context);
    draw();
  }
  void begin();

  return {
    update(next) {
      if (picture?.nodes !== next.nodes) measured = null;
      picture = next;
      drawSoon();
    },
    fit(ids, cover = uncovered) {
      whenDrawn(() => aim(ids, (extent, of) => cameraOnWhole(cy(), of, extent, ids, cover)));
    },
    reveal(ids, cover) {
      whenDrawn(() => aim(ids, (extent) => cameraThatReveals(cy(), extent, cover)));
    },
    zoomBy(factor) {
      moveTo(cy(), cameraNearer(cy(), factor), !still.matches);
    },
    setCamera(camera) {
      whenDrawn(() => moveTo(cy(), camera, false));
    },
    destroy() {
      waiting = [];
      measure = null;
      picture = null;
      resized.disconnect();
      surface.close();
      layers.remove();
    },
  };
}

/** Something to measure text with, once the fonts are there or have been waited for long enough; null where the browser has none. */
async function fontsSoon(): Promise<CanvasRenderingContext2D | null> {
  await Promise.race([loadFonts(document.fonts), new Promise((resolve) => setTimeout(resolve, fontsWithin))]);
  return document.createElement('canvas').getContext('2d');
}
