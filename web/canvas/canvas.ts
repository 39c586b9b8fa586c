import { cameraOf, cameraThatReveals, moveTo, type Cover } from '#web/canvas/camera.ts';
import type { CanvasCallbacks } from '#web/canvas/callbacks.ts';
import { aboveVeilOf, boxesOf, compose } from '#web/canvas/composition.ts';
import { createMeasure, loadFonts } from '#web/canvas/font.ts';
import { areSeen, cameraOnCompany, cameraOnWhole, cameraToRead, extentOf, roomOf, type Measured } from '#web/canvas/framing.ts';
import { labelScaleAt } from '#web/canvas/labelsThatFit.ts';
import { createLayers } from '#web/canvas/layers.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import { animatedAtMost } from '#web/canvas/drawing.ts';
import { awayFrom, type Away } from '#web/canvas/away.ts';
import { createPilot } from '#web/canvas/pilot.ts';
import { onceSoon, type When } from '#web/canvas/onceSoon.ts';
import { openSurface, type Surface } from '#web/canvas/surface.ts';
import type { Camera } from '#web/session/camera.ts';
import type { LabelSide, Picture } from '#web/session/picture.ts';

/** A picture on the page. */
export type Canvas = {
  /** Shows a picture; only what differs from the one before is touched. */
  update: (picture: Picture) => void;
  /** Moves the camera so that these entities and relationships, or all, are seen beside the cover. isNear: all of it only where something can be read from so far. */
  fit: (ids?: readonly string[], cover?: Cover, isNear?: boolean) => void;
  zoomBy: (factor: number) => void;
  /** Shifts the camera only as far as is needed to see these beside the cover. */
  reveal: (ids: readonly string[], cover: Cover) => void;
  /** Moves the camera to these with their company, as far as there is room beside the cover. unseen: only where they themselves are not seen. */
  frame: (ids: readonly string[], company: ReadonlySet<string>, cover: Cover, unseen?: boolean) => void;
  /** Which way the picture lies from what the camera shows beside the cover; null where some of it is seen. */
  away: (cover: Cover) => Away | null;
  setCamera: (camera: Camera) => void;
  /** Has every drag draw a line round names, which selects them; off: it moves the picture again. */
  setLasso: (on: boolean) => void;
  /** The room that each of these that is drawn takes round its middle, with its label as large as it is now, on a side; null: on its own. */
  roomOf: (ids: readonly string[], side: LabelSide | null) => ReadonlyMap<string, Rectangle>;
  destroy: () => void;
};

const layoutMilliseconds = 400;
const uncovered: Cover = { left: 0, right: 0, top: 0, bottom: 0, corner: null };
const fontsWithin = 2000;

/** Draws pictures in an element, from when the fonts are there. The element keeps its size; what is drawn follows it; its attribute data-drawn counts the entities drawn. */
export function createCanvas(element: HTMLElement, callbacks: CanvasCallbacks): Canvas {
  const layers = createLayers(element);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let measure: Measure | null = null;
  let picture: Picture | null = null;
  let measured: Measured | null = null;
  let labelScale = 1;
  let waiting: (() => void)[] = [];
  const surface = openSurface(layers, callbacks, settle);
  const { cy } = surface;
  const pilot = createPilot(cy);
  const drawing = onceSoon(draw);

  /** Tells where the camera rests, once there is something to see and it has been where it was to go. */
  function settle(): void {
    if (!measured?.picture.nodes.length || waiting.length > 0) return;
    if (labelScaleAt(cy.zoom()) !== labelScale) draw();
    callbacks.onCamera(cameraOf(cy));
    callbacks.onSight();
  }

  function draw(): void {
    if (!picture || !measure) return;
    surface.restyle(picture.theme);
    surface.holds(picture.nodes.length + picture.edges.length);
    measured = { picture, measure, boxes: measured?.boxes ?? boxesOf(picture, measure) };
    aimAtLast();
    labelScale = labelScaleAt(cy.zoom());
    surface.draw(compose(picture, measured.boxes, measure, cy.zoom()), still.matches ? 0 : layoutMilliseconds);
    element.dataset['drawn'] = String(picture.nodes.length);
    callbacks.onSight();
  }

  function aim(ids: readonly string[] | undefined, find: (extent: Rectangle, of: Measured) => Camera): void {
    const of = measured;
    const extent = of && extentOf(of, ids);
    if (extent) pilot.go(find(extent, of), !still.matches && Number(element.dataset['drawn'] ?? 0) > 0);
  }

  function aimAtLast(): void {
    if (!measured || waiting.length === 0) return;
    followSize(surface, element, true);
    if (cy.width() > 0) for (const each of waiting.splice(0)) each();
  }

  function whenDrawn(act: () => void): void {
    waiting.push(act);
    if (!drawing.isDue()) aimAtLast();
  }

  const resized = new ResizeObserver(() => {
    followSize(surface, element, measured !== null);
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
      const when = picture !== null && surface.isLarge() ? whenToDraw(picture, next) : 'at once';
      if (picture?.nodes !== next.nodes) measured = null;
      picture = next;
      if (when === 'once seen') surface.veil(aboveVeilOf(next));
      drawing.plan(when);
    },
    fit(ids, cover = uncovered, isNear = false) {
      whenDrawn(() => aim(ids, (extent, of) => (isNear ? cameraToRead : cameraOnWhole)(cy, of, extent, ids, cover)));
    },
    reveal(ids, cover) {
      whenDrawn(() => aim(ids, (extent) => cameraThatReveals(cy, extent, cover)));
    },
    frame(ids, company, cover, unseen = false) {
      const find = (_: Rectangle, of: Measured): Camera =>
        unseen && areSeen(cy, of, ids, cover) ? cameraOf(cy) : cameraOnCompany(cy, of, ids, company, cover);
      whenDrawn(() => aim([...ids, ...company], find));
    },
    away: (cover) => (measured ? awayFrom(cy, measured, cover) : null),
    zoomBy: (factor) => pilot.zoomBy(factor, !still.matches),
    setLasso: surface.setLasso,
    roomOf: (ids, side) => roomOf(measured, ids, side, cy.zoom()),
    setCamera(camera) {
      whenDrawn(() => pilot.go(camera, false));
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

/** Takes the size that the element has now, of which an observer tells only after what came with the picture has taken room from it. isDrawn: what was in the middle stays there. Nothing is drawn anew where it has that size. */
function followSize({ cy, resize }: Surface, { clientWidth, clientHeight }: HTMLElement, isDrawn: boolean): void {
  if (clientWidth === cy.width() && clientHeight === cy.height()) return;
  const camera = cameraOf(cy);
  resize();
  if (isDrawn) moveTo(cy, camera, false);
}

/** When a large picture that follows another is drawn: where it is only chosen in, the veil is seen before; where it moves as a whole, the change of the page has a turn of its own. */
function whenToDraw(before: Picture, next: Picture): When {
  if (isChosenAlone(before, next)) return 'once seen';
  return hasMovedAsWhole(before, next) ? 'next' : 'at once';
}

/** Whether two pictures differ by what is selected, and by what the veil leaves out for that, alone. */
function isChosenAlone(before: Picture, next: Picture): boolean {
  const others = ({ nodes, edges, ghosts, bare, doubts, or, language, numerals, theme }: Picture) => [
    nodes,
    edges,
    ghosts,
    bare,
    doubts,
    or,
    language,
    numerals,
    theme,
  ];
  const now = others(next);
  return next.theme !== 'contrast' && others(before).every((each, at) => each === now[at]);
}

/** Whether so many stand elsewhere that they do not reach their places by degrees. */
function hasMovedAsWhole(before: Picture, next: Picture): boolean {
  if (before.nodes === next.nodes) return false;
  const places = new Map(before.nodes.map(({ id, x, y }) => [id, { x, y }]));
  const moved = next.nodes.filter(({ id, x, y }) => {
    const place = places.get(id);
    return place !== undefined && (place.x !== x || place.y !== y);
  });
  return moved.length > animatedAtMost;
}

/** Something to measure text with, once the fonts are there or have been waited for long enough; null where the browser has none. */
async function fontsSoon(): Promise<CanvasRenderingContext2D | null> {
  await Promise.race([loadFonts(document.fonts), new Promise((resolve) => setTimeout(resolve, fontsWithin))]);
  return document.createElement('canvas').getContext('2d');
}
