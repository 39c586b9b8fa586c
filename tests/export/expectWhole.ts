import { expect } from 'vitest';
import { hostileGraph, hostileTexts } from '#tests/export/hostileGraph.ts';

type Cells = Readonly<Record<string, unknown>>;

const asserted = hostileGraph.relationships.filter(({ id }) => id !== 'denied' && id !== 'waits');

/** Expects that another program has read the hostile graph: each node with its texts letter for letter, and an edge for each relationship that somebody asserts, with who says and who denies it. */
export function expectWhole(nodes: Readonly<Record<string, Cells>>, edges: readonly Cells[]): void {
  expect(Object.keys(nodes)).toEqual(hostileGraph.entities.map(({ id }) => id));
  expect(hostileTexts.map((_, n) => nodes[`n${n}`]?.['noteEn'])).toEqual(hostileTexts);
  expect(nodes['money']).toMatchObject({ amountEn: 'more than 1,000,000,000 SYP', amountMin: '1000000000', dateLatest: '2014-12-31' });
  const ends = edges.map(({ source, target, type }) => [source, type, target].join(' '));
  expect(ends.toSorted()).toEqual(asserted.map(({ source, target, type }) => [source, type, target].join(' ')).toSorted());
  expect(edges.find(({ type }) => type === 'DEFECTED_FROM')).toMatchObject({
    saysEn: `${hostileTexts[0]} is said to have left Fictional office`,
    saidBy: hostileTexts[0],
    deniedBy: 'Fictional office',
    denials: 1,
    documents: '=title, "quoted" | Fictional report reply',
  });
}
