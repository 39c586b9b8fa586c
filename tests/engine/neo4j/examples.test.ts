import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#server/engine/engine.ts';
import { neo4jMissing, neo4jStore } from '#tests/engine/neo4jStore.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const page = readFileSync(join(import.meta.dirname, '../../../graph-schema/neo4j.md'), 'utf8');
const examples = [...page.matchAll(/```cypher\n([^]*?)```/g)].map(([, statement = '']) => statement);

describe('the examples of graph-schema/neo4j.md', leftOutWithout(neo4jMissing), () => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await neo4jStore.open());
    await write(engine, small);
  });
  afterAll(() => close());

  test.each([
    {
      asks: 'who left with money',
      example: 0,
      rows: [['Ana Fictional', '100', null, 'SYP', 'ASSERTS', ['Fictional speaker'], 'one', 3]],
    },
    { asks: 'which departures have rival motives', example: 1, rows: [['Ana Fictional', 'Fictional cell', ['COVER', 'MONEY']]] },
    {
      asks: 'what rests on one voice alone',
      example: 2,
      rows: [
        ['Ana Fictional', 'FLED_TO', 'Fictional town'],
        ['Fictional bob', 'MEMBER_OF', 'Fictional cell'],
      ],
    },
  ])('answer $asks', async ({ example, rows }) => {
    expect(examples.length).toBe(3);
    const table = await told(engine).cypher(examples[example] ?? '', { speaker: 'bob' }, 100);
    expect(table.rows).toEqual(rows);
  });
});
