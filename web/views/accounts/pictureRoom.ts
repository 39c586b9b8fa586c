import { labelled } from '#web/canvas/composition.ts';
import { extentOf, type Measured } from '#web/canvas/framing.ts';
import { extentAtScale } from '#web/canvas/labelsThatFit.ts';
import { grown, union, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Picture } from '#web/session/picture.ts';

const tallest = 460;
const air = 12;
const rounds = 8;
const nearly = 0.995;
const [farthestAcross, farthestAlong] = [1.6, 2.5];

/** How much farther apart, across and down, the names of a picture may stand so that they fill a width, and no more than the height of these pictures: never closer, for then they would overlap. */
export function roomFor(of: Measured, width: number): { readonly across: number; readonly along: number } {
  const extent = extentOf(of, undefined);
  if (!extent || width === 0) return { across: 1, along: 1 };
  const spanned = (values: readonly number[]): number => Math.max(1, Math.max(...values) - Math.min(...values));
  const [wide, high] = [spanned(of.picture.nodes.map(({ x }) => x)), spanned(of.picture.nodes.map(({ y }) => y))];
  const [besides, overs] = [across(extent) - wide, along(extent) - high];
  const broad = within((width - 2 * air - besides) / wide, farthestAcross);
  const zoom = frameOf([{ ...of, picture: apart(of.picture, { across: broad, along: 1 }) }], width)?.zoom ?? 1;
  return { across: broad, along: within((tallest - 2 * air - overs) / zoom / high, farthestAlong) };
}

/** A picture with its names farther apart. */
export function apart(picture: Picture, room: { readonly across: number; readonly along: number }): Picture {
  return { ...picture, nodes: picture.nodes.map((node) => ({ ...node, x: node.x * room.across, y: node.y * room.along })) };
}

/** The zoom at which pictures of the same places are shown in a width, and what of them is seen: all, with the labels as they are drawn at that zoom. null: there is nothing. */
export function frameOf(pictures: readonly Measured[], width: number): { readonly zoom: number; readonly view: Rectangle } | null {
  if (width === 0) return null;
  let zoom = 1;
  for (let round = 0; ; round++) {
    const seen = seenAt(pictures, zoom);
    if (!seen) return null;
    const fitting = Math.min(1, (width - 2 * air) / across(seen), (tallest - 2 * air) / along(seen));
    if (round === rounds || fitting >= zoom * nearly) return { zoom, view: grown(seen, air / zoom) };
    zoom = fitting;
  }
}

function seenAt(pictures: readonly Measured[], zoom: number): Rectangle | null {
  const extents = pictures.flatMap(({ picture, boxes, measure }) =>
    labelled(picture, boxes, measure, zoom).map((claimant) => extentAtScale(claimant, claimant.scale)),
  );
  return extents.length === 0 ? null : extents.reduce(union);
}

function within(factor: number, most: number): number {
  return Math.min(most, Math.max(1, factor));
}

function across({ left, right }: Rectangle): number {
  return right - left;
}

/** How high a rectangle is. */
export function along({ top, bottom }: Rectangle): number {
  return bottom - top;
}
