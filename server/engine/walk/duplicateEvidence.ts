import type { Omission } from '#graph-schema/omission.ts';
import type { Nature } from '#graph-schema/generated/ontology.ts';
import { describeKind, describeRelationship, type TieType } from '#graph-schema/ontology.ts';
import type { Allegation } from '#server/domain/allegation.ts';
import { isFuzzyDate, type Entity } from '#server/domain/entity.ts';
import { whatHolds } from '#server/domain/filter.ts';
import { isBefore, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { StoreReading } from '#server/engine/store.ts';
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
  /** Whom both are tied to. */
  readonly common: readonly Id[];
  readonly units: readonly Entity[];
  readonly places: readonly Entity[];
  readonly relatives: readonly Entity[];
  readonly often: readonly Entity[];
  readonly tooOften: readonly Entity[];
  readonly tied: number;
  readonly bornElsewhere: boolean;
  readonly bornAtAnotherTime: boolean;
  readonly diedAtAnotherTime: boolean;
  readonly diedBeforeBirth: boolean;
  readonly ofOtherSex: boolean;
  readonly farApart: boolean;
  readonly omitted: readonly Omission[];
};

/**
 * What the graph says of pairs, from at most 200 ties that hold of each and 200 claims of the one that comes first by id. Shared: units, organisations and places
 * that both are tied to, relatives, and ties of one type and date, where some day bounds it; bodies and places of at most 25 ties of their own, since of two men in one army of hundreds
 * nothing follows: up to 100 they count less (often), beyond that not at all (tooOften). Against it: a tie between the two, a claim that speaks of both, two places of
 * birth, two times of birth or of death, a death before the birth of the other, two sexes (each of which counts twice), coordinates more than half a degree apart; a tie counts twice, for who made it knew two. omitted: ties and claims beyond those.
 */
export async function graphEvidence(store: StoreReading, pairs: readonly (readonly [Entity, Entity])[]): Promise<PairEvidence[]> {
  if (pairs.length === 0) return [];
  const inOrder = pairs.map(([one, other]) => (one.id < other.id ? ([one, other] as const) : ([other, one] as const)));
  const ids = [...new Set(inOrder.flat().map(({ id }) => id))];
  const firsts = [...new Set(inOrder.map(([{ id }]) => id))];
  const [ties, claims] = await Promise.all([
    store.relationshipsOf(ids, { filter: whatHolds, direction: 'BOTH', first: tiesEach, after: null }),
    store.findAllegations(firsts.map((about) => ({ speaker: null, document: null, about, first: claimsEach, after: null }))),
  ]);
  const tiesOf = new Map(ids.map((id, index) => [id, ties[index]] as const));
  const claimsOf = new Map(firsts.map((id, index) => [id, claims[index]] as const));
  const ends = new Map(ids.map((id) => [id, endsOf(tiesOf.get(id)?.items ?? [], id)] as const));
  const shared = inOrder.map(([one, other]) => (ends.get(one.id) ?? noEnds).ids.intersection((ends.get(other.id) ?? noEnds).ids));
  const wanted = [...new Set(shared.flatMap((each) => [...each]))].toSorted(byId);
  const known = new Map((await store.entities(wanted)).flatMap((each) => (each ? [[each.id, each] as const] : [])));
  return inOrder.map(([one, other], index) => {
    const common = [...(shared[index] ?? [])].flatMap((id) => known.get(id) ?? []).toSorted((a, b) => byId(a.id, b.id));
    const claimed = claimsOf.get(one.id);
    return {
      common: common.map(({ id }) => id),
      ...evidenceOf([one, other], [ends.get(one.id) ?? noEnds, ends.get(other.id) ?? noEnds], common, claimed?.items ?? []),
      omitted: omissions(unread(tiesOf.get(one.id)) + unread(tiesOf.get(other.id)), unread(claimed)),
    };
  });
}

function unread(slice: Slice<unknown> | undefined): number {
  return slice ? slice.total - slice.items.length : 0;
}

type Ends = {
  readonly ids: ReadonlySet<Id>;
  readonly relatives: ReadonlySet<Id>;
  readonly births: ReadonlySet<Id>;
  readonly birthDates: readonly FuzzyDate[];
  readonly dates: ReadonlySet<string>;
};

const noEnds: Ends = { ids: new Set(), relatives: new Set(), births: new Set(), birthDates: [], dates: new Set() };

function endsOf(ties: readonly Relationship[], id: Id): Ends {
  const other = ({ source, target }: Relationship) => (source === id ? target : source);
  const where = (says: (type: TieType) => boolean | undefined) =>
    new Set(ties.filter(({ type }) => says(describeRelationship(type))).map(other));
  return {
    ids: new Set(ties.map(other)),
    relatives: where(({ kin }) => kin),
    births: where(({ birthplace }) => birthplace),
    birthDates: ties.flatMap(({ type, date }) => (describeRelationship(type).birthplace && isKnown(date) ? [date] : [])),
    dates: new Set(ties.flatMap(({ type, date }) => (isKnown(date) ? [`${type} ${date.edtf}`] : []))),
  };
}

function isKnown(date: FuzzyDate | null): date is FuzzyDate {
  return date !== null && (date.earliest !== null || date.latest !== null);
}

function evidenceOf(
  [one, other]: readonly [Entity, Entity],
  [own, theirs]: readonly [Ends, Ends],
  common: readonly Entity[],
  claims: readonly Allegation[],
): Omit<PairEvidence, 'omitted' | 'common'> {
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
  const [ownBirths, theirBirths] = [
    [...own.birthDates, ...datesIn(one, 'born')],
    [...theirs.birthDates, ...datesIn(other, 'born')],
  ];
  const [ownDeaths, theirDeaths] = [datesIn(one, 'died'), datesIn(other, 'died')];
  const bornAtAnotherTime = cannotAgree(ownBirths, theirBirths);
  const diedAtAnotherTime = cannotAgree(ownDeaths, theirDeaths);
  const diedBeforeBirth = areAllBefore(ownDeaths, theirBirths) || areAllBefore(theirDeaths, ownBirths);
  const ofOtherSex = areOfTwoSexes(one, other);
  const apart = isFar(one, other);
  return {
    counts: {
      sharedUnits: units.length,
      sharedPlaces: places.length,
      sharedRelatives: relatives.length,
      sharedDates: own.dates.intersection(theirs.dates).size,
      sharedOften: often.length,
      contradictions:
        2 * (tied + Number(bornAtAnotherTime) + Number(diedAtAnotherTime) + Number(diedBeforeBirth) + Number(ofOtherSex)) +
        Number(bornElsewhere) +
        Number(apart),
      namedTogether: claims.some(({ about }) => about.includes(other.id)) ? 1 : 0,
    },
    units: units.slice(0, mostNamed),
    places: places.slice(0, mostNamed),
    relatives: relatives.slice(0, mostNamed),
    often: often.slice(0, mostNamed),
    tooOften: bodiesAndPlaces.filter(({ degree }) => degree > some).slice(0, mostNamed),
    tied,
    bornElsewhere,
    bornAtAnotherTime,
    diedAtAnotherTime,
    diedBeforeBirth,
    ofOtherSex,
    farApart: apart,
  };
}

function omissions(ties: number, claims: number): Omission[] {
  return [
    ...(ties > 0 ? [{ reason: 'LIMIT' as const, of: 'RELATIONSHIPS' as const, count: ties }] : []),
    ...(claims > 0 ? [{ reason: 'LIMIT' as const, of: 'ALLEGATIONS' as const, count: claims }] : []),
  ];
}

/** Whether no date of the one can be a date of the other; not where one has none. */
function cannotAgree(dates: readonly FuzzyDate[], others: readonly FuzzyDate[]): boolean {
  if (dates.length === 0 || others.length === 0) return false;
  return dates.every((one) => others.every((other) => isBefore(one, other) || isBefore(other, one)));
}

function isFar(one: Entity, other: Entity): boolean {
  return (['latitude', 'longitude'] as const).some((name) => {
    const [a, b] = [one.properties[name], other.properties[name]];
    return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) > farApart;
  });
}

/** Whether every date of the one lies before every date of the other; not where one has none. */
function areAllBefore(dates: readonly FuzzyDate[], others: readonly FuzzyDate[]): boolean {
  return dates.length > 0 && others.length > 0 && dates.every((one) => others.every((other) => isBefore(one, other)));
}

function datesIn({ properties }: Entity, name: 'born' | 'died'): readonly FuzzyDate[] {
  const date = properties[name];
  return isFuzzyDate(date) && isKnown(date) ? [date] : [];
}

function areOfTwoSexes(one: Entity, other: Entity): boolean {
  const sexes = [one, other].map(({ properties }) => properties['sex']);
  return sexes.includes('MALE') && sexes.includes('FEMALE');
}
