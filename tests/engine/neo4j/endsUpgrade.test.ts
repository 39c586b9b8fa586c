import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { openNeo4j, type Neo4jOptions } from '#server/engine/neo4j/openNeo4j.ts';
import { borrowNeo4j, neo4jMissing } from '#tests/engine/neo4jStore.ts';
import { timeout } from '#tests/engine/storeUnderTest.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

describe('a database in which claims kept only the ids of the ties that rest on them', leftOutWithout(neo4jMissing), () => {
  test('is brought up to this format, and knows the entities of its documents', async () => {
    const borrowed = await borrowNeo4j();
    const driver = neo4j.driver(borrowed.uri, neo4j.auth.basic(borrowed.user, borrowed.password));
    const options: Neo4jOptions = { ...borrowed, database: null, timeout, patience: 0, log: () => undefined };
    const documents = small.documents.map(({ id }) => id);
    try {
      const first = await openNeo4j(options);
      await write(first, small);
      const before = await Promise.all(documents.map((id) => told(first).entitiesOfDocuments([id], 50)));
      await first.close();
      await driver.executeQuery('MATCH (a:Allegation) REMOVE a.ends WITH count(*) AS changed MATCH (s:IsnadSchema) SET s.version = 8');
      const again = await openNeo4j(options);
      expect(await Promise.all(documents.map((id) => told(again).entitiesOfDocuments([id], 50)))).toEqual(before);
      await again.close();
    } finally {
      await driver.close();
      await borrowed.giveBack();
    }
  });
});
