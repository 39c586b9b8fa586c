import { describeKind, describeRelationship, isMembership, typesWhere } from '#graph-schema/ontology.ts';
import { motiveOf, motivesRead } from '#server/domain/departure.ts';
import type { Entity } from '#server/domain/entity.ts';
import { keepsAmount, keepsClaim, type Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { totals } from '#server/domain/money.ts';
import { amountOf } from '#server/domain/moneyFlow.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Departure, Departures } from '#server/engine/engine.ts';
import { namedIn, requireKnown } from '#server/engine/walk/requireKnown.ts';
import { departureCursor, type DepartureReading, type DeparturesQuestion } from '#server/engine/departureReading.ts';
import type { StoreReading } from '#server/engine/store.ts';

/** The types by which those who left went somewhere, took something along, were sent, or went in somewhere: what a claim may give a motive for, but leaving. */
const besideTypes = typesWhere(
  ({ departure, money, motivated }) => departure === 'DESTINATION' || money?.role === 'TAKER' || (motivated && departure !== 'LEFT'),
);

const memberTypes = typesWhere(isMembership);

type Reading = DepartureReading & { readonly claims: readonly Id[]; readonly denials: readonly Id[] };
type Beside = {
  readonly ties: readonly Relationship[];
  readonly within: readonly Id[];
  readonly to: Id | null;
  readonly taken: readonly { readonly id: Id; readonly contested: boolean }[];
};

/** Who is said to have left, by one reading of each departure: claims with one motive. A destination or money belongs to a reading only where they share a claim. */
export async function departures(store: StoreReading, question: DeparturesQuestion): Promise<Departures> {
  const { from, to, filter } = question;
  const ends = [from, to].filter((id) => id !== null);
  await requireKnown(store, namedIn(filter, ends));
  const { items: page, rejected, ...slice } = await store.departurePage(question);
  const shown = new Map(page.map(({ relationship }) => [relationship.id, relationship]));
  const items = await described(
    store,
    [...shown.values()].flatMap((relationship) => readingsOf(relationship, filter)),
    filter,
  );
  return {
    ...slice,
    items: page.flatMap((reading) => items.get(departureCursor(reading)) ?? []),
    omitted: rejected > 0 ? [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: rejected }] : [],
  };
}

function readingsOf(relationship: Relationship, filter: Filter): Reading[] {
  const kept = relationship.evidence.filter((claim) => claim.stance === 'ASSERTS' && keepsClaim(filter, claim));
  const denials = relationship.evidence.filter((claim) => claim.stance !== 'ASSERTS').map((claim) => claim.allegation);
  return motivesRead(filter, relationship).map((motive) => {
    const claims = kept.filter((claim) => motiveOf(claim) === motive).map((claim) => claim.allegation);
    return { relationship, motive, claims, denials };
  });
}

/** What each reading tells besides: the ties that share an asserting claim with it, where they lead, what money they tell of, and the groups that all of its claims name those who left in. */
async function toldBeside(store: StoreReading, readings: readonly Reading[]): Promise<Beside[]> {
  const all = await store.carriedBy(
    readings.flatMap(({ claims }) => claims),
    [...besideTypes, ...memberTypes],
  );
  const bySource = Map.groupBy(all, ({ source }) => source);
  return readings.map(({ relationship, claims }) => {
    const shared = (bySource.get(relationship.source) ?? []).filter((tie) => claims.some((claim) => isAssertedBy(tie, claim)));
    const ties = shared.filter(({ type }) => besideTypes.includes(type));
    const named = shared.filter(
      (tie) => memberTypes.includes(tie.type) && tie.target !== relationship.target && claims.every((claim) => isAssertedBy(tie, claim)),
    );
    return {
      ties,
      within: [...new Set(named.map(({ target }) => target))].toSorted(byId),
      to: ties.find(({ type }) => describeRelationship(type).departure === 'DESTINATION')?.target ?? null,
      taken: [
        ...Map.groupBy(
          ties.filter(({ type }) => describeRelationship(type).money?.role === 'TAKER'),
          ({ target }) => target,
        ),
      ].map(([id, those]) => ({ id, contested: those.some(({ evidence }) => evidence.some(({ stance }) => stance !== 'ASSERTS')) })),
    };
  });
}

function isAssertedBy({ evidence }: Relationship, claim: Id): boolean {
  return evidence.some(({ allegation, stance }) => allegation === claim && stance === 'ASSERTS');
}

async function described(store: StoreReading, readings: readonly Reading[], filter: Filter): Promise<ReadonlyMap<string, Departure>> {
  const beside = await toldBeside(store, readings);
  const ids = [...new Set(beside.flatMap(({ taken }) => taken.map(({ id }) => id)))].toSorted(byId);
  const flows = new Map(
    (await store.entities(ids)).flatMap((entity): [Id, Entity][] =>
      entity && describeKind(entity.kind).nature === 'FLOW' ? [[entity.id, entity]] : [],
    ),
  );
  const built = readings.map((reading, index): Departure & { readonly rivals: Departure[] } => {
    const { relationship, motive, claims, denials } = reading;
    const taken = (beside[index]?.taken ?? []).flatMap(({ id, contested }) => {
      const flow = flows.get(id);
      return flow ? [{ flow, contested }] : [];
    });
    const counted = taken.filter(({ flow }) => keepsAmount(filter, flow));
    const left = taken.length - counted.length;
    const rivals: Departure[] = [];
    return {
      cursor: departureCursor(reading),
      relationship,
      to: beside[index]?.to ?? null,
      ties: beside[index]?.ties ?? [],
      within: beside[index]?.within ?? [],
      motive,
      money: totals(counted.map(({ flow, contested }) => ({ amount: amountOf(flow), inferred: false, contested, unasserted: false }))),
      omitted: left > 0 ? [{ reason: 'FILTER', of: 'ENTITIES', count: left }] : [],
      allegations: relationship.allegations.filter((id) => claims.includes(id) || denials.includes(id)),
      rivals,
    };
  });
  for (const each of built) each.rivals.push(...built.filter((other) => other !== each && other.relationship.id === each.relationship.id));
  return new Map(built.map((each) => [each.cursor, each]));
}
