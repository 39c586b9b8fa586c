import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFirst, named, storeOf } from '#tests/names/namedStore.ts';

let store: Awaited<ReturnType<typeof storeOf>>;

/** Fictional people of one family name, and names in which articles and descent are run together. */
beforeAll(async () => {
  store = await storeOf(
    named('jasim', 'جاسم محمد الوهمي'),
    named('karim', 'كريم محمود الوهمي'),
    named('short', 'S. T. al-Wahmi'),
    named('khaled', 'خالد الخيالي'),
    named('elided', 'سليم العبيدي'),
    named('atif', 'عاطف الخيالي'),
    named('sayyid', 'السيد حمزة الخيالي'),
    named('khalifa', 'سامي بن خليفة'),
    named('ould', 'محمد ولد سليم'),
  );
});

afterAll(() => store.close());

test('initials meet what they begin, in both scripts and either way', () =>
  expectFirst(store.first, {
    jasim: ['J. M. al-Wahmi', 'ج. م. الوهمي', 'al-Wahmi J. M.', 'J al-Wahmi'],
    karim: ['K. M. al-Wahmi', 'ك. الوهمي'],
    khaled: ['Kh. al-Khayali', 'خ. الخيالي'],
    short: ['Salim Tariq al-Wahmi', 'سليم طارق الوهمي', 'S. T. al-Wahmi'],
  }));

test('initials decide nothing: by them a name scores less than in full, and one that begins nothing is another name', async () => {
  const scoreOf = async (text: string, id: string) => (await store.find(text)).find(({ entity }) => entity === id);
  const [full, begun, other] = await Promise.all([
    scoreOf('Jasim Mohammed al-Wahmi', 'jasim'),
    scoreOf('J. M. al-Wahmi', 'jasim'),
    scoreOf('K. M. al-Wahmi', 'jasim'),
  ]);
  expect([full?.score ?? 0, begun?.score ?? 0, other?.score ?? 1].map((score) => score > 0.7)).toEqual([true, false, false]);
  expect(begun?.score).toBeGreaterThan(other?.score ?? 1);
  expect(full?.score).toBeGreaterThan(begun?.score ?? 1);
  expect(begun?.why.en).toMatch(/^weak match; /u);
  expect(other?.why.en).toMatch(/^weak match, another name/u);
});

test('articles, descent and doubled glides that are run together are read, and no other word loses its l', async () => {
  await expectFirst(store.first, {
    elided: ['Labidi', 'Salim Labidi', 'Slim Laabidi'],
    sayyid: ['Sayyed Hamza', 'Seyyid Hamza', 'Sayed Hamza'],
    khalifa: ['Benkhalifa', 'Sami Benkhalifa'],
    ould: ['Mohamed Ouldsalim', 'Mohamed Ould-Salim'],
  });
  const [latif] = await store.find('Latif al-Khayali');
  expect(latif?.why.en).toMatch(/another name/u);
});
