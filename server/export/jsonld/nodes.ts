import { describeKind } from '#graph-schema/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';
import written from '#server/export/jsonld/agents.json' with { type: 'json' };
import type { LeaveOut } from '#server/export/leftOut.ts';
import { cellsOf, clean, type Column } from '#server/export/told/column.ts';
import { claimColumns, documentColumns, dossierColumns, entityColumns, tieColumns } from '#server/export/told/columns.ts';
import { isTie } from '#server/export/told/graph.ts';
import type { Told } from '#server/export/told/told.ts';
import type { ToldTie } from '#server/export/told/toldTie.ts';

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** Kinds that PROV knows as agents; all others are things. */
const agents = new Map<string, string>(Object.entries(written));

/** An entity with its names. */
export function entityNode(entity: EntityRecord, told: Told, leaveOut: LeaveOut): Node {
  const { id, kind, names } = entity;
  return {
    '@id': iri('entity', id),
    '@type': [`isnad:${describeKind(kind).label}`, agents.get(kind) ?? 'prov:Entity'],
    'rdfs:label': texts(told.label(id), leaveOut),
    'isnad:name': names.map((name) => ({
      '@value': clean(name.text, leaveOut),
      ...(name.language !== null && { '@language': name.language }),
    })),
    ...others(entityColumns, entity, told, leaveOut, ['labelEn', 'labelAr', 'names']),
  };
}

/** A document, of whom published it. */
export function documentNode(document: DocumentRecord, told: Told, leaveOut: LeaveOut): Node {
  const { id, title, publisher, copyOf, succeeds } = document;
  return {
    '@id': iri('document', id),
    '@type': ['isnad:Document', 'prov:Entity'],
    'dcterms:title': clean(title, leaveOut),
    ...(publisher !== null && { 'dcterms:publisher': ref('entity', publisher), 'prov:wasAttributedTo': ref('entity', publisher) }),
    ...(copyOf !== null && { 'prov:wasDerivedFrom': ref('document', copyOf) }),
    ...(succeeds !== null && { 'prov:wasRevisionOf': ref('document', succeeds) }),
    ...others(documentColumns, document, told, leaveOut, ['title', 'publisherId', 'publisher', 'copyOf', 'succeeds']),
  };
}

/** A claim: an annotation of the lines in which it stands. */
export function claimNode(claim: AllegationRecord, told: Told, leaveOut: LeaveOut): Node {
  const { id, document, locator, speakers, transmittedBy, about, contradicts } = claim;
  const selector = {
    '@type': 'isnad:LineSelector',
    'isnad:lineFrom': locator?.lineFrom ?? undefined,
    'isnad:lineTo': locator?.lineTo ?? undefined,
    'isnad:sha256': locator?.sha256 ?? undefined,
  };
  return {
    '@id': iri('claim', id),
    '@type': ['oa:Annotation', 'prov:Entity', 'isnad:Claim'],
    'oa:hasBody': texts(claim.claim, leaveOut).map((text) => ({ '@type': 'oa:TextualBody', 'rdf:value': text })),
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': ref('document', document),
      ...(locator !== null && { 'oa:hasSelector': selector }),
    },
    'prov:wasAttributedTo': speakers.map((each) => ref('entity', each)),
    'prov:hadPrimarySource': ref('document', document),
    'isnad:transmittedBy': { '@list': transmittedBy.map((each) => ref('entity', each)) },
    'isnad:about': about.map((each) => ref('entity', each)),
    'isnad:contradicts': contradicts.map((each) => ref('claim', each)),
    ...others(claimColumns, claim, told, leaveOut, [
      'claimEn',
      'claimAr',
      'speakers',
      'speakerIds',
      'transmittedBy',
      'documentId',
      'document',
      'lineFrom',
      'lineTo',
      'sha256',
      'about',
      'relationships',
      'contradicts',
    ]),
  };
}

/** A relationship. One that nobody asserts is no statement of a triple, so that no program that reads statements takes it for one. */
export function tieNode(tie: ToldTie, told: Told, leaveOut: LeaveOut): Node {
  const { id, type, source, target, allegations } = tie.record;
  const [subject, predicate, object] = isTie(tie)
    ? ['rdf:subject', 'rdf:predicate', 'rdf:object']
    : ['isnad:source', 'isnad:type', 'isnad:target'];
  return {
    '@id': iri('tie', id),
    '@type': isTie(tie) ? ['rdf:Statement', 'isnad:Tie'] : ['isnad:UnassertedTie'],
    [subject]: ref('entity', source),
    [predicate]: { '@id': `isnad:${type}` },
    [object]: ref('entity', target),
    'rdfs:comment': texts(tie.says, leaveOut),
    'prov:wasDerivedFrom': allegations.map((each) => ref('claim', each)),
    ...others(tieColumns, tie, told, leaveOut, [
      'type',
      'source',
      'target',
      'saysEn',
      'saysAr',
      'claimIds',
      'claimsEn',
      'claimsAr',
      'documentIds',
    ]),
  };
}

/** A dossier with its documents. */
export function dossierNode(dossier: DossierRecord, told: Told, leaveOut: LeaveOut): Node {
  return {
    '@id': iri('dossier', dossier.id),
    '@type': ['isnad:Dossier', 'prov:Collection'],
    'dcterms:title': texts(dossier.title, leaveOut),
    'prov:hadMember': dossier.documents.map((each) => ref('document', each)),
    ...others(dossierColumns, dossier, told, leaveOut, ['titleEn', 'titleAr', 'documents']),
  };
}

/** What is told besides, as terms of ours. */
function others<Row>(columns: readonly Column<Row>[], row: Row, told: Told, leaveOut: LeaveOut, but: readonly string[]): Node {
  const rest = columns.filter(({ name }) => name !== 'id' && !but.includes(name));
  return Object.fromEntries(cellsOf(rest, row, told, leaveOut).map(([{ name }, cell]) => [`isnad:${name}`, cell]));
}

function texts(text: Localized, leaveOut: LeaveOut): readonly Node[] {
  return Object.entries(text).map(([tag, each]) => ({ '@value': clean(each, leaveOut), '@language': tag }));
}

/** Ids hold letters, digits, dots, colons and hyphens alone, which all stand in a URN as they are. */
function iri(what: 'entity' | 'document' | 'claim' | 'tie' | 'dossier', id: Id): string {
  return `urn:isnad:${what}:${id}`;
}

function ref(what: Parameters<typeof iri>[0], id: Id): Node {
  return { '@id': iri(what, id) };
}
