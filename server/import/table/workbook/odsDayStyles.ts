import type { Archive } from '#server/import/table/archive/openArchive.ts';
import type { DayStyle } from '#server/import/table/workbook/dayOf.ts';
import { xmlPart } from '#server/import/table/workbook/xmlPart.ts';

type CellStyle = { readonly shows: string | null; readonly parent: string | null };

const parts = new Set(['day', 'day-of-week', 'month', 'year', 'quarter', 'week-of-year']);
const deepest = 20;

/** How precisely the styles of cells show days, by their names: a workbook tells it beside its sheets and in a file of styles. A week or a quarter is no date that is known, and is taken for its year. */
export async function odsDayStyles(archive: Archive): Promise<(style: string | null) => DayStyle> {
  const shown = new Map<string, Set<string>>();
  const cells = new Map<string, CellStyle>();
  for (const entry of ['styles.xml', 'content.xml']) {
    let within: Set<string> | null = null;
    for await (const event of xmlPart(archive, entry)) {
      if (event.is === 'text') continue;
      const { is, name } = event;
      if (is === 'open' && name === 'body') break;
      if (name === 'date-style') within = is === 'open' ? new Set() : null;
      if (is !== 'open') continue;
      const { attributes } = event;
      const own = attributes['name'];
      if (name === 'date-style' && own !== undefined && within !== null) shown.set(own, within);
      else if (within !== null && parts.has(name)) within.add(name);
      else if (name === 'style' && own !== undefined && attributes['family'] === 'table-cell')
        cells.set(own, { shows: attributes['data-style-name'] ?? null, parent: attributes['parent-style-name'] ?? null });
    }
  }
  return (style) => {
    let name = style;
    for (let above = 0; name !== null && above < deepest; above += 1) {
      const cell = cells.get(name);
      const found = cell?.shows ?? null;
      if (found !== null) return styleOf(shown.get(found) ?? new Set());
      name = cell?.parent ?? null;
    }
    return null;
  };
}

function styleOf(shows: ReadonlySet<string>): DayStyle {
  if (shows.has('day') || shows.has('day-of-week')) return 'day';
  if (shows.has('month')) return 'month';
  return shows.size > 0 ? 'year' : null;
}
