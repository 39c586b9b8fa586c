import { listColumns, type ListColumn, type ListTab } from '#web/session/list.ts';
import { csvText } from '#web/parts/csvText.ts';
import { inSlices } from '#web/views/list/inSlices.ts';
import type { Rows } from '#web/views/list/rows.ts';

/**
 * Rows as csvText writes them: the row as a sentence, then every column of the tab, shown or not. Many rows are written some at a time.
 */
export async function csv(
  rows: Rows,
  chosen: readonly number[],
  tab: ListTab,
  head: (column: ListColumn | 'sentence') => string,
): Promise<string> {
  const columns = listColumns[tab];
  const lines = await inSlices(chosen, (at) => [rows.said(at), ...columns.map((column) => rows.cell(at, column).text)]);
  return csvText([[head('sentence'), ...columns.map(head)], ...lines]);
}
