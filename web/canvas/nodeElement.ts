import type { NodeElement } from '#web/canvas/element.ts';
import { fontSize } from '#web/canvas/font.ts';
import { isolated } from '#web/canvas/label.ts';
import { lineHeight, linesOf, shapeSize, type NodeBox } from '#web/canvas/nodeBox.ts';
import { nodeLooks, type NodeShape } from '#web/look/nodeLook.ts';
import type { PictureNode } from '#web/session/picture.ts';
import type { Standing } from '#web/canvas/standing.ts';
import { labelOf, type Writing } from '#web/canvas/written.ts';

/** How faint an entity is that is only hinted at, and one that nothing reaches in the chosen period. */
export const faint = { ghost: 0.12, bare: 0.25 } as const;

/** How an entity is drawn beside what the picture says of it. labelScale enlarges a label that keeps its size on screen; null where there is no room for it. ghost: it is only hinted at, without its label. bare: nothing reaches it in the chosen period. */
export type NodeLook = {
  readonly box: NodeBox;
  readonly standing: Standing;
  readonly labelScale: number | null;
  readonly selected: boolean;
  readonly ghost: boolean;
  readonly bare: boolean;
  readonly writing: Writing;
};

/** The breadth of a double edge, half of it outside the shape that Cytoscape knows. */
export const ringBreadth = 5;

const doubleEdged: ReadonlySet<NodeShape> = new Set<NodeShape>(['ring', 'many']);

const emptyShape = { width: 4, height: 6 };
const hexagonPoint = 10;

/** The step of the scale that names are coloured by, as a class; none where they are not. */
function groundOf({ weight }: PictureNode): string {
  return weight?.way === 'COLOUR' ? `weighed step${weight.step ?? 'less'}` : '';
}

/** Draws an entity: its shape by kind, its size by standing, its label where there is room. */
export function nodeElement(node: PictureNode, { box, standing, labelScale, selected, ghost, bare, writing }: NodeLook): NodeElement {
  const text = labelOf(node, writing);
  const scale = labelScale ?? 1;
  const ring = doubleEdged.has(nodeLooks[node.kind].shape) ? ringBreadth : 0;
  const grown = box.inside ? scale : 1;
  const { width, height } = box.inside && labelScale === null ? shapeSize(node.kind, { hub: false, third: 0 }, emptyShape) : box;
  const classes = [
    box.inside ? 'inside' : `outside ${node.labelSide}`,
    standing.hub ? 'hub' : '',
    box.inside && scale > 1 ? 'raised' : '',
    selected ? 'selected' : '',
    node.pinned ? 'pinned' : '',
    node.noted ? 'noted' : '',
    groundOf(node),
    ghost ? 'ghost' : '',
    bare && !selected ? 'bare' : '',
  ];
  return {
    group: 'nodes',
    id: node.id,
    classes: classes.filter((name) => name !== '').join(' '),
    data: {
      kind: node.kind,
      width: width * grown - ring,
      height: height * grown - ring,
      slant: 1 - (2 * hexagonPoint) / width,
      label: labelScale === null || ghost ? '' : isolated(linesOf(node.kind, text)),
      fontSize: (fontSize(text) + (standing.hub ? 1 : 0)) * scale,
      lineHeight: lineHeight(text) / fontSize(text),
      halo: 2.5 * scale,
    },
    x: node.x,
    y: node.y,
  };
}
