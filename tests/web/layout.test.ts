import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byLanguage, entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { labelAt, shapeAt } from '#web/canvas/layout/bounds.ts';
import { layoutProblem, type LayoutEdge, type LayoutNode, type Places, type Problem } from '#web/canvas/layout/problem.ts';
import { askedOf } from '#web/canvas/layout/layout.ts';
import { layouts } from '#web/canvas/layout/layouts.ts';
import { radial } from '#web/canvas/layout/radial.ts';
import { solve } from '#web/canvas/layout/solve.ts';
import { layoutIds } from '#web/session/layout.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import { overlap } from '#web/canvas/rectangle.ts';
import { sameLabel } from '#web/session/labels.ts';

const measure: Measure = (line, weight) => line.length * (weight === 600 ? 7 : 6.4);

const label = fc
  .tuple(
    fc.constantFrom('Fictional name', 'A much longer fictional name (line 12)'),
    fc.constantFrom('اسم خيالي', 'اسم خيالي أطول (السطر 12)'),
  )
  .map(([latin, arabic]) => byLanguage((language) => (language === 'AR' ? arabic : latin)));
const place = fc.option(
  fc.record({ latitude: fc.double({ min: 30, max: 40, noNaN: true }), longitude: fc.double({ min: 30, max: 45, noNaN: true }) }),
);

const graph = fc
  .record({
    kinds: fc.array(fc.record({ kind: fc.constantFrom(...entityKinds.map(({ kind }) => kind)), label, place }), {
      minLength: 1,
      maxLength: 60,
    }),
    ties: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), type: fc.constantFrom(...relationshipTypes.map(({ type }) => type)) }), {
      maxLength: 90,
    }),
  })
  .map(({ kinds, ties }) => {
    const edges = ties.map(({ from, to, type }): LayoutEdge => ({
      source: `n${from % kinds.length}`,
      target: `n${to % kinds.length}`,
      type,
    }));
    const nodes = kinds.map((each, index): LayoutNode => ({
      id: `n${index}`,
      kind: each.kind,
      label: each.label,
      degree: edges.filter(({ source, target }) => source === `n${index}` || target === `n${index}`).length,
      latitude: each.kind === 'LOCATION' ? (each.place?.latitude ?? null) : null,
      longitude: each.kind === 'LOCATION' ? (each.place?.longitude ?? null) : null,
      fixed: null,
    }));
    return { nodes, edges };
  });

function placed(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): { readonly problem: Problem; readonly places: Places } {
  const problem = layoutProblem(nodes, edges, measure);
  return { problem, places: solve(problem) };
}

function overlapsIn({ bodies }: Problem, { x, y, side }: Places, among: (index: number) => boolean): readonly string[] {
  const found: string[] = [];
  const rectangles = bodies.map((body, index) => {
    const [px, py] = [x[index] ?? Number.NaN, y[index] ?? Number.NaN];
    return [shapeAt(body, px, py), labelAt(body, px, py, side[index] ?? 'below')].filter((each) => each !== null);
  });
  rectangles.forEach((first, a) =>
    rectangles.slice(a + 1).forEach((second, offset) => {
      const b = a + 1 + offset;
      if (among(a) || among(b)) for (const one of first) for (const two of second) if (overlap(one, two)) found.push(`${a} and ${b}`);
    }),
  );
  return found;
}

function ring(count: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const nodes = Array.from({ length: count }, (_, index): LayoutNode => ({
    id: `n${index}`,
    kind: 'PERSON',
    label: byLanguage((language) => (language === 'AR' ? `شخص خيالي ${index}` : `Fictional person ${index}`)),
    degree: 2,
    latitude: null,
    longitude: null,
    fixed: null,
  }));
  const edges = nodes.map(({ id }, index): LayoutEdge => ({ source: id, target: `n${(index * 7 + 1) % count}`, type: 'ASSOCIATED_WITH' }));
  return { nodes, edges };
}

/** One entity tied to the first half of the others, each of which is tied to one of the second half. */
function star(count: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const half = Math.ceil((count - 1) / 2);
  const nodes = ring(count).nodes.map((node, index): LayoutNode => ({ ...node, degree: index === 0 ? half : 2 }));
  const edges = nodes.slice(1).map(({ id }, index): LayoutEdge => ({
    source: index < half ? 'n0' : `n${index + 1 - half}`,
    target: id,
    type: 'ASSOCIATED_WITH',
  }));
  return { nodes, edges };
}

/** Lets a function of the engine differ in its last bit, now upward, now downward. */
function otherwise(name: 'sin' | 'cos' | 'log' | 'atan2' | 'pow'): void {
  const exact: (...values: number[]) => number = Math[name];
  let upward = false;
  vi.spyOn(Math, name).mockImplementation((...values: number[]) => {
    upward = !upward;
    return exact(...values) * (upward ? 1 + Number.EPSILON : 1 - Number.EPSILON);
  });
}

afterEach(() => vi.restoreAllMocks());

describe.each(layoutIds)('the layout %s', (id) => {
  const { parameters, run } = layouts[id];
  const laidOut = (problem: Problem, values = {}) => run(problem, askedOf(parameters, values));

  test('gives every entity a place where no shape and no label overlaps another, the same for the same question', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.boolean(), async ({ nodes, edges }, chosen) => {
        const problem = layoutProblem(nodes, edges, measure, chosen ? 'n0' : null);
        const places = await laidOut(problem);
        expect(overlapsIn(problem, places, () => true)).toEqual([]);
        expect([...places.x, ...places.y].every(Number.isInteger)).toBe(true);
        expect(await laidOut(problem)).toEqual(places);
      }),
      { numRuns: 12 },
    );
  });

  test('gives the same places on an engine whose sines, logarithms and powers differ in their last bits, and whose clock runs away', async () => {
    const problems = [star(40), star(300)].map(({ nodes, edges }) => layoutProblem(nodes, edges, measure));
    const here = await Promise.all(problems.map((problem) => laidOut(problem)));
    for (const inexact of ['sin', 'cos', 'log'] as const) otherwise(inexact);
    for (const inexact of ['atan2', 'pow'] as const) otherwise(inexact);
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 250));
    vi.spyOn(Date, 'now').mockImplementation(() => (clock += 250));
    expect(await Promise.all(problems.map((problem) => laidOut(problem)))).toEqual(here);
  });

  test('keeps pinned entities where they are when all others are placed afresh', async () => {
    const { nodes, edges } = ring(30);
    const pinned = nodes.map((node, index) => (index === 3 ? { ...node, fixed: { x: 500.5, y: -40.25 } } : node));
    const problem = layoutProblem(pinned, edges, measure);
    const places = await laidOut(problem);
    expect([places.x[3], places.y[3]]).toEqual([500.5, -40.25]);
    expect(overlapsIn(problem, places, () => true)).toEqual([]);
  });

  test('moves nothing when everything is fixed', async () => {
    const { nodes, edges } = ring(4);
    const fixed = nodes.map((node, index): LayoutNode => ({ ...node, fixed: { x: index * 0.5, y: 7, labelSide: 'end' } }));
    const places = await laidOut(layoutProblem(fixed, edges, measure));
    expect(places).toEqual({ x: Float64Array.of(0, 0.5, 1, 1.5), y: Float64Array.of(7, 7, 7, 7), side: ['end', 'end', 'end', 'end'] });
  });

  test('takes a value that its parameters cannot have for the usual one', async () => {
    const { nodes, edges } = ring(12);
    const problem = layoutProblem(nodes, edges, measure);
    const nonsense = Object.fromEntries(parameters.map((each) => [each.id, each.kind === 'choice' ? 'nonsense' : 'text']));
    expect(await laidOut(problem, nonsense)).toEqual(await laidOut(problem));
  });
});

describe('the layout in rings', () => {
  const around = (chosen: string | null, values = {}) => {
    const { nodes, edges } = star(40);
    const problem = layoutProblem(nodes, edges, measure, chosen);
    return layouts.radial.run(problem, askedOf(layouts.radial.parameters, values));
  };
  const distances = ({ x, y }: Places) => [...x.keys()].map((index) => Math.hypot(x[index] ?? 0, y[index] ?? 0));

  test('puts the most tied entity in the middle, those tied to it on a ring round it, and their neighbors beyond', async () => {
    const [middle, ...others] = distances(await around(null));
    expect(middle).toBe(0);
    const [near, far] = [others.slice(0, 20), others.slice(20)];
    expect(Math.max(...near)).toBeLessThan(Math.min(...far));
  });

  test('puts the chosen entity there instead, unless the most tied one is asked for', async () => {
    expect(distances(await around('n7')).indexOf(0)).toBe(7);
    expect(distances(await around('n7', { around: 'mostTied' })).indexOf(0)).toBe(0);
  });

  test('keeps the rings as far apart as is asked', async () => {
    const least = (places: Places) => Math.min(...distances(places).slice(21)) - Math.max(...distances(places).slice(1, 21));
    expect(least(await around(null, { gap: 400 }))).toBeGreaterThan(least(await around(null, { gap: 140 })) + 150);
  });

  test('lays out 2,000 entities so that none of the first overlap', () => {
    const { nodes, edges } = star(2000);
    const problem = layoutProblem(nodes, edges, measure);
    const places = radial(problem, { around: null, gap: 140 });
    expect(overlapsIn(problem, places, (index) => index < 100)).toEqual([]);
  });
});

describe('the layout by ties', () => {
  test('puts those that come out of one place round it, and moves nobody else', () => {
    const standing = ring(20).nodes.map((node, index): LayoutNode => ({ ...node, fixed: { x: index * 300, y: 0 } }));
    const out = ring(12).nodes.map((node): LayoutNode => ({ ...node, id: `out ${node.id}`, near: { x: 3000, y: 2000 } }));
    const { problem, places } = placed([...standing, ...out], []);
    expect(places.x.slice(0, 20)).toEqual(Float64Array.from(standing, ({ fixed }) => fixed?.x ?? 0));
    expect(overlapsIn(problem, places, (index) => index >= 20)).toEqual([]);
    for (let index = 20; index < 32; index += 1)
      expect(Math.hypot((places.x[index] ?? 0) - 3000, (places.y[index] ?? 0) - 2000)).toBeLessThan(500);
  });

  test('fits 50 new neighbors in round 200 entities that stand, and moves none of those by a pixel', () => {
    const old = ring(200);
    const before = placed(old.nodes, old.edges).places;
    const standing = old.nodes.map((node, index): LayoutNode => ({
      ...node,
      fixed: { x: before.x[index] ?? 0, y: before.y[index] ?? 0, labelSide: before.side[index] ?? 'below' },
    }));
    const fresh = ring(50).nodes.map((node): LayoutNode => ({ ...node, id: `new ${node.id}` }));
    const edges = [...old.edges, ...fresh.map(({ id }): LayoutEdge => ({ source: 'n17', target: id, type: 'MEMBER_OF' }))];
    const { problem, places } = placed([...standing, ...fresh], edges);
    expect(places.x.slice(0, 200)).toEqual(before.x);
    expect(places.y.slice(0, 200)).toEqual(before.y);
    expect(places.side.slice(0, 200)).toEqual(before.side);
    expect(overlapsIn(problem, places, (index) => index >= 200)).toEqual([]);
  });

  test('places north above south and west to the left of east', () => {
    const town = (id: string, latitude: number, longitude: number): LayoutNode => ({
      id,
      kind: 'LOCATION',
      label: sameLabel(id),
      degree: 0,
      latitude,
      longitude,
      fixed: null,
    });
    const { places } = placed([town('north-west', 40, 30), town('south-east', 30, 40)], []);
    expect([Math.sign((places.x[0] ?? 0) - (places.x[1] ?? 0)), Math.sign((places.y[0] ?? 0) - (places.y[1] ?? 0))]).toEqual([-1, -1]);
  });

  test.each([21, 25])('keeps any two lines of one entity about 11 degrees apart where %i are placed', (count) => {
    const { nodes, edges } = star(count);
    const { x, y } = placed(nodes, edges).places;
    const ways = edges
      .flatMap(({ source }, index) =>
        source === 'n0' ? Math.atan2((y[index + 1] ?? 0) - (y[0] ?? 0), (x[index + 1] ?? 0) - (x[0] ?? 0)) : [],
      )
      .toSorted((a, b) => a - b);
    const apart = ways.map((way, index) => (ways[index + 1] ?? (ways[0] ?? 0) + 2 * Math.PI) - way);
    expect(Math.min(...apart)).toBeGreaterThan((10.5 * Math.PI) / 180);
  });

  test('reserves room for the wider of both languages, so that changing it moves nothing', () => {
    const { nodes, edges } = ring(2);
    const swapped = nodes.map((node): LayoutNode => ({
      ...node,
      label: byLanguage((language) => node.label[language === 'AR' ? 'EN' : 'AR']),
    }));
    expect(layoutProblem(swapped, edges, measure)).toEqual(layoutProblem(nodes, edges, measure));
  });
});
