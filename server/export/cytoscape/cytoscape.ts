import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { gathered } from '#server/export/gathered.ts';
import { leftOutSentences, type LeaveOut, type Tally } from '#server/export/leftOut.ts';
import { cellsOf, type Column } from '#server/export/told/column.ts';
import { entityColumns, tieColumns } from '#server/export/told/columns.ts';
import { graphOf } from '#server/export/told/graph.ts';
import { toldOf, type Told } from '#server/export/told/told.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';

/** The JSON of Cytoscape and Cytoscape.js. An edge shares the room of ids with nodes there, so its own begins with what no id of ours holds. */
export const cytoscape: ExportFormat = {
  name: 'cytoscape',
  type: 'application/json; charset=utf-8',
  ending: '.cyjs',
  isReadAgain: false,
  write: (batches, tally) => utf8Chunks(cytoscapeText(batches, tally)),
};

async function* cytoscapeText(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<string> {
  const told = toldOf(await gathered(batches));
  const { entities, ties } = graphOf(told, leaveOut, true);
  yield '{"format_version":"1.0","generated_by":"Isnad","target_cytoscapejs_version":"~3","elements":{"nodes":[';
  let comma = '';
  for (const entity of entities) {
    const place = told.placeOf(entity.id);
    const position = place === null ? {} : { position: { x: place.x, y: place.y } };
    yield `${comma}\n${JSON.stringify({ data: { ...cells(entityColumns, entity, told, leaveOut), name: told.label(entity.id).en }, ...position })}`;
    comma = ',';
  }
  yield '],"edges":[';
  comma = '';
  for (const tie of ties()) {
    const data = cells(tieColumns, tie, told, leaveOut);
    yield `${comma}\n${JSON.stringify({ data: { ...data, id: `tie/${tie.record.id}`, tieId: tie.record.id, interaction: tie.record.type, name: tie.says.en } })}`;
    comma = ',';
  }
  const about = {
    name: 'Isnad',
    notice: 'An edge is what somebody says, no fact; saidBy, deniedBy and doubtedBy tell who.',
    leftOut: leftOutSentences(counted(), 'Cytoscape JSON'),
  };
  yield `]},"data":${JSON.stringify(about)}}\n`;
}

function cells<Row>(columns: readonly Column<Row>[], row: Row, told: Told, leaveOut: LeaveOut): Readonly<Record<string, unknown>> {
  return Object.fromEntries(cellsOf(columns, row, told, leaveOut).map(([{ name }, cell]) => [name, cell]));
}
