import { expect, test } from 'vitest';
import { complaintsAbout, withFolder, readChecked } from '#tests/import/dossierFolder.ts';

const lines = [
  '{"dossier":{"id":"fictional-dossier","title":"A fictional dossier"}}',
  '{"document":{"id":"fictional-letter","title":"A fictional letter"}}',
  '{"entity":{"id":"fictional-clerk","kind":"PERSON","names":["Fictional Clerk"]}}',
  '{"entity":{"id":"fictional-office","kind":"ORGANIZATION","names":["Fictional Office"]}}',
  '{"entity":{"id":"fictional-money","kind":"MONEY_FLOW","amount":{"atLeast":12345678901234567890.01,"currency":"SYP"}}}',
  '{"allegation":{"id":"fictional-claim","claim":"The clerk left.","speakers":"fictional-clerk","eventDate":2014}}',
  '{"relationship":{"type":"DEFECTED_FROM","from":"fictional-clerk","to":"fictional-office","claims":"fictional-claim"}}',
];

function changed(line: number, from: string, to: string): string {
  if (!lines[line - 1]?.includes(from)) throw new TypeError(`line ${line} does not hold ${from}`);
  return lines.map((each, index) => (index === line - 1 ? each.replace(from, to) : each)).join('\n');
}

test('records that a person or a program wrote are read with what is left out filled in, and amounts to the last digit', async () => {
  await withFolder({ 'all.ndjson': `\ufeff${lines.join('\r\n')}\n\n` }, async (folder) => {
    const { entities, allegations, relationships, dossiers } = await readChecked(folder);
    expect(entities[2]?.properties).toEqual({
      amount: { currency: 'SYP', min: '12345678901234567890.01', max: null, approximate: false },
    });
    expect(allegations[0]?.about).toEqual(['fictional-clerk', 'fictional-office']);
    expect(relationships[0]?.id).toBe('fictional-clerk.defected-from.fictional-office');
    expect(dossiers[0]?.documents).toEqual(['fictional-letter']);
  });
});

test.each<[what: string, text: string | Uint8Array, complaints: string[]]>([
  ['what is no JSON', `${lines[0]}\n{"entity"`, ['2:1 is not JSON; write one record in each line, such as {"entity": {...}}']],
  [
    'a text that is no record',
    '"entity"',
    ['1:1 is no record; write one under one of the keys dossier, document, entity, allegation, relationship, decision'],
  ],
  [
    'a key of the prototype',
    '{"__proto__":{}}',
    ['1:1 is no record; write one under one of the keys dossier, document, entity, allegation, relationship, decision'],
  ],
  [
    'two records in a line',
    '{"entity":{},"document":{}}',
    ['1:1 is no record; write one under one of the keys dossier, document, entity, allegation, relationship, decision'],
  ],
  ['what is not UTF-8', new Uint8Array([34, 255, 34]), ['1:1 is not UTF-8; save the file as UTF-8']],
  [
    'a word of no list',
    changed(3, 'PERSON', 'GHOST'),
    ['3:42 kind is "GHOST", but should be one of PERSON, GROUP, UNIT, ORGANIZATION, LOCATION, EVENT, MONEY_FLOW, ASSET'],
  ],
  [
    'an end that is nowhere',
    changed(7, 'to":"fictional-office', 'to":"fictional-shop'),
    [
      '7:71 fictional-clerk.defected-from.fictional-shop, to: no entity has the id fictional-shop; add it under entities, or correct the id',
    ],
  ],
  [
    'an id that stands twice',
    changed(4, 'fictional-office', 'fictional-clerk'),
    [
      '4:17 fictional-clerk stands already in all.ndjson, line 3; give each its own id',
      '7:71 fictional-clerk.defected-from.fictional-office, to: no entity has the id fictional-office; add it under entities, or correct the id',
    ],
  ],
  [
    'a day that does not exist',
    changed(6, '2014', '"2014-02-31"'),
    ['6:106 "2014-02-31" is no date: this day does not exist; write a day of the calendar, or the month alone'],
  ],
  [
    'half of a character in a name',
    changed(3, 'Fictional Clerk', String.raw`Fictional \udc00Clerk`),
    ['3:60 fictional-clerk, names.0.text: holds U+DC00, half of a character; remove it'],
  ],
  [
    'a sign that turns the direction, in who decided',
    String.raw`{"decision":{"a":"x","b":"y","verdict":"SAME","by":"\u202eA fictional editor","at":"2030-01-31T12:00:00Z","note":null,"turn":1,"undoneBy":null,"undoneAt":null}}`,
    ['1:52 by holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it'],
  ],
  ['a decision that is none', '{"decision":{"a":"x"}}', ['1:13 has no at; add it']],
])('%s is refused at its line and column', async (_, text, complaints) => {
  const said = await complaintsAbout({ 'all.ndjson': text });
  expect(said.slice(0, Math.max(complaints.length, 1)).every((each) => each.startsWith('all.ndjson:'))).toBe(true);
  for (const complaint of complaints) expect(said).toContain(`all.ndjson:${complaint}`);
});

test('a line without end is refused before it is held', async () => {
  expect(await complaintsAbout({ 'all.ndjson': `"${'x'.repeat(8_000_001)}` })).toEqual([
    'all.ndjson:1:1 is longer than 8,000,000 bytes; write one record in each line',
  ]);
});

test('a file of faults is not read to its end', async () => {
  const said = await complaintsAbout({ 'all.ndjson': '{}\n'.repeat(5_000) });
  expect([said.length, said.at(-1)]).toEqual([
    1_001,
    'all.ndjson:1001:1 is not read, nor is what follows, for too much before it is wrong',
  ]);
});

test('a folder of two formats is refused', async () => {
  expect(await complaintsAbout({ 'a.yaml': 'entities: []\n', 'b.ndjson': '' })).toEqual([
    'FOLDER:1:1 holds files of two formats, a.yaml and b.ndjson; name one of the files, or divide the folder',
  ]);
});
