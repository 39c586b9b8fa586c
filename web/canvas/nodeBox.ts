import { describeKind } from '#graph-schema/ontology.ts';
import { isArabicText, labelLines } from '#web/canvas/label.ts';
import { isLabelledInside, type Standing } from '#web/canvas/standing.ts';
import { nodeLooks, type NodeShape } from '#web/look/nodeLook.ts';
import type { NodeKind } from '#web/session/picture.ts';
import type { Labels } from '#web/session/labels.ts';

/** The width of one line of a label in pixels, at the size and in the face that its script is drawn in. */
export type Measure = (line: string, weight: 500 | 600) => number;

/** The room that an entity takes, in pixels at zoom 1: its shape, and its label where that stands beside it. */
export type NodeBox = {
  readonly width: number;
  readonly height: number;
  readonly textWidth: number;
  readonly textHeight: number;
  readonly inside: boolean;
};

const discs = [18, 26, 38] as const;
const sized = [12, 16, 23, 31, 41, 54] as const;
const pins = [
  { width: 16, height: 23 },
  { width: 20, height: 28 },
  { width: 25, height: 35 },
] as const;

/** The lines of a label of a node of a kind: an amount of money stays on one line, and many in one have the lines that they are told in. */
export function linesOf(kind: NodeKind, text: string): readonly string[] {
  if (kind === 'MANY') return text.split('\n');
  return describeKind(kind).nature === 'FLOW' ? [text.trim()] : labelLines(text);
}

/** The height of a line of text in pixels at zoom 1. */
export function lineHeight(text: string): number {
  return isArabicText(text) ? 19 : 15;
}

type Size = { readonly width: number; readonly height: number };
type Sizing = (standing: Standing, text: Size) => Size;

function square(extra: number): Sizing {
  return ({ third, size }) => {
    const across = (size === undefined ? discs[third] : sized[size]) + extra;
    return { width: across, height: across };
  };
}

/** Room round a label inside a shape: least width, and what is added to the text's width; a hub has more, and so has what is sized by a measure. */
function round(least: number, extra: number): Sizing {
  return ({ hub, size = 0 }, { width, height }) => {
    const own = hub
      ? { width: Math.max(58, width + extra + 8), height: Math.max(36, height + 14) }
      : { width: Math.max(least, width + extra), height: height + 10 };
    return { width: own.width + 6 * size, height: own.height + 5 * size };
  };
}

const sizings: Readonly<Record<NodeShape, Sizing>> = {
  disc: square(0),
  ring: square(7),
  diamond: square(0),
  cut: square(0),
  pin: ({ third, size }) => (size === undefined ? pins[third] : { width: sized[size] * 0.7, height: sized[size] }),
  plate: round(28, 20),
  hexagon: round(36, 34),
  pill: round(36, 26),
  many: round(48, 36),
};

/** The size of a kind's shape, in pixels at zoom 1, for the text that it holds where the label is inside. */
export function shapeSize(kind: NodeKind, standing: Standing, text: Size): Size {
  return sizings[nodeLooks[kind].shape](standing, text);
}

/** The box of an entity, wide and high enough for its label in every language, so that a change of language moves nothing. */
export function nodeBox(kind: NodeKind, standing: Standing, label: Labels, measure: Measure): NodeBox {
  let width = 0;
  let height = 0;
  for (const text of Object.values(label)) {
    const lines = linesOf(kind, text);
    for (const line of lines) width = Math.max(width, measure(line, standing.hub ? 600 : 500));
    height = Math.max(height, lines.length * lineHeight(text));
  }
  width = Math.ceil(width);
  const inside = isLabelledInside(kind);
  return { ...shapeSize(kind, standing, { width, height }), textWidth: inside ? 0 : width, textHeight: inside ? 0 : height, inside };
}
