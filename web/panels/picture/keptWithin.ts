import { isEntityKind, describeKind } from '#graph-schema/ontology.ts';
import type { Composition } from '#web/canvas/composition.ts';
import type { Element, NodeElement } from '#web/canvas/element.ts';
import { fontSize } from '#web/canvas/font.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';

const gap = 6;

/**
 * A composed picture none of whose names reaches beyond an edge at the left or the right: a label turns to the other side of its shape, and where that is not
 * enough the name comes in as far as is needed. A label that another would then cover is left out, an amount and what stands inside a shape last.
 */
export function keptWithin(composition: Composition, left: number, right: number, measure: Measure): Composition {
  const within = composition.elements.map((element) => (element.group === 'nodes' ? cameIn(element, left, right, measure) : element));
  const hidden = covered(within, measure);
  return {
    ...composition,
    elements: within.map((element) => (hidden.has(element.id) ? { ...element, data: { ...element.data, label: '' } } : element)),
  };
}

function cameIn(node: NodeElement, left: number, right: number, measure: Measure): NodeElement {
  const turns = overOf(node, left, right, measure) !== 0 && turned(node);
  const best = turns && overOf(turns, left, right, measure) === 0 ? turns : node;
  return { ...best, x: best.x - overOf(best, left, right, measure) };
}

function turned(node: NodeElement): NodeElement | null {
  const [from, to] = node.classes.split(' ').includes('end') ? ['end', 'start'] : ['start', 'end'];
  const classes = node.classes.split(' ');
  return classes.includes(from) ? { ...node, classes: classes.map((name) => (name === from ? to : name)).join(' ') } : null;
}

/** How far a name reaches beyond an edge: above 0 at the right, below it at the left. */
function overOf(node: NodeElement, left: number, right: number, measure: Measure): number {
  const half = Number(node.data['width']) / 2;
  const label = labelOf(node, measure);
  const [from, to] = [Math.min(node.x - half, label?.left ?? Infinity), Math.max(node.x + half, label?.right ?? -Infinity)];
  if (to > right) return to - right;
  return from < left ? from - left : 0;
}

/** The ids of those whose label would lie on one that is kept. */
function covered(elements: readonly Element[], measure: Measure): ReadonlySet<string> {
  const nodes = elements.filter((element) => element.group === 'nodes');
  const kept: Rectangle[] = [];
  const hidden = new Set<string>();
  for (const node of nodes.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const label = labelOf(node, measure);
    if (!label) continue;
    if (rankOf(node) > 1 && kept.some((other) => overlap(label, other))) hidden.add(node.id);
    else kept.push(label);
  }
  return hidden;
}

function rankOf({ classes, data }: NodeElement): number {
  const kind = String(data['kind']);
  if (isEntityKind(kind) && describeKind(kind).nature === 'FLOW') return 0;
  return classes.split(' ').includes('inside') ? 1 : 2;
}

/** The room of a label, or of the shape that it stands in; null where there is none. */
function labelOf({ x, y, classes, data }: NodeElement, measure: Measure): Rectangle | null {
  const words = String(data['label']);
  if (words === '') return null;
  const [across, down] = [Number(data['width']) / 2, Number(data['height']) / 2];
  const names = classes.split(' ');
  if (names.includes('inside')) return { left: x - across, right: x + across, top: y - down, bottom: y + down };
  const lines = words.split('\n');
  const size = Number(data['fontSize']);
  const wide = (size / fontSize(words)) * Math.max(...lines.map((line) => measure(line, 500)));
  const high = lines.length * size * Number(data['lineHeight']);
  const beside = { top: y - high / 2, bottom: y + high / 2 };
  if (names.includes('end')) return { left: x + across + gap, right: x + across + gap + wide, ...beside };
  if (names.includes('start')) return { left: x - across - gap - wide, right: x - across - gap, ...beside };
  const top = names.includes('above') ? y - down - gap - high : y + down + gap;
  return { left: x - wide / 2, right: x + wide / 2, top, bottom: top + high };
}
