import type cytoscape from 'cytoscape';
import type { Motive } from '#graph-schema/generated/ontology.ts';
import { isMotive, valuesOf } from '#graph-schema/ontology.ts';
import { fontFamily } from '#web/canvas/font.ts';
import type { Palette } from '#web/canvas/palette.ts';

type Block = cytoscape.StylesheetJsonBlock;
type Bead = { readonly shape: 'circle' | 'square' | 'diamond' | 'none'; readonly fill: 'filled' | 'hollow' };

const arrowScale = 0.85;
const deniedScale = 1.25;
const stripes = 6;

const beads: Readonly<Record<Motive, Bead>> = {
  CONVICTION: { shape: 'circle', fill: 'filled' },
  FEAR: { shape: 'square', fill: 'filled' },
  MONEY: { shape: 'diamond', fill: 'filled' },
  COVER: { shape: 'circle', fill: 'hollow' },
  UNKNOWN: { shape: 'none', fill: 'filled' },
};

const colours: Readonly<Record<Motive, keyof Palette>> = {
  CONVICTION: 'conviction',
  FEAR: 'fear',
  MONEY: 'money',
  COVER: 'cover',
  UNKNOWN: 'unknown',
};

function motiveColour(motive: Motive, palette: Palette): string {
  return palette[colours[motive]];
}

function rivalsOf(edge: cytoscape.EdgeSingular): readonly Motive[] {
  return String(edge.data('rivals')).split(' ').filter(isMotive);
}

/** How ties are drawn: colour by motive, style by certainty, a bar over what is denied, hollow what nobody asserts, what is selected marked. */
export function edgeBlocks(palette: Palette): readonly Block[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.tie,
        'target-arrow-color': palette.tie,
        'arrow-scale': arrowScale,
        'curve-style': 'straight',
        'overlay-opacity': 0,
        color: palette.ink,
        'font-family': fontFamily,
        'font-size': 'data(fontSize)',
        'font-weight': 500,
        'target-label': 'data(words)',
        'target-text-offset': (edge: cytoscape.EdgeSingular) => Number(edge.data('wordsAt')),
        'target-text-margin-y': (edge: cytoscape.EdgeSingular) => -Number(edge.data('lift')),
        'text-outline-color': palette.paper,
        'text-outline-width': 2.5,
        'text-events': 'no',
      },
    },
    {
      selector: 'edge[figure != ""]',
      style: {
        label: 'data(figure)',
        'font-weight': 600,
        'text-outline-width': 0,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-border-color': palette.tie,
        'text-border-width': 1,
        'text-border-opacity': 1,
      },
    },
    { selector: 'edge.loop', style: { 'curve-style': 'bezier' } },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': '0.5',
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
    ...motiveBlocks(palette),
    ...rivalBlocks(palette),
    { selector: 'edge.possible', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.inferred', style: { 'line-style': 'dotted', 'target-arrow-fill': 'hollow' } },
    ...unassertedBlocks(palette),
    {
      selector: 'edge.denied',
      style: { 'arrow-scale': deniedScale, 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': palette.deny },
    },
    ...selectedBlocks(palette),
  ];
}

function unassertedBlocks(palette: Palette): readonly Block[] {
  return [
    {
      selector: 'edge.unasserted',
      style: {
        'line-color': palette.paper,
        'line-outline-color': palette.ink2,
        'line-outline-width': 1,
        'target-arrow-shape': 'none',
        'source-arrow-shape': 'none',
      },
    },
    {
      selector: 'edge.cross',
      style: { label: '\u00d7', 'font-weight': 600, color: palette.deny, 'line-opacity': 0, 'z-index': 3, events: 'no' },
    },
  ];
}

function motiveBlocks(palette: Palette): readonly Block[] {
  return valuesOf('Motive')
    .map(({ value }) => value)
    .filter(isMotive)
    .map((motive) => {
      const colour = motiveColour(motive, palette);
      const { shape, fill } = beads[motive];
      return {
        selector: `edge[paint = "${motive}"]`,
        style: {
          'line-color': colour,
          'target-arrow-color': colour,
          'source-arrow-color': colour,
          'source-arrow-shape': shape,
          'source-arrow-fill': fill,
        },
      };
    });
}

function rivalBlocks(palette: Palette): readonly Block[] {
  return [
    {
      selector: 'edge[rivals != ""]',
      style: {
        'line-fill': 'linear-gradient',
        'line-gradient-stop-colors': (edge) => {
          const rivals = rivalsOf(edge);
          return Array.from({ length: stripes * 2 }, (_, stop) => {
            const motive = rivals[Math.floor(stop / 2) % rivals.length];
            return motive ? motiveColour(motive, palette) : palette.tie;
          });
        },
        'line-gradient-stop-positions': Array.from({ length: stripes * 2 }, (_, stop) => (Math.ceil(stop / 2) / stripes) * 100),
        'mid-source-arrow-shape': (edge) => beads[rivalsOf(edge)[1] ?? 'UNKNOWN'].shape,
        'mid-source-arrow-fill': (edge) => beads[rivalsOf(edge)[1] ?? 'UNKNOWN'].fill,
        'mid-source-arrow-color': (edge) => motiveColour(rivalsOf(edge)[1] ?? 'UNKNOWN', palette),
        'target-arrow-color': (edge) => motiveColour(rivalsOf(edge)[(stripes - 1) % rivalsOf(edge).length] ?? 'UNKNOWN', palette),
      },
    },
  ];
}

function selectedBlocks(palette: Palette): readonly Block[] {
  return [
    {
      selector: 'edge.selected',
      style: {
        'underlay-color': palette.paper,
        'underlay-padding': 1.5,
        'underlay-opacity': 1,
        color: palette['mark-ink'],
        'font-weight': 600,
        'text-outline-width': 0,
        'text-background-color': palette.mark,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'z-index': 2,
      },
    },
    {
      selector: 'edge.glow',
      style: { 'line-color': palette.mark, 'line-cap': 'round', 'target-arrow-shape': 'none', 'z-index': 1, events: 'no' },
    },
  ];
}
