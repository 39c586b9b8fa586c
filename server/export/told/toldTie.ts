import type { Assertion } from '#graph-schema/generated/ontology.ts';
import { tieSentence } from '#graph-schema/ontology.ts';
import { isSuperseded, type AllegationRecord } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import { assertionOf, groundlessAs, type Evidence, type RelationshipRecord } from '#server/domain/relationship.ts';
import { supportOf, type Support } from '#server/domain/support.ts';

/** A relationship with what carries it. claims: those that speak of it, by place, without those of earlier editions where it holds without them; all: with these; says: what is said, as a claim, a denial or an inference, in each language. */
export type ToldTie = {
  readonly record: RelationshipRecord;
  readonly assertion: Assertion;
  readonly claims: readonly AllegationRecord[];
  readonly all: readonly AllegationRecord[];
  readonly evidence: readonly Evidence[];
  readonly support: Support;
  readonly says: Localized;
};

/** A relationship as it is told. entity: an end, where it is there; label: what it is called in each language. */
export function toldTie(
  record: RelationshipRecord,
  all: readonly AllegationRecord[],
  evidence: readonly Evidence[],
  { entity, label }: { readonly entity: (id: Id) => EntityRecord | null; readonly label: (id: Id) => Localized },
): ToldTie {
  const assertion = assertionOf({ inferred: record.inferred, evidence }) ?? groundlessAs(all);
  const claims = all.filter((each) => (assertion === 'NO_LONGER_SAID' ? each.status === assertion : !isSuperseded(each)));
  const { source, target } = record;
  const ends = { source: entity(source) ?? undefined, target: entity(target) ?? undefined };
  const says = localized((tag) =>
    tieSentence(record.type, assertion, tag, ends).replaceAll(
      /\{(source|target)\}/g,
      (_, end) => label(end === 'source' ? source : target)[tag] ?? '',
    ),
  );
  return { record, assertion, claims, all, evidence, support: supportOf(evidence), says };
}
