import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '#server/engine/store.ts';
import { CypherRefused } from '#server/engine/failure.ts';
import { openNeo4j } from '#server/engine/neo4j/openNeo4j.ts';
import { mayBeCalled } from '#server/engine/neo4j/statement/functions.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { borrowNeo4j, neo4jMissing, type Borrowed } from '#tests/engine/neo4jStore.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

describe('a statement of a user', leftOutWithout(neo4jMissing), () => {
  let borrowed: Borrowed;
  let store: Store;

  beforeAll(async () => {
    borrowed = await borrowNeo4j();
    store = await openNeo4j({ ...borrowed, database: null, timeout: 8_000, patience: 0, log: () => undefined });
    await write(
      store,
      batch({
        entities: [entity('ann'), entity('unit', 'UNIT'), entity('speaker')],
        documents: [document('report')],
        allegations: [claim('c1', 'speaker', 'report')],
        relationships: [tie('ann-unit', 'MEMBER_OF', 'ann', 'unit', ['c1'])],
      }),
    );
  });

  afterAll(async () => {
    await store.close();
    await borrowed.giveBack();
  });

  const ask = (statement: string, parameters: Record<string, unknown> = {}, maxRows = 100) =>
    told(store).cypher(statement, parameters, maxRows);
  const refused = async (statement: string, parameters: Record<string, unknown> = {}) => {
    const error: unknown = await ask(statement, parameters).then(
      (table) => table,
      (reason: unknown) => reason,
    );
    if (!(error instanceof CypherRefused)) throw new Error(`not refused: ${statement}`, { cause: error });
    return error.message;
  };

  test('is answered with rows, columns and what of the graph stands in them', async () => {
    const { milliseconds, ...table } = await ask(
      'MATCH (e:Person)-[r:MEMBER_OF]->(u) RETURN e.id AS who, r.strength > 0 AS supported, {tie: [r]}.tie[0].id AS tie',
    );
    expect(table).toEqual({
      columns: ['who', 'supported', 'tie'],
      rows: [['ann', true, 'ann-unit']],
      truncated: false,
      entities: [],
      relationships: [],
    });
    expect(milliseconds).toBeGreaterThan(0);
  });

  test('finds entities and relationships within lists, maps and paths, each once, by id', async () => {
    const { entities, relationships, rows } = await ask(
      'MATCH p = (e:Person {id: $id})-[:MEMBER_OF]->(u:Unit) MATCH (a:Allegation) RETURN p, [u, e] AS both, {claim: a} AS claim, e',
      { id: 'ann' },
    );
    expect({ entities, relationships }).toEqual({ entities: ['ann', 'unit'], relationships: ['ann-unit'] });
    expect(rows[0]?.[3]).toMatchObject({ id: 'ann', labels: ['Entity', 'Person'], properties: { kind: 'PERSON', degree: 1 } });
    expect(rows[0]?.[0]).toMatchObject([{ id: 'ann' }, { id: 'ann-unit', type: 'MEMBER_OF' }, { id: 'unit' }]);
  });

  test('gives numbers, dates and points as JSON has them', async () => {
    const { rows } = await ask(
      "RETURN 9007199254740993 AS large, 42 AS small, 0.5 AS half, 1.0/0.0 AS endless, date('2014-09-30') AS day, duration('P1M') " +
        "AS month, datetime('2014-09-30T10:00:00Z') AS moment, point({x: 1.0, y: 2.0}) AS place, null AS nothing, $n AS n, [1, [2]] " +
        'AS list',
      { n: { whole: 7, parts: [1.5, 'x', null, true] } },
    );
    expect(rows).toEqual([
      [
        '9007199254740993',
        42,
        0.5,
        'Infinity',
        '2014-09-30',
        'P1M',
        '2014-09-30T10:00:00Z',
        { x: 1, y: 2, z: null, srid: 7203 },
        null,
        { whole: 7, parts: [1.5, 'x', null, true] },
        [1, [2]],
      ],
    ]);
  });

  test('gives no more rows than asked for and says when there are more', async () => {
    const table = await ask('UNWIND range(1, 10000) AS n RETURN n', {}, 3);
    expect({ rows: table.rows, truncated: table.truncated }).toEqual({ rows: [[1], [2], [3]], truncated: true });
    expect((await ask('UNWIND range(1, 3) AS n RETURN n', {}, 3)).truncated).toBe(false);
  });

  test.each([
    'CREATE (n:Person {id: "invented"}) RETURN n',
    'MATCH (n) SET n.kind = "UNIT"',
    'MATCH (n) DETACH DELETE n',
    'MERGE (n:Person {id: "invented"})',
    'MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS',
    'MATCH (n) CALL (n) { RETURN 1 AS one } IN TRANSACTIONS RETURN one',
    'CREATE INDEX FOR (n:Person) ON (n.kind)',
    'DROP CONSTRAINT entity_id',
    'FOREACH (x IN [1] | CREATE (:Person))',
    'SHOW SETTINGS',
    'SHOW TRANSACTIONS',
    'SHOW USERS',
    'SHOW DATABASES',
    'SHOW INDEXES',
    'SHOW PROCEDURES YIELD name RETURN name',
    'SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "CALL dbms.killConnection('bolt-1')",
    "CALL `dbms`.`killConnection`('bolt-1')",
    'CALL dbms.listConfig() YIELD name, value RETURN name, value',
    "CALL dbms.queryJmx('*:*')",
    'CALL dbms.listConnections()',
    'CALL db.createLabel("Invented")',
    'CALL tx.setMetaData({a: 1})',
    'CALL dbms.components() YIELD name RETURN name',
    'MATCH (n) CALL (n) { CALL dbms.listConnections() YIELD connectionId RETURN connectionId } RETURN n',
    'MATCH (n) WHERE EXISTS { CALL dbms.listConnections() YIELD connectionId RETURN connectionId } RETURN n',
    'USE system SHOW USERS',
    'USE system MATCH (n) RETURN n',
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "CREATE USER invented SET PASSWORD 'invented-1'",
    'PROFILE MATCH (n) DETACH DELETE n',
    'PROFILE CALL dbms.listConnections()',
    'CYPHER runtime=slotted CREATE (n) RETURN n',
    'RETURN 1; MATCH (n) DETACH DELETE n',
    'RETURN 1 // \n; SHOW SETTINGS',
  ])('is refused when it does more than read the graph: %s', async (statement) => {
    await refused(statement);
    expect((await told(store).overview()).entities).toEqual([
      { kind: 'PERSON', count: 2 },
      { kind: 'UNIT', count: 1 },
    ]);
  });

  test('cannot read a file of the machine or a page of the network', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));
    writeFileSync(join(folder, 'secret.csv'), 'secret\n');
    let asked = 0;
    const web = createServer((_, response) => {
      asked += 1;
      response.end('secret\n');
    });
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    const address = web.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const nested = (url: string) => `MATCH (n) CALL (n) { LOAD CSV FROM '${url}' AS row RETURN row } RETURN row`;
    for (const url of [`file://${join(folder, 'secret.csv')}`, 'file:///etc/passwd', `http://127.0.0.1:${port}/`]) {
      expect(await refused(`LOAD CSV FROM '${url}' AS row RETURN row`)).toContain('LoadCSV');
      await refused(nested(url));
      await refused(`WITH '${url}' AS url LOAD CSV WITH HEADERS FROM url AS row RETURN row`);
    }
    expect(asked).toBe(0);
    web.close();
    rmSync(folder, { recursive: true });
  });

  test('may describe the graph by procedures on the short list', async () => {
    const { rows } = await ask('CALL db.labels() YIELD label WHERE label = "Person" RETURN label');
    expect(rows).toEqual([['Person']]);
    const found = await ask(
      'CALL db.index.fulltext.queryNodes("entity_name_words", "fictional*") YIELD node RETURN node.id AS id ORDER BY id',
      {},
    );
    expect(found.rows).toEqual([['ann'], ['speaker'], ['unit']]);
  });

  test('is answered after as many others as may, one after the other, refused or not', async () => {
    for (let time = 0; time < 6; time += 1) {
      await refused('RETURN 1 / 0');
      expect((await ask('RETURN 1 AS one')).rows).toEqual([[1]]);
    }
  });

  test('that is not correct is refused with the words of the server', async () => {
    expect(await refused('MATCH (n) RETRUN n')).toContain('RETRUN');
    expect(await refused('RETURN $missing')).toContain('missing');
    expect(await refused('RETURN 1 / 0')).toContain('/ by zero');
    await refused('');
  });

  test('is refused when a parameter is no JSON, and the next statement is answered', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    const wrong: Record<string, unknown>[] = [
      { a: undefined },
      { a: Symbol('a') },
      { a: cycle },
      { a: () => 1 },
      { a: [1n] },
      { a: new Date(0) },
      { a: NaN },
      { a: new Map() },
    ];
    for (const parameters of wrong) await refused('RETURN $a', parameters);
    expect((await ask('RETURN $a AS a', { a: 1 })).rows).toEqual([[1]]);
  });

  test('whose expressions could hold the database never reaches it, and others are answered meanwhile', async () => {
    const begin = performance.now();
    expect(await refused('RETURN size([x IN range(1,100000000) | x*2])')).toContain('the ranges of a statement');
    expect(await refused("RETURN size(reduce(s='a', i IN range(1,40)|s+s))")).toContain('more than once');
    expect(await refused('UNWIND range(1, $n) AS i RETURN count(*)', { n: 10_000_000 })).toContain('the ranges of a statement');
    expect(await refused('RETURN 1 LIMIT size([x IN range(1,100000000) | x])')).toContain('the ranges of a statement');
    await told(store).overview();
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  test('is let through with every function that the database brings, but for those that are known to be none of a reader', async () => {
    const driver = neo4j.driver(borrowed.uri, neo4j.auth.basic(borrowed.user, borrowed.password));
    const { records } = await driver.executeQuery('SHOW BUILT IN FUNCTIONS YIELD name RETURN name ORDER BY name');
    await driver.close();
    const names = records.map((record) => String(record.get('name')));
    expect(names.filter((name) => !mayBeCalled(name) && !/^(?:db\.|graph\.|file$|linenumber$)/.test(name))).toEqual([]);
  });
});
