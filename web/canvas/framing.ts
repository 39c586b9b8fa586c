import type cytoscape from 'cytoscape';
import { cameraThatFits, shows, type Cover } from '#web/canvas/camera.ts';
import { labelled } from '#web/canvas/composition.ts';
import { extentAtScale, labelScaleAt } from '#web/canvas/labelsThatFit.ts';
import { extentAt } from '#web/canvas/layout/bounds.ts';
import type { Measure, NodeBox } from '#web/canvas/nodeBox.ts';
import { union, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Camera } from '#web/session/camera.ts';
import type { Picture } from '#web/session/picture.ts';

/** A picture with the room that each of its entities takes. */
export type Measured = { readonly picture: Picture; readonly boxes: ReadonlyMap<string, NodeBox>; readonly measure: Measure };

const marginOfLabels = 8;
const labelRounds = 4;

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

/**
 * The camera that holds all of an extent beside the cover. In a small window the enlarged labels reach beyond what was laid out: where the
 * edge would cut one off, the camera goes farther away, and again, since that enlarges them further.
 */
export function cameraOnWhole(
  cy: cytoscape.Core,
  { picture, boxes, measure }: Measured,
  extent: Rectangle,
  ids: readonly string[] | undefined,
  cover: Cover,
): Camera {
  const wanted = wantedBy(picture, ids);
  let camera = cameraThatFits(cy, extent, cover);
  for (let round = 0; round < labelRounds && labelScaleAt(camera.zoom) > 1; round++) {
    const seen = labelled(picture, boxes, measure, camera.zoom)
      .filter(({ node }) => wanted?.has(node.id) ?? true)
      .reduce((all, claimant) => union(all, extentAtScale(claimant, claimant.scale)), extent);
    if (shows(cy, camera, seen, cover)) break;
    camera = cameraThatFits(cy, seen, cover, marginOfLabels);
  }
  return camera;
}

function wantedBy({ edges }: Picture, ids: readonly string[] | undefined): ReadonlySet<string> | undefined {
  const wanted = ids && new Set(ids);
  for (const { id, source, target } of edges) if (wanted?.has(id)) wanted.add(source).add(target);
  return wanted;
}
