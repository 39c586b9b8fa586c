import { everyMotive, type Motive } from '#graph-schema/generated/ontology.ts';
import { describeKind, describeRelationship, typesWhere } from '#graph-schema/ontology.ts';
import type { Entity } from '#server/domain/entity.ts';
import { keepsClaim, whatHolds, type Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { totals } from '#server/domain/money.ts';
import { amountOf } from '#server/domain/moneyFlow.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { mayHaveHeld } from '#server/domain/when.ts';
import type { Departure, Departures, DeparturesQuestion } from '#server/engine/engine.ts';
import { TooMany } from '#server/engine/failure.ts';
import { requireEntities, requireFilter } from '#server/engine/walk/requireKnown.ts';
import type { OfType, StoreReading } from '#server/engine/store.ts';

const mostDepartures = 50_000;
const tiesAtOnce = 200;
const leaving = typesWhere(({ departure }) => departure === 'LEFT');
const takenTypes = typesWhere(({ departure, money }) => departure === 'DESTINATION' || money?.role === 'TAKER');

type Reading = {
  readonly relationship: Relationship;
  readonly motive: Motive;
  readonly claims: readonly Id[];
  readonly denials: readonly Id[];
};
type Taken = { readonly to: Id | null; readonly flows: readonly Id[] };

/** Who is said to have left, by one reading of each departure: claims with one motive. A destination or money belongs to a reading only where they share a claim. Throws TooMany. */
export async function departures(store: StoreReading, question: DeparturesQuestion): Promise<Departures> {
  const { motives, from, to, first, after, filter } = question;
  await requireFilter(store, filter);
  await requireEntities(
    store,
    [from, to].filter((id) => id !== null),
  );
  const { relationships, rejected } = await departing(store, question);
  const all: Reading[] = [];
  for (const relationship of relationships) {
    if (store.turns.areOver()) await store.turns.giveWay();
    all.push(...readingsOf(relationship, question.filter));
  }
  const listed = all.filter((reading) => motives === null || motives.includes(reading.motive)).toSorted(byDate);
  const went = to === null ? listed : await goingTo(store, listed, to);
  const start = after === null ? 0 : went.findIndex((reading) => cursorOf(reading) === after) + 1;
  const isLost = after !== null && start === 0;
  const page = isLost ? [] : went.slice(start, start + first);
  const rivals = new Map<Id, Reading[]>();
  for (const reading of all) rivals.set(reading.relationship.id, [...(rivals.get(reading.relationship.id) ?? []), reading]);
  const shown = new Set(page.map((reading) => reading.relationship.id));
  const items = await described(
    store,
    [...shown].flatMap((id) => rivals.get(id) ?? []),
  );
  return {
    items: page.flatMap((reading) => items.get(cursorOf(reading)) ?? []),
    total: went.length,
    more: !isLost && start + page.length < went.length,
    isLost,
    byMotive: everyMotive
      .map((motive) => ({ motive, count: went.filter((reading) => reading.motive === motive).length }))
      .filter(({ count }) => count > 0),
    omitted: rejected > 0 ? [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: rejected }] : [],
  };
}

async function departing(store: StoreReading, { from, during, filter: asked }: DeparturesQuestion): Promise<OfType> {
  const filter = { ...asked, includeOnlyDenied: false };
  const found = await Promise.all(leaving.map((type) => store.ofType(type, null, from, filter, mostDepartures + 1)));
  const rows = found.flatMap(({ relationships }) => relationships);
  const rejected = found.reduce((sum, each) => sum + each.rejected, 0);
  if (rows.length > mostDepartures)
    throw new TooMany('departures', mostDepartures, 'narrow the filter, or ask for one organisation with from');
  const dated = during === null ? rows : rows.filter((row) => mayHaveHeld(row.date, during));
  const { kinds } = filter;
  if (kinds === null) return { relationships: dated, rejected };
  const who = await store.entities(dated.map((row) => row.source));
  const relationships = dated.filter((_, index) => {
    const kind = who[index]?.kind;
    return kind !== undefined && kinds.includes(kind);
  });
  return { relationships, rejected: rejected + dated.length - relationships.length };
}

function readingsOf(relationship: Relationship, filter: Filter): Reading[] {
  const kept = relationship.evidence.filter((claim) => keepsClaim(filter, claim));
  const denials = relationship.evidence.filter((claim) => claim.stance !== 'ASSERTS').map((claim) => claim.allegation);
  return everyMotive.flatMap((motive) => {
    const claims = kept
      .filter((claim) => claim.stance === 'ASSERTS' && (claim.motive ?? 'UNKNOWN') === motive)
      .map((claim) => claim.allegation);
    return claims.length > 0 ? [{ relationship, motive, claims, denials }] : [];
  });
}

function byDate(a: Reading, b: Reading): number {
  const day = ({ relationship: { date } }: Reading) => date?.earliest ?? date?.latest ?? '9999-99-99';
  return (
    byId(day(a), day(b)) || byId(a.relationship.id, b.relationship.id) || everyMotive.indexOf(a.motive) - everyMotive.indexOf(b.motive)
  );
}

function cursorOf({ relationship, motive }: Reading): string {
  return `${relationship.id}~${motive}`;
}

async function goingTo(store: StoreReading, readings: readonly Reading[], to: Id): Promise<Reading[]> {
  const taken = await takenAlong(store, readings);
  return readings.filter((_, index) => taken[index]?.to === to);
}

/** Where each reading leads and what money it tells of: by the ties to a destination and to money taken that share an asserting claim with it. */
async function takenAlong(store: StoreReading, readings: readonly Reading[]): Promise<Taken[]> {
  const people = [...new Set(readings.map((reading) => reading.relationship.source))];
  const question = {
    filter: { ...whatHolds, relationshipTypes: takenTypes },
    direction: 'OUT' as const,
    first: tiesAtOnce,
    after: null,
  };
  const pages = await store.relationshipsOf(people, question);
  const ties = new Map(people.map((id, index) => [id, [...(pages[index]?.items ?? [])]]));
  for (const [index, id] of people.entries()) {
    const taken = ties.get(id) ?? [];
    for (let more = pages[index]?.more ?? false; more;) {
      const [page] = await store.relationshipsOf([id], { ...question, after: taken.at(-1)?.id ?? null });
      taken.push(...(page?.items ?? []));
      more = page?.more ?? false;
    }
  }
  return readings.map(({ relationship, claims }) => {
    const shared = (ties.get(relationship.source) ?? []).filter((tie) =>
      tie.evidence.some((claim) => claim.stance === 'ASSERTS' && claims.includes(claim.allegation)),
    );
    return {
      to: shared.find(({ type }) => describeRelationship(type).departure === 'DESTINATION')?.target ?? null,
      flows: shared.filter(({ type }) => describeRelationship(type).money?.role === 'TAKER').map((tie) => tie.target),
    };
  });
}

async function described(store: StoreReading, readings: readonly Reading[]): Promise<ReadonlyMap<string, Departure>> {
  const taken = await takenAlong(store, readings);
  const ids = [...new Set(taken.flatMap(({ flows }) => flows))].toSorted(byId);
  const flows = new Map(
    (await store.entities(ids)).flatMap((entity): [Id, Entity][] =>
      entity && describeKind(entity.kind).nature === 'FLOW' ? [[entity.id, entity]] : [],
    ),
  );
  const built = readings.map((reading, index) => {
    const { relationship, motive, claims, denials } = reading;
    const amounts = (taken[index]?.flows ?? []).flatMap((id) => flows.get(id) ?? []).map(amountOf);
    const rivals: Departure[] = [];
    return {
      cursor: cursorOf(reading),
      relationship,
      to: taken[index]?.to ?? null,
      motive,
      money: totals(amounts),
      allegations: relationship.allegations.filter((id) => claims.includes(id) || denials.includes(id)),
      rivals,
    };
  });
  for (const each of built) each.rivals.push(...built.filter((other) => other !== each && other.relationship.id === each.relationship.id));
  return new Map(built.map((each) => [each.cursor, each]));
}
