import type cytoscape from 'cytoscape';
import { edgeBlocks } from '#web/canvas/edgeBlocks.ts';
import { nodeBlocks } from '#web/canvas/nodeBlocks.ts';
import { faint } from '#web/canvas/nodeElement.ts';
import type { Palette } from '#web/canvas/palette.ts';

/** How a picture is drawn in a palette: shape by kind, colour by motive, style by certainty, width by claims, what is only hinted at at 12 %, names that nothing reaches then at 25 %. */
export function stylesheet(palette: Palette): cytoscape.StylesheetJsonBlock[] {
  return [
    {
      selector: 'core',
      style: {
        'active-bg-color': palette.paper,
        'active-bg-opacity': 0,
        'active-bg-size': 0,
        'selection-box-color': palette.mark,
        'selection-box-border-color': palette.mark,
        'selection-box-border-width': 0,
        'selection-box-opacity': 0,
        'outside-texture-bg-color': palette.paper,
        'outside-texture-bg-opacity': 1,
      },
    },
    ...nodeBlocks(palette),
    ...edgeBlocks(palette),
    { selector: 'node.bare', style: { opacity: faint.bare } },
    { selector: '.ghost', style: { opacity: faint.ghost } },
  ];
}
