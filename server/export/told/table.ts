import type { Batch } from '#server/engine/batch.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';
import { cellsOf, type Cell, type Column } from '#server/export/told/column.ts';
import { claimColumns, decisionColumns, documentColumns, dossierColumns, entityColumns, tieColumns } from '#server/export/told/columns.ts';
import type { Told } from '#server/export/told/told.ts';

/** Records of one sort as rows. rows: a cell for each name, null where nothing is told. */
export type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: () => Iterable<readonly (Cell | null)[]>;
};

/** Everything in a batch as tables; the relationships that nobody asserts among it, in words that say so. Places in pictures are left out. */
export function tablesOf(told: Told, leaveOut: LeaveOut): readonly Table[] {
  const { entities, relationships, allegations, documents, dossiers, decisions }: Batch = told.batch;
  leaveOut('PLACE', dossiers.flatMap(({ places }) => places).length);
  return [
    table('entities', entityColumns, () => entities, told, leaveOut),
    table('relationships', tieColumns, () => relationships.values().map(told.tie), told, leaveOut),
    table('claims', claimColumns, () => allegations, told, leaveOut),
    table('documents', documentColumns, () => documents, told, leaveOut),
    table('dossiers', dossierColumns, () => dossiers, told, leaveOut),
    table('decisions', decisionColumns, () => decisions, told, leaveOut),
  ];
}

function table<Row>(name: string, columns: readonly Column<Row>[], rows: () => Iterable<Row>, told: Told, leaveOut: LeaveOut): Table {
  return {
    name,
    columns: columns.map((column) => column.name),
    *rows() {
      for (const row of rows()) {
        const cells = new Map(cellsOf(columns, row, told, leaveOut));
        yield columns.map((column) => cells.get(column) ?? null);
      }
    },
  };
}
