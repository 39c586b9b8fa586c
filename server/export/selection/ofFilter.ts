import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { evidenceOf, originIn } from '#server/domain/evidence.ts';
import { choosesTies, keepsClaim, keepsEntity, keepsRelationship, keepsTime, type Filter } from '#server/domain/filter.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { happenedOn } from '#server/domain/happened.ts';
import type { Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { whenHappened } from '#server/domain/when.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Kept } from '#server/export/selection/closed.ts';
import { joinedTo } from '#server/export/selection/joinedTo.ts';

/**
 * What a filter keeps, and of chosen entities only: relationships whose two ends are kept, each with all of its claims, so that no denial is lost; claims that
 * carry no relationship, where they speak of nothing else; whatever claims contradict one of these, or are contradicted by it; and entities of the kinds of the filter, without any relationship only where the filter asks for none.
 */
export function ofFilter(part: Batch, filter: Filter, chosen: readonly Id[] | null): Kept {
  const only = chosen === null ? null : joinedTo(chosen, part.decisions);
  const isOpen = !choosesTies(filter);
  const entities = new Map(part.entities.map((each) => [each.id, each] as const));
  const isOfKind = (id: Id): boolean => {
    const entity = entities.get(id);
    return entity !== undefined && keepsEntity(filter, entity);
  };
  const isEligible = (id: Id) => (only === null || only.has(id)) && isOfKind(id);
  const claims = new Map(part.allegations.map((each) => [each.id, each] as const));
  const copyOf = new Map(part.documents.map((each) => [each.id, each.copyOf] as const));
  const origin = originIn((document) => copyOf.get(document) ?? null);
  const keepsTie = (tie: RelationshipRecord): boolean => {
    const evidence = evidenceOf(
      tie.allegations.flatMap((id) => claims.get(id) ?? []),
      origin,
    );
    const ends = [tie.source, tie.target].flatMap((id) => datesOf(entities.get(id)));
    return keepsRelationship(filter, { ...tie, evidence }, ends);
  };
  const relationships = part.relationships.filter((tie) => isEligible(tie.source) && isEligible(tie.target) && keepsTie(tie));
  const carrying = new Set(part.relationships.flatMap((tie) => tie.allegations));
  const keepsFree = (claim: AllegationRecord): boolean =>
    filter.relationshipTypes === null &&
    filter.roles === null &&
    keepsStated(filter, claim, origin) &&
    claim.about.length > 0 &&
    claim.about.every(isEligible);
  const free = part.allegations.filter((claim) => !carrying.has(claim.id) && keepsFree(claim));
  const alone = part.entities.filter(({ id }) => isEligible(id) && (only !== null || isOpen));
  return {
    relationships,
    claims: withContradictions(
      part.allegations,
      new Set([...relationships.flatMap((tie) => tie.allegations), ...free.map(({ id }) => id)]),
    ),
    entities: new Set(alone.filter((entity) => only !== null || standsInTime(filter, entity)).map(({ id }) => id)),
  };
}

/** Claims with all that contradict one of them. */
function withContradictions(all: readonly AllegationRecord[], kept: ReadonlySet<Id>): ReadonlySet<Id> {
  const more = all.flatMap(({ id, contradicts }) => {
    if (kept.has(id)) return contradicts;
    return contradicts.some((each) => kept.has(each)) ? [id] : [];
  });
  const there = new Set(all.map(({ id }) => id));
  return new Set([...kept, ...more.filter((id) => there.has(id))]);
}

function datesOf(entity: EntityRecord | undefined): readonly (readonly FuzzyDate[])[] {
  const date = entity ? happenedOn(entity) : null;
  return date === null ? [] : [[date]];
}

function keepsStated(filter: Filter, claim: AllegationRecord, origin: (document: Id) => Id): boolean {
  const [evidence] = evidenceOf([{ ...claim, status: 'ACCEPTED' }], origin);
  const when = { lasting: false, date: claim.eventDate, ends: [] };
  return evidence !== undefined && keepsClaim(filter, evidence) && keepsTime(filter, when);
}

/** Whether an entity that happened stands in the time of the filter; whatever did not happen is kept where the filter asks for no time. */
function standsInTime(filter: Filter, entity: EntityRecord): boolean {
  const asksForTime = filter.during !== null || filter.certainlyDuring !== null;
  const date = happenedOn(entity);
  return !asksForTime || (date !== null && keepsTime(filter, whenHappened([date])));
}
