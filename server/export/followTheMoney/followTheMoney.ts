import { recordedFromOf } from '#server/domain/recordedFrom.ts';
import { isSuperseded } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { linkedBy } from '#server/export/followTheMoney/linkedBy.ts';
import { addTo, keptOf, writeEntity, writeTie, type Writing } from '#server/export/followTheMoney/listedAgain.ts';
import { listsIn, type Lists } from '#server/export/followTheMoney/lists.ts';
import { ownEntity, ownTie, writeSaid } from '#server/export/followTheMoney/own.ts';
import { gathered } from '#server/export/gathered.ts';
import { escapeHidden } from '#server/export/hiddenCharacters.ts';
import type { LeaveOut, Tally } from '#server/export/leftOut.ts';
import { clean } from '#server/export/told/column.ts';
import { isTie, unassertedAs } from '#server/export/told/graph.ts';
import { toldOf, type Told } from '#server/export/told/told.ts';
import type { ToldTie } from '#server/export/told/toldTie.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';
import { edges, paymentEnds } from '#server/import/followTheMoney/edges.ts';
import { endsOf } from '#server/import/followTheMoney/joined.ts';

/** Entities of FollowTheMoney, one a line. What was imported as such is written as it was; all else by the nearest schema, each tie as a link that says what is claimed. */
export const followTheMoney: ExportFormat = {
  name: 'followTheMoney',
  type: 'application/x-ndjson; charset=utf-8',
  ending: '.ftm.json',
  isReadAgain: false,
  write: (batches, tally) => utf8Chunks(lines(batches, tally)),
};

/** A record that is an edge, and the relationships that it says. */
type Edge = { readonly writing: Writing; readonly says: Id[] };

async function* lines(batches: AsyncIterable<Batch>, { leaveOut }: Tally): AsyncIterable<string> {
  const told = toldOf(await gathered(batches));
  const lists = listsIn(told.batch);
  const records = entityRecords(told, lists, leaveOut);
  const edgeOf = new Map<string, Edge>();
  for (const tie of told.batch.relationships) writeRelationship(tie, records, edgeOf, told, lists, leaveOut);
  tellLeftOut(told, lists, leaveOut);
  const datasets = datasetsOf(told);
  for (const [id, record] of records) yield line(record, datasets.get(id) ?? new Set(), leaveOut);
  for (const { writing, says } of edgeOf.values())
    yield line(writing, new Set(says.flatMap((id) => [...(datasets.get(id) ?? [])])), leaveOut);
}

/** The record of each entity, but for those of which only earlier editions speak: a record says that it stands there now. An id that two of them have is kept by the first. */
function entityRecords({ batch: { entities }, former }: Told, lists: Lists, leaveOut: LeaveOut): ReadonlyMap<Id, Writing> {
  const taken = new Set<string>();
  return new Map(
    entities.flatMap((entity) => {
      if (lists.isPublisherOnly(entity.id)) return [];
      if (former.entity(entity.id) !== null) {
        leaveOut('FORMER_ENTITY');
        return [];
      }
      const record = recordOf(entity, taken, leaveOut);
      taken.add(record.id);
      return [[entity.id, record] as const];
    }),
  );
}

function recordOf(entity: EntityRecord, taken: ReadonlySet<string>, leaveOut: LeaveOut): Writing {
  const kept = keptOf(entity.properties);
  if (kept === null) return ownEntity(entity, leaveOut);
  writeEntity(kept, entity, leaveOut);
  return taken.has(kept.id) ? { ...kept, id: entity.id } : kept;
}

/** Writes a relationship where it was said: into the property of a record, into the edge that it was, as an end of a payment; or as an edge of its own. */
function writeRelationship(
  record: RelationshipRecord,
  records: ReadonlyMap<Id, Writing>,
  edgeOf: Map<string, Edge>,
  told: Told,
  lists: Lists,
  leaveOut: LeaveOut,
): void {
  const tie = told.tie(record);
  const [source, target] = [records.get(record.source), records.get(record.target)];
  if (!isTie(tie) || !source || !target) return leaveOut(unassertedAs(tie));
  const link = linkedBy(record, source, target);
  if (link !== null) return addTo(link.owner.values, link.property, link.other.id);
  const payment = [...paymentEnds].find(
    ([, { type, turned }]) => type === record.type && (turned ? target : source).schema.name === 'Payment',
  );
  const kept = keptOf(record.properties);
  if (kept !== null && edges.has(kept.schema.name)) return writeEdge(kept, record, [source, target], edgeOf, lists, leaveOut);
  if (payment) {
    const [property, { turned }] = payment;
    const [flow, end] = turned ? [target, source] : [source, target];
    if (isListed(tie, lists)) return addTo(flow.values, property, end.id);
    if (isUncontested(tie) && keptOf(told.entity(turned ? record.target : record.source)?.properties ?? {}) === null) {
      addTo(flow.values, property, end.id);
      return writeSaid(flow, tie, told);
    }
  }
  edgeOf.set(record.id, { writing: ownTie(tie, [source, target], told, leaveOut), says: [record.id] });
}

/** Whether a list says a relationship: then its record does, too. */
function isListed({ all }: ToldTie, { isList }: Lists): boolean {
  return all.some(({ document }) => isList(document));
}

/** Whether claims assert a relationship and none denies or doubts it: the end of a payment has no words of its own, so that any other is a link with its words. */
function isUncontested({ assertion, evidence }: ToldTie): boolean {
  return assertion === 'ASSERTED' && evidence.every(({ stance }) => stance === 'ASSERTS');
}

function writeEdge(
  kept: Writing,
  record: RelationshipRecord,
  [source, target]: readonly [Writing, Writing],
  edgeOf: Map<string, Edge>,
  { listOf }: Lists,
  leaveOut: LeaveOut,
): void {
  const key = `${listOf(record.id)}/${kept.id}`;
  const edge = edgeOf.get(key) ?? { writing: kept, says: [] };
  const ends = endsOf(edge.writing);
  const [from, to] = edges.get(kept.schema.name)?.turned ? [target, source] : [source, target];
  addTo(edge.writing.values, ends.source, from.id);
  addTo(edge.writing.values, ends.target, to.id);
  writeTie(edge.writing, record, leaveOut);
  edge.says.push(record.id);
  edgeOf.set(key, edge);
}

/** The titles of the documents that speak now of each entity and each relationship, with who published them. */
function datasetsOf(told: Told): ReadonlyMap<Id, ReadonlySet<string>> {
  const datasets = new Map<Id, Set<string>>();
  for (const claim of told.batch.allegations) {
    if (isSuperseded(claim)) continue;
    const document = told.document(claim.document);
    const publisher = document?.publisher ?? null;
    const title = `${document?.title ?? claim.document}${publisher === null ? '' : ` (${told.label(publisher).en ?? publisher})`}`;
    for (const id of [...claim.about, ...told.carriedBy(claim)]) datasets.set(id, (datasets.get(id) ?? new Set()).add(title));
  }
  return datasets;
}

/** Claims of a list are what its records say; documents stand as datasets. */
function tellLeftOut({ batch, carriedBy }: Told, { isList }: Lists, leaveOut: LeaveOut): void {
  leaveOut('DECISION', batch.decisions.length);
  leaveOut('DOCUMENT', batch.documents.filter(({ id }) => !isList(id)).length);
  leaveOut('DOSSIER', batch.dossiers.filter(({ documents }) => !documents.every(isList)).length);
  leaveOut('PLACE', batch.dossiers.flatMap(({ places }) => places).length);
  leaveOut('RECORDED_FROM', batch.entities.filter((each) => recordedFromOf(each).some(({ document }) => !isList(document))).length);
  leaveOut('EARLIER_CLAIM', batch.allegations.filter(isSuperseded).length);
  leaveOut(
    'FREE_CLAIM',
    batch.allegations.filter((claim) => !isSuperseded(claim) && !isList(claim.document) && carriedBy(claim).length === 0).length,
  );
}

function line({ id, schema, values, besides }: Writing, datasets: ReadonlySet<string>, leaveOut: LeaveOut): string {
  const all = (texts: Iterable<string>) => [...texts].map((text) => clean(text, leaveOut));
  const more = besides.has('datasets') || datasets.size === 0 ? besides : new Map([...besides, ['datasets', [...datasets]] as const]);
  const beside = [...more].map(([name, texts]) => [name, name === 'datasets' || texts.length > 1 ? all(texts) : all(texts)[0]]);
  const properties = Object.fromEntries([...values].map(([name, texts]) => [name, all(texts)]));
  return `${escapeHidden(JSON.stringify({ id, schema: schema.name, properties, ...Object.fromEntries(beside) }), 'pair')}\n`;
}
