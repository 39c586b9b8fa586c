import { entityKinds, relationshipTypes, type Stance } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { localized, unsaid } from '#server/domain/localized.ts';
import { motivesOf } from '#server/domain/relationship.ts';
import { claimText } from '#server/export/told/claimText.ts';
import { inLanguages, list, number, text, type Column } from '#server/export/told/column.ts';
import type { Former } from '#server/export/told/former.ts';
import { dateColumns, propertyColumns } from '#server/export/told/propertyColumns.ts';
import type { Told } from '#server/export/told/told.ts';
import type { ToldTie } from '#server/export/told/toldTie.ts';

/** What is told of what newer editions no longer say: the documents that said it last, and those that follow them. */
function formerColumns<Row>(of: (row: Row, told: Told) => Former | null): readonly Column<Row>[] {
  return [
    list('lastSaidIn', (row, told) => of(row, told)?.lastSaidIn ?? []),
    list('noLongerSaidIn', (row, told) => of(row, told)?.noLongerSaidIn ?? []),
  ];
}

/** What is told of an entity. */
export const entityColumns: readonly Column<EntityRecord>[] = [
  text('id', ({ id }) => id),
  text('kind', ({ kind }) => kind),
  ...inLanguages<EntityRecord>('label', ({ id }, told) => told.label(id)),
  list('names', ({ names }) => names.map((name) => name.text)),
  list('nameKinds', ({ names }) => names.map((name) => name.kind)),
  ...formerColumns<EntityRecord>(({ id }, told) => told.former.entity(id)),
  ...inLanguages<EntityRecord>('summary', ({ summary }) => summary),
  ...inLanguages<EntityRecord>('note', ({ note }) => note),
  ...propertyColumns<EntityRecord>(
    entityKinds.flatMap(({ properties }) => properties),
    (entity) => entity,
  ),
];

/** What is told of a relationship: first of all what is said, and that it is no more than said. */
export const tieColumns: readonly Column<ToldTie>[] = [
  text('id', ({ record }) => record.id),
  text('type', ({ record }) => record.type),
  text('source', ({ record }) => record.source),
  text('target', ({ record }) => record.target),
  ...inLanguages<ToldTie>('says', ({ says }) => says),
  text('assertion', ({ assertion }) => assertion),
  ...formerColumns<ToldTie>(({ assertion, all }, told) => (assertion === 'NO_LONGER_SAID' ? told.former.of(all) : null)),
  speakersWho('saidBy', 'ASSERTS'),
  speakersWho('deniedBy', 'DENIES'),
  speakersWho('doubtedBy', 'DOUBTS'),
  list('passedOnBy', ({ evidence }, told) =>
    labels(
      told,
      evidence.flatMap(({ transmittedBy }) => transmittedBy),
    ),
  ),
  ...inLanguages<ToldTie>('claims', ({ claims }) => localized((tag) => claims.flatMap((each) => claimText(each, tag) ?? []).join('\n'))),
  list('claimIds', ({ record }) => record.allegations),
  list('documents', ({ evidence }, told) => [...new Set(evidence.map(({ document }) => told.titleOf(document)))]),
  list('documentIds', ({ evidence }) => [...new Set(evidence.map(({ document }) => document))]),
  number('assertions', ({ support }) => support.assertions),
  number('denials', ({ support }) => support.denials),
  number('independentDocuments', ({ support }) => support.independentDocuments),
  text('reliability', ({ support }) => support.bestReliability),
  number('credibility', ({ support }) => support.bestCredibility),
  list('motives', ({ evidence }) => motivesOf(evidence)),
  ...dateColumns<ToldTie>('date', ({ record }) => record.date),
  ...inLanguages<ToldTie>('inferred', ({ record }) => record.inferred ?? unsaid),
  ...propertyColumns<ToldTie>(
    relationshipTypes.flatMap(({ properties }) => properties),
    ({ record }) => record,
  ),
];

/** What is told of a claim. */
export const claimColumns: readonly Column<AllegationRecord>[] = [
  text('id', ({ id }) => id),
  ...inLanguages<AllegationRecord>('claim', ({ claim }) => claim),
  text('stance', ({ stance }) => stance),
  text('status', ({ status }) => status),
  ...formerColumns<AllegationRecord>((claim, told) => told.former.of([claim])),
  list('speakers', ({ speakers }, told) => labels(told, speakers)),
  list('speakerIds', ({ speakers }) => speakers),
  list('transmittedBy', ({ transmittedBy }) => transmittedBy),
  text('documentId', ({ document }) => document),
  text('document', ({ document }, told) => (told.document(document) === null ? null : told.titleOf(document))),
  number('lineFrom', ({ locator }) => locator?.lineFrom ?? null),
  number('lineTo', ({ locator }) => locator?.lineTo ?? null),
  text('sha256', ({ locator }) => locator?.sha256 ?? null),
  ...dateColumns<AllegationRecord>('eventDate', ({ eventDate }) => eventDate),
  ...dateColumns<AllegationRecord>('reportedDate', ({ reportedDate }) => reportedDate),
  text('reliability', ({ reliability }) => reliability),
  number('credibility', ({ credibility }) => credibility),
  text('motive', ({ motive }) => motive),
  list('about', ({ about }) => about),
  list('relationships', (claim, told) => told.carriedBy(claim)),
  list('contradicts', ({ contradicts }) => contradicts),
  ...inLanguages<AllegationRecord>('note', ({ note }) => note),
];

/** What is told of a document. */
export const documentColumns: readonly Column<DocumentRecord>[] = [
  text('id', ({ id }) => id),
  text('title', ({ title }) => title),
  text('publisherId', ({ publisher }) => publisher),
  list('publisher', ({ publisher }, told) => (publisher === null ? [] : labels(told, [publisher]))),
  text('language', ({ language }) => language),
  ...dateColumns<DocumentRecord>('published', ({ published }) => published),
  text('url', ({ url }) => url),
  text('copyOf', ({ copyOf }) => copyOf),
  text('succeeds', ({ succeeds }) => succeeds),
  text('fileName', ({ fileName }) => fileName),
  text('sha256', ({ sha256 }) => sha256),
];

/** What is told of a dossier. */
export const dossierColumns: readonly Column<DossierRecord>[] = [
  text('id', ({ id }) => id),
  ...inLanguages<DossierRecord>('title', ({ title }) => title),
  ...inLanguages<DossierRecord>('summary', ({ summary }) => summary),
  list('documents', ({ documents }) => documents),
];

/** What is told of a decision about two entities. */
export const decisionColumns: readonly Column<Decision>[] = [
  text('a', ({ a }) => a),
  text('b', ({ b }) => b),
  text('verdict', ({ verdict }) => verdict),
  text('by', ({ by }) => by),
  text('at', ({ at }) => at),
  text('note', ({ note }) => note),
  number('turn', ({ turn }) => turn),
  text('undoneBy', ({ undoneBy }) => undoneBy),
  text('undoneAt', ({ undoneAt }) => undoneAt),
];

function labels(told: Told, ids: readonly Id[]): readonly string[] {
  return [...new Set(ids)].map((id) => told.label(id).en ?? id);
}

/** Who asserts, denies or doubts a relationship, by name. */
function speakersWho(name: string, wanted: Stance): Column<ToldTie> {
  return list(name, ({ evidence }, told) =>
    labels(
      told,
      evidence.flatMap(({ stance, speakers }) => (stance === wanted ? speakers : [])),
    ),
  );
}
