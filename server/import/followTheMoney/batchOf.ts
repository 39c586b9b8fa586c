import type { Said } from '#server/import/words/said.ts';
import type { MoneyRole } from '#graph-schema/generated/ontology.ts';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { isFuzzyDate, isMoney } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';
import { unknownAmount } from '#server/domain/money.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { listedWords, paidWords, tiedWords } from '#server/import/claimWords.ts';
import { entityOf } from '#server/import/followTheMoney/entityOf.ts';
import { isTie, joinedBy, type Joined } from '#server/import/followTheMoney/joined.ts';
import { sortWords } from '#server/import/followTheMoney/kinds.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';
import { tieDigest } from '#server/import/followTheMoney/tieDigest.ts';
import { listedClaim } from '#server/import/listedClaim.ts';
import { listedId } from '#server/import/listedId.ts';
import type { Listing } from '#server/import/listing.ts';

/** A record and the line that lists it, which a claim cites. sha256: of its text; lines: how many lines tell of it, of which that is the first. */
export type ListedAt = {
  readonly listed: Listed;
  readonly file: string;
  readonly line: number;
  readonly sha256: string;
  readonly lines: number;
};

/** What the records of a file say: the batch, the line of each of its records, and what is wrong with ties, by their lines. */
export type FileBatch = {
  readonly listing: Listing;
  readonly batch: Batch;
  readonly lines: ReadonlyMap<string, number>;
  readonly faults: readonly { readonly line: number; readonly said: Said }[];
};

/** The batch of the records of a file; each id once. all: those of every file of its list, in which ties find their ends. */
export function batchOf(listing: Listing, records: readonly ListedAt[], all = records): FileBatch {
  const lines = new Map<string, number>();
  const faults: { readonly line: number; readonly said: Said }[] = [];
  const entities = new Map<string, EntityRecord>();
  for (const { listed } of all)
    if (!isTie(listed)) entities.set(listed.id, entityOf(listed, listedId(listing, listed.id), listing.document.id));
  const own = records.flatMap(({ listed, line }) => {
    const entity = entities.get(listed.id);
    if (entity !== undefined) lines.set(entity.id, line);
    return entity ?? [];
  });
  const allegations: AllegationRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  for (const record of records) {
    const entity = entities.get(record.listed.id) ?? null;
    const { ties, faults: wrong } = joinedBy(record.listed, entity, (id) => entities.get(id) ?? null);
    for (const each of wrong) faults.push({ line: record.line, said: each });
    for (const { claim, carries } of claimsOf(listing, record, entity, ties)) {
      allegations.push(claim);
      lines.set(claim.id, record.line);
      for (const tie of carries) {
        const id = tieId(listing, record.listed, tie);
        lines.set(id, record.line);
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
  };
}

type Claimed = { readonly claim: AllegationRecord; readonly carries: readonly Joined[] };

/** The claims of a record: that it is listed, or that the money moved or the tie was; and one for each of its other ties. */
function claimsOf(listing: Listing, record: ListedAt, own: EntityRecord | null, ties: readonly Joined[]): readonly Claimed[] {
  const isFlow = own !== null && describeKind(own.kind).nature === 'FLOW';
  const ofRole = (role: MoneyRole) => (isFlow ? ties.filter(({ type }) => describeRelationship(type).money?.role === role) : []);
  const [payers, payees] = [ofRole('PAYER'), ofRole('PAYEE')];
  const paid = [...payers, ...payees];
  const rest = ties.filter((tie) => !paid.includes(tie));
  const claims: Claimed[] = [];
  const add = (words: Localized, about: readonly EntityRecord[], carries: readonly Joined[]): void => {
    const suffix = claims.length === 0 ? '' : `-${claims.length + 1}`;
    const id = toId(`${listing.document.id}:l${record.line}${suffix}`);
    claims.push({
      claim: listedClaim(listing, { lineFrom: record.line, lineTo: record.line, sha256: record.sha256 }, id, words, about),
      carries,
    });
  };
  if (isFlow) {
    const { amount, date } = own.properties;
    const from = payers.map(({ source }) => source);
    const to = payees.map(({ target }) => target);
    const how = { amount: isMoney(amount) ? amount : unknownAmount, date: isFuzzyDate(date) ? date : null };
    add(paidWords(listing, from, to, how), [own, ...from, ...to], paid);
  } else if (own !== null) add(listedWords(listing, own, sortWords(record.listed.schema)), [own], []);
  for (const tie of rest) add(tiedWords(listing, tie, tie), [tie.source, tie.target], [tie]);
  return claims;
}

function relationshipOf(id: Id, { type, source, target, date, properties }: Joined, claim: Id): RelationshipRecord {
  return { id, type, source: source.id, target: target.id, date, inferred: null, allegations: [claim], properties };
}

function tieId(listing: Listing, { id }: Listed, { by, source, target }: Joined): Id {
  return toId(`${listing.id}:t:${tieDigest(id, by, source.id, target.id)}`);
}
