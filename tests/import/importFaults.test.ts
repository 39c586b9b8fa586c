import { appendFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import { importFormats } from '#server/import/formats.ts';
import { tableFormats } from '#server/import/table/tableFormats.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { clerk, fictional, linesOf } from '#tests/import/fictionalList.ts';
import { run, stored } from '#tests/import/importCommand.ts';

test('the same file again changes nothing, a dry run writes nothing, and both say so', async () => {
  await withFolder({ 'list.ijson': fictional }, async (folder) => {
    const file = `${folder}/list.ijson`;
    const counts = '1 document, 5 entities, 7 claims, 5 relationships';
    const dry = ['list.ijson can be imported: ' + counts, 'nothing was written'];
    expect(await run(folder, file, '--dry-run')).toEqual({ code: 0, said: dry, warned: [] });
    expect(await stored(folder)).toEqual([emptyBatch]);
    expect(await run(folder, '--title', 'A list', file)).toEqual({ code: 0, said: [`list.ijson is imported: ${counts}`], warned: [] });
    const before = await stored(folder);
    expect(await run(folder, '--title=A list', file)).toMatchObject({
      said: [expect.any(String), 'nothing of it was new: the store is as it was'],
    });
    expect(await stored(folder)).toEqual(before);
    const { said } = await run(folder, '--title', 'A list', file, '--dry-run', '--json');
    expect(JSON.parse(said.join(''))).toMatchObject({ written: false, entities: { read: 5, created: 0, changed: 0 }, complaints: [] });

    await appendFile(file, linesOf({ id: 'new', schema: 'Person', properties: { name: ['A newcomer'] } }));
    const edition = await run(folder, '--title', 'A list', file);
    expect(edition).toEqual({
      code: 0,
      said: [
        'list.ijson is imported: 1 document, 6 entities, 8 claims, 5 relationships',
        'created: 1 document, 1 entity, 8 claims, 0 relationships',
        'changed: 0 documents, 0 entities, 0 claims, 5 relationships',
        'left as they were: 0 documents, 5 entities, 0 claims, 0 relationships',
        'list.ijson is edition 2 of "A list"; of its claims and those of edition 1 (list.ijson): 1 new, 0 no longer said, 0 changed, 7 the same',
        '  new, line 6: According to “A list” (publisher not named), A newcomer is listed (person).',
      ],
      warned: [],
    });
  });
});

const clerkLine = JSON.stringify(clerk);
const long = JSON.stringify({ ...clerk, properties: { name: ['x'.repeat(1_048_576)] } });

test.each<[string, string | Uint8Array, string]>([
  [
    'JSON that is cut off',
    `${fictional}${clerkLine.slice(0, 40)}`,
    '6:1 is not JSON, or only the beginning of it; write one whole entity in each line',
  ],
  [
    'a schema that is none',
    fictional.replace('"Company"', '"Compnay"'),
    '1:1 "Compnay" is no schema of FollowTheMoney; did you mean Company?',
  ],
  ['a schema of the prototype', fictional.replace('"Company"', '"constructor"'), '1:1 "constructor" is no schema of FollowTheMoney'],
  ['an abstract schema', fictional.replace('"Company"', '"Thing"'), '1:1 "Thing" is no schema of FollowTheMoney'],
  ['no schema', fictional.replace('"schema":"Person",', ''), '2:1 has no schema; every record has one, such as Person'],
  ['no id', fictional.replace('"id":"a",', ''), '3:1 has no id; every record has one, a text'],
  ['an id that is a number', fictional.replace('"id":"a"', '"id":7'), '3:1 has no id; every record has one, a text'],
  ['no properties', linesOf(clerk).replace('"properties"', '"props"'), '1:1 has no properties; write them as {"name": ["..."]}'],
  [
    'a payment to nobody',
    fictional.replace('"beneficiary":["clerk"]', '"beneficiary":["gone"]'),
    '4:1 beneficiary names "gone", and no entity of the file has that id',
  ],
  [
    'a director that is a tie',
    fictional.replace('"director":["clerk"]', '"director":["d"]'),
    '5:1 director names "d", and no entity of the file has that id',
  ],
  ['a tie with one end', fictional.replace('"organization":["Mill/1"],', ''), '5:1 has no organization; a Directorship joins two'],
  [
    'two records of one id',
    `${fictional}${linesOf({ id: 'a', schema: 'Person', properties: { name: ['A'] } })}`,
    '6:1 "a" is a Address in line 3 and a Person here; give each its own id',
  ],
  [
    'a line of a megabyte',
    `${fictional}${long}\n`,
    '6:1 is longer than 1,000,000 bytes; write one entity in each line, without the texts of whole documents',
  ],
  [
    'a line in another encoding',
    Buffer.concat([Buffer.from(fictional), Buffer.from('{"id":"x","schema":"Person","properties":{"name":["\xe4"]}}', 'latin1')]),
    '6:1 is not UTF-8, as every line of FollowTheMoney is; save the file as UTF-8',
  ],
  ['UTF-16', Buffer.from(`\ufeff${fictional}`, 'utf16le'), '1:1 is not UTF-8, as every line of FollowTheMoney is; save the file as UTF-8'],
  ['a key of the prototype', fictional.replace('"alias"', '"__proto__"'), '1:1 "__proto__" is no name of a property; remove it'],
  ['another key of the prototype', fictional.replace('"alias"', '"toString"'), '1:1 "toString" is no name of a property; remove it'],
  ['a value that is no text', fictional.replace('["FM"]', '[{"a":1}]'), '1:1 alias is no list of texts; write it as ["..."]'],
  ['a list of entities', `[${clerkLine}]`, '1:1 has no id; every record has one, a text'],
  [
    'a name that turns the text',
    fictional.replace('"FM"', '"F\\u202eM"'),
    '1:1 names.1.text: holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
  ],
  ['nothing', '\n\n', '1:1 holds no entity of FollowTheMoney; write one in each line'],
])('%s is refused at its line, and nothing is written', async (_, text, complaint) => {
  await withFolder({ 'list.ijson': text }, async (folder) => {
    const { code, said, warned } = await run(folder, `${folder}/list.ijson`);
    expect([code, said, warned[0], warned.at(-1)]).toEqual([1, [], `list.ijson:${complaint}`, 'nothing was written']);
    expect(await stored(folder)).toEqual([emptyBatch]);
  });
});

test('faults are said as JSON where that is asked for, and a format that is none is refused', async () => {
  await withFolder({ 'list.txt': 'no JSON' }, async (folder) => {
    const { code, said } = await run(folder, `${folder}/list.txt`, '--format', 'followTheMoney', '--json');
    const message = 'is not JSON, or only the beginning of it; write one whole entity in each line';
    expect([code, JSON.parse(said.join(''))]).toMatchObject([1, { written: false, complaints: [{ file: 'list.txt', line: 1, message }] }]);
    const names = [...importFormats, ...tableFormats].map(({ name }) => name).join(', ');
    expect((await run(folder, `${folder}/list.txt`, '--format', 'cvs')).warned[0]).toBe(
      `--format:1:1 "cvs" is no format; there are ${names}`,
    );
  });
});
