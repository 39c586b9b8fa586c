import {
  everyMotive,
  type Assertion,
  type Motive,
  type Reliability,
  type RelationshipType,
  type Stance,
} from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import { isLocalized, type PropertyValue } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Id } from '#server/domain/id.ts';
import type { Localized } from '#server/domain/localized.ts';

/** What a batch says of a relationship. inferred: an editor's reason, where no claim carries it; else it has at least one allegation. */
export type RelationshipRecord = {
  readonly id: Id;
  readonly type: RelationshipType;
  readonly source: Id;
  readonly target: Id;
  readonly date: FuzzyDate | null;
  readonly inferred: Localized | null;
  readonly allegations: readonly Id[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
};

/** What a filter and the support need to know of an accepted claim; origin is the document that its document was copied from, or that document. */
export type Evidence = {
  readonly allegation: Id;
  readonly stance: Stance;
  readonly speakers: readonly Id[];
  readonly transmittedBy: readonly Id[];
  readonly document: Id;
  readonly origin: Id;
  readonly reliability: Reliability | null;
  readonly credibility: number | null;
  readonly motive: Motive | null;
};

/** A relationship as a store answers it, with its accepted claims in the order of documents and lines. */
export type Relationship = Omit<RelationshipRecord, 'allegations'> & {
  readonly allegations: readonly Id[];
  readonly evidence: readonly Evidence[];
};

/** The role that a relationship names, in each language that has it. */
export function rolesOf({ properties }: Pick<RelationshipRecord, 'properties'>): readonly string[] {
  const role = properties['role'];
  return isLocalized(role) ? Object.values(role) : [];
}

/** Whether accepted claims assert what they speak of, whoever else denies it. */
export function isAsserted(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ stance }) => stance === 'ASSERTS');
}

/** What carries a relationship, by its accepted claims or its editor; null where it has neither. */
export function assertionOf({ inferred, evidence }: Pick<Relationship, 'inferred' | 'evidence'>): Assertion | null {
  if (inferred !== null) return 'INFERRED';
  const says = (wanted: Stance) => evidence.some(({ stance }) => stance === wanted);
  if (says('ASSERTS')) return 'ASSERTED';
  if (says('DENIES')) return 'DENIED';
  return says('DOUBTS') ? 'DOUBTED' : null;
}

/** What a relationship waits for or has lost that has neither an accepted claim nor an editor's word; claims: those that speak of it. */
export function groundlessAs(claims: readonly Pick<AllegationRecord, 'status'>[]): Assertion {
  if (claims.some(({ status }) => status === 'PROPOSED')) return 'PROPOSED';
  return claims.some(({ status }) => status === 'NO_LONGER_SAID') ? 'NO_LONGER_SAID' : 'RETRACTED';
}

/** The motives that asserting claims give, the most claimed first, then in the order of the vocabulary. */
export function motivesOf(evidence: readonly Evidence[]): Motive[] {
  const counts = new Map<Motive, number>();
  for (const { stance, motive } of evidence) if (stance === 'ASSERTS' && motive !== null) counts.set(motive, (counts.get(motive) ?? 0) + 1);
  return [...counts.keys()].toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || everyMotive.indexOf(a) - everyMotive.indexOf(b),
  );
}
