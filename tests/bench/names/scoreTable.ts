import { corpora } from '#tests/bench/names/corpus.ts';
import { freeWords } from '#tests/bench/names/fiction.ts';
import { recallOf } from '#tests/bench/names/measures.ts';
import { ours, type Named } from '#tests/bench/names/ours.ts';
import { scriptNames, scripts, scriptsOfOurs } from '#tests/bench/names/otherScripts.ts';
import { reportedBodies } from '#tests/bench/names/reportedBodies.ts';
import { knownGroups } from '#tests/bench/names/knownGroups.ts';
import { reportedNames } from '#tests/bench/names/reportedNames.ts';
import { nameSlices, placeNames, placeSlices, singleWords, type Slice } from '#tests/bench/names/slices.ts';
import { bestPlace, heading, line, percent } from '#tests/bench/names/tables.ts';

const slipSeed = 7;
const mostWords = 1_000;
const scriptNamesAsked = 200;
const others = 3_000;

type Measured = { readonly at1: number; readonly at5: number };

/**
 * NameScore: the mean of seven cells, each of queries that the training did not see: Latin spellings of names and places as reported, full names of words held
 * back, one slip in either script, Arabic noise, 70 % typed (among the first five), and single words held back of each of the two free lists. Ours only.
 * misses: each query that its own did not stand first for is told, too.
 */
export async function* scoreTable(folder: string, misses: boolean): AsyncGenerator<string> {
  yield heading('NameScore, the mean of seven cells');
  const [heldBack, , reported] = corpora(folder);
  if (!heldBack || !reported) return;
  const told: string[] = [];
  const slices = async (index: readonly Named[], list: readonly Slice[]) => {
    const mine = await ours(index);
    const found = new Map<string, Measured>();
    for (const slice of list) found.set(slice.name, await measured(mine.ask, slice, misses ? told : null, index));
    await mine.close();
    return (name: string): Measured => found.get(name) ?? { at1: 0, at5: 0 };
  };
  const namesOf = ({ inside, around }: typeof heldBack) => [...inside, ...around].map(({ id, arabic }) => ({ id, text: arabic }));
  const of = await slices([...namesOf(reported), ...placeNames], [...nameSlices(reported, slipSeed), ...placeSlices(slipSeed)]);
  const full = await slices(namesOf(heldBack), nameSlices(heldBack, slipSeed));
  const words: number[] = [];
  for (const list of ['google', 'wikidata'] as const) {
    const free = freeWords(folder, list);
    const index = free.all.map(({ arabic }, place) => ({ id: `word${place}`, text: arabic }));
    words.push((await slices(index, [singleWords(free.heldBack, free.all, mostWords)]))('single words').at1);
  }
  const cells: readonly (readonly [string, number])[] = [
    ['Latin spellings', mean([of('Latin spellings').at1, of('places').at1])],
    ['full names', full('Latin spellings').at1],
    [
      'one slip',
      mean([...[of, full].flatMap((each) => [each('one slip, Latin').at1, each('one slip, Arabic').at1]), of('places, one slip').at1]),
    ],
    ['Arabic noise', mean([of('Arabic noise').at1, full('Arabic noise').at1])],
    ['70 % typed @5', mean([of, full].flatMap((each) => [each('70 % typed, Latin').at5, each('70 % typed, Arabic').at5]))],
    ['single words, Google', words[0] ?? 0],
    ['single words, Wikidata', words[1] ?? 0],
  ];
  for (const [name, share] of cells) yield line(name, [percent(share)]);
  yield line('NameScore', [(100 * mean(cells.map(([, share]) => share))).toFixed(1)]);
  yield* told;
}

/**
 * Names in other scripts among 3,000 others, against their Arabic and their Latin spelling, and the other way; bodies, known by their Arabic name, by what they are called in
 * other languages. Ours only. misses: as for the score.
 */
export async function* kindsTable(misses: boolean): AsyncGenerator<string> {
  const told: string[] = [];
  const names = scriptNames(scriptNamesAsked, 17);
  const around = reportedNames(others, 19);
  const inArabic = around.map(({ id, arabic }) => ({ id, text: arabic }));
  const inLatin = around.map(({ id, latin }) => ({ id, text: latin }));
  yield heading(
    `${names.length} names in other scripts among ${others}: known in Arabic letters, known in Latin ones, asked for in Latin ones; recall@1 / recall@5`,
  );
  const askEach = async (index: readonly Named[], queries: Slice['queries'], name: string) => {
    const mine = await ours(index);
    const found = await measured(mine.ask, { name, queries }, misses ? told : null, index);
    await mine.close();
    return `${percent(found.at1)} / ${percent(found.at5)}`;
  };
  const later = scriptNames(scriptNamesAsked, 23, true);
  const rows = [
    ...scripts.map((script) => ({ title: script, script, names })),
    ...scriptsOfOurs.map((script) => ({ title: `${script}, later words`, script, names: later })),
  ];
  for (const { title, script, names: composed } of rows) {
    const [own, latin, arabic] = [
      composed.map(({ id, by }) => ({ id, text: by.get(script) ?? '' })),
      composed.map((name) => ({ id: name.id, text: name.latin })),
      composed.map((name) => ({ id: name.id, text: name.arabic })),
    ];
    const asked = (list: readonly Named[]) => list.map(({ id, text }) => ({ text, wanted: [id] }));
    yield line(title, [
      await askEach([...arabic, ...inArabic], asked(own), title),
      await askEach([...latin, ...inLatin], asked(own), title),
      await askEach([...own, ...inLatin], asked(latin), title),
    ]);
  }
  for (const [name, bodies] of [['public bodies', reportedBodies] as const, ['known groups', knownGroups()] as const]) {
    const index = bodies.map(({ arabic }, place) => ({ id: `body${place}`, text: arabic, kind: 'ORGANIZATION' as const }));
    const queries = bodies.flatMap(({ spellings }, place) => spellings.map((text) => ({ text, wanted: [`body${place}`] })));
    yield line(`${name} (${queries.length} of ${bodies.length})`, [await askEach([...index, ...inArabic], queries, name)]);
  }
  yield* told;
}

async function measured(
  ask: Awaited<ReturnType<typeof ours>>['ask'],
  { name, queries }: Slice,
  misses: string[] | null,
  index: readonly Named[],
): Promise<Measured> {
  const texts = new Map(index.map(({ id, text }) => [id, text]));
  const places: number[] = [];
  for (const { text, wanted } of queries) {
    const answer = await ask(text);
    const place = bestPlace(answer, wanted);
    places.push(place);
    if (place === 1 || misses === null) continue;
    const first = answer.slice(0, 2).map(({ id, score }) => `${texts.get(id) ?? ''} ${score.toFixed(2)}`);
    misses.push(
      [
        name,
        text,
        wanted
          .map((id) => texts.get(id) ?? '')
          .slice(0, 2)
          .join(' / '),
        place,
        ...first,
      ].join(' | '),
    );
  }
  return recallOf(places);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
