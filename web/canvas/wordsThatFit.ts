import type { Language } from '#graph-schema/generated/ontology.ts';
import { extentAt } from '#web/canvas/layout/bounds.ts';
import { lineHeight, type Measure, type NodeBox } from '#web/canvas/nodeBox.ts';
import type { PictureEdge } from '#web/session/picture.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import type { Claimant } from '#web/canvas/labelsThatFit.ts';
import { createRectangleGrid } from '#web/canvas/rectangleGrid.ts';

/** What words have to fit in with: the entities, how far each line is bent, and which words are always there. */
export type WordsAmong = {
  readonly claimants: readonly Claimant[];
  readonly bends: ReadonlyMap<string, number>;
  readonly selected: ReadonlySet<string>;
  readonly measure: Measure;
  readonly scale: number;
  readonly language: Language;
};

const along = [0.3, 0.42, 0.6] as const;

/**
 * Where the words of relationships stand, in pixels along the line from the edge of the target's shape, by the ids of those that have room:
 * they cover no entity, no label and no words before them. The words of those that are selected are always there.
 */
export function wordsThatFit(edges: readonly PictureEdge[], among: WordsAmong): ReadonlyMap<string, number> {
  const { claimants, bends, selected, measure, scale, language } = among;
  const taken = createRectangleGrid(100);
  const places = new Map(claimants.map((claimant) => [claimant.node.id, claimant]));
  claimants.forEach(({ node, box }, key) => taken.add(key, extentAt(box, node.x, node.y, node.labelSide)));
  const found = new Map<string, number>();
  edges.forEach((edge, index) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source || !target || source === target) return;
    const [dx, dy] = [target.node.x - source.node.x, target.node.y - source.node.y];
    const length = Math.max(1, Math.hypot(dx, dy));
    const text = edge.words[language];
    const width = measure(text, 600) * scale;
    const height = lineHeight(text) * scale;
    const part = along.find((each) => {
      const aside = (2 * each * (1 - each) * (bends.get(edge.id) ?? 0)) / length;
      const x = target.node.x - dx * each - dy * aside;
      const y = target.node.y - dy * each + dx * aside;
      const room: Rectangle = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      if (!selected.has(edge.id) && taken.anyOverlapping(room, 2, -1) !== null) return false;
      taken.add(claimants.length + index, room);
      return true;
    });
    if (part !== undefined) found.set(edge.id, Math.max(0, Math.round(length * part - reach(target.box, dx, dy))));
  });
  return found;
}

function reach({ width, height }: NodeBox, dx: number, dy: number): number {
  const length = Math.max(1, Math.hypot(dx, dy));
  return Math.min(width / 2 / Math.max(0.01, Math.abs(dx) / length), height / 2 / Math.max(0.01, Math.abs(dy) / length));
}
