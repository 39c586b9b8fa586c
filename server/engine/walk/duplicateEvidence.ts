import type { Omission } from '#graph-schema/omission.ts';
import type { Nature } from '#graph-schema/generated/ontology.ts';
import { describeKind, describeRelationship, type TieType } from '#graph-schema/ontology.ts';
import type { Allegation } from '#server/domain/allegation.ts';
import type { Entity } from '#server/domain/entity.ts';
import { whatHolds } from '#server/domain/filter.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Slice, StoreReading } from '#server/engine/store.ts';
import type { GraphEvidence } from '#server/names/compare/duplicateBand.ts';

const tiesEach = 200;
const claimsEach = 200;
const mostNamed = 5;
const farApart = 0.5;
const few = 25;
const some = 100;

/** What the graph says of two entities: counts, and whom or what it is about. */
export type PairEvidence = {
  readonly counts: GraphEvidence;
  readonly units: readonly Entity[];
  readonly places: readonly Entity[];
  readonly relatives: readonly Entity[];
  readonly often: readonly Entity[];
  readonly tooOften: readonly Entity[];
  readonly tied: number;
  readonly bornElsewhere: boolean;
  readonly farApart: boolean;
  readonly omitted: readonly Omission[];
};

/**
 * What the graph says of an entity and of each of others, from at most 200 ties that hold and 200 claims of each. Shared: units, organisations and places
 * that both are tied to, relatives, and ties of one type and date, where some day bounds it; bodies and places of at most 25 ties of their own, since of two men in one army of hundreds
 * nothing follows: up to 100 they count less (often), beyond that not at all (tooOften). Against it: a tie between the two, a claim that speaks of both, two places of
 * birth, coordinates more than half a degree apart; a tie counts twice, for who made it knew two. omitted: ties and claims beyond those.
 */
export async function graphEvidence(store: StoreReading, row: Entity, others: readonly Entity[]): Promise<PairEvidence[]> {
  if (others.length === 0) return [];
  const all = [row, ...others];
  const question = { filter: whatHolds, direction: 'BOTH' as const, first: tiesEach, after: null };
  const [ties, claims] = await Promise.all([
    store.relationshipsOf(
      all.map(({ id }) => id),
      question,
    ),
    store.findAllegations([{ speaker: null, document: null, about: row.id, first: claimsEach, after: null }]),
  ]);
  const [own] = claims;
  const unread = (slice: Slice<unknown> | undefined) => (slice ? slice.total - slice.items.length : 0);
  const ends = ties.map(({ items }, index) => endsOf(items, all[index]?.id ?? row.id));
  const first = ends[0] ?? noEnds;
  const shared = ends.slice(1).map((each) => [...first.ids].filter((id) => each.ids.has(id)));
  const known = new Map(
    (await store.entities([...new Set(shared.flat())].toSorted(byId))).flatMap((each) => (each ? [[each.id, each] as const] : [])),
  );
  return others.map((other, index) => ({
    ...evidenceOf(row, other, first, ends[index + 1] ?? noEnds, shared[index] ?? [], known, own?.items ?? []),
    omitted: omissions(unread(ties[0]) + unread(ties[index + 1]), unread(own)),
  }));
}

type Ends = {
  readonly ids: ReadonlySet<Id>;
  readonly relatives: ReadonlySet<Id>;
  readonly births: ReadonlySet<Id>;
  readonly dates: ReadonlySet<string>;
};

const noEnds: Ends = { ids: new Set(), relatives: new Set(), births: new Set(), dates: new Set() };

function endsOf(ties: readonly Relationship[], id: Id): Ends {
  const other = ({ source, target }: Relationship) => (source === id ? target : source);
  const where = (says: (type: TieType) => boolean | undefined) =>
    new Set(ties.filter(({ type }) => says(describeRelationship(type))).map(other));
  return {
    ids: new Set(ties.map(other)),
    relatives: where(({ kin }) => kin),
    births: where(({ birthplace }) => birthplace),
    dates: new Set(ties.flatMap(({ type, date }) => (isKnown(date) ? [`${type} ${date.edtf}`] : []))),
  };
}

function isKnown(date: FuzzyDate | null): date is FuzzyDate {
  return date !== null && (date.earliest !== null || date.latest !== null);
}

function evidenceOf(
  row: Entity,
  other: Entity,
  own: Ends,
  theirs: Ends,
  both: readonly Id[],
  known: ReadonlyMap<Id, Entity>,
  claims: readonly Allegation[],
): Omit<PairEvidence, 'omitted'> {
  const common = both.flatMap((id) => known.get(id) ?? []).toSorted((a, b) => byId(a.id, b.id));
  const rare = common.filter(({ degree }) => degree <= few);
  const ofNature = (nature: Nature, among: readonly Entity[]) => among.filter(({ kind }) => describeKind(kind).nature === nature);
  const units = ofNature('BODY', rare);
  const places = ofNature('PLACE', rare);
  const relatives = common.filter(({ id }) => own.relatives.has(id) && theirs.relatives.has(id));
  const shared = common.filter(({ degree }) => degree > few);
  const bodiesAndPlaces = [...ofNature('BODY', shared), ...ofNature('PLACE', shared)].filter((each) => !relatives.includes(each));
  const often = bodiesAndPlaces.filter(({ degree }) => degree <= some);
  const tied = own.ids.has(other.id) ? 1 : 0;
  const bornElsewhere = own.births.size > 0 && theirs.births.size > 0 && own.births.isDisjointFrom(theirs.births);
  const apart = isFar(row, other);
  return {
    counts: {
      sharedUnits: units.length,
      sharedPlaces: places.length,
      sharedRelatives: relatives.length,
      sharedDates: own.dates.intersection(theirs.dates).size,
      sharedOften: often.length,
      contradictions: 2 * tied + Number(bornElsewhere) + Number(apart),
      namedTogether: claims.some(({ about }) => about.includes(other.id)) ? 1 : 0,
    },
    units: units.slice(0, mostNamed),
    places: places.slice(0, mostNamed),
    relatives: relatives.slice(0, mostNamed),
    often: often.slice(0, mostNamed),
    tooOften: bodiesAndPlaces.filter(({ degree }) => degree > some).slice(0, mostNamed),
    tied,
    bornElsewhere,
    farApart: apart,
  };
}

function omissions(ties: number, claims: number): Omission[] {
  return [
    ...(ties > 0 ? [{ reason: 'LIMIT' as const, of: 'RELATIONSHIPS' as const, count: ties }] : []),
    ...(claims > 0 ? [{ reason: 'LIMIT' as const, of: 'ALLEGATIONS' as const, count: claims }] : []),
  ];
}

function isFar(one: Entity, other: Entity): boolean {
  return (['latitude', 'longitude'] as const).some((name) => {
    const [a, b] = [one.properties[name], other.properties[name]];
    return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) > farApart;
  });
}
