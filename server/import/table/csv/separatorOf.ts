import { parse } from 'csv-parse/sync';

/** What may stand between the cells of a line. */
export const separators = [',', ';', '\t', '|'] as const;

/** What stands between cells. */
export type Separator = (typeof separators)[number];

const sampledLines = 50;
const leastBelowTitles = 3;

/**
 * What stands between the cells of a text, by its first lines: what divides each of them into as many cells, two at least; else each below lines that it does not divide, as titles are, into three at least; else the only one that
 * stands in the first. null: several may be meant, or one that makes two cells below a line of one, which may be titles or lists within one column.
 */
export function separatorOf(head: string): Separator | null {
  const found = separators.map((separator) => ({ separator, widths: widthsOf(head, separator) }));
  const [best, next] = widest(found);
  if (best !== undefined) return next?.width === best.width ? null : best.separator;
  const [below, other] = widest(found.map(({ separator, widths }) => ({ separator, widths: belowTitles(widths) })));
  if (below !== undefined) return below.width < leastBelowTitles || other?.width === below.width ? null : below.separator;
  const [only = ',', another] = separators.filter((separator) => firstLine(head).includes(separator));
  return another === undefined ? only : null;
}

/** Those that divide every line into as many cells, the most first. */
function widest(found: readonly { readonly separator: Separator; readonly widths: readonly number[] }[]) {
  return found
    .flatMap(({ separator, widths: [width = 1, ...others] }) =>
      width > 1 && others.every((each) => each === width) ? [{ separator, width }] : [],
    )
    .toSorted((a, b) => b.width - a.width);
}

/** Without the lines of one cell that they begin with; nothing where fewer than two are left, which say nothing. */
function belowTitles(widths: readonly number[]): readonly number[] {
  const first = widths.findIndex((width) => width > 1);
  return first === -1 || widths.length - first < 2 ? [] : widths.slice(first);
}

/** Into how many cells a separator divides each line; nothing where it cannot. */
function widthsOf(head: string, separator: Separator): readonly number[] {
  try {
    const rows = parse(head, {
      delimiter: separator,
      to: sampledLines,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 200_000,
    });
    return rows.map((row) => row.length);
  } catch {
    return [];
  }
}

function firstLine(text: string): string {
  return text.trimStart().split(/\r|\n/u, 1)[0] ?? '';
}
