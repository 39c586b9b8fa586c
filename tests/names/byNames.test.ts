import { expect, test } from 'vitest';
import { nameLikeness } from '#server/names/compare/likeness.ts';
import { piecesOfName } from '#server/names/words/byNames.ts';
import { tokenise } from '#server/names/words/tokens.ts';
import { named, storeOf } from '#tests/names/namedStore.ts';

const written = [
  'Khaled Khayali "Abu Wahm"',
  'Khaled “Abu Wahm” Khayali',
  'Khaled Khayali (Abu Wahm)',
  "Khaled Khayali 'Abu Wahm'",
  'Khaled ‘Abu ’Ubayda al-Wahm’ Khayali',
  'Khaled Khayali (Abu Wahm',
  'Khaled Khayali a.k.a. Abu Wahm',
  'Khaled Khayali, also known as Abu Wahm',
  'خالد الخيالي «أبو الوهم»',
  'خالد الخيالي الملقب بأبي الوهم',
  'خالد الخيالي المكنّى أبو الوهم',
];

test.each(written)('a by-name that stands beside a name makes nobody else of who is known without it: %s', async (text) => {
  expect(nameLikeness(text, 'خالد الخيالي').score).toBeGreaterThan(0.9);
  const own = await storeOf(named('plain', 'خالد الخيالي'), named('other', 'سالم الخيالي'));
  const [hit] = await own.find(text);
  await own.close();
  expect(hit).toMatchObject({ entity: 'plain', strength: 'MEANT' });
  expect(hit?.why.en).toMatch(/Abu|Wahm|أبو|بأبي/u);
  const theirs = await storeOf(named('known', text));
  expect((await theirs.find('Khalid al-Khayali'))[0]).toMatchObject({ strength: 'MEANT' });
  await theirs.close();
});

test('two by-names that differ are of two people, and who is known by a kunya is met by it', () => {
  expect(nameLikeness('Khaled Khayali "Abu Wahm"', 'خالد الخيالي الملقب بأبي سالم').score).toBeLessThan(0.8);
  expect(nameLikeness('Khaled Khayali "Abu Wahm"', 'خالد الخيالي (أبو سالم)').score).toBeLessThan(0.8);
  expect(nameLikeness('Khaled Khayali aka Abu Wahm', 'أبو الوهم خالد الخيالي').score).toBeGreaterThan(0.8);
});

test.each([
  ['خالد المعروف الحمصي', 'خالد الحموي'],
  ['شركة المعروف للصرافة', 'شركة الهرم للصرافة'],
  ['مكتب الشهير للحوالات', 'مكتب'],
  ['Elias Alias Yusuf', 'Elias'],
  ['القائد العسكري "أبو الوهم"', 'القائد العسكري'],
  ['زوجة (أبو الوهم)', 'زوجة'],
  ['Sheikh (Abu Wahm)', 'Sheikh Salem'],
  ['Khaled "Abu Wahm al-Khayali"', 'Khaled al-Homsi'],
  ['Khaled Khayali (Umm Wahm)', 'Khaled Khayali bin Salem'],
  ['Khaled Khayali (Abu Wahm 1)', 'Khaled Khayali'],
  ["Khaled 'Abu Wahm al-Khayali", 'Khaled al-Homsi'],
  ["Khaled 'Abu l-Wahm", 'Khaled'],
  ['Khaled Khayali – Abu Wahm', 'Khaled Khayali'],
])('nobody is found by what is left of a name without its by-name where that names nobody, or another: %s, %s', async (text, known) => {
  expect(nameLikeness(text, known).score).toBeLessThan(0.8);
  const own = await storeOf(named('known', known));
  const hits = await own.find(text);
  await own.close();
  expect(hits.filter(({ strength, score }) => strength === 'MEANT' && score > 0.8)).toEqual([]);
});

test('who is known by a by-name, or by the name that stands before one, is found by either', async () => {
  const own = await storeOf(named('known', 'Yusuf Salem aka Khaled Khayali'), named('kunya', 'Khalid Yusuf "Abu Omar al-Iraqi"'));
  const found = async (text: string) => (await own.find(text)).filter(({ strength }) => strength === 'MEANT').map(({ entity }) => entity);
  expect(await found('Khaled Khayali')).toEqual(['known']);
  expect(await found('Yusuf Salem')).toEqual(['known']);
  expect(await found('Abu Omar al-Iraqi')).toEqual(['kunya']);
  await own.close();
});

test('what is quoted in the name of a body is its name, and a word that says that a name follows is none', () => {
  const byNames = (text: string) => tokenise(text).flatMap(({ text: word, isByName }) => (isByName ? [word] : []));
  expect(byNames('Fictional Company "Khayal"')).toEqual([]);
  expect(byNames('Alias Khayali')).toEqual([]);
  expect(byNames('"Abu Wahm"')).toEqual([]);
  expect(tokenise('Khaled alias al-Khayali').map(({ text }) => text)).toEqual(['khaled', 'al', 'khayali']);
  expect(nameLikeness('Fictional Company "Khayal"', 'Fictional Company "Wahm"').score).toBeLessThan(0.8);
  expect(nameLikeness('Fictional Company "Khayal"', 'Fictional Company').score).toBeLessThan(0.8);
});

test.each(
  [
    'aka, AKA, a.k.a., A. K. A., a/k/a, alias, ALIAS, fka, F.K.A., known as, ALSO KNOWN AS, formerly known as, nom de guerre, NOM DE GUERRE, nicknamed, genannt, lakaplı, LAKAPLI, по прозвищу, ПО ПРОЗВИЩУ',
    'المعروف, والملقب, المُلقَّب, المكنى, المكني, الشهير, المدعو, المدعوة, يلقب, يكنى, يُعرف',
  ].flatMap((each) => each.split(', ')),
)('another name is told after %s', (saying) => {
  const name = /\p{Script=Arabic}/u.test(saying) ? 'بأبي الوهم' : 'Abu Wahm';
  expect(piecesOfName(`Khaled Khayali ${saying} ${name}`).map(({ role }) => role)).toEqual(['name', 'says', 'byName', 'name']);
});
