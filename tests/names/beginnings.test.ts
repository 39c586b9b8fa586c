import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { reportedBodies } from '#tests/bench/names/reportedBodies.ts';
import { reportedNames } from '#tests/bench/names/reportedNames.ts';
import { reportedPlaces } from '#tests/bench/names/reportedPlaces.ts';
import { named, storeOf } from '#tests/names/namedStore.ts';

/** People composed by chance, places and public bodies, each by an Arabic and by a Latin spelling. */
const names: readonly (readonly [kind: EntityKind, text: string])[] = [
  ...reportedNames(150, 29).flatMap(({ arabic, latin }) => [arabic, latin].map((text) => ['PERSON', text] as const)),
  ...reportedPlaces.flatMap(({ arabic, spellings }) => [arabic, ...spellings.slice(0, 1)].map((text) => ['LOCATION', text] as const)),
  ...reportedBodies.flatMap(({ arabic, spellings }) => [arabic, ...spellings.slice(0, 2)].map((text) => ['ORGANIZATION', text] as const)),
  ...['Иван Выдуманный', '阿布·哈姆扎', '알바그다디', 'अबू हमज़ा'].map((text) => ['PERSON', text] as const),
];

let store: Awaited<ReturnType<typeof storeOf>>;

beforeAll(async () => {
  store = await storeOf(...names.map(([kind, text], index) => ({ ...named(`n${index}`, text), kind })));
});

afterAll(() => store.close());

test('no beginning of the name of a person, a place or a body is met by nothing, in either script, wherever it is cut', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), async ([, text], share) => {
      const letters = Array.from(text);
      const begun = letters.slice(0, 1 + Math.floor(share * (letters.length - 1))).join('');
      expect([begun, (await store.find(begun)).length > 0]).toEqual([begun, true]);
    }),
    { numRuns: 300 },
  ));

test('a beginning that would be a whole name with a slip is one: what it may go on to is found beside who is named so', async () => {
  const own = await storeOf(
    named('dayr', 'دير الوهم'),
    named('daraa', 'درعا'),
    named('daraya', 'داريا'),
    named('afrin', 'عفرين'),
    named('nasiri', 'ناصري'),
  );
  const meant = async (text: string) => (await own.find(text)).filter(({ strength }) => strength === 'MEANT').map(({ entity }) => entity);
  expect(await meant('Der')).toEqual(['dayr', 'daraa']);
  expect(await meant('Darayy')).toContain('daraya');
  expect(await meant('Ifri')).toEqual(['afrin']);
  expect(await meant('Ansari')).toEqual([]);
  await own.close();
});
