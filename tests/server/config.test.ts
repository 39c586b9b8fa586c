import { expect, test } from 'vitest';
import { ConfigRefused, readConfig, usage } from '#server/config.ts';

const usual = {
  port: 4000,
  host: '127.0.0.1',
  data: '/data',
  token: null,
  importBytes: 200_000_000,
  frames: [],
  questions: null,
  neo4j: null,
};

function complaints(environment: Readonly<Record<string, string>>, flags: readonly string[] = []): readonly string[] {
  try {
    readConfig(environment, flags, '/data');
  } catch (error) {
    if (error instanceof ConfigRefused) return error.complaints;
    throw error;
  }
  return [];
}

test('nothing set means loopback, port 4000 and the embedded store', () => {
  expect(readConfig({}, [], '/data')).toEqual(usual);
});

test('the environment is read, and flags override it', () => {
  const environment = { PORT: '5000', ISNAD_DATA: '/one', NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret words' };
  expect(readConfig(environment, ['--port', '0', '--data=/two', '--neo4j-database', 'other', '--neo4j-wait', '5'], '/data')).toEqual({
    ...usual,
    port: 0,
    data: '/two',
    neo4j: { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'secret words', database: 'other', patience: 5_000 },
  });
});

test('a Neo4j is waited for as long as the setting says, two minutes without it', () => {
  const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret words' };
  expect(readConfig(neo4j, [], '/data')?.neo4j?.patience).toBe(120_000);
  expect(readConfig({ ...neo4j, NEO4J_WAIT: '0' }, [], '/data')?.neo4j?.patience).toBe(0);
  expect(complaints({ ...neo4j, NEO4J_WAIT: 'long' })).toEqual(['NEO4J_WAIT (--neo4j-wait) is a whole number of seconds: "long"']);
});

test('asking for help reads nothing else, and help names every setting', () => {
  expect(readConfig({ PORT: 'wrong' }, ['--help'], '/data')).toBeNull();
  for (const word of [
    'PORT',
    'HOST',
    'ISNAD_DATA',
    'ISNAD_TOKEN',
    'NEO4J_URI',
    'NEO4J_USER',
    'NEO4J_PASSWORD',
    'NEO4J_DATABASE',
    'NEO4J_WAIT',
    '--port',
    '--host',
    '--data',
  ])
    expect(usage).toContain(word);
});

test('every complaint comes at once, and no secret is repeated', () => {
  expect(
    complaints({ PORT: '70000', NEO4J_URI: 'http://user:hidden@db', ISNAD_TOKEN: 'short', HOST: '0.0.0.0' }, ['--colour', 'red', '--data']),
  ).toEqual([
    '--colour is no flag; --help lists them',
    '"red" is no flag; --help lists them',
    '--data needs a value',
    'PORT (--port) is a whole number from 0 to 65535: "70000"',
    'ISNAD_TOKEN has fewer than 16 characters, blanks at its ends aside',
    'NEO4J_URI (--neo4j-uri) is no address of a Neo4j, such as bolt://127.0.0.1:7687',
    'NEO4J_PASSWORD is missing; NEO4J_URI needs it',
  ]);
});

test('an address that others reach needs a token', () => {
  expect(complaints({ HOST: '0.0.0.0' })).toEqual([
    'HOST is "0.0.0.0", which others can reach: set ISNAD_TOKEN so that they are asked for a password, or listen on 127.0.0.1',
  ]);
  expect(readConfig({ HOST: '0.0.0.0', ISNAD_TOKEN: 'sixteen letters!' }, [], '/data')).toEqual({
    ...usual,
    host: '0.0.0.0',
    token: 'sixteen letters!',
  });
  expect(complaints({ HOST: '127.0.0.1.example' })).toHaveLength(1);
  for (const HOST of ['127.999.0.1', '127.1', '1.2.3.4.5'])
    expect(complaints({ HOST, ISNAD_TOKEN: 'sixteen letters!' })).toEqual([
      `HOST (--host) is no address: it has four numbers from 0 to 255: ${JSON.stringify(HOST)}`,
    ]);
});

test('a token of blanks is none', () => {
  for (const ISNAD_TOKEN of [' '.repeat(16), '\t'.repeat(20), `short${' '.repeat(16)}`])
    expect(complaints({ ISNAD_TOKEN })).toContain('ISNAD_TOKEN has fewer than 16 characters, blanks at its ends aside');
  expect(complaints({ ISNAD_TOKEN: ' sixteen letters!' })).toEqual(['ISNAD_TOKEN begins or ends with a blank, which is lost on the way']);
  expect(complaints({ ISNAD_TOKEN: '' })).toEqual(['ISNAD_TOKEN has fewer than 16 characters, blanks at its ends aside']);
});

test('pages elsewhere that may show a view in a frame are origins and nothing more, and none where none are named', () => {
  expect(readConfig({ ISNAD_FRAMES: ' https://news.example  http://127.0.0.1:8080 ' }, [], '/data')?.frames).toEqual([
    'https://news.example',
    'http://127.0.0.1:8080',
  ]);
  for (const wrong of ['*', 'https://news.example/path', "https://a.example; script-src 'unsafe-inline'", 'news.example'])
    expect(complaints({ ISNAD_FRAMES: wrong })).toEqual([
      `ISNAD_FRAMES (--frames) is no list of origins such as https://news.example, parted by blanks: ${JSON.stringify(wrong)}`,
    ]);
});
