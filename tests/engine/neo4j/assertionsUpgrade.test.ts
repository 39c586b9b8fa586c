import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { openNeo4j, type Neo4jOptions } from '#server/engine/neo4j/openNeo4j.ts';
import { doubted } from '#tests/engine/doubtedGraph.ts';
import { borrowNeo4j, neo4jMissing } from '#tests/engine/neo4jStore.ts';
import { timeout } from '#tests/engine/storeUnderTest.ts';
import { write } from '#tests/engine/write.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

const strengths = 'MATCH ()-[r:ASSOCIATED_WITH]->() RETURN r.strength AS strength ORDER BY r.id';

describe('a database in which a doubt was support', leftOutWithout(neo4jMissing), () => {
  test('is brought up to this format, and no longer takes it for that', async () => {
    const borrowed = await borrowNeo4j();
    const driver = neo4j.driver(borrowed.uri, neo4j.auth.basic(borrowed.user, borrowed.password), { disableLosslessIntegers: true });
    const options: Neo4jOptions = { ...borrowed, database: null, timeout, patience: 0, log: () => undefined };
    const stored = async () => (await driver.executeQuery(strengths)).records.map((row) => Number(row.get('strength')));
    try {
      await driver.executeQuery('MATCH (n) WHERE NOT n:IsnadSchema DETACH DELETE n');
      const first = await openNeo4j(options);
      await write(first, doubted);
      await first.close();
      const [alone = 0, withDoubt = 0] = await stored();
      expect(withDoubt).toBe(alone);
      await driver.executeQuery("MATCH ()-[r:ASSOCIATED_WITH {id: 'doubted'}]->() SET r.strength = r.strength + 1");
      await driver.executeQuery('MATCH (s:IsnadSchema) SET s.version = 15');
      expect(await stored()).toEqual([alone + 1, alone]);
      await (await openNeo4j(options)).close();
      expect(await stored()).toEqual([alone, alone]);
    } finally {
      await driver.close();
      await borrowed.giveBack();
    }
  });
});
