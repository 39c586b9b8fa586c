import { listColumns, type ListColumn, type ListTab } from '#web/session/list.ts';
import { csvText } from '#web/parts/csvText.ts';
import type { Rows } from '#web/views/list/rows.ts';

/**
 * Rows as csvText writes them: the row as a sentence, then every column of the tab, shown or not.
 */
export function csv(rows: Rows, chosen: readonly number[], tab: ListTab, head: (column: ListColumn | 'sentence') => string): string {
  const columns = listColumns[tab];
  const lines = chosen.map((at) => [rows.said(at), ...columns.map((column) => rows.cell(at, column).text)]);
  return csvText([[head('sentence'), ...columns.map(head)], ...lines]);
}
