import type { Language } from '#graph-schema/generated/ontology.ts';
import { extentAt } from '#web/canvas/layout/bounds.ts';
import { lineHeight, type Measure } from '#web/canvas/nodeBox.ts';
import type { PictureEdge } from '#web/canvas/picture.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import type { Claimant } from '#web/canvas/room.ts';
import { createRectangleGrid } from '#web/canvas/rectangleGrid.ts';

const along = [0.3, 0.45, 0.6] as const;

/** Where the words of relationships stand, as a part of the way from the target to the source, by the ids of those that have room: they cover no entity, no label and no words before them. The words of those that are selected are always there. */
export function wordsThatFit(
  edges: readonly PictureEdge[],
  selected: ReadonlySet<string>,
  claimants: readonly Claimant[],
  measure: Measure,
  scale: number,
  language: Language,
): ReadonlyMap<string, number> {
  const taken = createRectangleGrid(100);
  const places = new Map(claimants.map(({ node }) => [node.id, node]));
  claimants.forEach(({ node, box }, key) => taken.add(key, extentAt(box, node.x, node.y, node.labelSide)));
  const found = new Map<string, number>();
  edges.forEach((edge, index) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source || !target) return;
    const text = edge.words[language];
    const width = measure(text, 600) * scale;
    const height = lineHeight(text) * scale;
    for (const part of along) {
      const x = target.x + (source.x - target.x) * part;
      const y = target.y + (source.y - target.y) * part;
      const room: Rectangle = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      if (!selected.has(edge.id) && taken.anyOverlapping(room, 2, -1) !== null) continue;
      taken.add(claimants.length + index, room);
      found.set(edge.id, part);
      return;
    }
  });
  return found;
}
