import { parse } from 'csv-parse/sync';

/** What may stand between the cells of a line. */
export const separators = [',', ';', '\t', '|'] as const;

/** What stands between cells. */
export type Separator = (typeof separators)[number];

const sampledLines = 50;
const leastOfTwo = 3;

/**
 * What stands between the cells of a text, by its first lines: what divides each of them into as many cells, two at least; else what does so with most of the last of them, below titles; else the only one that stands in the first.
 * null: several may be meant, or one that makes two cells below one line, which may be a title or the header of one column of lists.
 */
export function separatorOf(head: string): Separator | null {
  const found = separators.map((separator) => ({ separator, lines: linesBy(head, separator) }));
  const [best, next] = found
    .flatMap(({ separator, lines }) =>
      lines.length > 0 && runOf(lines) === lines.length ? [{ separator, width: lines[0]?.width ?? 0 }] : [],
    )
    .toSorted((a, b) => b.width - a.width);
  if (best !== undefined) return next?.width === best.width ? null : best.separator;
  const [below, other] = found
    .map(({ separator, lines }) => ({ separator, lines, run: runOf(lines) }))
    .filter(({ run }) => run > 1)
    .toSorted((a, b) => b.run - a.run);
  if (below !== undefined) return other?.run === below.run || !isBelowTitles(below.lines, below.run) ? null : below.separator;
  const [only = ',', another] = separators.filter((separator) => firstLine(head).includes(separator));
  return another === undefined ? only : null;
}

type Line = { readonly width: number; readonly isAfterGap: boolean };

/** How many of the last lines are divided into as many cells, two at least. */
function runOf(lines: readonly Line[]): number {
  const width = lines.at(-1)?.width ?? 1;
  return width < 2 ? 0 : lines.length - 1 - lines.findLastIndex((line) => line.width !== width);
}

/** Whether what stands above the last lines can be nothing but titles: these have three cells at least, or there are several of them below more than one line, or below an empty one. */
function isBelowTitles(lines: readonly Line[], run: number): boolean {
  const above = lines.length - run;
  const first = lines[above];
  return (first?.width ?? 0) > 2 || (run >= leastOfTwo && run > above && (above > 1 || first?.isAfterGap === true));
}

/** Into how many cells a separator divides each line; nothing where it cannot. */
function linesBy(head: string, separator: Separator): readonly Line[] {
  try {
    const rows = parse(head, {
      delimiter: separator,
      to: sampledLines,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 200_000,
    });
    return rows.flatMap((row, index) => (isEmpty(row) ? [] : [{ width: row.length, isAfterGap: index > 0 && isEmpty(rows[index - 1]) }]));
  } catch {
    return [];
  }
}

function isEmpty(row: readonly string[] | undefined): boolean {
  return row?.length === 1 && row[0] === '';
}

function firstLine(text: string): string {
  return text.trimStart().split(/\r|\n/u, 1)[0] ?? '';
}
