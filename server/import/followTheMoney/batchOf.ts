import type { Assertion, MoneyRole } from '#graph-schema/generated/ontology.ts';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { isFuzzyDate, isMoney } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';
import { togetherFrom } from '#server/domain/recordedFrom.ts';
import { givenIn } from '#server/import/recordedIn.ts';
import { unknownAmount } from '#server/domain/money.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { listedWords, paidWords, tiedWords } from '#server/import/claimWords.ts';
import { entityOf } from '#server/import/followTheMoney/entityOf.ts';
import { isTie, type Joined } from '#server/import/followTheMoney/joined.ts';
import { sortWords } from '#server/import/followTheMoney/kinds.ts';
import { checkOf, type Among, type FileCheck } from '#server/import/followTheMoney/checkOf.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';
import type { ListedAt } from '#server/import/followTheMoney/listedAt.ts';
import { tieDigest } from '#server/import/followTheMoney/tieDigest.ts';
import { assertedAs } from '#server/import/graph/assertedAs.ts';
import { listedClaim } from '#server/import/listedClaim.ts';
import { digest } from '#server/import/digest.ts';
import { listedId } from '#server/import/listedId.ts';
import type { Listing } from '#server/import/listing.ts';

/** What the records of a file say: the batch, the line of each of its records, and what is wrong with them. waitsAlone: the claims that wait of records that one line or row alone tells. */
export type FileBatch = FileCheck & {
  readonly listing: Listing;
  readonly batch: Batch;
  readonly lines: ReadonlyMap<string, number>;
  readonly waitsAlone: readonly Id[];
};

const digitsOfPart = 16;

/** The document that a file is. */
export type DocumentOf = (file: string) => Id;

/** The batch of what a file says; each id once. all: records of any file of its list. */
export function batchOf(listing: Listing, all: readonly ListedAt[], among: Among): FileBatch {
  const { read, ...check } = checkOf(listing, all, among);
  const lines = new Map<string, number>();
  const own = read.flatMap(({ entity, record: { line, file } }) => {
    if (entity === null || file !== listing.path) return [];
    lines.set(entity.id, line);
    return entity;
  });
  const waitsAlone: Id[] = [];
  const allegations: AllegationRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  for (const { record, entity, ties, as } of read) {
    for (const { claim, carries, line } of claimsOf(listing, record, entity, { ties, as })) {
      allegations.push(claim);
      if (claim.status === 'PROPOSED' && isToldOnce(record)) waitsAlone.push(claim.id);
      lines.set(claim.id, line);
      for (const tie of carries) {
        const id = tieId(listing, record.listed, tie);
        lines.set(id, line);
        relationships.push(relationshipOf(id, tie, claim.id));
      }
    }
  }
  return {
    listing,
    batch: {
      ...emptyBatch,
      documents: [listing.document],
      dossiers: [listing.dossier],
      entities: [listing.publisher, ...own],
      allegations,
      relationships,
    },
    lines,
    waitsAlone,
    ...check,
  };
}

function isToldOnce({ lines, parts = [], tellings = [] }: ListedAt): boolean {
  return lines === 1 && parts.length < 2 && tellings.length < 2;
}

/** The entity of a record, each of its properties from the files that tell it; null of a tie. */
export function entityAt({ listed, file, parts = [] }: ListedAt, listing: Listing, documentOf: DocumentOf): EntityRecord | null {
  if (isTie(listed)) return null;
  const id = listedId(listing, listed.id);
  const whole = entityOf(listed, id, documentOf(file));
  if (parts.length === 0) return whole;
  const given = new Set(givenIn(whole.properties));
  const recordedFrom = togetherFrom(
    parts.map((part) => {
      const { properties } = entityOf(part.listed, id, documentOf(part.file));
      return { document: documentOf(part.file), properties: givenIn(properties).filter((name) => given.has(name)) };
    }),
  );
  return { ...whole, properties: { ...whole.properties, recordedFrom } };
}

type Claimed = { readonly claim: AllegationRecord; readonly carries: readonly Joined[]; readonly line: number };

/** The claims of a record that its file makes: that it is listed, or that the money moved or the tie was; and one for each of its other ties. as: what it says of the tie or the payment that it is, or of its ties. */
function claimsOf(
  listing: Listing,
  record: ListedAt,
  own: EntityRecord | null,
  { ties, as }: { readonly ties: readonly Joined[]; readonly as: Assertion },
): readonly Claimed[] {
  const isFlow = own !== null && describeKind(own.kind).nature === 'FLOW';
  const ofRole = (role: MoneyRole) => (isFlow ? ties.filter(({ type }) => describeRelationship(type).money?.role === role) : []);
  const [payers, payees] = [ofRole('PAYER'), ofRole('PAYEE')];
  const paid = [...payers, ...payees];
  const rest = ties.filter((tie) => !paid.includes(tie));
  const claims: Claimed[] = [];
  let count = 0;
  const part = record.tellings === undefined ? '' : `-${digest(record.listed.id).slice(0, digitsOfPart)}`;
  const add = (words: Localized, about: readonly EntityRecord[], carries: readonly Joined[], place: Place = record): void => {
    count += 1;
    if (place.file !== listing.path) return;
    const { line, lineTo = line, sha256 } = place;
    const id = toId(`${listing.document.id}:l${line}${part}${count === 1 ? '' : `-${count}`}`);
    const more = own === null || isFlow || carries.length > 0 ? assertedAs[as] : {};
    claims.push({ claim: { ...listedClaim(listing, { lineFrom: line, lineTo, sha256 }, id, words, about), ...more }, carries, line });
  };
  if (isFlow) {
    const { amount, date } = own.properties;
    const from = payers.map(({ source }) => source);
    const to = payees.map(({ target }) => target);
    const how = { amount: isMoney(amount) ? amount : unknownAmount, date: isFuzzyDate(date) ? date : null };
    add(paidWords(listing, from, to, how), [own, ...from, ...to], paid);
  } else if (own !== null) add(listedWords(listing, own, sortWords(record.listed.schema)), [own], []);
  for (const tie of rest)
    add(
      tiedWords(listing, tie, { ...tie, ...(own === null && { as }) }),
      [tie.source, tie.target],
      [tie],
      saidAt(listing, record, own, tie),
    );
  return claims;
}

type Place = Pick<ListedAt, 'file' | 'line' | 'lineTo' | 'sha256'>;

/** Where a tie of an entity is said: in the first row that names the other end. */
function saidAt(listing: Listing, record: ListedAt, own: EntityRecord | null, { by, source, target }: Joined): Place {
  if (by === null || record.tellings === undefined) return record;
  const other = source.id === own?.id ? target.id : source.id;
  const names = (id: string): boolean => listedId(listing, id.trim()) === other;
  return record.tellings.find(({ listed }) => listed.values.get(by)?.some(names)) ?? record;
}

function relationshipOf(id: Id, { type, source, target, date, properties }: Joined, claim: Id): RelationshipRecord {
  return { id, type, source: source.id, target: target.id, date, inferred: null, allegations: [claim], properties };
}

function tieId(listing: Listing, { id }: Listed, { by, source, target }: Joined): Id {
  return toId(`${listing.id}:t:${tieDigest(id, by, source.id, target.id)}`);
}
