import { said, type Said } from '#server/import/words/said.ts';
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
import { isShareDoubtful, isTie, joinedBy, type Joined } from '#server/import/followTheMoney/joined.ts';
import { sortWords } from '#server/import/followTheMoney/kinds.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';
import { pairsIn, saysAgainst } from '#server/import/followTheMoney/saysAgainst.ts';
import { tieDigest } from '#server/import/followTheMoney/tieDigest.ts';
import { assertedAs } from '#server/import/graph/assertedAs.ts';
import { listedClaim } from '#server/import/listedClaim.ts';
import { digest } from '#server/import/digest.ts';
import { listedId } from '#server/import/listedId.ts';
import type { Listing } from '#server/import/listing.ts';

/** Lines of a file, and what they tell first of a record. sha256: of their text. */
export type Telling = {
  readonly file: string;
  readonly line: number;
  readonly lineTo: number;
  readonly sha256: string;
  readonly listed: Listed;
};

/**
 * A record and the line that lists it, which a claim cites. sha256: of its text; lines: how many lines tell of it, of which that is the first; parts: what each line tells, where several files do.
 * tellings: of rows of tables, which tell of several records each, those that say anything first; each tie is cited where it is said.
 */
export type ListedAt = {
  readonly listed: Listed;
  readonly file: string;
  readonly line: number;
  readonly lineTo?: number;
  readonly sha256: string;
  readonly lines: number;
  readonly parts?: readonly { readonly file: string; readonly listed: Listed }[] | undefined;
  readonly tellings?: readonly Telling[];
};

/** What the records of a file say: the batch, the line of each of its records, and what is wrong with ties, by their lines. shares: of how many it is not sure how much is owned; besideDenials: what else joins two of whom a tie is refused for it may deny that they are tied, wrong where that is left out; waiting: the words of ties that wait for a person; waitsAlone: the claims that wait of records that one line or row alone tells. */
export type FileBatch = {
  readonly listing: Listing;
  readonly batch: Batch;
  readonly lines: ReadonlyMap<string, number>;
  readonly faults: readonly { readonly line: number; readonly said: Said }[];
  readonly shares: number;
  readonly besideDenials: FileBatch['faults'];
  readonly waiting: readonly string[];
  readonly waitsAlone: readonly Id[];
};

const digitsOfPart = 16;

/** The batch of what a file says; each id once. all: the records of every file of its list, in which ties find their ends; documentOf: the document that a file is; denied: pairs of whom a denial was left out before, to which those of here come. */
export function batchOf(listing: Listing, all: readonly ListedAt[], documentOf: (file: string) => Id, denied: Set<string>): FileBatch {
  const records = all.filter((each) => [each, ...(each.tellings ?? [])].some(({ file }) => file === listing.path));
  const lines = new Map<string, number>();
  const faults: { readonly line: number; readonly said: Said }[] = [];
  const entities = new Map<string, EntityRecord>();
  for (const each of all)
    if (!isTie(each.listed)) entities.set(each.listed.id, entityFrom(each, listedId(listing, each.listed.id), documentOf));
  const own = records.flatMap(({ listed, line, file }) => {
    const entity = file === listing.path ? entities.get(listed.id) : undefined;
    if (entity !== undefined) lines.set(entity.id, line);
    return entity ?? [];
  });
  const waiting: string[] = [];
  const waitsAlone: Id[] = [];
  const allegations: AllegationRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  for (const record of records) {
    const entity = entities.get(record.listed.id) ?? null;
    const { ties, faults: wrong } = joinedBy(record.listed, entity, (id) => entities.get(id) ?? null);
    const against = saysAgainst(record.listed);
    if (against.fault !== null) for (const pair of pairsIn(record.listed)) denied.add(pair);
    if (record.file === listing.path) {
      for (const each of [...wrong, ...(against.fault === null ? [] : [against.fault])]) faults.push({ line: record.line, said: each });
      if (against.waiting !== null) waiting.push(against.waiting);
    }
    for (const { claim, carries, line } of claimsOf(listing, record, entity, { ties, as: against.assertion })) {
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
    faults,
    shares: records.filter(({ listed, file }) => file === listing.path && isTie(listed) && isShareDoubtful(listed)).length,
    besideDenials: records.flatMap((record) => besideDenial(listing, record, denied)),
    waiting,
    waitsAlone,
  };
}

function isToldOnce({ lines, parts = [], tellings = [] }: ListedAt): boolean {
  return lines === 1 && parts.length < 2 && tellings.length < 2;
}

/** What a record says of two of whom a denial is left out, at the row or the line that says it. */
function besideDenial(listing: Listing, record: ListedAt, denied: ReadonlySet<string>): FileBatch['faults'] {
  const isBeside = ({ listed }: Pick<Telling, 'listed'>): boolean => pairsIn(listed).some((pair) => denied.has(pair));
  if (denied.size === 0 || !isBeside(record)) return [];
  const { file, line } = record.tellings?.find(isBeside) ?? record;
  return file === listing.path ? [{ line, said: said('besidesDenial') }] : [];
}

/** The entity of a record, each of its properties from the files that tell it. */
function entityFrom({ listed, file, parts = [] }: ListedAt, id: Id, documentOf: (file: string) => Id): EntityRecord {
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
