import type { Motive } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, holds } from '#graph-schema/ontology.ts';
import { crossId, glowId, type EdgeElement } from '#web/canvas/element.ts';
import { fontSize } from '#web/canvas/font.ts';
import { isolated } from '#web/canvas/label.ts';
import { figureAt, type WordsPlace } from '#web/canvas/wordsThatFit.ts';
import { figureOf, wordsOf, type Writing } from '#web/canvas/written.ts';
import type { Doubt } from '#web/session/period.ts';
import type { PictureEdge } from '#web/session/picture.ts';

/**
 * How a line is drawn beside what the picture says of it. bend: the distance of its control point from the straight line. words: where
 * its words stand; null leaves them out, and the figure of a line of many stands before its end. ghost: it is only hinted at, without words. doubt: why it does not certainly stand in the chosen period; null where it does, or none is chosen.
 */
export type EdgeLook = {
  readonly bend: number;
  readonly words: WordsPlace | null;
  readonly selected: boolean;
  readonly ghost: boolean;
  readonly doubt: Doubt | null;
  readonly writing: Writing;
  readonly or: string;
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
  return (claims >= 4 ? 4 : plain) + (motivated ? 0.75 : 0) + (contrast ? 0.5 : 0);
}

/** Whether it is nothing but an editor's inference about money, which has no claim that could give it a motive. */
function isFunds({ type, assertion }: PictureEdge): boolean {
  return assertion === 'INFERRED' && describeRelationship(type).money !== undefined;
}

/** What nobody asserts is a hollow line. */
function styleOf({ assertion }: PictureEdge): 'inferred' | 'asserted' | 'unasserted' {
  if (!holds(assertion)) return 'unasserted';
  return assertion === 'INFERRED' ? 'inferred' : 'asserted';
}

/** What nobody asserts has its own line in any period, and so has what an editor inferred; a bar over a line goes before the ring at its middle. */
function doubtOf(edge: PictureEdge, { doubt }: EdgeLook): 'perhaps' | 'undated' | '' {
  if (doubt === 'PERHAPS') return edge.assertion === 'ASSERTED' ? 'perhaps' : '';
  return doubt === 'UNDATED' && holds(edge.assertion) && !edge.denied ? 'undated' : '';
}

function courseOf({ source, target }: PictureEdge, bend: number): 'loop' | 'straight' | 'bent' {
  if (source === target) return 'loop';
  return bend === 0 ? 'straight' : 'bent';
}

/** Draws a line; one that is selected lies on a broad line, which comes first, and over one that is only denied lies a cross. */
export function edgeElements(edge: PictureEdge, look: EdgeLook): readonly EdgeElement[] {
  const paints = paintsOf(edge);
  const width = holds(edge.assertion) ? lineWidth(edge.claims, paints.length > 0 || isFunds(edge), look.contrast) : hollow;
  const figure = edge.members.length > 1 && !look.ghost ? figureOf(edge, look.writing) : '';
  const words = look.words !== null && !look.ghost ? wordsOf(edge, look.writing) : figure;
  const course = courseOf(edge, look.bend);
  const classes = [
    styleOf(edge),
    course,
    edge.arrow ? 'arrow' : '',
    isFunds(edge) ? 'funds' : '',
    edge.loose ? 'loose' : '',
    edge.denied ? 'denied' : '',
    look.selected ? 'selected' : '',
    look.ghost ? 'ghost' : '',
    doubtOf(edge, look),
    look.words === null && figure !== '' ? 'counted' : '',
  ];
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
      wordsAt: look.words?.at ?? figureAt * look.labelScale,
      lift: look.words?.lift ?? 0,
      or: paints.length > 1 && !look.ghost ? isolated([look.or]) : '',
      fontSize: fontSize(words) * look.labelScale,
    },
    source: edge.source,
    target: edge.target,
  };
  const over: EdgeElement = {
    group: 'edges',
    id: crossId(edge.id),
    classes: `cross ${course}`,
    data: { paint: 'DENY', rivals: '', width, bend: look.bend, words: '', wordsAt: 0, lift: 0, or: '', fontSize: cross * look.labelScale },
    source: edge.source,
    target: edge.target,
  };
  const whole = edge.assertion === 'DENIED' ? [drawn, over] : [drawn];
  if (!look.selected) return whole;
  const under: EdgeElement = {
    group: 'edges',
    id: glowId(edge.id),
    classes: `glow ${course}`,
    data: { paint: 'MARK', rivals: '', width: width + glow, bend: look.bend, words: '', wordsAt: 0, lift: 0, or: '', fontSize: 12 },
    source: edge.source,
    target: edge.target,
  };
  return [under, ...whole];
}
