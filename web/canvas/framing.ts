import type cytoscape from 'cytoscape';
import { describeKind } from '#graph-schema/ontology.ts';
import {
  besideControls,
  cameraOf,
  cameraOver,
  cameraThatFits,
  cameraThatReveals,
  onCanvas,
  shows,
  type Cover,
} from '#web/canvas/camera.ts';
import { labelled } from '#web/canvas/composition.ts';
import { extentAtScale, labelScaleAt } from '#web/canvas/labelsThatFit.ts';
import { extentAt } from '#web/canvas/layout/bounds.ts';
import type { Measure, NodeBox } from '#web/canvas/nodeBox.ts';
import { overlap, union, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Camera } from '#web/session/camera.ts';
import type { LabelSide, Picture, PictureNode } from '#web/session/picture.ts';

/** A picture with the room that each of its entities takes. */
export type Measured = { readonly picture: Picture; readonly boxes: ReadonlyMap<string, NodeBox>; readonly measure: Measure };

const marginOfLabels = 8;
const labelRounds = 8;
const stepAway = 0.9;
const leastForLabels = 0.8;
const leastToRead = 0.5;
const narrowest = 500;
const leastFraming = 0.74;
const air = 24;
const topFree = 60;

/** The least rectangle round some entities and relationships of a picture, or round all; null where none of them is there. */
export function extentOf({ picture, boxes }: Measured, ids: readonly string[] | undefined): Rectangle | null {
  const wanted = wantedBy(picture, ids);
  let extent: Rectangle | null = null;
  for (const node of picture.nodes) {
    const box = boxes.get(node.id);
    if (!box || (wanted && !wanted.has(node.id))) continue;
    const own = extentAt(box, node.x, node.y, node.labelSide);
    extent = extent ? union(extent, own) : own;
  }
  return extent;
}

/** The room that some entities of a picture take round their middles with their labels as large as they are at a zoom, on a side; null: each on its own. */
export function roomOf(of: Measured | null, ids: readonly string[], side: LabelSide | null, zoom: number): ReadonlyMap<string, Rectangle> {
  const asked = new Set(ids);
  const nodes = of?.picture.nodes.filter(({ id }) => asked.has(id)) ?? [];
  return new Map(
    nodes.flatMap((node) => {
      const box = of?.boxes.get(node.id);
      const middle = { ...node, x: 0, y: 0, labelSide: side ?? node.labelSide };
      return box ? [[node.id, extentAtScale({ node: middle, box, rank: 0 }, labelScaleAt(zoom))] as const] : [];
    }),
  );
}

/**
 * The camera that holds all of an extent beside the cover. In a small window the enlarged labels reach beyond what was laid out: where the
 * edge would cut one off, the camera goes farther away, and again, since that enlarges them further and may put an amount elsewhere; but not much farther, for then nothing could be read. Where something would lie beneath the
 * controls, their whole side counts as covered.
 */
export function cameraOnWhole(
  cy: cytoscape.Core,
  of: Measured,
  extent: Rectangle,
  ids: readonly string[] | undefined,
  cover: Cover,
): Camera {
  const free = cameraBeside(cy, of, extent, ids, { ...cover, corner: null });
  const { corner } = cover;
  if (!corner) return free;
  const beneath = extentsAt(of, free.zoom, wantedBy(of.picture, ids)).some(({ extent: own }) => overlap(onCanvas(cy, free, own), corner));
  return beneath ? cameraBeside(cy, of, extent, ids, besideControls(cover, cy.width())) : free;
}

/** The camera that holds all of a picture or, where nothing could be read from so far, as a phone would have it, is nearer to its middle. */
export function cameraToRead(...asked: Parameters<typeof cameraOnWhole>): Camera {
  const [cy, , extent, , cover] = asked;
  const whole = cameraOnWhole(...asked);
  return whole.zoom < leastToRead && cy.width() < narrowest ? cameraOver(extent, cover, leastToRead) : whole;
}

function cameraBeside(cy: cytoscape.Core, of: Measured, extent: Rectangle, ids: readonly string[] | undefined, cover: Cover): Camera {
  const wanted = wantedBy(of.picture, ids);
  let camera = cameraThatFits(cy, extent, cover);
  const least = camera.zoom * leastForLabels;
  for (let round = 0; round < labelRounds && labelScaleAt(camera.zoom) > 1; round++) {
    const seen = extentsAt(of, camera.zoom, wanted).reduce((all, { extent: own }) => union(all, own), extent);
    if (shows(cy, camera, seen, cover)) break;
    const wider = cameraThatFits(cy, seen, cover, marginOfLabels);
    camera = wider.zoom < camera.zoom ? wider : cameraOver(seen, cover, camera.zoom * stepAway);
    if (camera.zoom < least) return cameraOver(extent, cover, least);
  }
  return camera;
}

/** The room of some entities of a picture, or of all, with their labels as they are drawn at a zoom. */
function extentsAt({ picture, boxes, measure }: Measured, zoom: number, wanted: ReadonlySet<string> | undefined): readonly Placed[] {
  return labelled(picture, boxes, measure, zoom)
    .filter(({ node }) => wanted?.has(node.id) ?? true)
    .map((claimant) => ({ node: claimant.node, extent: extentAtScale(claimant, claimant.scale) }));
}

type Placed = { readonly node: PictureNode; readonly extent: Rectangle };

/**
 * The camera on some entities and relationships with their company: what belongs to them, as far as there is room for it. It stays where all of them
 * are seen, shifts where that is enough, and else goes nearer or farther, between a zoom of 0.74 and 1: rather than farther it leaves company
 * out, what lies far away first and amounts last. Only where those that it is on lie too far apart for that does it go farther, until all of them are seen with their labels.
 */
export function cameraOnCompany(
  cy: cytoscape.Core,
  of: Measured,
  ids: readonly string[],
  company: ReadonlySet<string>,
  panels: Cover,
): Camera {
  const now = cameraOf(cy);
  const beside = besideControls(panels, cy.width());
  const cover = { ...beside, top: Math.max(beside.top, topFree) };
  const chosen = wantedBy(of.picture, ids) ?? new Set<string>();
  const all = chosen.union(company);
  const seen = extentsAt(of, now.zoom, all).map(({ extent }) => extent);
  const whole = seen.length > 0 ? seen.reduce(union) : null;
  if (!whole) return now;
  if (now.zoom >= leastFraming && fitsIn(cy, whole, cover, now.zoom)) return cameraThatReveals(cy, whole, cover, air);
  const placed = extentsAt(of, leastFraming, all);
  const own = placed.filter(({ node }) => chosen.has(node.id)).map(({ extent }) => extent);
  const first = (own.length > 0 ? own : placed.map(({ extent }) => extent)).reduce(union);
  if (own.length > 1 && !fitsIn(cy, first, cover, leastFraming))
    return cameraBeside(cy, of, extentOf(of, [...chosen]) ?? first, [...chosen], cover);
  const kept = keptWithin(cy, placed, chosen, cover, first);
  const fitting = cameraThatFits(cy, kept, cover, air).zoom;
  const most = now.zoom < leastFraming ? 1 : now.zoom;
  return cameraOver(kept, cover, Math.max(leastFraming, Math.min(most, fitting)));
}

/** What holds the chosen, which take the first of the room, and as many of the others as fit with them. */
function keptWithin(cy: cytoscape.Core, placed: readonly Placed[], chosen: ReadonlySet<string>, cover: Cover, first: Rectangle): Rectangle {
  const others = placed.filter(({ node }) => !chosen.has(node.id));
  const [x, y] = [(first.left + first.right) / 2, (first.top + first.bottom) / 2];
  const distance = ({ node }: Placed): number => Math.hypot(node.x - x, node.y - y);
  const isAmount = ({ node }: Placed): boolean => node.kind !== 'MANY' && describeKind(node.kind).nature === 'FLOW';
  const order = others.toSorted((a, b) => Number(isAmount(b)) - Number(isAmount(a)) || distance(a) - distance(b));
  return order.reduce((kept, { extent }) => {
    const wider = union(kept, extent);
    return fitsIn(cy, wider, cover, leastFraming) ? wider : kept;
  }, first);
}

function fitsIn(cy: cytoscape.Core, { left, top, right, bottom }: Rectangle, cover: Cover, zoom: number): boolean {
  const [width, height] = [cy.width() - cover.left - cover.right - 2 * air, cy.height() - cover.top - cover.bottom - 2 * air];
  return (right - left) * zoom <= width && (bottom - top) * zoom <= height;
}

/** Whether some entities and relationships lie beside the cover under the present camera. */
export function areSeen(cy: cytoscape.Core, of: Measured, ids: readonly string[], cover: Cover): boolean {
  const own = extentOf(of, ids);
  return own === null || shows(cy, cameraOf(cy), own, besideControls(cover, cy.width()));
}

function wantedBy({ edges }: Picture, ids: readonly string[] | undefined): ReadonlySet<string> | undefined {
  const wanted = ids && new Set(ids);
  for (const { id, source, target } of edges) if (wanted?.has(id)) wanted.add(source).add(target);
  return wanted;
}
