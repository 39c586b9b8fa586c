import type { Language, Motive } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, holds } from '#graph-schema/ontology.ts';
import { crossId, glowId, type EdgeElement } from '#web/canvas/element.ts';
import { fontSize } from '#web/canvas/font.ts';
import { isolated } from '#web/canvas/label.ts';
import { lift } from '#web/canvas/wordsThatFit.ts';
import type { PictureEdge } from '#web/session/picture.ts';

/**
 * How a relationship is drawn beside what the picture says of it. bend: the distance of its control point from the straight line. wordsAt:
 * where its words stand, in pixels from the target; null leaves them out.
 */
export type EdgeLook = {
  readonly bend: number;
  readonly wordsAt: number | null;
  readonly selected: boolean;
  readonly language: Language;
  readonly contrast: boolean;
  readonly labelScale: number;
};

const glow = 12;
const hollow = 3.5;
const cross = 22;

/** The motives that a relationship is drawn in the colours of: none for a type that has none, more than one where claims give rival ones. */
function paintsOf(edge: PictureEdge): readonly Motive[] {
  if (!describeRelationship(edge.type).motivated) return [];
  if (edge.rivals.length > 1) return edge.rivals;
  return edge.motive === null ? edge.rivals : [edge.motive];
}

/** The width of a line in pixels: by the number of claims, a little more where a motive is claimed. */
function lineWidth(claims: number, motivated: boolean, contrast: boolean): number {
  const plain = claims >= 2 ? 2.5 : 1.25;
  return (claims >= 4 ? 4 : plain) + (motivated ? 0.5 : 0) + (contrast ? 0.5 : 0);
}

/** What nobody asserts is a hollow line. */
function styleOf({ assertion, certain }: PictureEdge): 'inferred' | 'certain' | 'possible' | 'unasserted' {
  if (!holds(assertion)) return 'unasserted';
  if (assertion === 'INFERRED') return 'inferred';
  return certain ? 'certain' : 'possible';
}

function courseOf({ source, target }: PictureEdge, bend: number): 'loop' | 'straight' | 'bent' {
  if (source === target) return 'loop';
  return bend === 0 ? 'straight' : 'bent';
}

/** Draws a relationship; one that is selected lies on a broad line, which comes first, and over one that is only denied lies a cross. */
export function edgeElements(edge: PictureEdge, look: EdgeLook): readonly EdgeElement[] {
  const paints = paintsOf(edge);
  const width = holds(edge.assertion) ? lineWidth(edge.claims, paints.length > 0, look.contrast) : hollow;
  const words = look.wordsAt !== null ? edge.words[look.language] : '';
  const course = courseOf(edge, look.bend);
  const classes = [styleOf(edge), course, edge.directed ? 'directed' : '', edge.denied ? 'denied' : '', look.selected ? 'selected' : ''];
  const drawn: EdgeElement = {
    group: 'edges',
    id: edge.id,
    classes: classes.filter((name) => name !== '').join(' '),
    data: {
      paint: paints[0] ?? 'TIE',
      rivals: paints.length > 1 ? paints.join(' ') : '',
      width,
      bend: look.bend,
      words: words === '' ? '' : isolated([words]),
      wordsAt: look.wordsAt ?? 0,
      lift: holds(edge.assertion) ? 0 : lift * look.labelScale,
      figure: edge.ties > 1 ? isolated([edge.ties.toLocaleString('en')]) : '',
      fontSize: fontSize(words) * look.labelScale,
    },
    source: edge.source,
    target: edge.target,
  };
  const over: EdgeElement = {
    group: 'edges',
    id: crossId(edge.id),
    classes: `cross ${course}`,
    data: { paint: 'DENY', rivals: '', width, bend: look.bend, words: '', wordsAt: 0, lift: 0, fontSize: cross * look.labelScale },
    source: edge.source,
    target: edge.target,
  };
  const whole = edge.assertion === 'DENIED' ? [drawn, over] : [drawn];
  if (!look.selected) return whole;
  const under: EdgeElement = {
    group: 'edges',
    id: glowId(edge.id),
    classes: `glow ${course}`,
    data: { paint: 'MARK', rivals: '', width: width + glow, bend: look.bend, words: '', wordsAt: 0, lift: 0, figure: '', fontSize: 12 },
    source: edge.source,
    target: edge.target,
  };
  return [under, ...whole];
}
