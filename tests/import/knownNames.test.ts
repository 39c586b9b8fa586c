import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ImportRefused } from '#server/import/importRefused.ts';
import { dossierBeside } from '#server/import/dossier/dossier.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { checked } from '#server/import/land.ts';
import { readKnownNames } from '#server/import/knownNames/knownNames.ts';
import { fictional, withFolder } from '#tests/import/dossierFolder.ts';

/** Known names of what does not exist. */
const known = `known:
  - key: fictional-bureau
    kind: ORGANIZATION
    names:
      - { text: المكتب الخيالي, language: ar, kind: PRIMARY }
      - { text: Bureau fictif, language: fr, kind: ALIAS }
      - { text: FICTIONAL OFFICE, language: en, kind: ALIAS }
      - { text: al-Maktab al-Khayali, language: ar-Latn, kind: ROMANIZATION }
      - { text: Old Fictional Office, language: en, kind: FORMER }
    sources:
      - { work: A fictional work, where: page 1 }
  - key: fictional-person
    kind: PERSON
    names:
      - { text: Nobody, language: en, kind: PRIMARY }
    sources:
      - { work: A fictional work, where: page 2 }
`;

function knownAs(key: string, dossier = fictional): string {
  return dossier.replace('    names: [Fictional Office]', `    knownAs: ${key}\n    names: [Fictional Office]`);
}

/** Reads a dossier beside known names; what is refused is answered as its lines, without the folder. */
async function readBeside(dossier: string, names = known): Promise<ReadRecords | string[]> {
  return withFolder({}, async (folder) => {
    await Promise.all(['dossier', 'known'].map((each) => mkdir(`${folder}/${each}`)));
    await writeFile(`${folder}/dossier/all.yaml`, dossier);
    await writeFile(`${folder}/known/names.yaml`, names);
    try {
      const file = `${folder}/dossier/all.yaml`;
      const read = await dossierBeside(`${folder}/known`).read({ path: file, files: [file], published: { title: null, publisher: null } });
      checked(read);
      const hints = (await read.hints()).map((hint) => ({ ...hint, file: hint.file.replace(folder, '') }));
      return { ...read, hints: async () => hints };
    } catch (error) {
      if (error instanceof ImportRefused) return error.message.replaceAll(`${folder}/`, '').split('\n');
      throw error;
    }
  });
}

async function namesOfOffice(dossier: string): Promise<unknown> {
  const read = await readBeside(dossier);
  return 'batch' in read ? read.batch.entities.find(({ id }) => id === 'fictional-office')?.names : read;
}

async function faultsOf(names: string): Promise<string[]> {
  return withFolder({ 'known.yaml': names }, async (folder) => {
    const refusal = await readKnownNames(folder).catch((error: unknown) => error);
    return refusal instanceof ImportRefused ? refusal.message.replaceAll(`${folder}/known.yaml:`, '').split('\n') : [];
  });
}

describe('an entity that says what it is known as', () => {
  test('has its own names first, and then those that it does not have, none of which is its primary one', async () => {
    expect(await namesOfOffice(knownAs('fictional-bureau'))).toEqual([
      { text: 'Fictional Office', script: 'Latn', language: null, kind: 'PRIMARY' },
      { text: 'المكتب الخيالي', script: 'Arab', language: 'ar', kind: 'ALIAS' },
      { text: 'Bureau fictif', script: 'Latn', language: 'fr', kind: 'ALIAS' },
      { text: 'al-Maktab al-Khayali', script: 'Latn', language: 'ar-Latn', kind: 'ROMANIZATION' },
      { text: 'Old Fictional Office', script: 'Latn', language: 'en', kind: 'FORMER' },
    ]);
  });

  test('is not printed by a romanization where it has no name in those letters itself', async () => {
    expect(await namesOfOffice(knownAs('fictional-bureau').replace('[Fictional Office]', '[مكتب]'))).toEqual([
      { text: 'مكتب', script: 'Arab', language: null, kind: 'PRIMARY' },
      { text: 'المكتب الخيالي', script: 'Arab', language: 'ar', kind: 'ALIAS' },
      { text: 'Bureau fictif', script: 'Latn', language: 'fr', kind: 'ALIAS' },
      { text: 'FICTIONAL OFFICE', script: 'Latn', language: 'en', kind: 'ALIAS' },
      { text: 'al-Maktab al-Khayali', script: 'Latn', language: 'ar-Latn', kind: 'ALIAS' },
      { text: 'Old Fictional Office', script: 'Latn', language: 'en', kind: 'FORMER' },
    ]);
  });

  test.each([
    ['fictional-burau', 'no entry of the known names has the key fictional-burau; did you mean fictional-bureau?'],
    ['bureau-fictif', 'no entry of the known names has the key bureau-fictif; did you mean fictional-bureau?'],
    ['elsewhere', 'no entry of the known names has the key elsewhere; remove it, or add the entry with its sources'],
    [
      'fictional-person',
      'fictional-person is a PERSON among the known names, but fictional-office is a ORGANIZATION; correct the key or the kind',
    ],
  ])('is refused with %s', async (key, message) => {
    expect(await readBeside(knownAs(key))).toEqual([`dossier/all.yaml:20:14 ${message}`]);
  });

  test('still needs a name of its own', async () => {
    expect(await readBeside(knownAs('fictional-bureau').replace('    names: [Fictional Office]\n', ''))).toEqual([
      'dossier/all.yaml:18:5 fictional-office, names: at least one name is needed',
    ]);
  });

  test('is not read where the known names are faulty', async () => {
    expect(await readBeside(knownAs('fictional-bureau'), known.replace('kind: PERSON', 'kind: NOBODY'))).toEqual([
      'known/names.yaml:13:11 kind is "NOBODY", but should be one of PERSON, GROUP, UNIT, ORGANIZATION, LOCATION, EVENT, MONEY_FLOW, ASSET',
    ]);
  });
});

describe('an entity that does not say what it is known as', () => {
  test('gains no name, and a person is asked about the entry of its kind that has its name', async () => {
    const read = await readBeside(fictional);
    if (!('batch' in read)) throw new TypeError(read.join('\n'));
    expect(read.batch.entities.map(({ names }) => names.length)).toEqual([2, 1, 1, 0]);
    expect(await read.hints()).toMatchObject([
      {
        file: '/dossier/all.yaml',
        line: 20,
        column: 13,
        message:
          'hint: Fictional Office is a known name of fictional-bureau; if fictional-office is that, add knownAs: fictional-bureau, and its other names are found, too',
      },
    ]);
  });

  test('is not asked about once it says so, nor where the entry is of another kind', async () => {
    for (const [dossier, names] of [
      [knownAs('fictional-bureau'), known],
      [fictional, known.replace('ORGANIZATION', 'UNIT')],
    ] as const) {
      const read = await readBeside(dossier, names);
      expect('batch' in read ? await read.hints() : read).toEqual([]);
    }
  });
});

test.each<[name: string, from: string, to: string, faults: string[]]>([
  ['an entry without a source', '    sources:\n      - { work: A fictional work, where: page 2 }\n', '', ['12:5 has no sources; add it']],
  [
    'an empty list of sources',
    'sources:\n      - { work: A fictional work, where: page 2 }',
    'sources: []',
    ['16:14 sources is empty; write a list: public works that have these names, at least one'],
  ],
  ['a source that does not say where', ', where: page 2', '', ['17:9 has no where; add it']],
  [
    'a key that stands twice',
    'key: fictional-person',
    'key: fictional-bureau',
    ['12:10 fictional-bureau stands already in FILE, line 2; give each its own key'],
  ],
  [
    'a name of a kind that no list has',
    'kind: FORMER',
    'kind: KUNYA',
    ['9:59 kind is "KUNYA", but should be one of PRIMARY, ALIAS, FORMER, ROMANIZATION'],
  ],
  ['a name without a language', 'language: fr, ', '', ['6:9 has no language; add it']],
  [
    'a language that is none',
    'language: fr',
    'language: fr-xx-xx',
    ['6:9 fr-xx-xx is no language; write a tag of BCP 47: ar, en, ar-Latn'],
  ],
  [
    'letters of another language',
    'language: ar-Latn',
    'language: ar',
    ['8:9 al-Maktab al-Khayali is not in Arab, as ar is; correct the language, or say the letters: ar-Latn'],
  ],
  [
    'letters of two scripts',
    'Bureau fictif',
    'Bureau خيالي',
    ['6:9 Bureau خيالي is not in Latn, as fr is; correct the language, or say the letters: ar-Latn'],
  ],
  ['a name in another Unicode form', 'Bureau fictif', 'Bure\u0301au', ["6:9 Bure\u0301au is not in Unicode's form NFC; write Bur\u00e9au"]],
  ['a second primary name', 'kind: FORMER', 'kind: PRIMARY', ['9:9 the first name is PRIMARY, and no other']],
  [
    'a name that stands twice',
    'Old Fictional Office',
    'fictional office',
    ['9:9 fictional office is a name of fictional-bureau already; remove it'],
  ],
])('%s is said at its line and column', async (_, from, to, faults) => {
  if (!known.includes(from)) throw new TypeError(`the known names do not hold ${from}`);
  const said = await faultsOf(known.replace(from, to));
  expect(said.map((line) => line.replace(/in \S+known\.yaml,/, 'in FILE,'))).toEqual(faults);
});

describe('a name that two entries of a kind claim', () => {
  const claimed = known.replace('kind: PERSON', 'kind: ORGANIZATION').replace('Nobody', 'bureau fictif');
  const told = claimed.replace('kind: ORGANIZATION\n', 'kind: ORGANIZATION\n    note: The first.\n');

  test('is told apart in a note of each', async () => {
    expect(await faultsOf(claimed)).toEqual([
      '6:9 Bureau fictif is a name of fictional-person, too; say in a note what tells them apart',
      '15:9 bureau fictif is a name of fictional-bureau, too; say in a note what tells them apart',
    ]);
    expect(await faultsOf(told)).toEqual(['16:9 bureau fictif is a name of fictional-bureau, too; say in a note what tells them apart']);
    expect(
      await faultsOf(
        told.replace(
          'kind: ORGANIZATION\n    names:\n      - { text: bureau',
          'kind: ORGANIZATION\n    note: The second.\n    names:\n      - { text: bureau',
        ),
      ),
    ).toEqual([]);
  });

  test('may be had by two kinds', async () => {
    expect(await faultsOf(known.replace('Nobody', 'Bureau fictif'))).toEqual([]);
  });
});
