import { expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const uuid = '11111111-1111-4111-8111-111111111111';
const person = { type: 'identity', spec_version: '2.1', id: `identity--${uuid}`, name: 'Fictional Clerk', identity_class: 'individual' };
const bundle = (...objects: readonly unknown[]) => JSON.stringify({ type: 'bundle', id: `bundle--${uuid}`, objects });

type Fault = readonly [what: string, name: string, text: string | Uint8Array, complaint: string];

const ofStix: readonly Fault[] = [
  ['a bundle that is cut off', 'a.stix.json', bundle(person).slice(0, 120), '1:121 ends in the middle; only the beginning of it is here'],
  [
    'a bundle whose end is missing',
    'a.stix.json',
    bundle(person).slice(0, -2),
    '1:230 ends in the middle; only the beginning of it is here',
  ],
  [
    'a bundle of STIX 2.0',
    'a.json',
    bundle(person).replace('"id"', '"spec_version":"2.0","id"'),
    '1:1 is a bundle of STIX 2.0, and 2.1 is read; convert it',
  ],
  [
    'an object of STIX 2.0',
    'a.json',
    bundle({ ...person, spec_version: '2.0' }),
    `1:81 identity--${uuid} is of STIX "2.0", and 2.1 is read`,
  ],
  ['no bundle', 'a.stix.json', JSON.stringify(person), '1:1 is no bundle of STIX; one is written as {"type": "bundle", "objects": [...]}'],
  ['a bundle without objects', 'a.json', '{"type":"bundle"}', '1:1 has no objects; a bundle holds a list of them'],
  ['an empty bundle', 'a.json', bundle(), '1:1 holds no node; there is nothing to take from it'],
  ['an object that is a number', 'a.json', bundle(7), '1:81 holds something among its objects that is no object'],
  ['an object without a type', 'a.json', bundle({ id: person.id }), '1:81 has no type'],
  [
    'an object without an id',
    'a.json',
    bundle({ ...person, id: undefined }),
    '1:81 is an object of the type identity without an id; one is written identity--UUID',
  ],
  [
    'an id of another type',
    'a.json',
    bundle({ ...person, type: 'location' }),
    `1:81 "identity--${uuid}" is no id of the type location; one is written location--UUID`,
  ],
  [
    'an id of the prototype',
    'a.json',
    bundle({ ...person, id: '__proto__' }),
    '1:81 "__proto__" is no id of the type identity; one is written identity--UUID',
  ],
  [
    'two objects of one id',
    'a.json',
    bundle(person, { ...person, name: 'Another' }),
    `1:231 identity--${uuid} stands here and in line 1, of one time, with other contents`,
  ],
  ['a confidence of 101', 'a.json', bundle({ ...person, confidence: 101 }), '1:81 confidence is a whole number from 0 to 100'],
  [
    'a key that stands twice',
    'a.json',
    bundle(person).replace('"name"', '"id":"x","name"'),
    '1:179 holds the key "id" twice; which is meant is not known',
  ],
  ['a bomb of lists', 'a.json', `{"type":"bundle","objects":${'['.repeat(100_000)}`, '1:128 is nested deeper than 100 levels'],
  [
    'a name that turns the text',
    'a.json',
    bundle({ ...person, name: 'F\u202Ex' }),
    '1:81 names.0.text: holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
  ],
  ['a bundle in UTF-16', 'a.stix.json', Buffer.from(`\uFEFF${bundle(person)}`, 'utf16le'), '1:1 is not UTF-8; save the file as UTF-8'],
  ['an empty file', 'a.stix.json', ' \n', '1:1 is empty'],
  [
    'a relationship without a type',
    'a.json',
    bundle(person, {
      type: 'relationship',
      spec_version: '2.1',
      id: `relationship--${uuid}`,
      source_ref: person.id,
      target_ref: person.id,
    }),
    '1:231 has no relationship_type',
  ],
];

const graphml = (inside: string) =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n<key id="k" for="node" attr.name="name"/>\n<graph edgedefault="directed">\n<node id="a"/>\n<node id="b"/>\n${inside}\n</graph>\n</graphml>`;
const gexf = (inside: string) =>
  `<gexf version="1.3">\n<graph>\n<nodes>\n<node id="a" label="A"/>\n${inside}\n</nodes>\n<edges></edges>\n</graph>\n</gexf>`;
const laughs = Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join('');

const ofXml: readonly Fault[] = [
  [
    'a document type',
    'a.graphml',
    `<!DOCTYPE graphml SYSTEM "http://nowhere.invalid/x.dtd">${graphml('')}`,
    '1:1 declares a document type, which is not read; remove it',
  ],
  [
    'entities that multiply',
    'a.graphml',
    `<!DOCTYPE graphml [<!ENTITY l0 "ha">${laughs}]>${graphml('<node id="&l20;"/>')}`,
    '1:1 declares a document type, which is not read; remove it',
  ],
  [
    'a file of the machine as an entity',
    'a.gexf',
    `<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/hostname">]>${gexf('')}`,
    '1:1 declares a document type, which is not read; remove it',
  ],
  ['an entity that is not declared', 'a.graphml', graphml('<node id="&x;"/>'), '6:1 is no XML here: Invalid character entity'],
  ['XML that is cut off', 'a.graphml', graphml('').slice(0, 150), '5:1 is no XML here: Unclosed root tag'],
  ['an element without an end', 'a.gexf', gexf('<node id="b">'), '6:1 is no XML here: Unexpected close tag'],
  ['XML without end', 'a.graphml', graphml('<data>'.repeat(1_000)), '6:1 is nested deeper than 100 levels'],
  [
    'XML in Latin letters of another encoding',
    'a.graphml',
    Buffer.from(graphml('<node id="\u00e4"/>'), 'latin1'),
    '6:11 is not UTF-8; save the file as UTF-8',
  ],
  ['a page', 'a.graphml', '<html><body>404</body></html>', '1:1 is no GraphML: it begins with html'],
  ['a table', 'a.gexf', 'id,label\n1,A\n', '1:1 is no XML here: Non-whitespace before first tag.'],
  [
    'a graph without nodes',
    'a.graphml',
    '<graphml><graph edgedefault="directed"/></graphml>',
    '1:1 holds no node; there is nothing to take from it',
  ],
  ['a node without an id', 'a.graphml', graphml('<node/>'), '6:1 is a node without an id'],
  ['two nodes of one id', 'a.graphml', graphml('<node id="a"/>'), '6:1 is a second node of the id "a", after that in line 4'],
  [
    'two edges of one id',
    'a.graphml',
    graphml('<edge id="e" source="a" target="b"/>\n<edge id="e" source="b" target="a"/>'),
    '7:1 is a second edge of the id "e", after that in line 6',
  ],
  [
    'an edge to nobody',
    'a.graphml',
    graphml('  <edge source="a" target="x"/>'),
    '6:3 names "x" as its target, and no node of the file has that id',
  ],
  ['an edge with one end', 'a.graphml', graphml('<edge source="a"/>'), '6:1 is an edge without a source or a target'],
  [
    'a hyperedge',
    'a.graphml',
    graphml('<hyperedge><endpoint node="a"/></hyperedge>'),
    '6:1 is a hyperedge, which joins more than two; write a node for it, and edges to that',
  ],
  [
    'a graph in a node',
    'a.graphml',
    graphml('<node id="c"><graph edgedefault="directed"><node id="d"/></graph></node>'),
    '6:14 is a graph in a node, which is not read; put it in a file of its own',
  ],
  [
    'a second graph',
    'a.graphml',
    graphml('').replace('</graph>\n', '</graph>\n<graph edgedefault="directed"/>'),
    '8:1 is a second graph; put each in a file of its own',
  ],
  [
    'data of a key that is none',
    'a.graphml',
    graphml('<node id="c"><data key="__proto__">x</data></node>'),
    '6:14 tells of the key "__proto__", which is not declared',
  ],
  [
    'a name that turns the text',
    'a.graphml',
    graphml('<node id="c"><data key="k">F\u202Ex</data></node>'),
    '6:1 names.0.text: holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
  ],
  [
    'nodes in a node',
    'a.gexf',
    gexf('<node id="b"><nodes><node id="c"/></nodes></node>'),
    '5:14 holds nodes in a node, which are not read; put them beside it',
  ],
  [
    'a value that is not declared',
    'a.gexf',
    gexf('<node id="b"><attvalues><attvalue for="9" value="x"/></attvalues></node>'),
    '5:25 tells of the attribute "9", which is not declared',
  ],
];

test.each<Fault>([...ofStix, ...ofXml])('%s is refused at its place, and nothing is written', async (_, name, text, complaint) => {
  await withFolder({ [name]: text }, async (folder) => {
    const { code, said, warned } = await run(folder, `${folder}/${name}`);
    expect([code, said, warned[0], warned.at(-1)]).toEqual([1, [], `${name}:${complaint}`, 'nothing was written']);
    expect(await stored(folder)).toEqual([emptyBatch]);
  });
});

test('equal faults are told once with their count, a dry run writes nothing, and the same file again changes nothing', async () => {
  const wrong = bundle(
    person,
    ...Array.from({ length: 30 }, (_, n) => ({
      ...person,
      id: `identity--${String(n).padStart(8, '0')}-1111-4111-8111-111111111111`,
      confidence: -1,
    })),
  );
  await withFolder({ 'a.json': bundle(person), 'b.json': wrong }, async (folder) => {
    const { warned } = await run(folder, `${folder}/b.json`);
    expect(warned).toEqual([
      expect.stringContaining('confidence is a whole number'),
      expect.stringContaining('and 29 more the same'),
      'nothing was written',
    ]);
    const counts = '1 document, 2 entities, 1 claim, 0 relationships';
    expect(await run(folder, `${folder}/a.json`, '--dry-run')).toEqual({
      code: 0,
      said: [`a.json can be imported: ${counts}`, 'nothing was written'],
      warned: [],
    });
    expect((await run(folder, `${folder}/a.json`, '--format', 'stix')).said).toEqual([`a.json is imported: ${counts}`]);
    const before = await stored(folder);
    const { said } = await run(folder, `${folder}/a.json`, '--json');
    expect(JSON.parse(said.join(''))).toMatchObject({ written: true, entities: { read: 2, created: 0, changed: 0 }, notes: [] });
    expect(await stored(folder)).toEqual(before);
  });
});

test('a node of one file is nobody in another, though title, publisher and ids are the same', async () => {
  const other = bundle({ ...person, name: 'Somebody Else' });
  await withFolder({ 'a.json': bundle(person), 'b.json': other }, async (folder) => {
    for (const name of ['a', 'b'])
      expect(
        (await run(folder, '--edition', 'further', '--title', 'A list', '--publisher', 'Fictional Exchange', `${folder}/${name}.json`))
          .code,
      ).toBe(0);
    const [batch] = await stored(folder);
    expect(batch?.entities.map(({ names: [name] }) => name?.text).toSorted()).toEqual([
      'Fictional Clerk',
      'Fictional Exchange',
      'Somebody Else',
    ]);
    expect(batch?.dossiers.map(({ documents }) => documents.length)).toEqual([1, 1]);
    expect((await run(folder, '--title', 'Both', `${folder}/a.json`, `${folder}/b.json`)).said.at(-1)).toContain('2 documents, 4 entities');
  });
});
