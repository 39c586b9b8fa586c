import { expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';

type Fault = readonly [what: string, name: string, text: string, complaint: string];

const ofJson: readonly Fault[] = [
  [
    'JSON of no form that is read',
    'a.json',
    '{"a": 1}',
    '1:1 is JSON of no form that is read here; name the one that it is of with --format',
  ],
  [
    'a table without a mapping',
    'a.json',
    '[{"a": 1}]',
    '1:1 is a list of records, a table, which is read by a mapping: a file that says what its columns mean, given as --mapping FILE (with --guess one is begun for you)',
  ],
  ['a graph that is cut off', 'a.json', '{"nodes":\n[{"id":"a"},', '2:13 ends in the middle; only the beginning of it is here'],
  [
    'a graph with words after it',
    'a.json',
    '{"nodes":[{"id":"a"}],"links":[]} x',
    '1:35 holds more after its end; put one value in a file',
  ],
  ['a comma too many', 'a.json', '{"nodes":[{"id":"a"},],"links":[]}', '1:22 is no JSON here'],
  [
    'links that are no list',
    'a.json',
    '{"nodes":[],"links":{}}',
    '1:1 is no graph of nodes and links; one is written as {"nodes": [...], "links": [...]}',
  ],
  ['links and edges', 'a.json', '{"nodes":[{"id":"a"}],"links":[],"edges":[]}', '1:1 holds links and edges; which are meant is not known'],
  [
    'a node without an id among others',
    'a.json',
    '{"nodes":[{"id":"a"},{"name":"b"}]}',
    '1:22 is a node without an id, and others have one',
  ],
  ['a node that is a number', 'a.json', '{"nodes":[7]}', '1:11 is a node without an id, and others have one'],
  [
    'a link to a place beyond the list',
    'a.json',
    '{"nodes":[{"name":"a"}],"links":[\n{"source":0,"target":-1}]}',
    '2:1 names "-1" as its target, and no node of the file has that id',
  ],
  ['a link without a target', 'a.json', '{"nodes":[{"id":"a"}],"links":[{"source":"a"}]}', '1:32 is a link without a source or a target'],
  [
    'two nodes of one id, as a number and as a text',
    'a.json',
    '{"nodes":[{"id":1},{"id":"1"}]}',
    '1:20 is a second node of the id "1", after that in line 1',
  ],
  [
    'elements that are no lists',
    'a.cyjs',
    '{"elements":{"nodes":{}}}',
    '1:1 is no JSON of Cytoscape; one is written as {"elements": {"nodes": [...], "edges": [...]}}',
  ],
  ['an element without an id', 'a.cyjs', '{"elements":{"nodes":[{"data":{}}]}}', '1:23 is a node without an id in its data'],
  [
    'a line of Neo4j that is cut off',
    'a.json',
    '{"type":"node","id":"0","labels":[],"properties":{}}\n{"type":"node","id',
    '2:16 holds a text that does not end; only the beginning of it is here',
  ],
  [
    'a relationship of Neo4j to nobody',
    'a.json',
    '{"type":"node","id":"0"}\n{"type":"relationship","label":"X","start":{"id":"0"},"end":{"id":"9"}}',
    '2:1 names "9" as its target, and no node of the file has that id',
  ],
  [
    'a line of Neo4j that is something else',
    'a.json',
    '{"type":"node","id":"0"}\n{"type":"index"}',
    '2:1 is neither a node nor a relationship of Neo4j',
  ],
  [
    'a dump of a store of ours',
    'a.json',
    '{"type":"node","id":"0","labels":["Allegation"],"properties":{"stance":"DENIES"}}',
    '1:1 is a claim of a graph of ours, without which its ties say too much; export the store instead',
  ],
  ['a bundle as GraphML', 'a.graphml', '{"a": 1}', '1:1 is no XML here: Non-whitespace before first tag.'],
];

test.each<Fault>([...ofJson])('%s is refused at its place, and nothing is written', async (_, name, text, complaint) => {
  await withFolder({ [name]: text }, async (folder) => {
    const { code, said, warned } = await run(folder, `${folder}/${name}`);
    expect([code, said, warned[0], warned.at(-1)]).toEqual([1, [], `${name}:${complaint}`, 'nothing was written']);
    expect(await stored(folder)).toEqual([emptyBatch]);
  });
});

test.each([
  ['records in records', '[{"name":"A"},\n{"name":{"first":"A"}}]', '2:1 "name" holds more than one cell; a table is flat'],
  ['something that is no record', '[{"name":"A"}, 7]', '1:1 holds something among its records that is none'],
  ['one record', '{"name":"A"}', '1:1 is no list of records; a table is written as [{"column": "cell"}, ...]'],
  ['no record', '[]', '1:1 holds no record'],
])('a table of %s is refused at its place', async (_, text, complaint) => {
  const mapping = 'tables:\n  - entities:\n      who: { kind: PERSON, key: name, names: name }\n';
  await withFolder({ 'a.json': text, 'how.yaml': mapping }, async (folder) => {
    const { code, warned } = await run(folder, `${folder}/a.json`, '--mapping', `${folder}/how.yaml`);
    expect([code, warned[0]]).toEqual([1, `a.json:${complaint}`]);
  });
});
