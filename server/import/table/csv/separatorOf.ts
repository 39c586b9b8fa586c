import { parse } from 'csv-parse/sync';

/** What may stand between the cells of a line. */
export const separators = [',', ';', '\t', '|'] as const;

/** What stands between cells. */
export type Separator = (typeof separators)[number];

const sampledLines = 50;

/** What stands between the cells of a text, by its first lines: what divides each of them into as many cells, two at least; else the only one that stands in the first. null: several may be meant. */
export function separatorOf(head: string): Separator | null {
  const widths = separators.flatMap((separator) => {
    const width = widthOf(head, separator);
    return width === null || width < 2 ? [] : [{ separator, width }];
  });
  const [best, next] = widths.toSorted((a, b) => b.width - a.width);
  if (best === undefined) {
    const [only = ',', other] = separators.filter((separator) => firstLine(head).includes(separator));
    return other === undefined ? only : null;
  }
  return next?.width === best.width ? null : best.separator;
}

/** Into how many cells a separator divides every line; null where that differs. */
function widthOf(head: string, separator: Separator): number | null {
  try {
    const rows = parse(head, {
      delimiter: separator,
      to: sampledLines,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 200_000,
    });
    const widths = new Set(rows.map((row) => row.length));
    return widths.size === 1 ? (rows[0]?.length ?? null) : null;
  } catch {
    return null;
  }
}

function firstLine(text: string): string {
  return text.trimStart().split(/\r|\n/u, 1)[0] ?? '';
}
