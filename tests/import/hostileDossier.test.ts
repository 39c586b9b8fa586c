import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import { complaintsAbout, fictional, readChecked, withFolder } from '#tests/import/dossierFolder.ts';

const bomb = `a: &a [x, x]\n${'bcdefghij'
  .split('')
  .map((key, index) => `${key}: &${key} [*${'abcdefghij'[index]}, *${'abcdefghij'[index]}]\n`)
  .join('')}`;

const nested = (depth: number) => `entities: ${'['.repeat(depth)}${']'.repeat(depth)}`;

test.each<[name: string, text: string | Uint8Array, complaints: string[]]>([
  ['a tab as indentation', 'dossier:\n\tid: x\n', ['all.yaml:2:1 tabs cannot indent; indent with spaces']],
  [
    'an alias',
    'entities:\n  - &x { id: a, kind: PERSON, names: [A] }\n  - *x\n',
    ['all.yaml:2:8 &x is an anchor; remove it', 'all.yaml:3:5 *x is an alias; write out what it stands for'],
  ],
  [
    'a merge key',
    'entities:\n  - { <<: { id: a }, kind: PERSON, names: [A] }\n',
    [
      'FOLDER:1:1 has no section dossier; say in one of its files what it is: id, title, summary',
      'all.yaml:2:5 has no id; add it',
      'all.yaml:2:7 "<<" is not known here; known are kind, id, names, knownAs, summary, note, identifiers, type, country, other, recordedFrom, sex, born, died',
    ],
  ],
  ['a tag', 'entities: !!js/function x\n', ['all.yaml:1:11 a tag, an anchor or an alias; write out what is meant']],
  ['a known tag', 'entities: !!set { a }\n', ['all.yaml:1:17 tag:yaml.org,2002:set is a tag; remove it']],
  ['a directive', '%YAML 1.1\n---\nentities: []\n', ['all.yaml:1:1 begins with a directive; remove the line %YAML']],
  ['two documents in one file', 'entities: []\n---\nentities: []\n', ['all.yaml:2:1 a file holds one document; remove the line ---']],
  ['a key that stands twice', 'entities: []\nentities: []\n', ['all.yaml:2:1 the key stands twice in one record; remove one of them']],
  ['a key that is a list', '? [a]\n: 1\n', ['all.yaml:1:3 a key is a plain word; remove what stands there']],
  [
    'a bracket that is not closed',
    'entities: [\n',
    ['all.yaml:2:1 the indentation is not that of its neighbors, or a bracket is not closed; line the keys of a record up'],
  ],
  [
    'keys of the prototype',
    '{ __proto__: { x: 1 }, constructor: 1, toString: 2 }\n',
    [
      'FOLDER:1:1 has no section dossier; say in one of its files what it is: id, title, summary',
      'all.yaml:1:3 "__proto__" is not known here; known are dossier, documents, entities, allegations, relationships',
      'all.yaml:1:24 "constructor" is not known here; known are dossier, documents, entities, allegations, relationships',
      'all.yaml:1:40 "toString" is not known here; known are dossier, documents, entities, allegations, relationships',
    ],
  ],
  [
    'keys of the prototype in a record',
    'entities:\n  - { id: a, kind: PERSON, names: [A], __proto__: { kind: UNIT } }\n',
    [
      'FOLDER:1:1 has no section dossier; say in one of its files what it is: id, title, summary',
      'all.yaml:2:40 "__proto__" is not known here; known are kind, id, names, knownAs, summary, note, identifiers, type, country, other, recordedFrom, sex, born, died',
    ],
  ],
  [
    'a file of nothing',
    '',
    [
      'FOLDER:1:1 has no section dossier; say in one of its files what it is: id, title, summary',
      'all.yaml:1:1 is empty; write one or more of the sections dossier, documents, entities, allegations, relationships, or remove the line',
    ],
  ],
  [
    'a file that is a list',
    '- 1\n',
    [
      'FOLDER:1:1 has no section dossier; say in one of its files what it is: id, title, summary',
      'all.yaml:1:1 is a list, but should be one or more of the sections dossier, documents, entities, allegations, relationships',
    ],
  ],
  [
    'a file that is a word',
    'hello',
    [
      'FOLDER:1:1 has no section dossier; say in one of its files what it is: id, title, summary',
      'all.yaml:1:1 is "hello", but should be one or more of the sections dossier, documents, entities, allegations, relationships',
    ],
  ],
  [
    'a section that is no list',
    'entities: { id: a }\n',
    [
      'FOLDER:1:1 has no section dossier; say in one of its files what it is: id, title, summary',
      'all.yaml:1:11 entities is a record, but should be a list: who and what the claims speak of, and who speaks',
    ],
  ],
  ['deep nesting', nested(100), ['all.yaml:1:33 is nested deeper than 12 levels; nothing in a dossier is']],
  ['nesting without bound', nested(100_000), ['all.yaml:1:1 is nested deeper than 12 levels; nothing in a dossier is']],
  ['a NUL byte', 'entities: []\nx: "a\0b"\n', ['all.yaml:2:6 holds the control character U+0000; remove it']],
  [
    'what is not UTF-8',
    new Uint8Array([...new TextEncoder().encode('entities: []\n# '), 0xff, 0xfe]),
    ['all.yaml:2:1 is not UTF-8; save the file as UTF-8'],
  ],
  ['a UTF-16 file', new Uint8Array(Buffer.from('entities: []', 'utf16le')), ['all.yaml:1:2 holds the control character U+0000; remove it']],
])('%s is refused with words', async (_, text, complaints) => {
  expect(await complaintsAbout({ 'all.yaml': text })).toEqual(complaints);
});

test.each<[name: string, written: string, message: string]>([
  [
    'a sign that turns the direction',
    String.raw`\u202E`,
    'holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
  ],
  ['half of a character', String.raw`\uD800`, 'holds U+D800, half of a character; remove it'],
  ['a sign that is no character', String.raw`\uFFFE`, 'holds U+FFFE, which is no character; remove it'],
  ['a hidden end of a line', String.raw`\u2028`, 'holds U+2028, which ends a line where none is seen to end; remove it'],
  ['a sign of hidden text', String.raw`\U000E0041`, 'holds U+E0041, which nobody sees; remove it'],
  ['a control character', String.raw`\u001B[31m`, 'holds U+001B, a control character; remove it'],
  [
    'an isolate that stays open',
    String.raw`\u2067`,
    'holds an isolate (U+2066 to U+2068) that no U+2069 closes in its line, or a U+2069 that closes none; remove it',
  ],
])('%s is refused in a name, in a claim and in a reason, at its place', async (_, written, message) => {
  const inAll = fictional
    .replace('[Fictional Writer]', `["Fictional ${written}Writer"]`)
    .replace('en: The clerk is said to have left the office.', `en: "The clerk ${written}is said to have left the office."`)
    .replace('inferred: He can only', `inferred: "He ${written}can only`)
    .replace('where he was. }', 'where he was." }');
  expect(await complaintsAbout({ 'all.yaml': inAll })).toEqual([
    `all.yaml:17:13 fictional-writer, names.0.text: ${message}`,
    `all.yaml:26:18 fictional-claim, claim.en: ${message}`,
    expect.stringMatching(/^all\.yaml:33:\d+ .*, inferred\.en: /),
  ]);
});

test('a name of which nothing is seen is refused at its place', async () => {
  for (const name of [String.raw`\u200B`, String.raw`\u200F \u200D`, String.raw`\u2067\u2069`])
    expect(await complaintsAbout({ 'all.yaml': fictional.replace('[Fictional Writer]', `["${name}"]`) })).toEqual([
      'all.yaml:17:13 fictional-writer, names.0.text: holds signs and shows none of them; write what is to be read',
    ]);
});

test('joiners, marks of direction and isolates that are closed stay in names and claims as they are written', async () => {
  const name = 'كاتب\u200c خيالي\u200f \u2068ABC-12\u2069';
  const written = fictional
    .replace('[Fictional Writer]', `[${JSON.stringify(name)}]`)
    .replace('The clerk is said', 'The\u200e clerk is said');
  await withFolder({ 'all.yaml': written }, async (folder) => {
    const batch = await readChecked(folder);
    expect(batch.entities.map(({ names }) => names[0]?.text)).toContain(name);
    expect(batch.allegations[0]?.claim.en).toBe('The\u200e clerk is said to have left the office.');
  });
});

test('of what one broken character breaks, the first fault of each line is said, at its place', async () => {
  expect((await complaintsAbout({ 'all.yaml': `{${fictional}` })).slice(0, 3)).toEqual([
    'all.yaml:2:3 what is written in lines stands within brackets; write it in brackets, too, or take these away',
    'all.yaml:3:10 a second colon in one line; put the text in quotes, or begin a new line',
    'all.yaml:5:9 a second colon in one line; put the text in quotes, or begin a new line',
  ]);
});

test('a bomb of aliases is refused for its aliases and anchors, and nothing is expanded', async () => {
  const complaints = await complaintsAbout({ 'all.yaml': bomb });
  expect(complaints.slice(0, 3)).toEqual([
    'all.yaml:1:7 &a is an anchor; remove it',
    'all.yaml:2:7 &b is an anchor; remove it',
    'all.yaml:2:8 *a is an alias; write out what it stands for',
  ]);
});

test('a dossier of many different faults is refused with a hundred lines and the number of the others', async () => {
  const ties = relationshipTypes.map(({ type }) => `  - { type: ${type}, colour: red }\n`.repeat(2)).join('');
  await withFolder({ 'all.yaml': `${fictional}${ties}` }, async (folder) => {
    const refusal = await readChecked(folder).catch((error: unknown) => error);
    if (!(refusal instanceof ImportRefused)) throw new TypeError('it was not refused');
    const faults = relationshipTypes.length * 3;
    const lines = refusal.message.split('\n');
    expect([refusal.code, refusal.complaints.length, lines.length, lines.at(-1)]).toEqual([
      'DOSSIER_REFUSED',
      faults * 2,
      101,
      `and ${faults * 2 - 100} more`,
    ]);
  });
});

test('a file that is too large is refused before it is read', async () => {
  await withFolder({}, async (folder) => {
    await writeFile(`${folder}/all.yaml`, `# ${'x'.repeat(8_000_000)}`);
    await expect(readChecked(folder)).rejects.toMatchObject({
      complaints: [
        {
          file: `${folder}/all.yaml`,
          line: 1,
          column: 1,
          message:
            'is larger than the 8,000,000 bytes that are left to it; divide it into files of at most 8,000,000 bytes, or the dossier into several',
        },
      ],
    });
  });
});

test('what is named like a file of a dossier and is a folder is refused with words', async () => {
  await withFolder({}, async (folder) => {
    await mkdir(`${folder}/all.yaml`);
    await expect(readChecked(folder)).rejects.toMatchObject({
      message: `${folder}/all.yaml:1:1 is no file that can be read; remove it, or give it another ending than .yaml`,
    });
  });
});

test('a folder without YAML and a path that is nothing are refused with words', async () => {
  expect(await complaintsAbout({ 'notes.md': '# nothing' })).toEqual([
    'FOLDER:1:1 holds no .yaml file; a dossier is a folder of them, or one file',
  ]);
  await withFolder({}, async (folder) => {
    await expect(readChecked(`${folder}/none`)).rejects.toMatchObject({
      complaints: [
        { file: `${folder}/none`, line: 1, column: 1, message: 'there is no such file or folder that can be read; correct the path' },
      ],
    });
  });
});

test('whatever stands in a file, it is read or refused with places that lie in it', async () => {
  const edit = fc.tuple(
    fc.nat(fictional.length),
    fc.nat(12),
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('\t', '\n', '- ', ': ', '{', ']', '&a ', '*a', '!!', '"', '|', '\u202e', '<<: '),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const text = edits.reduce((before, [at, length, inserted]) => before.slice(0, at) + inserted + before.slice(at + length), fictional);
      const lines = text.split('\n');
      await withFolder({ 'all.yaml': text }, async (folder) => {
        const refusal = await readChecked(folder).catch((error: unknown) => error);
        if (!(refusal instanceof Error)) return;
        if (!(refusal instanceof ImportRefused)) throw refusal;
        expect(refusal.complaints.length).toBeGreaterThan(0);
        for (const { line, column, message } of refusal.complaints) {
          expect(line).toBeLessThanOrEqual(Math.max(lines.length, 1));
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(message).not.toBe('');
        }
      });
    }),
    { numRuns: 20, seed: 10 },
  );
});

test.each(['yaml', 'ndjson'])(
  'a link that leads out of the folder is not followed, and nothing of where it leads is told: .%s',
  async (ending) => {
    await withFolder({ 'all.yaml': fictional }, async (elsewhere) => {
      await writeFile(join(elsewhere, 'secret.txt'), 'a fictional secret');
      await withFolder(ending === 'yaml' ? { 'all.yaml': fictional } : {}, async (folder) => {
        const links = {
          file: `${elsewhere}/secret.txt`,
          up: `../${elsewhere.split('/').at(-1)}/secret.txt`,
          nothing: `${elsewhere}/none`,
          device: '/dev/zero',
        };
        for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, `${name}.${ending}`));
        const refusal = await readChecked(folder).catch((error: unknown) => error);
        const names = Object.keys(links).toSorted();
        expect(refusal instanceof ImportRefused && refusal.complaints).toMatchObject(
          names.map((name) => ({
            file: `${join(folder, name)}.${ending}`,
            line: 1,
            column: 1,
            message: 'is a link that leads out of the folder; put the file itself there',
          })),
        );
      });
    });
  },
);

test('a link within the folder is read, and so is one that is itself what is asked for', async () => {
  await withFolder({ 'first.txt': fictional }, async (folder) => {
    await symlink('first.txt', join(folder, 'all.yaml'));
    const read = await readChecked(folder);
    expect(read.entities.length).toBeGreaterThan(0);
    await withFolder({}, async (other) => {
      await symlink(folder, join(other, 'link'));
      expect(await readChecked(join(other, 'link'))).toEqual(read);
      await symlink(join(folder, 'first.txt'), join(other, 'one.yaml'));
      expect((await readChecked(join(other, 'one.yaml'))).entities).toEqual(read.entities);
    });
  });
});
