import { kindLooks, type KindLook, type KindShape } from '#graph-schema/kindLook.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';

/** The outlines that nodes are drawn with: those of kinds, and that of many in one. */
export type NodeShape = KindShape | 'many';

/** How a node is drawn on the canvas, in lists and in the legend; the colours by the names of the design tokens. */
export type NodeLook = Omit<KindLook, 'shape'> & { readonly shape: NodeShape };

/** How each kind of node is drawn: entities by their kind, many in one as a double-edged pill. */
export const nodeLooks: Readonly<Record<EntityKind | 'MANY', NodeLook>> = {
  ...kindLooks,
  MANY: { shape: 'many', fill: 'paper', line: 'person' },
};
