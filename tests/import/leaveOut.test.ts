import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Batch } from '#server/engine/batch.ts';
import { entityLabel } from '#server/domain/entity.ts';
import { linesOf } from '#tests/import/fictionalList.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';

const mapping = `title: A fictional staff list
publisher: Fictional Registry
tables:
  - file: staff.csv
    entities:
      person: { kind: PERSON, as: person, key: No, names: Name, born: Born }
      body: { kind: ORGANIZATION, key: Body, names: Body }
    ties:
      - { type: MEMBER_OF, from: person, to: body }
  - file: kin.csv
    entities:
      one: { kind: PERSON, as: person, key: One, names: One is }
      other: { kind: PERSON, as: person, key: Other, names: Other is }
    ties:
      - { type: ASSOCIATED_WITH, from: one, to: other }
`;
const staff = [
  'No,Name,Born,Body',
  '1,Ada Nobody,1970,Fictional Mill',
  '2,Bea Nobody,31.31.1971,Fictional Mill',
  '3,Cem Nobody,1972,Fictional Mill',
  '4,Dov Nobody,whenever,Fictional Bakery',
];
const kin = ['One,One is,Other,Other is', '1,,3,', '1,,2,'];
const files = { 'staff.csv': staff.join('\n'), 'kin.csv': kin.join('\n'), 'm.yaml': mapping };
const leaving = '--leave-out-faulty-rows';

/** What is told with a dossier, each digest by the name of its file. */
function toldIn(batch: Batch): (dossier: Batch['dossiers'][number]) => object {
  const shown = (text: string) =>
    batch.documents.reduce(
      (told, { fileName, sha256 }) => told.replaceAll(sha256?.slice(0, 16) ?? '?', (fileName ?? '').replace('.csv', '').toUpperCase()),
      text,
    );
  return ({ summary }) => Object.fromEntries(Object.entries(summary).map(([tag, text]) => [tag, shown(text)]));
}

function bring(folder: string, ...flags: readonly string[]) {
  return run(folder, '--mapping', `${folder}/m.yaml`, ...flags, `${folder}/staff.csv`, `${folder}/kin.csv`);
}

test('a row with a fault refuses all, or is left out where that is chosen, with what alone speaks of whom it tells', async () => {
  await withFolder(files, async (folder) => {
    const refused = await bring(folder);
    expect([refused.code, refused.warned.length > 1]).toEqual([1, true]);
    const tried = await bring(folder, leaving, '--dry-run', '--json');
    const report: unknown = JSON.parse(tried.said[0] ?? '{}');
    expect(report).toMatchObject({ written: false, rows: 6, entities: { read: 4, created: 4 }, relationships: { read: 3 } });
    expect(report).toMatchObject({
      leftOut: {
        rows: 3,
        complaints: [
          { file: 'staff.csv', line: 3, column: 3 },
          { file: 'staff.csv', line: 5, column: 3 },
          { file: 'kin.csv', line: 3, column: 1 },
        ],
      },
    });
    const done = await bring(folder, leaving);
    expect(done.code).toBe(0);
    expect(done.said.filter((line) => line.includes('left out'))).toEqual([
      '3 rows of 6 left out:',
      '  kin.csv:3:1 speaks of person 2, of which row 3 alone says more than the key; that row is left out, and so is this one',
    ]);
    const [batch] = await stored(folder);
    expect(batch?.entities.map((entity) => entityLabel(entity, 'EN')).toSorted()).toEqual([
      'Ada Nobody',
      'Cem Nobody',
      'Fictional Mill',
      'Fictional Registry',
    ]);
    expect(batch?.dossiers.map(toldIn(batch))).toEqual([
      {
        en: '3 rows are left out, for faults in them, the first of them of staff.csv (SHA-256 STAFF…): 3, 5; kin.csv (SHA-256 KIN…): 3',
        ar: 'تُركت صفوف فيها أخطاء: 3 صفوف، أولها في \u2068staff.csv (SHA-256 STAFF…): 3, 5; kin.csv (SHA-256 KIN…): 3\u2069',
      },
    ]);
    const again = await bring(folder, leaving);
    expect([again.code, again.said.at(-1)]).toEqual([0, 'nothing of it was new: the store is as it was']);
    expect(await stored(folder)).toEqual([batch]);
  });
});

test('rows of a newer edition are not left out, for it would be told of them that they are no longer said', async () => {
  const first = [staff[0], staff[1], '2,Bea Nobody,1971,Fictional Mill'].join('\n');
  const only = mapping.slice(0, mapping.indexOf('  - file: kin.csv'));
  await withFolder({ 'staff.csv': first, 'm.yaml': only }, async (folder) => {
    expect((await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/staff.csv`)).code).toBe(0);
    const before = await stored(folder);
    await writeFile(`${folder}/staff.csv`, staff.join('\n'));
    const newer = await run(folder, '--mapping', `${folder}/m.yaml`, leaving, `${folder}/staff.csv`);
    expect([newer.code, newer.warned[0]]).toEqual([
      1,
      'staff.csv:1:1 is a newer edition of what is here, and 2 rows of it would be left out, of which it would be told as no longer said what stands there; correct the rows',
    ]);
    expect(await stored(folder)).toEqual(before);
  });
});

test('that rows are left out stays told when a further file or a newer edition comes, which says that what is new may not be', async () => {
  const only = mapping.slice(0, mapping.indexOf('  - file: kin.csv')).replace('file: staff.csv\n    ', '');
  const faulty = [staff[0], staff[1], staff[2]].join('\n');
  const told = '1 row is left out, for a fault in it, of staff.csv';
  await withFolder({ 'staff.csv': faulty, 'more.csv': [staff[0], staff[3]].join('\n'), 'm.yaml': only }, async (folder) => {
    const one = (file: string, ...flags: readonly string[]) => run(folder, '--mapping', `${folder}/m.yaml`, ...flags, `${folder}/${file}`);
    const english = async () => (await stored(folder)).map(({ dossiers }) => dossiers.map(({ summary }) => summary.en ?? ''));
    expect((await one('staff.csv', leaving)).code).toBe(0);
    const first = await english();
    expect(first).toEqual([[expect.stringContaining(told)]]);
    expect((await one('more.csv', '--edition', 'further')).code).toBe(0);
    expect(await english()).toEqual(first);
    expect((await one('staff.csv', leaving)).said.at(-1)).toBe('nothing of it was new: the store is as it was');
    await writeFile(`${folder}/staff.csv`, faulty.replace('31.31.1971', '31.12.1971'));
    const newer = await one('staff.csv');
    expect([newer.code, newer.said.filter((line) => line.includes('left out'))]).toEqual([
      0,
      [
        'staff.csv: rows of the edition before were left out when it was brought, for faults in them; what is told as new may have stood in it',
      ],
    ]);
    expect(await english()).toEqual(first);
  });
});

test('where every row has a fault nothing is left to bring', async () => {
  await withFolder(
    { ...files, 'staff.csv': [staff[0], staff[2]].join('\n'), 'kin.csv': 'One,One is,Other,Other is\n2,,2,' },
    async (folder) => {
      expect((await bring(folder, leaving)).code).toBe(1);
    },
  );
});

test('the door leaves out rows where it is asked to, and tells why in the language that was asked for', async () => {
  const door = await openDoor({ mostBytes: 2_000_000 });
  try {
    const only = mapping.slice(0, mapping.indexOf('  - file: kin.csv'));
    const asked = { do: 'bring', language: 'AR', mapping: { text: only }, leaveOut: true };
    const said = await lastOf(await send(door.app, bodyOf({ 'staff.csv': staff.join('\n') }, asked)));
    expect(said).toMatchObject({
      report: {
        written: true,
        rows: 4,
        leftOut: {
          rows: 2,
          complaints: [
            { line: 3, column: 3, code: 'noSuchDay' },
            { line: 5, column: 3, code: 'noDate' },
          ],
        },
      },
    });
  } finally {
    await door.close();
  }
});

test('lines of FollowTheMoney are left out with those that name them, and theirs, and counted', async () => {
  const person = (id: string, name: string) => ({ id, schema: 'Person', properties: { name: [name] } });
  const list = linesOf(
    person('ada', 'Ada Nobody'),
    { id: 'mill', schema: 'Company', properties: { name: ['Fictional Mill'] } },
    { id: 'bea', schema: 'Persn', properties: { name: ['Bea Nobody'] } },
    { id: 'inn', schema: 'Company', properties: { name: ['Fictional Inn'], parent: ['bea'] } },
    { id: 'inn', schema: 'Company', properties: { alias: ['The Inn'] } },
    { id: 'of-inn', schema: 'Directorship', properties: { director: ['ada'], organization: ['inn'] } },
    { id: 'of-mill', schema: 'Directorship', properties: { director: ['ada'], organization: ['mill'] } },
  );
  await withFolder({ 'list.ijson': list }, async (folder) => {
    expect((await run(folder, `${folder}/list.ijson`)).code).toBe(1);
    const { code, said } = await run(folder, leaving, `${folder}/list.ijson`);
    expect([code, said.filter((line) => line.includes('left out') || line.startsWith('  '))]).toEqual([
      0,
      [
        '4 lines of 7 left out:',
        '  list.ijson:3:1 "Persn" is no schema of FollowTheMoney; did you mean Person?',
        '  list.ijson:4:1 parent names "bea", and no entity of the file has that id',
        '  list.ijson:6:1 organization names "inn", and no entity of the file has that id',
      ],
    ]);
    const [batch] = await stored(folder);
    expect([batch?.entities.length, batch?.relationships.length, batch?.dossiers[0]?.summary.en]).toEqual([
      3,
      1,
      expect.stringMatching(
        /^4 rows are left out, for faults in them, the first of them of list\.ijson \(SHA-256 [0-9a-f]{16}…\): 3, 4, 6$/u,
      ),
    ]);
    expect((await run(folder, leaving, `${folder}/list.ijson`)).said.at(-1)).toBe('nothing of it was new: the store is as it was');
  });
});

const records = [
  '{"dossier":{"id":"fictional-dossier","title":"A fictional dossier","summary":"Of nobody."}}',
  '{"document":{"id":"letter","title":"A fictional letter"}}',
  '{"entity":{"id":"ada","kind":"PERSON","names":["Ada Nobody"]}}',
  '{"entity":{"id":"bea","kind":"GHOST","names":["Bea Nobody"]}}',
  '{"entity":{"id":"mill","kind":"ORGANIZATION","names":["Fictional Mill"]}}',
  String.raw`{"entity":{"id":"inn","kind":"ORGANIZATION","names":["Fictional \udc00Inn"]}}`,
  '{"allegation":{"id":"one","document":"letter","claim":"Ada left the mill.","speakers":"ada"}}',
  '{"allegation":{"id":"two","document":"letter","claim":"Bea left the mill.","speakers":"ada"}}',
  '{"allegation":{"id":"three","document":"letter","claim":"It is not so.","speakers":"ada","about":"ada","contradicts":"two"}}',
  '{"relationship":{"type":"DEFECTED_FROM","from":"ada","to":"mill","claims":"one"}}',
  '{"relationship":{"type":"DEFECTED_FROM","from":"bea","to":"mill","claims":"two"}}',
  '{"decision":{"a":"ada","b":"bea","verdict":"SAME","by":"A fictional editor","at":"2030-01-31T12:00:00Z","note":null,"turn":1,"undoneBy":null,"undoneAt":null}}',
];

const gone = 'names bea, whose own line is left out or cannot be read; so this one is left out, too';

test('lines of records are left out with those that name them, and theirs, and told with their dossier', async () => {
  await withFolder({ 'all.ndjson': records.join('\n') }, async (folder) => {
    expect((await run(folder, `${folder}/all.ndjson`)).code).toBe(1);
    const { code, said } = await run(folder, leaving, `${folder}/all.ndjson`);
    expect([code, said.filter((line) => line.includes('left out') || line.startsWith('  '))]).toEqual([
      0,
      [
        '6 lines of 12 left out:',
        '  all.ndjson:4:30 kind is "GHOST", but should be one of PERSON, GROUP, UNIT, ORGANIZATION, LOCATION, EVENT, MONEY_FLOW, ASSET',
        `  all.ndjson:8:15 two: ${gone}`,
        `  all.ndjson:9:15 three: ${gone.replace('bea', 'two')}`,
        `  all.ndjson:11:17 bea.defected-from.mill: ${gone}`,
        '  all.ndjson:6:54 inn, names.0.text: holds U+DC00, half of a character; remove it',
        `  all.ndjson:12:13 ${gone}`,
      ],
    ]);
    const [batch] = await stored(folder);
    expect(batch?.entities.map(({ id }) => id).toSorted()).toEqual(['ada', 'mill']);
    expect(batch?.allegations.map(({ id, about }) => [id, about])).toEqual([['one', ['ada', 'mill']]]);
    expect([batch?.relationships.length, batch?.decisions]).toEqual([1, []]);
    const [dossier] = batch?.dossiers ?? [];
    expect([dossier?.documents, dossier?.summary.en]).toEqual([
      ['letter'],
      expect.stringMatching(/^Of nobody\.\n6 rows are left out, .+ of all\.ndjson \(SHA-256 [0-9a-f]{16}…\): 4, 6, 8, 9, 11, 12$/u),
    ]);
    expect((await run(folder, leaving, `${folder}/all.ndjson`)).said.at(-1)).toBe('nothing of it was new: the store is as it was');
  });
});

test('of a line that cannot be read nobody knows whom it tells of: what names somebody who stands nowhere is left out, too', async () => {
  const cut = records.with(2, '{"entity":{"id":"ada"').filter((line) => !line.includes('bea') && !line.includes('two'));
  await withFolder({ 'all.ndjson': cut.join('\n') }, async (folder) => {
    const { code, said } = await run(folder, leaving, `${folder}/all.ndjson`);
    expect([code, said.filter((line) => line.includes('left out') || line.startsWith('  '))]).toEqual([
      0,
      [
        '4 lines of 7 left out:',
        '  all.ndjson:3:1 is not JSON; write one record in each line, such as {"entity": {...}}',
        `  all.ndjson:6:15 one: ${gone.replace('bea', 'ada')}`,
        `  all.ndjson:7:17 ada.defected-from.mill: ${gone.replace('bea', 'ada')}`,
        '  all.ndjson:5:54 inn, names.0.text: holds U+DC00, half of a character; remove it',
      ],
    ]);
    expect((await stored(folder)).map(({ entities }) => entities.map(({ id }) => id))).toEqual([['mill']]);
  });
});

test('where an id stands in two lines nobody knows which is meant: both are left out with what names them', async () => {
  const twice = [
    ...records
      .filter((line) => !/GHOST|udc00|decision/u.test(line))
      .map((line) => line.replace('"claim":"Ada', '"about":"ada","claim":"Ada')),
    '{"entity":{"id":"bea","kind":"PERSON","names":["Bea Nobody"]}}',
    '{"entity":{"id":"bea","kind":"PERSON","names":["Dov Nobody"]}}',
    '{"entity":{"id":"cem","kind":"GHOST","names":["Cem Nobody"]}}',
    '{"entity":{"id":"cem","kind":"PERSON","names":["Eve Nobody"]}}',
    '{"relationship":{"type":"DEFECTED_FROM","from":"cem","to":"mill","claims":"one"}}',
    '{"entity":{"id":"fay","kind":"PERSON","names":["Fay Nobody"]}}',
    '{"allegation":{"id":"yes","document":"letter","claim":"Fay left the mill.","speakers":"ada","about":"fay"}}',
    '{"allegation":{"id":"no","document":"letter","claim":"Fay did not leave.","speakers":"ada","about":"fay","stance":"DENIES"}}',
    '{"relationship":{"id":"left","type":"DEFECTED_FROM","from":"fay","to":"mill","claims":"yes"}}',
    '{"relationship":{"id":"left","type":"DEFECTED_FROM","from":"fay","to":"mill","claims":"no"}}',
  ];
  await withFolder({ 'all.ndjson': twice.join('\n') }, async (folder) => {
    const { code, said } = await run(folder, leaving, `${folder}/all.ndjson`);
    const told = said.join('\n');
    expect([code, told]).toEqual([0, expect.stringContaining('bea stands again in')]);
    expect(told).toContain('cem stands in another line, too, that is left out');
    const [batch] = await stored(folder);
    expect(batch?.entities.map(({ id }) => id).toSorted()).toEqual(['ada', 'fay', 'mill']);
    expect(batch?.relationships.map(({ id }) => id)).toEqual(['ada.defected-from.mill']);
  });
});

test('where a format is read whole or not at all, leaving out is refused and not passed over', async () => {
  await withFolder({ 'fictional.yaml': 'dossier: {}' }, async (folder) => {
    const refused = await run(folder, leaving, `${folder}/fictional.yaml`);
    expect([refused.code, refused.warned.join('\n')]).toEqual([1, expect.stringContaining('read whole or not at all')]);
  });
});
