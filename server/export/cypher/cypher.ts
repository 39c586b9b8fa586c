import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import { cypherText, cypherValue } from '#server/export/cypher/cypherText.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { gathered } from '#server/export/gathered.ts';
import { leftOutSentences, type LeaveOut, type Tally } from '#server/export/leftOut.ts';
import { cellsOf, type Column } from '#server/export/told/column.ts';
import { claimColumns, documentColumns, dossierColumns, entityColumns, tieColumns } from '#server/export/told/columns.ts';
import { isTie, unassertedAs } from '#server/export/told/graph.ts';
import { toldOf, type Told } from '#server/export/told/told.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';

const atOnce = 200;
const labels = ['Entity', 'Document', 'Claim', 'Dossier'] as const;

/** A script that any Neo4j 5 runs, and any database of openCypher: entities, claims, documents and dossiers as nodes, each relationship that somebody asserts as one that says so. Running it again changes nothing. */
export const cypher: ExportFormat = {
  name: 'cypher',
  type: 'text/plain; charset=utf-8',
  ending: '.cypher',
  isReadAgain: false,
  write: (batches, tally) => utf8Chunks(script(batches, tally)),
};

async function* script(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<string> {
  const told = toldOf(await gathered(batches));
  const { entities, documents, allegations, relationships, dossiers, decisions } = told.batch;
  leaveOut('DECISION', decisions.length);
  leaveOut('PLACE', dossiers.flatMap(({ places }) => places).length);
  yield '// Written by Isnad. A relationship is what somebody says, no fact: says tells it in words, saidBy, deniedBy and doubtedBy who.\n// For a database of its own: one in which Isnad keeps its graph has other properties under the same labels.\n';
  for (const label of labels)
    yield `CREATE CONSTRAINT isnad_export_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  for (const [kind, some] of Map.groupBy(entities, (each) => each.kind))
    yield* nodes(`Entity:${describeKind(kind).label}`, maps(entityColumns, some, told, leaveOut));
  yield* nodes('Document', maps(documentColumns, documents, told, leaveOut));
  yield* nodes('Claim', maps(claimColumns, allegations, told, leaveOut));
  yield* nodes('Dossier', maps(dossierColumns, dossiers, told, leaveOut));
  const ties = relationships.map(told.tie);
  for (const tie of ties) if (!isTie(tie)) leaveOut(unassertedAs(tie));
  for (const [type, some] of Map.groupBy(ties.filter(isTie), ({ record }) => record.type))
    yield* links(
      'Entity',
      describeRelationship(type).type,
      'Entity',
      some.map((tie) => row(tie.record.source, tie.record.target, map(tieColumns, tie, told, leaveOut))),
    );
  const pairs = (of: (claim: (typeof allegations)[number]) => readonly string[]) =>
    allegations.flatMap((claim) => of(claim).map((to) => row(claim.id, to)));
  yield* links(
    'Claim',
    'CLAIMED_BY',
    'Entity',
    pairs(({ speakers }) => speakers),
  );
  yield* links(
    'Claim',
    'TRANSMITTED_BY',
    'Entity',
    pairs(({ transmittedBy }) => transmittedBy),
  );
  yield* links(
    'Claim',
    'ABOUT',
    'Entity',
    pairs(({ about }) => about),
  );
  yield* links(
    'Claim',
    'CONTRADICTS',
    'Claim',
    pairs(({ contradicts }) => contradicts),
  );
  yield* links(
    'Claim',
    'REPORTED_IN',
    'Document',
    pairs(({ document }) => [document]),
  );
  yield* links(
    'Document',
    'PUBLISHED_BY',
    'Entity',
    documents.flatMap(({ id, publisher }) => (publisher === null ? [] : [row(id, publisher)])),
  );
  yield* links(
    'Document',
    'COPY_OF',
    'Document',
    documents.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [row(id, copyOf)])),
  );
  yield* links(
    'Document',
    'SUCCEEDS',
    'Document',
    documents.flatMap(({ id, succeeds }) => (succeeds === null ? [] : [row(id, succeeds)])),
  );
  yield* links(
    'Dossier',
    'HOLDS',
    'Document',
    dossiers.flatMap(({ id, documents: held }) => held.map((each) => row(id, each))),
  );
  for (const words of leftOutSentences(counted(), 'Cypher')) yield `// ${words}\n`;
}

function* nodes(label: string, rows: readonly string[]): Iterable<string> {
  const [first = label] = label.split(':');
  const more = label.slice(first.length);
  for (const some of slices(rows))
    yield `UNWIND [\n${some}\n] AS row MERGE (n:${first} {id: row.id}) SET n += row${more === '' ? '' : `, n${more}`};\n`;
}

function* links(from: (typeof labels)[number], type: string, to: (typeof labels)[number], rows: readonly string[]): Iterable<string> {
  for (const some of slices(rows))
    yield `UNWIND [\n${some}\n] AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r += row.properties;\n`;
}

function* slices(rows: readonly string[]): Iterable<string> {
  for (let at = 0; at < rows.length; at += atOnce) yield rows.slice(at, at + atOnce).join(',\n');
}

/** The two ends of a link, and what it holds: an id at least, by which running the script again finds it. */
function row(from: string, to: string, properties = `{id: ${cypherText(`${from}>${to}`)}}`): string {
  return `{from: ${cypherText(from)}, to: ${cypherText(to)}, properties: ${properties}}`;
}

function maps<Row>(columns: readonly Column<Row>[], rows: readonly Row[], told: Told, leaveOut: LeaveOut): readonly string[] {
  return rows.map((each) => map(columns, each, told, leaveOut));
}

function map<Row>(columns: readonly Column<Row>[], of: Row, told: Told, leaveOut: LeaveOut): string {
  return `{${cellsOf(columns, of, told, leaveOut)
    .map(([{ name }, cell]) => `${name}: ${cypherValue(cell)}`)
    .join(', ')}}`;
}
