import type { Measure } from '#web/canvas/nodeBox.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';

/** What stands on a sheet beside its picture: who claims what above it; below it, after what its signs mean, each tie with who says so, and where all of it is from. */
export type SheetWords = {
  readonly lead: string;
  readonly title: string;
  readonly about: string;
  readonly ties: readonly string[];
  readonly support: string;
  readonly notes: readonly string[];
};

/** A line of text with the middle of its height, in the units of the sheet. */
type TextLine = {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly quiet: boolean;
};

/** A sheet laid out. scale: what a pixel of text is on it, for a large picture has large words. rules: where lines go across. legend: its rows and columns. */
export type SheetLayout = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly scale: number;
  readonly lines: readonly TextLine[];
  readonly rules: readonly number[];
  readonly picture: { readonly x: number; readonly y: number };
  readonly legend: { readonly top: number; readonly row: number; readonly column: number; readonly columns: number };
};

/** What a sign of the legend means, and whether it is a wide one. */
type LegendWords = { readonly words: string; readonly wide: boolean };

type Paragraph = {
  readonly text: string;
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 500 | 600;
  readonly quiet: boolean;
};

const leastWidth = 608;
const greatestScale = 3;
const marginAt = 32;
const air = 14;
const aroundPicture = 24;
const betweenTies = 5;
const leastColumn = 150;
const betweenColumns = 24;
const legendRow = 26;
const legendSize = 12;
/** The size that texts are given in: a text of Arabic is drawn a little larger, as it is measured. */
const measuredAt = 12;

/** The room of a sign of the legend before its words, in pixels of text. */
export const signRoom = { wide: 62, narrow: 28 } as const;

/** Lays a sheet out round a picture of this extent: nothing on it is cut, and the picture keeps its size. signs: what the legend says. */
export function sheetLayout(extent: Rectangle, words: SheetWords, signs: readonly LegendWords[], measure: Measure): SheetLayout {
  const [across, down] = [extent.right - extent.left, extent.bottom - extent.top];
  const scale = Math.min(greatestScale, Math.max(1, across / (leastWidth * 1.4)));
  const inner = Math.max(leastWidth * scale, across);
  const margin = marginAt * scale;
  const lines: TextLine[] = [];
  const rules: number[] = [];
  let y = margin;

  function write({ text, size, leading, weight, quiet }: Paragraph): void {
    for (const line of wrapped(text, inner / scale, size, weight, measure)) {
      lines.push({ text: line, y: y + (leading * scale) / 2, size: size * scale, weight, quiet });
      y += leading * scale;
    }
  }

  function rule(): void {
    y += air * scale;
    rules.push(y);
    y += air * scale;
  }

  write({ text: words.lead, size: 12, leading: 19, weight: 400, quiet: true });
  write({ text: words.title, size: 24, leading: 33, weight: 600, quiet: false });
  y += 3 * scale;
  write({ text: words.about, size: 14, leading: 21, weight: 400, quiet: true });
  rule();
  y += aroundPicture * scale;
  const picture = { x: margin + (inner - across) / 2 - extent.left, y: y - extent.top };
  y += down + aroundPicture * scale;
  rule();
  const widest = Math.max(leastColumn, ...signs.map((sign) => roomOf(sign, measure)));
  const columns = Math.max(1, Math.floor((inner / scale + betweenColumns) / (widest + betweenColumns)));
  const legend = { top: y, row: legendRow * scale, column: inner / columns, columns };
  y += Math.ceil(signs.length / columns) * legend.row;
  rule();
  for (const tie of words.ties) {
    write({ text: tie, size: 12, leading: 18, weight: 400, quiet: false });
    y += betweenTies * scale;
  }
  if (words.ties.length > 0) rule();
  write({ text: words.support, size: 13, leading: 20, weight: 600, quiet: false });
  for (const note of words.notes) write({ text: note, size: 12, leading: 19, weight: 400, quiet: true });
  return { width: inner + 2 * margin, height: y + margin, margin, scale, lines, rules, picture, legend };
}

function roomOf({ words, wide }: LegendWords, measure: Measure): number {
  return (wide ? signRoom.wide : signRoom.narrow) + (measure(words, 500) * legendSize) / measuredAt;
}

/** A text in lines that are no wider than this at a size; a word that is wider has a line of its own. */
function wrapped(text: string, width: number, size: number, weight: 400 | 500 | 600, measure: Measure): readonly string[] {
  const widthOf = (line: string) => (measure(line, weight === 600 ? 600 : 500) * size) / measuredAt;
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return closedInEach(lines);
}

/** Lines of which each closes the isolates that it opens, and opens again those that the line before had to close, so that every piece of a name runs as the name does. */
function closedInEach(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    for (const [sign] of line.matchAll(/[\u2066-\u2069]/gu)) open = sign === '\u2069' ? open.slice(0, -1) : [...open, sign];
    return `${before}${line}${'\u2069'.repeat(open.length)}`;
  });
}
