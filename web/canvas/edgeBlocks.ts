import type cytoscape from 'cytoscape';
import type { Motive } from '#graph-schema/generated/ontology.ts';
import { isMotive, valuesOf } from '#graph-schema/ontology.ts';
import { fontFamily } from '#web/canvas/font.ts';
import type { Palette } from '#web/canvas/palette.ts';

type Block = cytoscape.StylesheetJsonBlock;
type Bead = { readonly shape: 'circle' | 'square' | 'diamond' | 'none'; readonly fill: 'filled' | 'hollow' };

const arrowScale = 0.9;
const arrowScaleOfBroad = 0.72;
const broadFrom = 4;
/** The dashes of what perhaps stood in the chosen period: drawn, and left out. */
export const dashes = [6, 4] as const;
/** Pixels between what was left and the line of a departure. */
export const airBeforeLoose = 10;

/** What stands at the loose end of a departure, by its motive. */
export const beads: Readonly<Record<Motive, Bead>> = {
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

/** The colour of a motive in a palette. */
export function motiveColour(motive: Motive, palette: Palette): string {
  return palette[colours[motive]];
}

/** How large the marks on a line of a width are drawn, of their usual size. */
export function arrowScaleOf(width: number): number {
  return width >= broadFrom ? arrowScaleOfBroad : arrowScale;
}

function rivalsOf(edge: cytoscape.EdgeSingular): readonly Motive[] {
  return String(edge.data('rivals')).split(' ').filter(isMotive);
}

/** How lines are drawn: colour by motive, loose at what was left, an arrow at what moved, a bar over what is denied, hollow what nobody asserts, what is selected marked. */
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
        // Of lines without words, too: as it changes with the zoom, Cytoscape finds the box of a line anew, without which a part of it was not drawn.
        'font-size': 'data(fontSize)',
      },
    },
    { selector: `edge[width >= ${broadFrom}]`, style: { 'arrow-scale': arrowScaleOfBroad } },
    {
      // Most lines have no words, and what each is styled by holds up the first picture.
      selector: 'edge[words != ""], edge[or != ""], edge.cross',
      style: {
        color: palette.ink,
        'font-family': fontFamily,
        'font-weight': 500,
        'target-label': 'data(words)',
        'target-text-offset': (edge: cytoscape.EdgeSingular) => Number(edge.data('wordsAt')),
        'target-text-margin-y': (edge: cytoscape.EdgeSingular) => -Number(edge.data('lift')),
        'text-outline-color': palette.paper,
        'text-outline-width': 2.5,
      },
    },
    {
      selector: 'edge.counted',
      style: {
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
    { selector: 'edge.arrow', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.loose', style: { 'source-distance-from-node': airBeforeLoose } },
    ...motiveBlocks(palette),
    ...rivalBlocks(palette),
    { selector: 'edge.inferred', style: { 'line-style': 'dotted' } },
    { selector: 'edge.funds', style: { 'line-color': palette.money } },
    { selector: 'edge.perhaps', style: { 'line-style': 'dashed', 'line-dash-pattern': [...dashes] } },
    {
      selector: 'edge.undated',
      style: { 'mid-source-arrow-shape': 'circle', 'mid-source-arrow-fill': 'hollow', 'mid-source-arrow-color': palette.ink2 },
    },
    ...unassertedBlocks(palette),
    {
      selector: 'edge.denied',
      style: { 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': palette.deny },
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
    .flatMap((motive): Block[] => {
      const colour = motiveColour(motive, palette);
      const { shape, fill } = beads[motive];
      return [
        {
          selector: `edge[paint = "${motive}"]`,
          style: { 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour },
        },
        { selector: `edge.loose[paint = "${motive}"]`, style: { 'source-arrow-shape': shape, 'source-arrow-fill': fill } },
      ];
    });
}

/** Rival readings share the line in equal parts, with a word between: neither is the first. */
function rivalBlocks(palette: Palette): readonly Block[] {
  return [
    {
      selector: 'edge[rivals != ""]',
      style: {
        label: 'data(or)',
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'line-fill': 'linear-gradient',
        'line-gradient-stop-colors': (edge) =>
          rivalsOf(edge).flatMap((motive) => {
            const colour = motiveColour(motive, palette);
            return [colour, colour];
          }),
        'line-gradient-stop-positions': (edge) => {
          const { length } = rivalsOf(edge);
          return rivalsOf(edge).flatMap((_, at) => [(at / length) * 100, ((at + 1) / length) * 100]);
        },
        'target-arrow-color': (edge) => motiveColour(rivalsOf(edge).at(-1) ?? 'UNKNOWN', palette),
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
