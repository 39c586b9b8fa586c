import type { Motive, Tag } from '#graph-schema/generated/ontology.ts';
import type { Spot } from '#server/export/publish/asked.ts';
import { drawnLines, type DrawnLine } from '#server/export/publish/drawnLines.ts';
import { escaped } from '#server/export/publish/escaped.ts';
import type { Published, ShownParty } from '#server/export/publish/published.ts';
import { sentenceOf } from '#server/export/publish/sentences.ts';
import { borderTowards, cut, outlineOf, round, shapeOf, type Shape } from '#server/export/publish/shapes.ts';
import { fileWords } from '#server/export/publish/words.ts';

const margin = 90;
const air = { loose: 10, none: 2 } as const;

/** The picture of a network as SVG, in the places and signs of the canvas, with the labels of a language. Each name and each line leads to what the list says of it. */
export function drawingOf(published: Published, tag: Tag): string {
  const drawn = [...published.parties.values()].flatMap((party) => (party.spot === null ? [] : [{ party, spot: party.spot }]));
  const shapes = new Map(drawn.map(({ party, spot }) => [party.key, shapeOf(party.kind, spot, lettersOf(party))] as const));
  const lines = drawnLines(published).flatMap((line) => {
    const [from, to] = [shapes.get(line.from), shapes.get(line.to)];
    return from && to ? [lineMark(line, from, to, line.ties.map((tie) => sentenceOf(tie, published, tag)).join('. '), tag)] : [];
  });
  const names = drawn.flatMap(({ party }) => {
    const shape = shapes.get(party.key);
    return shape ? [nameMark(party, shape, tag)] : [];
  });
  return `<svg class="net" viewBox="${boxOf([...shapes.values()])}" role="group" aria-label="${escaped(fileWords[tag].picture)}">\n${[...lines, ...names].join('\n')}\n</svg>`;
}

/** A label in a language, or in the first that has it. */
export function labelled({ label }: ShownParty, tag: Tag): string {
  return label[tag] ?? Object.values(label)[0] ?? '';
}

function lettersOf({ label }: ShownParty): number {
  return Math.max(...Object.values(label).map((text) => Array.from(text).length), 1);
}

function boxOf(shapes: readonly Shape[]): string {
  const xs = shapes.flatMap(({ x, halfWidth }) => [x - halfWidth, x + halfWidth]);
  const ys = shapes.map(({ y }) => y);
  const [left, right] = [Math.min(...xs, 0) - margin, Math.max(...xs, 0) + margin];
  const [top, bottom] = [Math.min(...ys, 0) - margin / 2, Math.max(...ys, 0) + margin / 2];
  return [left, top, right - left, bottom - top].map(Math.round).join(' ');
}

function nameMark(party: ShownParty, shape: Shape, tag: Tag): string {
  const label = labelled(party, tag);
  const y = shape.isInside ? shape.y + 4 : shape.y + shape.halfHeight + 15;
  return `<a href="#${tag}-${party.key}" class="n" data-n="${party.key}"><title>${escaped(label)}</title>${outlineOf(shape)}<text x="${round(shape.x)}" y="${round(y)}">${escaped(`\u2068${cut(label)}\u2069`)}</text></a>`;
}

function lineMark(line: DrawnLine, source: Shape, target: Shape, says: string, tag: Tag): string {
  const from = borderTowards(source, target, line.isLoose ? air.loose : air.none);
  const to = borderTowards(target, source, air.none);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const [first, second] = line.motives;
  const parts = [
    stroke(from, to, 'hit', 14),
    ...(line.isOnlyDenied ? [stroke(from, to, 'hollow', 4.5), stroke(from, to, 'core', 2.5)] : ways(line, from, to, middle)),
    ...(line.isLoose ? [bead(from, first)] : []),
    ...(line.hasArrow ? [at(to, angle, `<path class="${fillOf(second ?? first)}" d="M1 0-9-4.5v9z"/>`)] : []),
    ...(line.isDenied ? [at(middle, angle, '<path class="bar" d="M0-8V8"/>')] : []),
    ...(line.isOnlyDenied ? [at(middle, 0, '<path class="bar" d="M-5-5 5 5M-5 5 5-5"/>')] : []),
  ];
  return `<a href="#${tag}-${line.tie.key}" tabindex="-1" class="l" data-a="${line.from}" data-b="${line.to}" aria-label="${escaped(says)}">${parts.join('')}</a>${line.ties.length > 1 ? figure(from, to, line.ties.length) : ''}`;
}

/** One stroke, or two halves where two motives are claimed. */
function ways(line: DrawnLine, from: Spot, to: Spot, middle: Spot): readonly string[] {
  const [first, second] = line.motives;
  const as = (motive: Motive | undefined) =>
    `${line.isInferred ? 'dots ' : ''}${motive === undefined ? 'tie' : `m-${motive.toLowerCase()}`}`;
  if (second === undefined) return [stroke(from, to, as(first), line.width)];
  return [stroke(from, middle, as(first), line.width), stroke(middle, to, as(second), line.width)];
}

function stroke(from: Spot, to: Spot, as: string, width: number): string {
  return `<path class="${as}" stroke-width="${width}" d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}"/>`;
}

function at({ x, y }: Spot, angle: number, mark: string): string {
  return `<g transform="translate(${round(x)} ${round(y)})${angle === 0 ? '' : ` rotate(${round(angle)})`}">${mark}</g>`;
}

/** What is drawn at the loose end of who left, by the motive, so that it is told without its colour. */
function bead(spot: Spot, motive: Motive | undefined): string {
  switch (motive) {
    case 'CONVICTION':
      return at(spot, 0, `<circle class="${fillOf(motive)}" r="4"/>`);
    case 'FEAR':
      return at(spot, 0, `<rect class="${fillOf(motive)}" x="-4" y="-4" width="8" height="8"/>`);
    case 'MONEY':
      return at(spot, 45, `<rect class="${fillOf(motive)}" x="-3.5" y="-3.5" width="7" height="7"/>`);
    case 'COVER':
      return at(spot, 0, '<circle class="m-cover open" r="3.5" stroke-width="2"/>');
    case 'UNKNOWN':
    case undefined:
      return '';
    default:
      return motive satisfies never;
  }
}

function fillOf(motive: Motive | undefined): string {
  return motive === undefined ? 'a-tie' : `a-${motive.toLowerCase()}`;
}

function figure(from: Spot, to: Spot, ties: number): string {
  const spot = { x: from.x + (to.x - from.x) * 0.7, y: from.y + (to.y - from.y) * 0.7 };
  return at(spot, 0, `<rect class="count" x="-8" y="-8" width="16" height="16" rx="3"/><text class="digit" y="4">${ties}</text>`);
}
