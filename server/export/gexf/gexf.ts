import type { Batch } from '#server/engine/batch.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { gathered } from '#server/export/gathered.ts';
import { leftOutSentences, type LeaveOut, type Tally } from '#server/export/leftOut.ts';
import { cellsOf, type Column } from '#server/export/told/column.ts';
import { entityColumns, tieColumns } from '#server/export/told/columns.ts';
import { graphOf } from '#server/export/told/graph.ts';
import { toldOf, type Told } from '#server/export/told/told.ts';
import type { ToldTie } from '#server/export/told/toldTie.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';
import { xmlComment, xmlText } from '#server/export/xml.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Isnad</creator><description>What sources claim. An edge is what somebody says, no fact; saidBy, deniedBy and doubtedBy tell who.</description></meta>
<graph mode="static" defaultedgetype="directed">
`;
const types = { string: 'string', number: 'double', boolean: 'boolean' } as const;

/** GEXF 1.3, as Gephi reads it: entities where the first dossier that has a place for them draws them, and each relationship that somebody asserts with its words. */
export const gexf: ExportFormat = {
  name: 'gexf',
  type: 'application/xml; charset=utf-8',
  ending: '.gexf',
  isReadAgain: false,
  write: (batches, tally) => utf8Chunks(gexfText(batches, tally)),
};

async function* gexfText(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<string> {
  const told = toldOf(await gathered(batches));
  const { entities, ties } = graphOf(told, leaveOut, true);
  yield head;
  yield* attributes('node', entityColumns);
  yield* attributes('edge', tieColumns);
  yield '<nodes>\n';
  for (const entity of entities) yield nodeOf(entity, told, leaveOut);
  yield '</nodes>\n<edges>\n';
  for (const tie of ties()) yield edgeOf(tie, told, leaveOut);
  yield '</edges>\n</graph>\n';
  for (const words of leftOutSentences(counted(), 'GEXF')) yield `${xmlComment(words)}\n`;
  yield '</gexf>\n';
}

function* attributes<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): Iterable<string> {
  yield `<attributes class="${of}">\n`;
  for (const { name, type } of columns) if (!isInTag(name)) yield `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`;
  yield '</attributes>\n';
}

function nodeOf(entity: EntityRecord, told: Told, leaveOut: LeaveOut): string {
  const place = told.placeOf(entity.id);
  const position = place === null ? '' : `<viz:position x="${place.x}" y="${-place.y}" z="0"/>`;
  const label = xmlText(told.label(entity.id).en ?? entity.id);
  return `<node id="${xmlText(entity.id)}" label="${label}">${values(entityColumns, entity, told, leaveOut)}${position}</node>\n`;
}

/** kind keeps two edges between the same two apart, where a program would add them up. */
function edgeOf(tie: ToldTie, told: Told, leaveOut: LeaveOut): string {
  const { id, type, source, target } = tie.record;
  const tag = `id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}" kind="${type}" label="${xmlText(tie.says.en ?? type)}"`;
  return `<edge ${tag}>${values(tieColumns, tie, told, leaveOut)}</edge>\n`;
}

function values<Row>(columns: readonly Column<Row>[], row: Row, told: Told, leaveOut: LeaveOut): string {
  const cells = cellsOf(columns, row, told, leaveOut).filter(([{ name }]) => !isInTag(name));
  return `<attvalues>${cells.map(([{ name }, cell]) => `<attvalue for="${name}" value="${xmlText(String(cell))}"/>`).join('')}</attvalues>`;
}

/** What the tag of a node or an edge says already. */
function isInTag(name: string): boolean {
  return name === 'id' || name === 'source' || name === 'target';
}
