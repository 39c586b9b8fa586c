import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { gathered } from '#server/export/gathered.ts';
import { leftOutSentences, type LeaveOut, type Tally } from '#server/export/leftOut.ts';
import { cellsOf, type Column } from '#server/export/told/column.ts';
import { entityColumns, tieColumns } from '#server/export/told/columns.ts';
import { graphOf } from '#server/export/told/graph.ts';
import { toldOf, type Told } from '#server/export/told/told.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';
import { xmlComment, xmlText } from '#server/export/xml.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
const types = { string: 'string', number: 'double', boolean: 'boolean' } as const;

/** GraphML, as yEd, Gephi, igraph and networkx read it: entities as nodes, and each relationship that somebody asserts as an edge with its words. */
export const graphml: ExportFormat = {
  name: 'graphml',
  type: 'application/xml; charset=utf-8',
  ending: '.graphml',
  isReadAgain: false,
  write: (batches, tally) => utf8Chunks(graphmlText(batches, tally)),
};

async function* graphmlText(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<string> {
  const told = toldOf(await gathered(batches));
  const { entities, ties } = graphOf(told, leaveOut, false);
  yield head;
  yield* keys('node', entityColumns);
  yield* keys('edge', tieColumns);
  yield '<graph id="isnad" edgedefault="directed">\n';
  for (const entity of entities) yield `<node id="${xmlText(entity.id)}">${data('node', entityColumns, entity, told, leaveOut)}</node>\n`;
  for (const tie of ties()) {
    const { id, source, target } = tie.record;
    const cells = data('edge', tieColumns, tie, told, leaveOut);
    yield `<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${cells}</edge>\n`;
  }
  yield '</graph>\n';
  for (const words of leftOutSentences(counted(), 'GraphML')) yield `${xmlComment(words)}\n`;
  yield '</graphml>\n';
}

function* keys<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): Iterable<string> {
  for (const { name, type } of columns)
    if (!inTag(of, name)) yield `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>\n`;
}

function data<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[], row: Row, told: Told, leaveOut: LeaveOut): string {
  const cells = cellsOf(columns, row, told, leaveOut).filter(([{ name }]) => !inTag(of, name));
  return cells.map(([{ name }, cell]) => `<data key="${of}.${name}">${xmlText(String(cell))}</data>`).join('');
}

/** What the tag of a node or an edge says already. */
function inTag(of: 'node' | 'edge', name: string): boolean {
  return name === 'id' || (of === 'edge' && (name === 'source' || name === 'target'));
}
