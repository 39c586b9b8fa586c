import { csv } from '#server/import/table/csv/csv.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';

/** The forms of tables that are read, by a mapping. */
export const tableFormats: readonly [TableFormat, ...TableFormat[]] = [csv];
