import { csv } from '#server/import/table/csv/csv.ts';
import { json } from '#server/import/table/json/json.ts';
import { ods } from '#server/import/table/workbook/ods.ts';
import { xlsx } from '#server/import/table/workbook/xlsx.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';

/** The forms of tables that are read, by a mapping. */
export const tableFormats: readonly [TableFormat, ...TableFormat[]] = [csv, xlsx, ods, json];
