import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '#server/domain/relationship.ts';
import { holds } from '#graph-schema/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import { readAsked } from '#server/export/publish/asked.ts';
import { networkOf } from '#server/export/publish/network.ts';
import { toldOf } from '#server/export/told/told.ts';
import { graphs } from '#tests/engine/fiction.ts';

const counts = (evidence: readonly Pick<Evidence, 'stance'>[]) =>
  (['ASSERTS', 'DENIES', 'DOUBTS'] as const).map((stance) => evidence.filter((each) => each.stance === stance).length).join(' ');

/** What may be told of the ties of a graph under a grade, worked out without what is tested: each with its assertion and how many assert, deny and doubt it. */
function mayBeTold(graph: Batch, reliability: string, credibility: number): string[] {
  const told = toldOf(graph);
  const isGood = (each: Evidence) => (each.reliability ?? 'F') <= reliability && (each.credibility ?? 6) <= credibility;
  return graph.relationships.flatMap((record) => {
    const { evidence, assertion } = told.tie(record);
    if (assertion === 'PROPOSED' || assertion === 'RETRACTED') return [];
    const left = evidence.filter((each) => each.stance !== 'ASSERTS' || isGood(each));
    const good =
      assertion === 'ASSERTED' ? left.some(({ stance }) => stance === 'ASSERTS') : assertion === 'INFERRED' || evidence.some(isGood);
    return good ? [`${record.type} ${assertion} ${counts(left)}`] : [];
  });
}

test('a published tie is told as what it is, with every denial and doubt of it, whatever grade is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'E' as const, 'F' as const),
      fc.integer({ min: 1, max: 6 }),
      async (graph, reliability, credibility) => {
        const { published } = await networkOf(graph, graph, readAsked({ reliability, credibility }), Math.random);
        expect(published.ties.map(({ type, assertion, claims }) => `${type} ${assertion} ${counts(claims)}`).toSorted()).toEqual(
          mayBeTold(graph, reliability, credibility).toSorted(),
        );
        for (const { assertion, claims, motives, source, target } of published.ties) {
          expect(holds(assertion) || !claims.some(({ stance }) => stance === 'ASSERTS')).toBe(true);
          expect(motives.every((motive) => claims.some((claim) => claim.stance === 'ASSERTS' && claim.motive === motive))).toBe(true);
          expect([source, target].every((key) => published.parties.get(key)?.spot != null)).toBe(true);
        }
      },
    ),
    { numRuns: 30 },
  );
});
