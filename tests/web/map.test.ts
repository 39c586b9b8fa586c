import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import { spotAt } from '#web/parts/vector/course.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';
import { anchorsOf } from '#web/views/map/anchors.ts';
import { roomsOfArcs } from '#web/views/map/arcRooms.ts';
import { fitting, moved, nearer, onSheet, type Sheet } from '#web/views/map/camera.ts';
import { coursesOf } from '#web/views/map/courses.ts';
import { labelsOf } from '#web/views/map/labels.ts';
import { contains, countriesOf, runsOf, type Topology } from '#web/views/map/land.ts';
import { marksOf, namesAt } from '#web/views/map/marks.ts';
import { movesOf } from '#web/views/map/moves.ts';
import { kilometresAt, latitudeAt, onPlane } from '#web/views/map/plane.ts';
import { strokesOf } from '#web/views/map/strokes.ts';
import { whereOf } from '#web/views/map/where.ts';

const sheet: Sheet = { width: 800, height: 600, left: 0, right: 0, top: 0, bottom: 0 };
const entity = (id: string, kind: KnownEntity['kind'], over: Partial<KnownEntity> = {}): KnownEntity => ({
  id,
  kind,
  label: sameLabel(`Fictional ${id}`),
  degree: 1,
  mergedIds: [],
  latitude: null,
  longitude: null,
  precision: null,
  ...over,
});
const place = (id: string, latitude: number, longitude: number, precision: KnownEntity['precision'] = 'SETTLEMENT') =>
  entity(id, 'LOCATION', { latitude, longitude, precision });
const tie = (source: string, type: KnownTie['type'], target: string, over: Partial<KnownTie> = {}): KnownTie => ({
  ...fictionalTie(`${source}.${type}.${target}`, source, target),
  type,
  allegations: ['c1'],
  ...over,
});
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
const tieIds = (some: readonly { readonly tie: KnownTie }[]) => ids(some.map((each) => each.tie));

const region = place('region', 35, 40, 'REGION');
const town = place('town', 34.5, 40.9);
const land = place('land', 38, 39, 'COUNTRY');
const fields = entity('fields', 'LOCATION');
const band = entity('band', 'UNIT');
const [ann, ben, cem, dan] = [entity('ann', 'PERSON'), entity('ben', 'PERSON'), entity('cem', 'PERSON'), entity('dan', 'PERSON')];
const entities = [region, town, land, fields, band, ann, ben, cem, dan];
const standing = [tie('band', 'OPERATES_IN', 'region'), tie('town', 'LOCATED_IN', 'region'), tie('fields', 'LOCATED_IN', 'region')];

describe('where names stand', () => {
  test('places at their coordinates, places without any in the nearest they lie in, others where a tie that holds says, and the rest without a place', () => {
    const ties = [...standing, tie('ann', 'FLED_TO', 'land'), tie('ben', 'BORN_IN', 'fields'), tie('cem', 'MEMBER_OF', 'band')];
    const where = whereOf(entities, ties);
    const stands = where.stands.map(({ entity: { id }, spot, named }) => [id, spot, ...(named ? [named.id] : [])].join(' '));
    expect(stands.toSorted()).toEqual([
      'ann land',
      'band region',
      'ben region fields',
      'fields region fields',
      'land land',
      'region region',
      'town town',
    ]);
    expect(ids(where.without)).toEqual(['cem', 'dan']);
  });

  test('what is only denied or doubted places nobody', () => {
    const ties = (['DENIED', 'DOUBTED'] as const).map((assertion) => tie('ann', 'FLED_TO', 'land', { assertion, allegations: [] }));
    expect(ids(whereOf(entities, ties).without)).toContain('ann');
  });
});

describe('moves', () => {
  const movesWith = (...ties: readonly KnownTie[]) => {
    const all = [...standing, ...ties];
    return movesOf(all, whereOf(entities, all), new Set());
  };

  test('a departure leads from where what was left is said to have been to where the same claim says that they went, and the flight is told by it', () => {
    const { arcs, told, within, nowhere } = movesWith(tie('ann', 'DEFECTED_FROM', 'band'), tie('ann', 'FLED_TO', 'land'));
    expect(arcs.map(({ tie: { id }, from, to, who }) => [id, from, to, who])).toEqual([
      ['ann.DEFECTED_FROM.band', 'region', 'land', ['ann']],
    ]);
    expect([tieIds(told), within, nowhere]).toEqual([['ann.FLED_TO.land'], [], []]);
  });

  test('two claims are never joined to one move', () => {
    const { arcs, told } = movesWith(tie('ann', 'DEFECTED_FROM', 'band'), tie('ann', 'FLED_TO', 'land', { allegations: ['c2'] }));
    expect(arcs.map(({ from, to }) => [from, to])).toEqual([
      ['region', null],
      [null, 'land'],
    ]);
    expect(told).toEqual([]);
  });

  test('where a body was in several places, the claim of the departure decides, or else the one that holds all others, and else nobody says', () => {
    const inTown = tie('band', 'OPERATES_IN', 'town', { allegations: ['c9'] });
    const from = (...ties: readonly KnownTie[]) =>
      movesWith(tie('ann', 'DEFECTED_FROM', 'band', { allegations: ['c7'] }), ...ties).arcs[0]?.from;
    expect(from(inTown)).toBe('region');
    expect(from({ ...inTown, allegations: ['c7'] })).toBe('town');
    expect(
      movesWith(tie('ann', 'DEFECTED_FROM', 'band', { allegations: ['c7'] }), tie('band', 'OPERATES_IN', 'land')).nowhere,
    ).toHaveLength(1);
  });

  test('a denial is an arc of its own that goes with nothing else', () => {
    const denied = tie('ann', 'FLED_TO', 'land', { assertion: 'DENIED', allegations: [], claims: 0, denials: 1 });
    const { arcs } = movesWith(tie('ann', 'DEFECTED_FROM', 'band'), denied);
    expect(arcs.map(({ tie: { assertion }, from, to }) => [assertion, from, to])).toEqual([
      ['ASSERTED', 'region', null],
      ['DENIED', null, 'land'],
    ]);
  });
});

const someTie = fc.record({
  source: fc.constantFrom('ann', 'ben', 'cem', 'dan', 'band', 'town', 'fields'),
  target: fc.constantFrom('band', 'region', 'town', 'land', 'fields'),
  type: fc.constantFrom<KnownTie['type'][]>('DEFECTED_FROM', 'FLED_TO', 'RETURNED_TO', 'SENT_BY', 'OPERATES_IN', 'LOCATED_IN', 'MEMBER_OF'),
  assertion: fc.constantFrom<KnownTie['assertion'][]>('ASSERTED', 'INFERRED', 'DENIED', 'DOUBTED'),
  claim: fc.constantFrom('c1', 'c2'),
});

test('nothing is lost: every name stands somewhere or is counted without a place, and every tie of a move is in one list', () => {
  fc.assert(
    fc.property(fc.array(someTie, { maxLength: 25 }), fc.integer({ min: 200, max: 200_000 }), (some, scale) => {
      const all = some
        .filter(({ source, target }) => source !== target)
        .map(({ source, type, target, assertion, claim }, index) => ({
          ...tie(source, type, target, { assertion, allegations: [claim] }),
          id: `t${index}`,
        }));
      const where = whereOf(entities, all);
      const placed = new Set(where.stands.map((stand) => stand.entity.id));
      expect([...placed, ...ids(where.without)].toSorted()).toEqual(ids(entities).toSorted());

      const placing = [...new Set(where.stands.flatMap((stand) => stand.tie ?? []))].filter(({ type }) => type.endsWith('_IN'));
      const saysWhere = all.filter(({ type, assertion }) => type.endsWith('_IN') && (assertion === 'ASSERTED' || assertion === 'INFERRED'));
      expect(ids([...placing, ...where.lying, ...where.unplaced]).toSorted()).toEqual(ids(saysWhere).toSorted());

      const moves = movesOf(all, where, new Set());
      const told = [...moves.arcs, ...moves.told, ...moves.within, ...moves.nowhere].flatMap(({ ties }) => ids(ties));
      const moving = all.filter(({ type }) => ['DEFECTED_FROM', 'FLED_TO', 'RETURNED_TO', 'SENT_BY'].includes(type));
      expect(told.toSorted()).toEqual(ids(moving).toSorted());

      const marks = marksOf(where, anchorsOf(where, new Map()), { ...onPlane(36, 40), scale }, sheet);
      expect(marks.flatMap(({ spots }) => ids(spots)).toSorted()).toEqual([...where.spots.keys()].toSorted());
      const names = namesAt(where);
      for (const { spots, names: here } of marks)
        expect([...here].toSorted()).toEqual([...new Set(spots.flatMap(({ id }) => [...(names.get(id) ?? [])]))].toSorted());

      const known = new Map(entities.map((each) => [each.id, each]));
      const { drawn, folded } = coursesOf(moves.arcs, marks, {
        names: known,
        nameOf: (label) => label.EN,
        measure: () => 50,
        more: String,
        free: { from: 0, to: 800 },
      });
      expect([...drawn.map(({ arc }) => arc.tie.id), ...folded.map((arc) => arc.tie.id)].toSorted()).toEqual(tieIds(moves.arcs).toSorted());
    }),
    { numRuns: 60 },
  );
});

describe('the plane and the camera', () => {
  test('the projection is that of Mercator, and a kilometre keeps its length', () => {
    expect(onPlane(0, 0)).toEqual({ x: 0.5, y: 0.5 });
    expect(latitudeAt(onPlane(35.3, 40).y)).toBeCloseTo(35.3, 10);
    const [one, other] = [onPlane(60, 10), onPlane(60, 11)];
    expect((other.x - one.x) * kilometresAt(one.y)).toBeCloseTo(55.66, 1);
  });

  test('what is fitted is on the sheet, what is under the pointer stays there, and what is dragged follows', () => {
    const points = [onPlane(34, 41), onPlane(38, 36)];
    const camera = fitting(points, sheet);
    for (const point of points) {
      const { x, y } = onSheet(camera, sheet, point);
      expect([x >= 15, x <= 785, y >= 15, y <= 585]).toEqual([true, true, true, true]);
    }
    const at = { x: 200, y: 100 };
    const under = { x: camera.x - 200 / camera.scale, y: camera.y - 200 / camera.scale };
    expect(onSheet(nearer(camera, 3, sheet, at), sheet, under).x).toBeCloseTo(200, 6);
    expect(onSheet(moved(camera, 10, -5), sheet, under).y).toBeCloseTo(105, 6);
  });

  test('labels stand on nothing that has its place', () => {
    const where = whereOf(entities, standing);
    const marks = marksOf(where, anchorsOf(where, new Map()), fitting([onPlane(34, 39), onPlane(38, 41)], sheet), sheet);
    const all = labelsOf(
      marks,
      () => 'word',
      () => 60,
      [[]],
      sheet,
    );
    expect(all.size).toBe(marks.length);
    expect(
      labelsOf(
        marks,
        () => 'word',
        () => 60,
        [[{ left: 0, top: 0, right: 800, bottom: 600 }]],
        sheet,
      ).size,
    ).toBe(0);
  });
});

test('names leave free what arcs are marked with, and who moved is not named where something else stands', () => {
  const fled = tie('ann', 'DEFECTED_FROM', 'band', { denials: 1 });
  const all = [...standing, fled];
  const where = whereOf(entities, all);
  const marks = marksOf(where, anchorsOf(where, new Map()), fitting([onPlane(34, 39), onPlane(38, 41)], sheet), sheet);
  const around = {
    names: new Map(entities.map((each) => [each.id, each])),
    nameOf: (label: KnownEntity['label']) => label.EN,
    measure: () => 50,
    more: String,
    free: { from: 0, to: 800 },
  };
  const { drawn } = coursesOf(movesOf(all, where, new Set()).arcs, marks, around);
  const [arc] = drawn;
  if (!arc?.open || !arc.label) throw new Error('no open arc is drawn');
  const { names, ends, marks: marked } = roomsOfArcs(drawn);
  const holdsPoint =
    ({ x, y }: { readonly x: number; readonly y: number }) =>
    (room: Rectangle) =>
      room.left < x && x < room.right && room.top < y && y < room.bottom;
  expect([ends.some(holdsPoint(arc.open)), marked.some(holdsPoint(spotAt(arc.course, 0.5)))]).toEqual([true, true]);
  const everywhere = [{ left: 0, right: 800, top: 0, bottom: 600 }];
  const word = () => 'word';
  expect(labelsOf(marks, word, () => 60, [[...names, ...everywhere], names], sheet).size).toBe(marks.length);
  const covered = coursesOf(movesOf(all, where, new Set()).arcs, marks, { ...around, taken: everywhere });
  expect(covered.drawn.map(({ label }) => label)).toEqual([null]);
});

describe('land', () => {
  const square: Topology = {
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 0],
        [0, 10],
        [-10, 0],
        [0, -10],
      ],
    ],
    objects: { countries: { geometries: [{ type: 'Polygon', id: '760', properties: { name: 'Fictional land' }, arcs: [[0, 1]] }] } },
  };

  test('is read from shared lines, each once, and holds what lies in it', () => {
    const [country] = countriesOf(square);
    if (!country) throw new Error('no country');
    expect([contains(country, onPlane(5, 5)), contains(country, onPlane(5, 15))]).toEqual([true, false]);
    expect(runsOf(square, ['countries'])).toHaveLength(2);
    expect(strokesOf(runsOf(square, ['countries']), fitting([onPlane(0, 0), onPlane(10, 10)], sheet), sheet)).toMatch(/^M[\d.-]+ [\d.-]+L/);
    expect(strokesOf(runsOf(square, ['countries']), { ...onPlane(60, 100), scale: 100_000 }, sheet)).toBe('');
  });

  test('a country beside the other spots is marked on the side that looks to them, within its outline', () => {
    const [country] = countriesOf(square);
    if (!country) throw new Error('no country');
    const spots = [place('far', 5, 40), place('whole', 5, 5, 'COUNTRY')];
    const anchor = anchorsOf(whereOf(spots, []), new Map([['whole', country]])).get('whole');
    expect(anchor && contains(country, anchor)).toBe(true);
    expect(anchor?.x).toBeGreaterThan(onPlane(5, 9).x - 0.002);
  });
});
