import type cytoscape from 'cytoscape';
import { ringBreadth } from '#web/canvas/nodeElement.ts';
import type { Palette } from '#web/canvas/palette.ts';
import { pinPoints, pinShape } from '#web/canvas/pin.ts';
import { nodeLooks, type NodeShape } from '#web/look/nodeLook.ts';

type Block = cytoscape.StylesheetJsonBlock;
type Style = cytoscape.Css.Node;

/** How nodes of each kind, and many in one, are drawn: their shape and its colours. */
export function kindBlocks(palette: Palette): readonly Block[] {
  const shapes: Readonly<Record<NodeShape, Style>> = {
    disc: { shape: 'ellipse', 'border-width': 0 },
    ring: { shape: 'ellipse', 'border-style': 'double', 'border-width': ringBreadth },
    plate: { shape: 'round-rectangle', 'corner-radius': '2px' },
    hexagon: {
      shape: 'polygon',
      'shape-polygon-points': (node) => {
        const slant = Number(node.data('slant'));
        return `-1 0 ${-slant} -1 ${slant} -1 1 0 ${slant} 1 ${-slant} 1`;
      },
    },
    pin: { shape: 'polygon', 'shape-polygon-points': pinPoints(pinShape), color: palette.ink2 },
    diamond: { shape: 'diamond' },
    pill: { shape: 'round-rectangle', 'corner-radius': '100px', 'border-width': 2 },
    cut: { shape: 'cut-rectangle' },
    many: { shape: 'round-rectangle', 'corner-radius': '100px', 'border-style': 'double', 'border-width': ringBreadth },
  };
  return Object.entries(nodeLooks).map(([kind, { shape, fill, line }]) => {
    return {
      selector: `node[kind = "${kind}"]`,
      style: { ...shapes[shape], 'background-color': palette[fill], 'border-color': palette[line] },
    };
  });
}

/** What a selected node of a kind keeps of its shape. */
export function selectedKindBlocks(): readonly Block[] {
  const shapes: Readonly<Partial<Record<NodeShape, Style>>> = {
    disc: { 'underlay-shape': 'ellipse' },
    ring: { 'underlay-shape': 'ellipse', 'border-width': ringBreadth },
  };
  return Object.entries(nodeLooks).flatMap(([kind, look]) => {
    const style = shapes[look.shape];
    return style ? [{ selector: `node[kind = "${kind}"].selected`, style }] : [];
  });
}
