import fc from 'fast-check';
import { entityKinds, relationshipTypes, type EntityKind, type RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { everything, type Filter } from '#server/domain/filter.ts';
import type { DateRange } from '#server/domain/when.ts';
import { parseFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { happenedOn, happeningKinds } from '#server/domain/happened.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { unsaid, type Localized } from '#server/domain/localized.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';

/** A fictional entity: nobody in these tests exists. */
export function entity(id: string, kind: EntityKind = 'PERSON', more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id: toId(id),
    kind,
    names: [{ text: `Fictional ${id}`, script: 'Latn', language: 'en', kind: 'PRIMARY' }],
    summary: unsaid,
    note: unsaid,
    properties: {},
    ...more,
  };
}

/** A fictional document. */
export function document(id: string, more: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: toId(id),
    title: `Fictional report ${id}`,
    publisher: null,
    language: null,
    published: null,
    url: null,
    copyOf: null,
    succeeds: null,
    fileName: null,
    sha256: null,
    ...more,
  };
}

/** A fictional claim that somebody makes in a document. */
export function claim(id: string, speaker: string, inDocument: string, more: Partial<AllegationRecord> = {}): AllegationRecord {
  return {
    id: toId(id),
    claim: { en: `Fictional claim ${id}` },
    stance: 'ASSERTS',
    speakers: [toId(speaker)],
    transmittedBy: [],
    document: toId(inDocument),
    locator: null,
    eventDate: null,
    reportedDate: null,
    reliability: null,
    credibility: null,
    motive: null,
    status: 'ACCEPTED',
    note: unsaid,
    about: [],
    contradicts: [],
    ...more,
  };
}

/** A fictional relationship that rests on claims. */
export function tie(
  id: string,
  type: RelationshipType,
  source: string,
  target: string,
  allegations: readonly string[],
  more: Partial<RelationshipRecord> = {},
): RelationshipRecord {
  return {
    id: toId(id),
    type,
    source: toId(source),
    target: toId(target),
    date: null,
    inferred: null,
    allegations: allegations.map(toId),
    properties: {},
    ...more,
  };
}

/** A batch of some lists. */
export function batch(lists: Partial<Batch>): Batch {
  return { ...emptyBatch, ...lists };
}

const dates = [
  '2014',
  '2014-09',
  '2014-09-30',
  '2014-10/2014-12',
  '2015~',
  '2014?',
  '../2014-09',
  '/2014-09',
  '2015-01/..',
  '2015-01/',
  'XXXX',
  '2014-09-XX',
  '2013/2016',
  '2014-09-15/2014-09-20',
];
const roles: readonly Localized[] = [{}, { en: 'Fictional guard', ar: 'حارس خيالي' }, { en: 'Fictional clerk' }];
const days = ['2013-06-01', '2014-01-01', '2014-09-01', '2014-09-17', '2014-09-30', '2014-12-31', '2015-02-01', '2016-01-01'];
const words = ['Fictional', 'Falan', 'فلان', 'علان', 'ترتان', 'Test', 'Nobody'];

/** Random fictional graphs: every kind, many types, copies, chains, denials, retractions, inferences. */
export const graphs: fc.Arbitrary<Batch> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...entityKinds.map(({ kind }) => kind)), { minLength: 3, maxLength: 14 }),
    copies: fc.array(fc.option(fc.nat(3)), { minLength: 1, maxLength: 5 }),
    claims: fc.array(
      fc.record({
        speakers: fc.array(fc.nat(13), { minLength: 1, maxLength: 2 }),
        chain: fc.array(fc.nat(13), { maxLength: 2 }),
        document: fc.nat(4),
        line: fc.option(fc.integer({ min: 1, max: 9 })),
        stance: fc.constantFrom('ASSERTS' as const, 'ASSERTS' as const, 'DENIES' as const, 'DOUBTS' as const),
        status: fc.constantFrom(...(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'RETRACTED', 'PROPOSED', 'NO_LONGER_SAID'] as const)),
        reliability: fc.option(fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'E' as const, 'F' as const)),
        credibility: fc.option(fc.integer({ min: 1, max: 6 })),
        motive: fc.option(fc.constantFrom('CONVICTION' as const, 'FEAR' as const, 'MONEY' as const, 'COVER' as const, 'UNKNOWN' as const)),
        about: fc.array(fc.nat(13), { maxLength: 3 }),
        contradicts: fc.array(fc.nat(9), { maxLength: 1 }),
      }),
      { minLength: 1, maxLength: 10 },
    ),
    ties: fc.array(
      fc.record({
        type: fc.nat(1000),
        source: fc.nat(13),
        target: fc.nat(13),
        date: fc.option(fc.constantFrom(...dates)),
        claims: fc.oneof(fc.uniqueArray(fc.nat(9), { maxLength: 4 }), fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 1 })),
      }),
      { maxLength: 30 },
    ),
    names: fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), { minLength: 14, maxLength: 14 }),
    amounts: fc.array(
      fc.record({ min: fc.option(fc.integer({ min: 1, max: 9_000 })), open: fc.boolean(), currency: fc.constantFrom('SYP', 'USD') }),
      { minLength: 14, maxLength: 14 },
    ),
  })
  .map(({ kinds, copies, claims, ties, names, amounts }): Batch => {
    const entityId = (n: number) => `e${n % kinds.length}`;
    const claimId = (n: number) => `c${n % claims.length}`;
    const documentId = (n: number) => `d${n % copies.length}`;
    const amount = (n: number) => {
      const { min = null, open = true, currency = 'SYP' } = amounts[n] ?? {};
      return {
        currency,
        min: min === null ? null : parseDecimal(String(min)),
        max: min === null || open ? null : parseDecimal(`${min}.5`),
        approximate: open,
      };
    };
    const happened = (kind: EntityKind, n: number) => {
      const date = dates[(n * 7) % (dates.length + 2)];
      return happeningKinds.includes(kind) && date !== undefined ? { date: parseFuzzyDate(date) } : {};
    };
    const besides = (n: number, said: readonly string[]): EntityRecord['properties'] => {
      if (n % 3 === 0) return {};
      return {
        identifiers: [{ scheme: n % 2 === 0 ? 'PHONE' : 'COMPANY_NUMBER', value: said.join('-'), country: n % 4 === 0 ? null : 'ZZ' }],
        ...(n % 2 === 0 && { country: 'ZZ', type: { ar: 'خيالي' }, other: [{ origin: 'Fiction', name: 'word', value: said.join(' ') }] }),
      };
    };
    return batch({
      entities: kinds.map((kind, n) =>
        entity(`e${n}`, kind, {
          names: [{ text: (names[n] ?? ['Fictional']).join(' '), script: 'Latn', language: null, kind: 'PRIMARY' }],
          properties: { ...(kind === 'MONEY_FLOW' && { amount: amount(n) }), ...happened(kind, n), ...besides(n, names[n] ?? []) },
        }),
      ),
      documents: copies.map((of, n) =>
        document(`d${n}`, {
          ...(of !== null && of < n ? { copyOf: toId(`d${of}`) } : n % 3 === 2 && { succeeds: toId(`d${n - 1}`) }),
          publisher: toId(entityId(n)),
        }),
      ),
      allegations: claims.map((each, n) =>
        claim(`c${n}`, entityId(each.speakers[0] ?? 0), documentId(each.document), {
          speakers: [...new Set(each.speakers.map(entityId))].map(toId),
          transmittedBy: [...new Set(each.chain.map(entityId))].map(toId),
          locator: each.line === null ? null : { lineFrom: each.line, lineTo: each.line + 1, sha256: null },
          stance: each.stance,
          status: each.status,
          reliability: each.reliability,
          credibility: each.credibility,
          motive: each.motive,
          about: [...new Set(each.about.map(entityId))].map(toId),
          contradicts: each.contradicts
            .map(claimId)
            .filter((id) => id !== `c${n}`)
            .map(toId),
        }),
      ),
      relationships: ties.flatMap(({ type, source, target, date, claims: carried }, n) => {
        const kindOf = (at: number) => kinds[at % kinds.length] ?? 'PERSON';
        const fitting = relationshipTypes.filter(({ from, to }) => from.includes(kindOf(source)) && to.includes(kindOf(target)));
        const chosen = fitting[type % Math.max(fitting.length, 1)];
        if (!chosen || entityId(source) === entityId(target)) return [];
        const inferred = carried.length === 0 ? { en: 'A fictional editor thinks so.' } : null;
        return [
          tie(`r${n}`, chosen.type, entityId(source), entityId(target), [...new Set(carried.map(claimId))], {
            date: date === null ? null : parseFuzzyDate(date),
            inferred,
            properties: chosen.properties.some(({ name }) => name === 'role') && source % 3 > 0 ? { role: roles[source % 3] ?? {} } : {},
          }),
        ];
      }),
      dossiers: [
        {
          id: toId('fiction'),
          title: { en: 'Fiction' },
          summary: unsaid,
          documents: copies.map((_, n) => toId(documentId(n))),
          places: [],
        },
      ],
    });
  });

/** The dates of those ends of a relationship that happened, a list each. */
export function datesOfEnds({ entities }: Batch, { source, target }: Pick<RelationshipRecord, 'source' | 'target'>): FuzzyDate[][] {
  return [source, target].flatMap((id) => {
    const end = entities.find((each) => each.id === id);
    const date = end ? happenedOn(end) : null;
    return date === null ? [] : [[date]];
  });
}

/** Every pair of entities of one kind in a graph, the lesser id first. */
export function sameKindPairs({ entities }: Batch): (readonly [Id, Id])[] {
  return entities.flatMap((a) => entities.flatMap((b) => (a.kind === b.kind && a.id < b.id ? [[a.id, b.id] as const] : [])));
}

/** Ids of entities that random graphs may hold. */
export const entityIds: fc.Arbitrary<Id> = fc.nat(13).map((n) => toId(`e${n}`));

const ranges: fc.Arbitrary<DateRange> = fc
  .tuple(fc.option(fc.constantFrom(...days)), fc.option(fc.constantFrom(...days)))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

/** Random filters, most of them of one or two conditions. */
export const filters: fc.Arbitrary<Filter> = fc
  .record(
    {
      kinds: fc.uniqueArray(fc.constantFrom(...entityKinds.map(({ kind }) => kind)), { minLength: 1 }),
      relationshipTypes: fc.uniqueArray(fc.constantFrom(...relationshipTypes.map(({ type }) => type)), { minLength: 3 }),
      roles: fc.uniqueArray(fc.constantFrom('Fictional guard', 'Fictional clerk', 'حارس خيالي'), { minLength: 1 }),
      currency: fc.constantFrom('SYP', 'USD', 'XXX'),
      minAmount: fc.constantFrom('0', '9.5', '100', '1000', '4500.25', '10000').map(parseDecimal),
      during: ranges,
      certainlyDuring: ranges,
      speakers: fc.uniqueArray(entityIds, { minLength: 1, maxLength: 4 }),
      documents: fc.uniqueArray(
        fc.nat(4).map((n) => toId(`d${n}`)),
        { minLength: 1, maxLength: 3 },
      ),
      minIndependentDocuments: fc.integer({ min: 0, max: 3 }),
      minReliability: fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'F' as const),
      maxCredibility: fc.integer({ min: 1, max: 6 }),
      motives: fc.uniqueArray(
        fc.constantFrom('CONVICTION' as const, 'FEAR' as const, 'MONEY' as const, 'COVER' as const, 'UNKNOWN' as const),
        { minLength: 1 },
      ),
      includeInferred: fc.boolean(),
      includeDenied: fc.boolean(),
      includeOnlyDenied: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((all) =>
    fc
      .subarray(Object.keys(all), { maxLength: Math.min(3, Object.keys(all).length) })
      .map((kept): Filter => ({ ...everything, ...Object.fromEntries(Object.entries(all).filter(([key]) => kept.includes(key))) })),
  );

/** What a filter says that keeps every entity. */
export const anyEntity = { kinds: null, currency: null, minAmount: null };

/** A filter that names only speakers and documents which a graph has: others are refused. */
export function knownTo(graph: Batch, { speakers, documents, ...rest }: Filter): Filter {
  const [entities, reports] = [graph.entities, graph.documents].map((records) => new Set(records.map(({ id }) => id)));
  return {
    ...rest,
    speakers: speakers?.filter((id) => entities?.has(id)) ?? null,
    documents: documents?.filter((id) => reports?.has(id)) ?? null,
  };
}
