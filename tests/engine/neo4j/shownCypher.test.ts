import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#server/engine/engine.ts';
import { toId } from '#server/domain/id.ts';
import { everything } from '#server/domain/filter.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { neo4jMissing, neo4jStore } from '#tests/engine/neo4jStore.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';
import { cypherOf } from '#web/panels/query/cypherOf.ts';

describe('the Cypher that the page shows', leftOutWithout(neo4jMissing), () => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await neo4jStore.open());
    await write(engine, small);
  });
  afterAll(() => close());

  async function idsFound(name: string, variables: object): Promise<readonly string[]> {
    const statement = cypherOf(name, variables);
    if (!statement) throw new Error('no statement is shown');
    const { columns, rows } = await told(engine).cypher(statement.text, statement.parameters, 1_000);
    expect(columns.slice(0, 5)).toEqual(['id', 'source', 'type', 'target', 'holds']);
    return rows.map(([id]) => String(id)).toSorted();
  }

  test('finds the ties that the same question of the API finds', async () => {
    const ids = small.entities.map(({ id }) => toId(id));
    const { relationships } = await told(engine).among(ids, everything, 1_000);
    const found = relationships.map(({ id }) => String(id)).toSorted();
    expect(found.length).toBeGreaterThan(3);
    expect(await idsFound('Among', { ids, beside: null })).toEqual(found);
    expect(await idsFound('Relationship', { id: found[0], language: 'EN' })).toEqual([found[0]]);
  });
});
