import type cytoscape from 'cytoscape';
import { fontFamily } from '#web/canvas/font.ts';
import { kindBlocks, selectedKindBlocks } from '#web/canvas/kindBlocks.ts';
import { labelGap } from '#web/canvas/layout/bounds.ts';
import { weighedBlocks } from '#web/canvas/weighedBlocks.ts';
import type { Palette } from '#web/canvas/palette.ts';

type Block = cytoscape.StylesheetJsonBlock;

const labelBlocks: readonly Block[] = [
  { selector: 'node.below', style: { 'text-valign': 'bottom', 'text-margin-y': labelGap } },
  { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -labelGap } },
  {
    selector: 'node.start',
    style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -labelGap, 'text-justification': 'right' },
  },
  {
    selector: 'node.end',
    style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': labelGap, 'text-justification': 'left' },
  },
  { selector: 'node.inside', style: { 'text-halign': 'center', 'text-valign': 'center', 'text-outline-width': 0 } },
];

/** How entities are drawn: shape by kind, the label on its side, what is selected marked. */
export function nodeBlocks(palette: Palette): readonly Block[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 1.5,
        'border-color': palette.person,
        'background-color': palette.paper,
        label: 'data(label)',
        color: palette.ink,
        'font-family': fontFamily,
        'font-size': 'data(fontSize)',
        'font-weight': 500,
        'line-height': 1.25,
        'text-wrap': 'wrap',
        'text-max-width': '2000px',
        'text-outline-color': palette.paper,
        'text-outline-width': 'data(halo)',
        'text-events': 'yes',
        'overlay-opacity': 0,
      },
    },
    ...labelBlocks,
    ...kindBlocks(palette),
    {
      selector: 'node.hub',
      style: { 'background-color': palette.hub, 'border-color': palette.hub, color: palette['hub-ink'], 'font-weight': 600 },
    },
    { selector: 'node.raised', style: { 'z-index': 1 } },
    ...weighedBlocks(palette),
    ...signBlocks(palette),
    ...selectedBlocks(palette),
  ];
}

/** A drawing pin at the upper right of what a layout does not move, a sheet of paper at the upper left of what the reader noted something about. */
function signBlocks(palette: Palette): readonly Block[] {
  const drawing = (path: string) =>
    `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path d="${path}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="1.5" paint-order="stroke"/></svg>`)}`;
  const pin = { image: drawing('M5 1h6v2l-1 1v4l2 2v1H4v-1l2-2V4L5 3zM7.5 11h1v4h-1z'), at: '100%', off: '8px' };
  const sheet = { image: drawing('M3 2h7l3 3v9H3zM5 7v1h6V7zM5 10v1h6v-1z'), at: '0%', off: '-8px' };
  const block = (selector: string, shown: readonly (typeof pin)[]): Block => ({
    selector,
    style: {
      'background-image': shown.map(({ image }) => image).join(' '),
      'background-width': shown.map(() => '16px').join(' '),
      'background-height': shown.map(() => '16px').join(' '),
      'background-position-x': shown.map(({ at }) => at).join(' '),
      'background-position-y': shown.map(() => '0%').join(' '),
      'background-offset-x': shown.map(({ off }) => off).join(' '),
      'background-offset-y': shown.map(() => '-9px').join(' '),
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': 10,
    },
  });
  return [block('node.pinned', [pin]), block('node.noted', [sheet]), block('node.pinned.noted', [pin, sheet])];
}

function selectedBlocks(palette: Palette): readonly Block[] {
  return [
    {
      selector: 'node.selected',
      style: {
        'border-color': palette.ink,
        'border-width': 2,
        'underlay-color': palette.mark,
        'underlay-padding': 6,
        'underlay-opacity': 1,
      },
    },
    ...selectedKindBlocks(),
    {
      selector: 'node.selected.outside',
      style: {
        color: palette['mark-ink'],
        'text-outline-width': 0,
        'text-background-color': palette.mark,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
      },
    },
  ];
}
