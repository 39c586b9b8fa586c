import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { gathered } from '#server/export/gathered.ts';
import { escapeHidden } from '#server/export/hiddenCharacters.ts';
import { claimNode, documentNode, dossierNode, entityNode, tieNode, type Node } from '#server/export/jsonld/nodes.ts';
import { leftOutSentences, type Tally } from '#server/export/leftOut.ts';
import { toldOf } from '#server/export/told/told.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';

const context = {
  isnad: 'urn:isnad:term:',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

/**
 * JSON-LD whose context stands in the file. A claim is a web annotation of its document, attributed to who says it; a relationship is a statement about a triple,
 * derived from its claims, and never the triple itself.
 */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  type: 'application/ld+json; charset=utf-8',
  ending: '.jsonld',
  isReadAgain: false,
  write: (batches, tally) => utf8Chunks(jsonldText(batches, tally)),
};

async function* jsonldText(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<string> {
  const told = toldOf(await gathered(batches));
  const { entities, documents, allegations, relationships, dossiers, decisions } = told.batch;
  leaveOut('DECISION', decisions.length);
  leaveOut('PLACE', dossiers.flatMap(({ places }) => places).length);
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n`;
  for (const each of dossiers) yield line(dossierNode(each, told, leaveOut));
  for (const each of documents) yield line(documentNode(each, told, leaveOut));
  for (const each of entities) yield line(entityNode(each, told, leaveOut));
  for (const each of allegations) yield line(claimNode(each, told, leaveOut));
  for (const each of relationships) yield line(tieNode(told.tie(each), told, leaveOut));
  const leftOut = leftOutSentences(counted(), 'JSON-LD');
  yield `${written({ '@id': 'urn:isnad:file', 'rdfs:comment': 'What sources claim, no finding.', ...(leftOut.length > 0 && { 'isnad:leftOut': leftOut }) })}\n]}\n`;
}

function line(node: Node): string {
  return `${written(node)},\n`;
}

function written(node: Node): string {
  return escapeHidden(JSON.stringify(node), 'pair');
}
