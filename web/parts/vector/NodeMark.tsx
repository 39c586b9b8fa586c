import type { NodeElement } from '#web/canvas/element.ts';
import { labelGap } from '#web/canvas/layout/bounds.ts';
import { faint, ringBreadth } from '#web/canvas/nodeElement.ts';
import { firstStrongStep } from '#web/canvas/weighedBlocks.ts';
import { stepTokens, type Palette } from '#web/canvas/palette.ts';
import { nodeLooks, type NodeLook, type NodeShape } from '#web/look/nodeLook.ts';
import { Label, type LabelPlace } from '#web/parts/vector/Label.tsx';
import { hundredths, outlineOf, type Shaped } from '#web/parts/vector/outline.ts';

const border = 1.5;
const borderOfPill = 2;

/** An entity in a vector picture, as the canvas draws it: its shape, and its label inside or beside it. */
export function NodeMark({ node, shaped, palette }: { readonly node: NodeElement; readonly shaped: Shaped; readonly palette: Palette }) {
  const classes = node.classes.split(' ');
  const look = nodeLooks[shaped.kind];
  const isHub = classes.includes('hub');
  const step = stepTokens.find((each) => classes.includes(each)) ?? null;
  const isWeighed = classes.includes('weighed');
  const fill = isWeighed ? palette[step ?? 'paper'] : palette[isHub ? 'hub' : look.fill];
  const line = palette[isHub ? 'hub' : look.line];
  return (
    <g opacity={opacityWith(classes)}>
      <Shape shaped={shaped} look={look} fill={fill} line={line} paper={palette.paper} />
      <NodeLabel node={node} shaped={shaped} look={look} classes={classes} isHub={isHub} palette={palette} />
    </g>
  );
}

function opacityWith(classes: readonly string[]): number | undefined {
  if (classes.includes('ghost')) return faint.ghost;
  return classes.includes('bare') ? faint.bare : undefined;
}

function Shape({
  shaped,
  look,
  fill,
  line,
  paper,
}: {
  readonly shaped: Shaped;
  readonly look: NodeLook;
  readonly fill: string;
  readonly line: string;
  readonly paper: string;
}) {
  const { x, y, width, height } = shaped;
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  if (look.shape === 'disc')
    return (
      <ellipse cx={x} cy={y} rx={width / 2} ry={height / 2} fill={fill} stroke={fill === line ? undefined : line} strokeWidth={border} />
    );
  if (look.shape === 'plate') return <rect {...box} rx={2} fill={fill} stroke={line} strokeWidth={border} />;
  if (look.shape === 'pill') return <rect {...box} rx={height / 2} fill={fill} stroke={line} strokeWidth={borderOfPill} />;
  if (look.shape === 'many')
    return (
      <g fill={paper} stroke={line} strokeWidth={ringBreadth / 3}>
        {[ringBreadth / 3, -ringBreadth / 3].map((out) => (
          <rect key={out} x={box.x - out} y={box.y - out} width={width + 2 * out} height={height + 2 * out} rx={height / 2 + out} />
        ))}
      </g>
    );
  if (look.shape === 'ring')
    return (
      <g fill={fill} stroke={line} strokeWidth={ringBreadth / 3}>
        <ellipse
          fill={paper}
          cx={x}
          cy={y}
          rx={(width + ringBreadth) / 2 - ringBreadth / 6}
          ry={(height + ringBreadth) / 2 - ringBreadth / 6}
        />
        <ellipse cx={x} cy={y} rx={(width - ringBreadth) / 2 + ringBreadth / 6} ry={(height - ringBreadth) / 2 + ringBreadth / 6} />
      </g>
    );
  const corners = outlineOf(shaped).map((at) => `${hundredths(at.x)},${hundredths(at.y)}`);
  return <polygon points={corners.join(' ')} fill={fill} stroke={line} strokeWidth={border} strokeLinejoin="round" />;
}

function NodeLabel({
  node,
  shaped,
  look,
  classes,
  isHub,
  palette,
}: {
  readonly node: NodeElement;
  readonly shaped: Shaped;
  readonly look: NodeLook;
  readonly classes: readonly string[];
  readonly isHub: boolean;
  readonly palette: Palette;
}) {
  const words = String(node.data['label']);
  if (words === '') return null;
  const { x, y, width, height } = shaped;
  const place = (['above', 'below', 'start', 'end'] as const).find((side) => classes.includes(side)) ?? 'middle';
  const gap = labelGap + borderOf(look.shape) / 2;
  const from: Readonly<Record<LabelPlace, { readonly x: number; readonly y: number }>> = {
    above: { x, y: y - height / 2 - gap },
    below: { x, y: y + height / 2 + gap },
    start: { x: x - width / 2 - gap, y },
    end: { x: x + width / 2 + gap, y },
    middle: { x, y },
  };
  const size = Number(node.data['fontSize']);
  const isInside = classes.includes('inside');
  const colour = palette[inkOn(classes, isHub, look)];
  return (
    <Label
      words={words}
      {...from[place]}
      place={place}
      size={size}
      leading={size * Number(node.data['lineHeight'])}
      weight={isHub ? 600 : 500}
      colour={colour}
      paper={palette.paper}
      halo={isInside ? 0 : Number(node.data['halo'])}
    />
  );
}

/** The breadth of the border of a shape, half of it outside. */
function borderOf(shape: NodeShape): number {
  if (shape === 'ring' || shape === 'many') return ringBreadth;
  return shape === 'disc' ? 0 : border;
}

/** The ink of a label: places are named in a quieter one, and what stands inside a strong ground has the other. */
function inkOn(classes: readonly string[], isHub: boolean, { shape }: NodeLook): 'ink' | 'ink2' | 'hub-ink' | 'step-ink' {
  if (!classes.includes('weighed')) return isHub ? 'hub-ink' : quietOf(shape);
  const isStrong = stepTokens.slice(firstStrongStep).some((each) => classes.includes(each));
  return isStrong && classes.includes('inside') ? 'step-ink' : quietOf(shape);
}

function quietOf(shape: NodeShape): 'ink' | 'ink2' {
  return shape === 'pin' ? 'ink2' : 'ink';
}
