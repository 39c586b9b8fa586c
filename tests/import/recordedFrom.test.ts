import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Batch } from '#server/engine/batch.ts';
import { entityLabel } from '#server/domain/entity.ts';
import { recordedFromOf } from '#server/domain/recordedFrom.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { linesOf } from '#tests/import/fictionalList.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const mapping = (born: string) => `title: A fictional staff list
publisher: Fictional Registry
tables:
  - entities:
      person: { kind: PERSON, as: person, key: No, names: Name${born}, identifiers: { scheme: BADGE, column: Badge } }
`;
const staff = 'No,Name,Born,Badge\n1,Ada Nobody,1970,A 1\n2,Bea Nobody,,\n';
const more = 'No,Name,Badge\n1,A. Nobody,B 1\n3,Cem Nobody,\n';

/** Of each person by name what is recorded and from which files, by their names. */
function recordedIn([batch]: readonly Batch[]): Readonly<Record<string, unknown>> {
  const files = new Map(batch?.documents.map(({ id, fileName }) => [id, fileName] as const));
  return Object.fromEntries(
    (batch?.entities ?? [])
      .filter(({ kind }) => kind === 'PERSON')
      .map((entity) => [
        entityLabel(entity, 'EN'),
        recordedFromOf(entity)
          .map(({ document, properties }) => `${files.get(document)}: ${properties.toSorted().join(' ')}`)
          .toSorted(),
      ]),
  );
}

test('what is recorded of somebody names its document, and a further file of a list takes nothing of it away', async () => {
  await withFolder({ 'a.csv': staff, 'b.csv': more, 'm.yaml': mapping(', born: Born'), 'n.yaml': mapping('') }, async (folder) => {
    expect((await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/a.csv`)).code).toBe(0);
    expect(recordedIn(await stored(folder))).toEqual({ 'Ada Nobody': ['a.csv: born identifiers'], 'Bea Nobody': [] });
    const further = ['--mapping', `${folder}/n.yaml`, '--edition', 'further', `${folder}/b.csv`];
    expect((await run(folder, ...further)).code).toBe(0);
    const both = await stored(folder);
    expect(recordedIn(both)).toEqual({
      'Ada Nobody': ['a.csv: born identifiers', 'b.csv: identifiers'],
      'Bea Nobody': [],
      'Cem Nobody': [],
    });
    const ada = both[0]?.entities.find((entity) => entityLabel(entity, 'EN') === 'Ada Nobody');
    expect(ada?.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Ada Nobody', 'PRIMARY'],
      ['A. Nobody', 'ALIAS'],
    ]);
    expect(ada?.properties).toMatchObject({ born: { edtf: '1970' }, identifiers: [{ value: 'A 1' }, { value: 'B 1' }] });
    for (const again of [['--mapping', `${folder}/m.yaml`, `${folder}/a.csv`], further]) {
      expect((await run(folder, ...again)).said.at(-1)).toBe('nothing of it was new: the store is as it was');
      expect(await stored(folder)).toEqual(both);
    }
    await writeFile(`${folder}/a.csv`, staff.replace('1970', '1971'));
    const newer = await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/a.csv`);
    expect(newer.said.filter((line) => line.includes('keep'))).toEqual([
      '1 name keeps identifiers or other values that the newer edition does not list: another file of the list gave some of them, and of each alone it is not known',
    ]);
    expect(newer.said.at(-2)).toMatch(/^ {2}changed, line 2: .*Ada Nobody/u);
    const [after] = await stored(folder);
    expect(recordedIn(after === undefined ? [] : [after])).toEqual(recordedIn(both));
    const document = after?.documents.find(({ succeeds }) => succeeds !== null)?.id;
    expect(after?.entities.flatMap(recordedFromOf).map((each) => each.document)).toContain(document);
  });
});

test('a further file that tells otherwise what another one of its list tells is refused at its row', async () => {
  const files = { 'a.csv': staff, 'b.csv': staff.replace('1970', '1972'), 'm.yaml': mapping(', born: Born') };
  await withFolder(files, async (folder) => {
    const bring = (file: string, ...flags: readonly string[]) =>
      run(folder, '--mapping', `${folder}/m.yaml`, ...flags, `${folder}/${file}`);
    expect((await bring('a.csv')).code).toBe(0);
    const before = await stored(folder);
    for (const flags of [['--dry-run'], []]) {
      const refused = await bring('b.csv', '--edition', 'further', ...flags);
      expect([refused.code, refused.warned.slice(0, 1)]).toEqual([
        1,
        [
          expect.stringMatching(
            /^b\.csv:2:1 born: is given otherwise by the document a-fictional-staff-list-\S+ of this list; bring both files in one/u,
          ),
        ],
      ]);
    }
    expect(await stored(folder)).toEqual(before);
  });
});

test('files that are brought together are told apart in what each gave', async () => {
  const files = { 'a.csv': staff, 'b.csv': 'No,Name,Born,Badge\n1,Ada Nobody,,C 3\n', 'm.yaml': mapping(', born: Born') };
  await withFolder(files, async (folder) => {
    expect((await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/a.csv`, `${folder}/b.csv`)).code).toBe(0);
    expect(recordedIn(await stored(folder))).toEqual({
      'Ada Nobody': ['a.csv: born identifiers', 'b.csv: identifiers'],
      'Bea Nobody': [],
    });
  });
});

test('entities of FollowTheMoney that several files of a list tell of name each of them for what it gave', async () => {
  const ada = (known: object) => ({ id: 'ada', schema: 'Person', properties: { name: ['Ada Nobody'], ...known } });
  const files = { 'a.ijson': linesOf(ada({ birthDate: ['1970'] })), 'b.ijson': linesOf(ada({ idNumber: ['A 1'] })) };
  await withFolder(files, async (folder) => {
    expect((await run(folder, '--title', 'A fictional list', `${folder}/a.ijson`, `${folder}/b.ijson`)).code).toBe(0);
    expect(recordedIn(await stored(folder))).toEqual({ 'Ada Nobody': ['a.ijson: born other', 'b.ijson: identifiers other'] });
  });
});

test('a newer edition of a list is the document of what it says, and no name is changed by that alone', async () => {
  const person = (id: string, born: string) => ({ id, schema: 'Person', properties: { name: [`Fictional ${id}`], birthDate: [born] } });
  await withFolder({ 'list.ijson': linesOf(person('ada', '1970'), person('bea', '1980')) }, async (folder) => {
    const file = `${folder}/list.ijson`;
    expect((await run(folder, file)).code).toBe(0);
    await writeFile(file, linesOf(person('ada', '1970'), person('bea', '1981')));
    const tried: unknown = JSON.parse((await run(folder, '--dry-run', '--json', file)).said.at(-1) ?? '');
    expect(tried).toMatchObject({ entities: { read: 3, created: 0, changed: 1 } });
    const { said } = await run(folder, file);
    expect(said.find((line) => line.includes('edition 2'))).toMatch(/: 0 new, 0 no longer said, 1 changed, 1 the same$/u);
    const [batch] = await stored(folder);
    const newest = batch?.documents.find(({ succeeds }) => succeeds !== null)?.id;
    expect(new Set(batch?.entities.flatMap(recordedFromOf).map(({ document }) => document))).toEqual(new Set([newest]));
  });
});
