import type cytoscape from 'cytoscape';
import { stepTokens, type Palette } from '#web/canvas/palette.ts';
import { nodeLooks } from '#web/look/nodeLook.ts';

type Block = cytoscape.StylesheetJsonBlock;

/** From this step on the ground is so strong that words on it have the other ink. */
export const firstStrongStep = 3;

/** How names look that are coloured by a measure: the ground tells the step, the outline still tells the kind. */
export function weighedBlocks(palette: Palette): readonly Block[] {
  const discs = Object.entries(nodeLooks).filter(([, { shape }]) => shape === 'disc');
  return [
    { selector: 'node.weighed', style: { 'background-color': palette.paper } },
    { selector: 'node.weighed.inside', style: { color: palette.ink } },
    ...discs.map(([kind]): Block => ({ selector: `node[kind = "${kind}"].weighed`, style: { 'border-width': 1.5 } })),
    ...stepTokens.map((token): Block => ({ selector: `node.${token}`, style: { 'background-color': palette[token] } })),
    ...stepTokens.slice(firstStrongStep).map((token): Block => ({
      selector: `node.inside.${token}`,
      style: { color: palette['step-ink'] },
    })),
  ];
}
