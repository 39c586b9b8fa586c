import { array, assert, asyncProperty } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepsRelationship, type Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import { fewAtOnce } from '#tests/engine/fewAtOnce.ts';
import { neo4jMissing, neo4jStore } from '#tests/engine/neo4jStore.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { datesOfEnds, filters, graphs } from '#tests/engine/fiction.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

describe('the filter in Cypher', leftOutWithout(neo4jMissing), () => {
  test('keeps the relationships that the rule of the domain keeps', async () => {
    await assert(
      asyncProperty(graphs, array(filters, { minLength: 24, maxLength: 24 }), async (graph, some) => {
        const { engine, close } = await neo4jStore.open();
        try {
          await write(engine, graph);
          const ids = graph.entities.map(({ id }) => id);
          const all = (await told(engine).relationships(graph.relationships.map(({ id }) => id))).filter((each) => each !== null);
          expect(all.length).toBe(graph.relationships.length);
          await fewAtOnce(some, async (filter) => {
            const kept = all.filter((each) => keepsRelationship(filter, each, datesOfEnds(graph, each))).map(({ id }) => id);
            expect({ filter, kept: await keptBy(filter, ids) }).toEqual({ filter, kept: kept.toSorted() });
          });
          async function keptBy(filter: Filter, entities: readonly Id[]): Promise<Id[]> {
            return (await told(engine).among(entities, filter, 1_000)).relationships.map(({ id }) => id);
          }
        } finally {
          await close();
        }
      }),
      { numRuns: 3, seed: 10, endOnFailure: true },
    );
  });
});
