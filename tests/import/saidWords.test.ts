import { expect, test } from 'vitest';
import dossierSchema from '#graph-schema/generated/dossier.schema.json' with { type: 'json' };
import knownNamesSchema from '#graph-schema/generated/known-names.schema.json' with { type: 'json' };
import { followTheMoneyMappingSchema } from '#server/import/followTheMoneyMapping/mappingSchema.ts';
import { mappingSchema } from '#server/import/table/mapping/mappingSchema.ts';
import { expected } from '#server/import/words/expected.ts';
import { ar } from '#server/import/words/ar.ts';
import { en } from '#server/import/words/en.ts';
import { said, saidIn } from '#server/import/words/said.ts';

const textsOf = (words: string | object): readonly string[] => (typeof words === 'string' ? [words] : Object.values(words).map(String));
const namesIn = (text: string) => new Set([...text.matchAll(/\{(?:q:)?(\w+)\}/gu)].map(([, name]) => name));

test.each(Object.entries(en))('%s says the same in Arabic, in letters of it', (code, words) => {
  const arabic = textsOf(Object.entries(ar).find(([each]) => each === code)?.[1] ?? '');
  const known = new Set(textsOf(words).flatMap((text) => [...namesIn(text)]));
  const [least = ''] = arabic.toReversed();
  expect(arabic.length).toBe(typeof words === 'string' ? 1 : 6);
  for (const text of arabic) expect([...namesIn(text)].filter((name) => !known.has(name))).toEqual([]);
  expect([code, /\p{Script=Arabic}/u.test(least)]).toEqual([code, true]);
  const dropped = [...known].filter((name) => !namesIn(least).has(name));
  expect(dropped.filter((name) => name !== 'way' && name !== 'words')).toEqual([]);
});

test('what is counted has the form of its number in Arabic', () => {
  expect([1, 2, 3, 11, 100].map((count) => saidIn(said('unpaid', { count }), 'AR').split('،')[0])).toEqual([
    'صف واحد بلا مبلغ',
    'صفان بلا مبلغ',
    '3 صفوف بلا مبلغ',
    '11 صفاً بلا مبلغ',
    '100 صف بلا مبلغ',
  ]);
});

test('what a file says keeps its own direction', () => {
  expect(saidIn({ ...said('noAmount', { cell: 'n/k' }), of: 'Paid' }, 'AR')).toBe('\u2068Paid\u2069: «\u2068n/k\u2069» ليس مبلغاً');
  expect(saidIn({ ...said('noAmount', { cell: 'n/k' }), of: 'Paid' }, 'EN')).toBe('Paid: "n/k" is no amount');
});

/** What schemas say of the values that they may find otherwise. */
function descriptionsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(descriptionsIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'description' && typeof value === 'string' ? [value] : descriptionsIn(value),
  );
}

test.each([
  ['dossiers', dossierSchema],
  ['known names', knownNamesSchema],
  ['mappings', mappingSchema],
  ['mappings of FollowTheMoney', followTheMoneyMappingSchema],
])('what the schema of %s expects is said in Arabic, too, but for sentences of the ontology', (_, schema) => {
  const untold = descriptionsIn(schema).filter((each) => !/^[A-Z]/u.test(each) && expected(each).ar === undefined);
  expect(untold).toEqual([]);
});
