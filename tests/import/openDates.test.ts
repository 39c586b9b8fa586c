import { expect, test } from 'vitest';
import { isFuzzyDate, type EntityRecord } from '#server/domain/entity.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const mapping = `tables:
  - entities:
      who: { kind: PERSON, key: Name, names: Name, born: { column: Born, order: open } }
      body: { kind: ORGANIZATION, key: Body, names: Body }
    ties:
      - { type: MEMBER_OF, from: who, to: body, date: { from: Since, to: Until, order: open } }
`;
const rows = [
  'Name,Born,Body,Since,Until',
  'Ada Nobody,03/04/1970,Fictional Mill,05/06/2010,2012',
  'Bea Nobody,1970,Fictional Mill,2011,2012',
];

function told({ born, other }: EntityRecord['properties']): readonly unknown[] {
  return [isFuzzyDate(born) ? born.edtf : null, isOtherValues(other) ? other.map(({ name, value }) => `${name}: ${value}`) : []];
}

test('a date that is left open keeps the words of its cell, on a name and on a tie', async () => {
  await withFolder({ 'list.csv': rows.join('\n'), 'm.yaml': mapping }, async (folder) => {
    const asked = await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/list.csv`);
    expect([asked.code, asked.warned]).toEqual([0, []]);
    const [batch] = await stored(folder);
    expect(
      batch?.entities.flatMap(({ kind, properties }) => (kind === 'PERSON' ? [JSON.stringify(told(properties))] : [])).toSorted(),
    ).toEqual(['["1970",[]]', '["1970-0X-0X",["Born: 03/04/1970"]]']);
    expect(batch?.relationships.map(({ date, properties }) => JSON.stringify([date?.edtf, told(properties)[1]])).toSorted()).toEqual([
      '["2010-0X-0X/2012",["Since: 05/06/2010 / 2012"]]',
      '["2011/2012",[]]',
    ]);
  });
});

test('a date that is left open keeps its words beside an end that writes its own unknown figures', async () => {
  const text = ['Name,Born,Body,Since,Until', 'Ada Nobody,1970,Fictional Mill,05/06/2010,201X', 'Bea Nobody,1970,Fictional Mill,200X,201X'];
  await withFolder({ 'list.csv': text.join('\n'), 'm.yaml': mapping }, async (folder) => {
    const asked = await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/list.csv`);
    expect([asked.code, asked.warned]).toEqual([0, []]);
    const [batch] = await stored(folder);
    expect(batch?.relationships.map(({ date, properties }) => JSON.stringify([date?.edtf, told(properties)[1]])).toSorted()).toEqual([
      '["200X/201X",[]]',
      '["2010-0X-0X/201X",["Since: 05/06/2010 / 201X"]]',
    ]);
  });
});

test('rows of one key with two dates that are left open alike have several values, and the same in other writing is one', async () => {
  const text = [
    'Name,Born,Body,Since,Until',
    'Ada Nobody,03/05/1970,Fictional Mill,,',
    'Ada Nobody,04/06/1970,Fictional Mill,,',
    'Bea Nobody,03/05/1970,Fictional Mill,,',
    'Bea Nobody,3.5.1970,Fictional Mill,,',
  ];
  await withFolder({ 'list.csv': text.join('\n'), 'm.yaml': mapping }, async (folder) => {
    const asked = await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/list.csv`);
    expect([asked.code, asked.warned, asked.said.filter((line) => line.includes('several values')).length]).toEqual([0, [], 1]);
    const [batch] = await stored(folder);
    expect(
      batch?.entities.flatMap(({ kind, properties }) => (kind === 'PERSON' ? [JSON.stringify(told(properties))] : [])).toSorted(),
    ).toEqual(['["1970-0X-0X",["Born: 03/05/1970","Born: 3.5.1970"]]', '[null,["Born: 03/05/1970","Born: 04/06/1970"]]']);
  });
});

test('a span that ends before it begins however it is read is told, and one that does so in one reading is left open', async () => {
  const row = (since: string, until: string) => `Ada Nobody,1970,Fictional Mill,${since},${until}`;
  const text = (...lines: readonly string[]) => ['Name,Born,Body,Since,Until', ...lines].join('\n');
  const files = {
    'wrong.csv': text(row('05/06/2010', '04/05/2010')),
    'open.csv': text(row('05/06/2010', '06/05/2010')),
    'm.yaml': mapping,
  };
  await withFolder(files, async (folder) => {
    const wrong = await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/wrong.csv`);
    expect([wrong.code, wrong.warned.join('').includes('ends before it begins')]).toEqual([1, true]);
    const open = await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/open.csv`);
    expect([open.code, open.warned]).toEqual([0, []]);
  });
});
