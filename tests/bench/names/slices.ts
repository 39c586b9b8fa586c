import { begun, randomFrom, withNoise, withSlip, type FictionalName, type Word } from '#tests/bench/names/fiction.ts';

/** A kind of query, and how one is made of a name that is in the index under its Arabic spelling only. */
export type Slice = { readonly name: string; readonly queries: readonly { readonly text: string; readonly wanted: readonly string[] }[] };

/** Places with their spellings, all of them public names of towns and regions in Syria and Iraq. */
const places: readonly (readonly [string, readonly string[]])[] = [
  ['دير الزور', ['Deir ez-Zor', 'Dayr az-Zawr', 'Deir Ezzor', 'Der Zor', 'Deir al-Zour', 'Derezor']],
  ['البوكمال', ['al-Bukamal', 'Abu Kamal', 'Albu Kamal', 'Bukamal', 'Abou Kamal']],
  ['الميادين', ['al-Mayadin', 'Mayadeen', 'Al Miyadin', 'Mayadine']],
  ['الرقة', ['Raqqa', 'ar-Raqqah', 'Rakka', 'al-Raqqa', 'Raqa']],
  ['إدلب', ['Idlib', 'Edleb', 'Idleb']],
  ['حماة', ['Hama', 'Hamah', 'Hamath']],
  ['كفر نبل', ['Kafr Nabl', 'Kafranbel', 'Kafr Nabel', 'Kfar Nabl']],
  ['معرة النعمان', ['Maarat al-Numan', "Ma'arrat an-Nu'man", 'Maaret al Noman', 'Maarrat al-Nouman']],
  ['القامشلي', ['Qamishli', 'al-Qamishly', 'Kamishli', 'Kamechliye']],
  ['تدمر', ['Tadmur', 'Tadmor', 'Tedmor']],
  ['الموصل', ['Mosul', 'al-Mawsil', 'Mossoul', 'Musul']],
  ['تل أبيض', ['Tell Abyad', 'Tal Abyad', 'Tel Abiad', 'Tall Abyad']],
];

/** Names of the places, with ids. */
export const placeNames = places.map(([text], index) => ({ id: `place${index}`, text }));

/** The slices over composed names and places; each takes the same names. */
export function nameSlices(names: readonly FictionalName[], seed: number): readonly Slice[] {
  const random = randomFrom(seed);
  const over = (name: string, make: (given: FictionalName) => string, from = names): Slice => ({
    name,
    queries: from.map((given) => ({ text: make(given), wanted: [given.id] })),
  });
  return [
    over('Latin spellings', ({ latin }) => latin),
    over('one slip, Latin', ({ latin }) => withSlip(latin, random)),
    over('one slip, Arabic', ({ arabic }) => withSlip(arabic, random)),
    over('Arabic noise', ({ arabic }) => withNoise(arabic, random)),
    over('70 % typed, Latin', ({ latin }) => begun(latin)),
    over('70 % typed, Arabic', ({ arabic }) => begun(arabic)),
    over(
      'words in another order',
      ({ latin }) => latin.split(' ').toReversed().join(' '),
      names.filter(({ latin }) => !/^A[bl]|\b[AEae]l\b/u.test(latin)),
    ),
    over(
      'kunyas',
      ({ latin }) => latin,
      names.filter(({ arabic }) => arabic.startsWith('أبو ')),
    ),
    { name: 'places', queries: places.flatMap(([, spellings], index) => spellings.map((text) => ({ text, wanted: [`place${index}`] }))) },
  ];
}

/** Latin words asked for among Arabic words; every word that the data pairs with the spelling is right. */
export function singleWords(words: readonly Word[], most: number): Slice {
  const wanted = new Map<string, string[]>();
  for (const [index, { spellings }] of words.entries())
    for (const spelling of spellings) wanted.set(spelling, [...(wanted.get(spelling) ?? []), `word${index}`]);
  const every = Math.max(1, Math.floor(wanted.size / most));
  return {
    name: 'single words',
    queries: [...wanted].filter((_, index) => index % every === 0).map(([text, ids]) => ({ text, wanted: ids })),
  };
}
