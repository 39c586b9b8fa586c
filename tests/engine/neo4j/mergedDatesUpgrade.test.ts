import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { everything } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { openNeo4j, type Neo4jOptions } from '#server/engine/neo4j/openNeo4j.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { borrowNeo4j, neo4jMissing } from '#tests/engine/neo4jStore.ts';
import { timeout } from '#tests/engine/storeUnderTest.ts';
import { told } from '#tests/engine/told.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { write } from '#tests/engine/write.ts';

describe('a database in which only one date counted of all that are shown as one', leftOutWithout(neo4jMissing), () => {
  test('is brought up to this format, and counts each', async () => {
    const borrowed = await borrowNeo4j();
    const driver = neo4j.driver(borrowed.uri, neo4j.auth.basic(borrowed.user, borrowed.password));
    const options: Neo4jOptions = { ...borrowed, database: null, timeout, patience: 0, log: () => undefined };
    try {
      await driver.executeQuery('MATCH (n) WHERE NOT n:IsnadSchema DETACH DELETE n');
      const first = await openNeo4j(options);
      const meeting = (id: string, date: string) => entity(id, 'EVENT', { properties: { date: parseFuzzyDate(date) } });
      await write(first, batch({ entities: [meeting('meeting', '2014'), meeting('meeting-again', '2016')] }));
      const [a, b] = [toId('meeting'), toId('meeting-again')];
      await engineOver(first).decide({ a, b, verdict: 'SAME', by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null });
      const before = await told(first).timeline(everything, 'YEAR');
      expect(before.buckets.map(({ from, certain, possible }) => [from, certain, possible])).toEqual([
        ['2014-01-01', 0, 1],
        ['2015-01-01', 0, 0],
        ['2016-01-01', 0, 1],
      ]);
      await first.close();
      await driver.executeQuery('MATCH (e:Entity) REMOVE e.mergedDates, e.mergedDatesEarliest, e.mergedDatesLatest, e.mergedDatesExact');
      await driver.executeQuery('MATCH (s:IsnadSchema) SET s.version = 5');
      const again = await openNeo4j(options);
      expect(await told(again).timeline(everything, 'YEAR')).toEqual(before);
      await again.close();
    } finally {
      await driver.close();
      await borrowed.giveBack();
    }
  });
});
