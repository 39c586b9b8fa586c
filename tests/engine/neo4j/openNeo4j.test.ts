import { once } from 'node:events';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { everything, whatHolds } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { Neo4jCredentials, StoreTooNew, StoreUnavailable } from '#server/engine/failure.ts';
import { isNewEnough, openNeo4j, type Neo4jOptions } from '#server/engine/neo4j/openNeo4j.ts';
import type { Store } from '#server/engine/store.ts';
import { deniedGraph } from '#tests/engine/deniedGraph.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { borrowNeo4j, neo4jMissing, type Borrowed } from '#tests/engine/neo4jStore.ts';
import { timeout } from '#tests/engine/storeUnderTest.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { relayTo } from '#tests/engine/neo4j/relayTo.ts';

test('Neo4j 5.26 and later are new enough', () => {
  const agents = ['Neo4j/5.26.30', 'Neo4j/2026.08.1', 'Neo4j/5.25.1', 'Neo4j/4.4.40', 'Memgraph', ''];
  expect(agents.map(isNewEnough)).toEqual([true, true, false, false, false, false]);
});

test('a database that never comes up is given up after the patience, with a line that says so meanwhile', async () => {
  const { port, relay } = await relayTo('bolt://127.0.0.1:1');
  relay.close();
  const lines: string[] = [];
  const uri = `bolt://127.0.0.1:${port}`;
  await expect(
    openNeo4j({ uri, user: 'neo4j', password: 'fictional', database: null, timeout, patience: 1_500, log: (line) => lines.push(line) }),
  ).rejects.toThrow(new StoreUnavailable(`Neo4j at ${uri} does not answer; see that it runs and can be reached`));
  expect(lines).toEqual([`waiting for Neo4j at ${uri} (0 s of at most 2 s)`]);
});

test('an address that is none is refused', async () => {
  await expect(
    openNeo4j({
      uri: 'http://127.0.0.1',
      user: 'neo4j',
      password: 'fictional',
      database: null,
      timeout,
      patience: 0,
      log: () => undefined,
    }),
  ).rejects.toThrow(StoreUnavailable);
});

describe('the store in Neo4j', leftOutWithout(neo4jMissing), () => {
  let borrowed: Borrowed;
  let driver: Driver;
  let options: Neo4jOptions;
  let store: Store;

  beforeAll(async () => {
    borrowed = await borrowNeo4j();
    driver = neo4j.driver(borrowed.uri, neo4j.auth.basic(borrowed.user, borrowed.password), { disableLosslessIntegers: true });
    options = { ...borrowed, database: null, timeout, patience: 0, log: () => undefined };
    store = await openNeo4j(options);
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
    await borrowed.giveBack();
  });

  const rows = async (text: string) => (await driver.executeQuery(text)).records.map((record) => Object.values(record.toObject()));

  test('makes the constraints and indexes of the ontology, and none twice', async () => {
    const shown = () =>
      rows(
        'SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> "LOOKUP" RETURN name, type, labelsOrTypes, properties ORDER BY name',
      );
    const first = await shown();
    await (await openNeo4j(options)).close();
    expect(await shown()).toEqual(first);
    const unique = [
      'Allegation',
      'Change',
      'Document',
      'Dossier',
      'Entity',
      'Investigation',
      'IsnadSchema',
      'Merged',
      'ToCompare',
      'ComparedInPart',
      ...relationshipTypes.map(({ type }) => type),
    ];
    expect(first.map(String).toSorted()).toEqual(
      [
        'allegation_place,RANGE,Allegation,place',
        ...['n', 'undoes'].map((property) => `change_${property},RANGE,Change,${property}`),
        ...['change', 'key'].map((property) => `changed_${property},RANGE,Changed,${property}`),
        'created_change,RANGE,Created,change',
        ...['a', 'at', 'b', 'key'].map((property) => `decision_${property},RANGE,Decision,${property}`),
        'entity_unasserted,RANGE,Entity,unasserted',
        'investigation_at,RANGE,Investigation,at',
        'entity_name_words,FULLTEXT,Entity,nameWords',
        'name_word_keys,FULLTEXT,NameWord,keys',
        'nameword_text,RANGE,NameWord,text',
        ...['a', 'b', 'place'].map((property) => `suggestion_${property},RANGE,Suggestion,${property}`),
        'tocompare_change,RANGE,ToCompare,change',
        ...unique.map((name) => `${name.toLowerCase()}_id,RANGE,${name},id`),
      ].toSorted(),
    );
    expect(await rows('MATCH (s:IsnadSchema) RETURN s.version')).toEqual([[16]]);
  });

  test('refuses what a later version wrote, and leaves it', async () => {
    await rows('MATCH (s:IsnadSchema) SET s.version = 99');
    await expect(openNeo4j(options)).rejects.toEqual(
      new StoreTooNew(`the database at ${borrowed.uri}`, 99, 16, 'database with NEO4J_DATABASE'),
    );
    expect(await rows('MATCH (s:IsnadSchema) RETURN s.version')).toEqual([[99]]);
    await rows('MATCH (s:IsnadSchema) SET s.version = 1');
  });

  test('says that the password is wrong', async () => {
    await expect(openNeo4j({ ...options, password: 'not-the-password', patience: 5_000 })).rejects.toEqual(
      new Neo4jCredentials(borrowed.uri),
    );
  });

  test('says that there is no such database', async () => {
    await expect(openNeo4j({ ...options, database: 'fictional' })).rejects.toThrow(/has no such database; set NEO4J_DATABASE/);
  });

  test('waits for a database that comes up late, and says when it is gone', async () => {
    const { port, relay, hangUp } = await relayTo(borrowed.uri);
    relay.close();
    await once(relay, 'close');
    const lines: string[] = [];
    const opening = openNeo4j({ ...options, uri: `bolt://127.0.0.1:${port}`, patience: 30_000, log: (line) => lines.push(line) });
    await new Promise((resolve) => void setTimeout(resolve, 1_000));
    relay.listen(port, '127.0.0.1');
    const late = await opening;
    expect(lines).toEqual([`waiting for Neo4j at bolt://127.0.0.1:${port} (0 s of at most 30 s)`]);
    await late.ping();
    const reading = late.reading({ stop: new AbortController().signal, asker: 'a test' });
    await reading.overview();
    hangUp();
    for (let times = 0; times < 2; times += 1) await expect(reading.overview()).rejects.toThrow(StoreUnavailable);
    expect(await reading.end()).toBe(true);
    await expect(late.ping()).rejects.toThrow(StoreUnavailable);
    await late.close();
  });

  test('gives entities the labels and properties that analysts read, and takes a batch of nothing', async () => {
    await write(store, batch({}));
    await write(store, batch({ entities: [entity('ana'), entity('bob', 'UNIT')] }));
    expect(await rows('MATCH (e:Entity) RETURN e.id, labels(e), e.labelEn, e.nameWords ORDER BY e.id')).toEqual([
      ['ana', ['Entity', 'Person'], 'Fictional ana', ['fictional', 'ana', '=fktnln', '=fstnln', '=fjtnln']],
      ['bob', ['Entity', 'Unit'], 'Fictional bob', ['fictional', 'bob', '=fktnlb', '=fstnlb', '=fjtnlb']],
    ]);
  });

  test('finds names in a database whose words of names were made in another way', async () => {
    await write(store, batch({ entities: [entity('ana'), entity('mia')] }));
    const same = { verdict: 'SAME' as const, by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null };
    await engineOver(store).decide({ ...same, a: toId('ana'), b: toId('mia') });
    const words = () => rows('MATCH (n:Entity|Merged) UNWIND n.nameWords AS word RETURN n.id, labels(n), word ORDER BY n.id, word');
    const keys = () => rows('MATCH (w:NameWord) RETURN w.text, w.keys, w.entities ORDER BY w.text');
    const [wordsBefore, keysBefore] = [await words(), await keys()];
    await rows("MATCH (s:IsnadSchema) SET s.version = 2 WITH s MATCH (w:NameWord) SET w.keys = ['old'], w.entities = 9");
    await rows("MATCH (n:Entity|Merged) SET n.nameWords = ['old']");
    const again = await openNeo4j(options);
    expect([await words(), await keys()]).toEqual([wordsBefore, keysBefore]);
    expect((await told(again).nameCandidates([[{ word: 'mia', weight: 1 }]], null, 3)).map(({ entity: id }) => id)).toEqual(['ana']);
    await engineOver(again).undo(toId('ana'), toId('mia'), { by: 'another fictional editor', at: '2030-01-02T00:00:00.000Z' });
    await rows("MATCH (d:Decision) DELETE d WITH count(d) AS gone MATCH (n:Entity {id: 'mia'}) DELETE n");
    await again.close();
  });

  test('says what holds and counts it in a database that did not say so', async () => {
    await rows('MATCH (n) WHERE NOT n:IsnadSchema DETACH DELETE n');
    await write(store, deniedGraph);
    const [a, b] = [toId('ana'), toId('bob')];
    await engineOver(store).decide({ a, b, verdict: 'SAME', by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null });
    const ids = deniedGraph.entities.map(({ id }) => id);
    const answersOf = async (asked: Store) => [
      await told(asked).entities(ids),
      await told(asked).overview(),
      await told(asked).among(ids, whatHolds, 100),
      await told(asked).among(ids, everything, 100),
    ];
    const before = await answersOf(store);
    await rows('MATCH (e:Entity|Merged) REMOVE e.unasserted SET e.degree = 99');
    await rows('MATCH (:Entity|Merged)-[r]->(:Entity|Merged) REMOVE r.holds');
    await rows('MATCH (s:IsnadSchema) SET s.version = 3');
    const again = await openNeo4j(options);
    expect(await answersOf(again)).toEqual(before);
    await engineOver(again).undo(a, b, { by: 'another fictional editor', at: '2030-01-02T00:00:00.000Z' });
    expect((await told(again).entities([a, b])).map((row) => [row?.degree, row?.unasserted])).toEqual([
      [1, 5],
      [1, 1],
    ]);
    await again.close();
    await rows('MATCH (n) WHERE NOT n:IsnadSchema DETACH DELETE n');
  });

  test('reads dates anew that were written when open and unknown ends were not told apart', async () => {
    await write(store, small);
    const wrong = (item: string, name: string, edtf: string) =>
      `SET ${item}.${name} = '${edtf}', ${item}.${name}Earliest = '1970-01-01', ${item}.${name}Latest = '1970-01-01'`;
    await rows(`MATCH ()-[r {id: 'bob-in-cell'}]->() ${wrong('r', 'date', '2010/..')}`);
    await rows(`MATCH ()-[r {id: 'ana-left-cell'}]->() ${wrong('r', 'date', '20150715')}`);
    await rows(`MATCH (n:Entity {id: 'sum'}) ${wrong('n', 'date', '../2014')}`);
    await rows(`MATCH (n:Allegation {id: 'left'}) ${wrong('n', 'eventDate', '2014-09')}`);
    await rows(`MATCH (n:Document {id: 'one'}) ${wrong('n', 'published', '../2015')}`);
    await rows('MATCH (s:IsnadSchema) SET s.version = 4');
    const again = await openNeo4j(options);
    const ties = await told(again).relationships(['bob-in-cell', 'ana-left-cell'].map(toId));
    const [[sum], [left], [one]] = [
      await told(again).entities([toId('sum')]),
      await told(again).allegations([toId('left')]),
      await told(again).documents([toId('one')]),
    ];
    expect([...ties.map((row) => row?.date), sum?.properties['date'], left?.eventDate, one?.published]).toEqual([
      parseFuzzyDate('2010/'),
      { edtf: '20150715', earliest: null, latest: null, exact: false, coreFrom: null, coreTo: null },
      parseFuzzyDate('/2014'),
      parseFuzzyDate('2014-09'),
      parseFuzzyDate('/2015'),
    ]);
    await again.close();
    await rows('MATCH (n:Entity|Allegation|Document|Dossier) DETACH DELETE n');
  });

  test('compares all where no pairs that may be one were kept', async () => {
    await write(store, batch({ entities: [entity('ana'), entity('bob')] }));
    await rows('MATCH (t:ToCompare) DELETE t WITH count(*) AS gone MATCH (s:IsnadSchema) SET s.version = 7');
    const again = await openNeo4j(options);
    expect((await told(again).toCompare(9)).map(({ id, change }) => `${id} ${change}`).toSorted()).toEqual(['ana 0', 'bob 0']);
    await again.close();
    await rows('MATCH (n:Entity|ToCompare) DETACH DELETE n');
  });

  test('reads a decision that was undone before names were kept, with nobody as who undid it', async () => {
    await write(store, batch({ entities: [entity('ana'), entity('eve')] }));
    await rows(`CREATE (:Decision {key: 'ana~eve~1', a: 'ana', b: 'eve', turn: toInteger(1), verdict: 'SAME', by: 'a fictional editor',
      at: '2030-01-01T00:00:00.000Z', undoneAt: '2030-01-02T00:00:00.000Z'})`);
    const kept = {
      a: toId('ana'),
      b: toId('eve'),
      turn: 1,
      verdict: 'SAME',
      by: 'a fictional editor',
      at: '2030-01-01T00:00:00.000Z',
      note: null,
      undoneBy: null,
      undoneAt: '2030-01-02T00:00:00.000Z',
    };
    expect(await told(store).decisions({ first: 2, after: null })).toEqual({ items: [kept], total: 1, more: false, isLost: false });
    expect((await Array.fromAsync(store.export())).flatMap(({ decisions }) => decisions)).toEqual([kept]);
    const undoing = { by: 'another fictional editor', at: '2030-01-03T00:00:00.000Z' };
    expect(await engineOver(store).undo(toId('ana'), toId('eve'), undoing)).toBe(false);
    await rows('MATCH (d:Decision) DELETE d');
  });

  test('lets go of a question that nobody waits for', async () => {
    await write(store, batch({ entities: [entity('hub'), entity('speaker')] }));
    await rows(`MATCH (hub:Entity {id: 'hub'}) UNWIND range(1, 20000) AS n
      CREATE (e:Entity:Person {id: 'leaf-' + n, kind: 'PERSON', degree: 1}) CREATE (hub)-[:ASSOCIATED_WITH {id: 'tie-' + n, inferred: false, evidenceAllegations: ['a', 'b'],
      evidenceStances: ['ASSERTS', 'ASSERTS'], evidenceVoices: ['|x|>', '|y|>'], evidenceDocuments: ['d', 'e'], evidenceOrigins: ['d', 'e']}]->(e)`);
    const stop = new AbortController();
    const reason = new Error('gone');
    const filter = { ...everything, speakers: [toId('x')], minIndependentDocuments: 1 };
    const standing = { frontier: [toId('hub')], walked: [toId('hub')], ends: [] };
    const asked = Promise.all(Array.from({ length: 8 }, () => told(store, stop.signal).step(standing, filter, 10)));
    setTimeout(() => stop.abort(reason), 50);
    await expect(asked).rejects.toBe(reason);
    await expect(told(store).overview()).resolves.toMatchObject({ allegations: 0 });
    expect(
      await rows(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'frontier' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
      ),
    ).toEqual([]);
    await expect(told(store, stop.signal).step(standing, filter, 10)).rejects.toBe(reason);
  });
});
