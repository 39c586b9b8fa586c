import fc from 'fast-check';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, type App } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { usualLimits } from '#server/security/limits.ts';
import { createLog } from '#server/log.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { embedded } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

let engine: Engine;
let app: App;
let close: () => Promise<void>;
const logged: string[] = [];
beforeAll(async () => {
  ({ engine, close } = await embedded.open());
  await write(engine, small);
  app = createApp({ engine, log: createLog({ write: (line) => void logged.push(line) }), pages: null, token: null });
});
afterAll(() => close());

describe('a wrong question gets an error that says what is wrong, with a code', () => {
  const nested = (times: number) => `{entity(id:"ana"){${'relationships{nodes{source{'.repeat(times)}id${'}}}'.repeat(times)}}}`;
  test.each([
    ['a limit below one', '{search(text:"x",first:-1){score}}', 'INVALID_ARGUMENT', 'first is a whole number from 1 to 100, not -1'],
    [
      'a limit above the maximum',
      '{entity(id:"ana"){relationships(first:201){totalCount}}}',
      'INVALID_ARGUMENT',
      'first is a whole number from 1 to 200, not 201',
    ],
    [
      'a limit that would answer too much',
      '{search(text:"x",first:1000000){score}}',
      'TOO_BROAD',
      `the question could answer more than ${usualLimits.objects} objects; ask for smaller pages (first), or for fewer lists inside lists`,
    ],
    [
      'lists inside lists',
      '{neighborhood(ids:["ana"],first:1000){entities{relationships(first:200){nodes{id}}}}}',
      'TOO_BROAD',
      `the question could answer more than ${usualLimits.objects} objects; ask for smaller pages (first), or for fewer lists inside lists`,
    ],
    [
      'ties of each of what an entity was merged from',
      '{entity(id:"ana"){records{relationships(first:100){nodes{source{relationships(first:30){nodes{id}}}}}}}}',
      'TOO_BROAD',
      `the question could answer more than ${usualLimits.objects} objects; ask for smaller pages (first), or for fewer lists inside lists`,
    ],
    [
      'a range that ends before it begins',
      '{timeline(filter:{during:{from:"2015-01-01",to:"2014-01-01"}}){undated}}',
      'INVALID_ARGUMENT',
      'filter.during begins on 2015-01-01, after its end on 2014-01-01; swap from and to',
    ],
    [
      'a day that does not exist',
      '{timeline(filter:{during:{from:"2015-02-31"}}){undated}}',
      'INVALID_ARGUMENT',
      '"2015-02-31" is not a day that exists, as 2014-09-30',
    ],
    [
      'a currency that does not exist',
      '{moneyTrail(from:"ana",currency:"ZZZ"){hops{step}}}',
      'INVALID_ARGUMENT',
      'ZZZ is no currency of ISO 4217, in use or withdrawn, as listed on 2026-01-01, such as SYP or USD; write XXX where no currency is named',
    ],
    [
      'an amount that is no decimal',
      '{moneyTrail(from:"ana",minAmount:"1e9"){hops{step}}}',
      'INVALID_ARGUMENT',
      '"1e9" is no number in digits alone, as 1000000000 or 2747023352.35',
    ],
    [
      'a path too long',
      '{paths(from:"ana",to:"bob",maxLength:11){complete}}',
      'INVALID_ARGUMENT',
      'maxLength is a whole number from 1 to 10, not 11',
    ],
    [
      'too deep a neighborhood',
      '{neighborhood(ids:["ana"],depth:7){omitted{count}}}',
      'INVALID_ARGUMENT',
      'depth is a whole number from 0 to 6, not 7',
    ],
    [
      'a cursor that is none',
      '{allegations(after:"A B"){totalCount}}',
      'INVALID_ARGUMENT',
      'after is no cursor of this list; pass the endCursor of the page before, or begin again where the list has changed',
    ],
    [
      'an unknown entity',
      '{paths(from:"ana",to:"nobody"){complete}}',
      'UNKNOWN_ENTITY',
      'no entity has the id "nobody"; search for its name to find its id',
    ],
    [
      'what cannot be an id',
      '{neighborhood(ids:["No Id!"]){omitted{count}}}',
      'UNKNOWN_ENTITY',
      'no entity has the id "No Id!"; search for its name to find its id',
    ],
    [
      'Cypher without Neo4j',
      '{cypher(statement:"RETURN 1"){columns}}',
      'CYPHER_UNAVAILABLE',
      'the embedded store does not speak Cypher; start Isnad with Neo4j to ask in Cypher: npm run neo4j, then set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD',
    ],
    [
      'nesting too deep',
      nested(30),
      'TOO_DEEP',
      `the question nests more than ${usualLimits.depth} deep; ask for the ids, then for the rest`,
    ],
    [
      'too many words',
      `{${Array.from({ length: 2000 }, (_, n) => `a${n}:overview{engine}`).join(' ')}}`,
      'TOO_LONG',
      `the question has more than ${usualLimits.tokens} words; ask in several`,
    ],
    [
      'too many aliases',
      `{${Array.from({ length: 40 }, (_, n) => `a${n}:overview{engine}`).join(' ')}}`,
      'TOO_MANY_ALIASES',
      `the question has more than ${usualLimits.aliases} aliases; ask in several`,
    ],
    [
      'too much work',
      `{${Array.from({ length: 28 }, (_, n) => `a${n}:duplicates(first:100){compared}`).join(' ')}}`,
      'TOO_MUCH_WORK',
      `the question is 560 units of work, and at most ${usualLimits.work} are done at once; ask in several`,
    ],
    [
      'what lies between very many, by how many they are',
      `{${Array.from({ length: 6 }, (_, n) => `a${n}:among(ids:${JSON.stringify(Array.from({ length: 200 }, (__, at) => `id${at}`))},beside:${JSON.stringify(['ana', 'bob'])}){unknown}`).join(' ')} b:duplicates(first:1){compared} c:timeline{undated} d:timeline{undated} e:timeline{undated}}`,
      'TOO_MUCH_WORK',
      `the question is 116 units of work, and at most ${usualLimits.work} are done at once; ask in several`,
    ],
    ['a field that does not exist', '{nothing}', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nothing" on type "Query".'],
    ['no GraphQL', '{', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
  ])('%s', async (_, query, code, message) => {
    const answer = await ask(app, query);
    expect([codes(answer), answer.errors[0]?.message]).toEqual([[code], message]);
  });

  test('fragments that spread each other', async () => {
    expect(codes(await ask(app, '{...A} fragment A on Query {...B} fragment B on Query {...A}'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('what the schema holds may be asked whole', async () => {
    expect((await ask(app, getIntrospectionQuery())).errors).toEqual([]);
  });

  test('bounds that come as variables', async () => {
    const answer = await ask(app, 'query($n:Int){neighborhood(ids:["ana"],first:$n){entities{relationships(first:$n){nodes{id}}}}}', {
      n: 1000,
    });
    expect(codes(answer)).toEqual(['TOO_BROAD']);
    const byDefault = 'query($n:Int=1000){neighborhood(ids:["ana"],first:$n){entities{relationships(first:$n){nodes{id}}}}}';
    expect(codes(await ask(app, byDefault))).toEqual(['TOO_BROAD']);
    const filter = { speakers: Array.from({ length: 201 }, (_, n) => `s${n}`) };
    expect((await ask(app, 'query($f:GraphFilter){timeline(filter:$f){undated}}', { f: filter })).errors[0]?.message).toBe(
      'filter.speakers holds at most 200 values, not 201',
    );
  });

  test('and nothing of it is logged as a fault of the server', () => {
    expect(logged).toEqual([]);
  });
});

test('what nobody knows is null', async () => {
  expect(
    (await ask(app, '{entity(id:"nobody"){id} relationship(id:"Not An Id"){id} allegation(id:"x"){id} document(id:""){id}}')).data,
  ).toEqual({ entity: null, relationship: null, allegation: null, document: null });
});

test('no text is too strange to search for', async () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      ' ',
      '*',
      '"',
      'a:b',
      '~',
      '[1 TO',
      'AND',
      '\\',
      '\u202e',
      '😀',
      '\u0000',
      'ا'.repeat(10_000),
      '%',
      '_',
      "'; DROP TABLE entity; --",
    ),
  );
  await fc.assert(
    fc.asyncProperty(strange, async (text) => {
      const answer = await ask(app, 'query($t:String!){search(text:$t){score entity{id} matchedName why}}', { t: text });
      expect(answer.errors).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('an error without a name is masked, logged, and tells no secret', async () => {
  const lines: string[] = [];
  const broken = createApp({
    engine: {
      ...engine,
      reading: (asked) => ({
        ...engine.reading(asked),
        overview: () => Promise.reject(Object.assign(new Error('the wires are crossed'), { password: 'hidden-word' })),
      }),
    },
    log: createLog({ write: (line) => void lines.push(line) }),
    pages: null,
    token: null,
  });
  const answer = await ask(broken, '{overview{engine}}');
  expect([codes(answer), answer.errors[0]?.message]).toEqual([['INTERNAL_SERVER_ERROR'], 'Unexpected error.']);
  expect(lines.length).toBe(1);
  expect(lines[0]).toContain('the wires are crossed');
  expect(lines[0]).not.toContain('hidden-word');
});

test('a question that takes too long is stopped, and says so', async () => {
  const slow: Engine = {
    ...engine,
    reading: (asked) => ({
      ...engine.reading(asked),
      neighborhood: () =>
        new Promise((_resolve, reject) => {
          asked.stop.addEventListener('abort', () => reject(asked.stop.reason));
        }),
    }),
  };
  const hurried = createApp({ engine: slow, log: createLog(), pages: null, token: null, limits: { ...usualLimits, milliseconds: 30 } });
  const answer = await ask(hurried, '{neighborhood(ids:["ana"]){omitted{count}}}');
  expect([codes(answer), answer.errors[0]?.message]).toEqual([
    ['TOOK_TOO_LONG'],
    'the question took longer than 30 ms and was stopped; ask for less: a smaller depth, length or limit, or a narrower filter',
  ]);
});
