import { describe, expect, test } from 'vitest';
import { askedOf } from '#web/canvas/layout/layout.ts';
import { layouts } from '#web/canvas/layout/layouts.ts';
import { layoutProblem, type LayoutEdge, type LayoutNode } from '#web/canvas/layout/problem.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import { sameLabel } from '#web/session/labels.ts';
import type { LayoutId } from '#web/session/layout.ts';

const measure: Measure = (line, weight) => line.length * (weight === 600 ? 7 : 6.4);

const plain = (id: string, over: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  kind: 'PERSON',
  label: sameLabel(id),
  degree: 1,
  latitude: null,
  longitude: null,
  fixed: null,
  ...over,
});
const runOf = (id: LayoutId, nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], chosen: string | null = null) =>
  layouts[id].run(layoutProblem(nodes, edges, measure, chosen), askedOf(layouts[id].parameters, {}));

describe('the layout in layers', () => {
  test('puts what ties lead to above what they come from, also where they run in a circle, and what has no ties below all', async () => {
    const edges = [
      { source: 'part', target: 'body', type: 'PART_OF' as const },
      { source: 'member', target: 'part', type: 'MEMBER_OF' as const },
    ];
    const nodes = ['loose', 'member', 'part', 'body'].map((id) => plain(id));
    const { y } = await runOf('layered', nodes, edges);
    expect([...nodes.keys()].toSorted((a, b) => (y[a] ?? 0) - (y[b] ?? 0)).map((at) => nodes[at]?.id)).toEqual([
      'body',
      'part',
      'member',
      'loose',
    ]);
    const circle = [...edges, { source: 'body', target: 'member', type: 'ASSOCIATED_WITH' as const }];
    expect(new Set((await runOf('layered', nodes, circle)).y).size).toBe(4);
  });
});

describe('the layout by time', () => {
  test('puts each name in the column of the earliest of its ties, and what has no date last', async () => {
    const tie = (source: string, target: string, from?: string): LayoutEdge => ({
      source,
      target,
      type: 'ASSOCIATED_WITH',
      ...(from === undefined ? {} : { from }),
    });
    const nodes = ['undated', 'late', 'early', 'hub'].map((id) => plain(id));
    const { x } = await runOf('time', nodes, [tie('late', 'hub', '2015-03-01'), tie('early', 'hub', '2014-07-15'), tie('undated', 'hub')]);
    expect([x[2], x[0]].map((at) => (at ?? 0) - (x[1] ?? 0)).map(Math.sign)).toEqual([-1, 1]);
    expect(x[3]).toBe(x[2]);
  });
});

describe('the layout as on a map', () => {
  test('keeps north up and east right for towns that lie apart, and puts a name between those it is tied to', async () => {
    const town = (id: string, latitude: number, longitude: number) => plain(id, { kind: 'LOCATION', latitude, longitude });
    const nodes = [town('north', 36, 40), town('south', 34, 40.2), town('east', 35, 41), plain('ann')];
    const { x, y } = await runOf('geographic', nodes, [
      { source: 'ann', target: 'north', type: 'OPERATES_IN' },
      { source: 'ann', target: 'south', type: 'OPERATES_IN' },
    ]);
    expect((y[0] ?? 0) < (y[2] ?? 0) && (y[2] ?? 0) < (y[1] ?? 0)).toBe(true);
    expect((x[0] ?? 0) < (x[2] ?? 0) && (x[1] ?? 0) < (x[2] ?? 0)).toBe(true);
    expect((y[3] ?? 0) > (y[0] ?? 0) && (y[3] ?? 0) < (y[1] ?? 0)).toBe(true);
  });
});

describe('the layout branch by branch', () => {
  test('keeps what is reached through one on its side of the middle, each farther than the one before it', async () => {
    const nodes = ['middle', 'left', 'right', 'left-left', 'right-right'].map((id) => plain(id));
    const tie = (source: string, target: string): LayoutEdge => ({ source, target, type: 'ASSOCIATED_WITH' });
    const edges = [tie('middle', 'left'), tie('middle', 'right'), tie('left', 'left-left'), tie('right', 'right-right')];
    const { x, y } = await runOf('branches', nodes, edges, 'middle');
    const from = (at: number) => Math.hypot((x[at] ?? 0) - (x[0] ?? 0), (y[at] ?? 0) - (y[0] ?? 0));
    expect([from(3) > from(1), from(4) > from(2)]).toEqual([true, true]);
    const along = (a: number, b: number) =>
      ((x[a] ?? 0) - (x[0] ?? 0)) * ((x[b] ?? 0) - (x[0] ?? 0)) + ((y[a] ?? 0) - (y[0] ?? 0)) * ((y[b] ?? 0) - (y[0] ?? 0));
    expect([along(1, 3) > 0, along(2, 4) > 0, along(1, 4) < 0]).toEqual([true, true, true]);
  });
});
