import type { Corpus } from '#tests/bench/names/corpus.ts';
import { begun, randomFrom, withNoise, withSlip, type FictionalName, type Word } from '#tests/bench/names/fiction.ts';
import type { Named } from '#tests/bench/names/ours.ts';
import { reportedPlaces } from '#tests/bench/names/reportedPlaces.ts';

/** A kind of query, and the ids that each is right to find first. */
export type Slice = { readonly name: string; readonly queries: readonly { readonly text: string; readonly wanted: readonly string[] }[] };

/** The places, with ids. */
export const placeNames: readonly Named[] = reportedPlaces.map(({ arabic }, index) => ({
  id: `place${index}`,
  text: arabic,
  kind: 'LOCATION',
}));

/** What is asked for of the names of a corpus, which are in the index under their Arabic spelling only. */
export function nameSlices({ inside }: Pick<Corpus, 'inside'>, seed: number): readonly Slice[] {
  const random = randomFrom(seed);
  const over = (name: string, make: (given: FictionalName) => string, from = inside): Slice => ({
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
      inside.filter(({ latin }) => !/\b[Aa]b(?:u|o|ou|d)\b|\b[AEae]l\b|\b[bi]b?[ie]n\b/u.test(latin)),
    ),
    over(
      'kunyas',
      ({ latin }) => latin,
      inside.filter(({ arabic }) => arabic.startsWith('أبو ')),
    ),
  ];
}

/** Places by the spellings that reports use, and with a slip; each finds any place that is spelled so. */
export function placeSlices(seed: number): readonly Slice[] {
  const random = randomFrom(seed);
  const asked = reportedPlaces.flatMap(({ spellings }) => spellings);
  const wanted = (text: string) => reportedPlaces.flatMap(({ spellings }, index) => (spellings.includes(text) ? [`place${index}`] : []));
  return [
    { name: 'places', queries: asked.map((text) => ({ text, wanted: wanted(text) })) },
    { name: 'places, one slip', queries: asked.map((text) => ({ text: withSlip(text, random), wanted: wanted(text) })) },
  ];
}

/** Latin spellings of some words asked for among all; every word that the data pairs with the spelling is right. */
export function singleWords(words: readonly Word[], among: readonly Word[], most: number): Slice {
  const wanted = new Map<string, string[]>();
  for (const [index, { spellings }] of among.entries())
    for (const spelling of spellings) wanted.set(spelling, [...(wanted.get(spelling) ?? []), `word${index}`]);
  const asked = [...new Set(words.flatMap(({ spellings }) => spellings))];
  const every = Math.max(1, Math.floor(asked.length / most));
  return {
    name: 'single words',
    queries: asked.filter((_, index) => index % every === 0).map((text) => ({ text, wanted: wanted.get(text) ?? [] })),
  };
}
