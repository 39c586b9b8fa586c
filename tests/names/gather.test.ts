import { afterAll, beforeAll, expect, test } from 'vitest';
import { closest, rank } from '#server/names/find/rank.ts';
import { gather } from '#server/names/find/gather.ts';
import { mostThatReach } from '#server/names/find/mayReach.ts';
import { readQuery } from '#server/names/find/readQuery.ts';
import { wordMemory } from '#server/names/find/wordMemory.ts';
import { inventedName } from '#tests/bench/inventedNames.ts';
import { told } from '#tests/engine/told.ts';
import { named, storeOf } from '#tests/names/namedStore.ts';

const names = Array.from({ length: 400 }, (_, n) => inventedName(3, n)).flatMap(({ latin, arabic }) => [latin, arabic]);
const bodies = [
  'Shield Brigade',
  'Lantern Brigade of the Harbour',
  'لواء الفانوس',
  'Abu Batari',
  'Abpo Batari',
  'B. Batari',
  'Şahin Çelik',
  'Sahin Celik',
  'Samir Batari',
  'Samira Batari',
];
let store: Awaited<ReturnType<typeof storeOf>>;
beforeAll(async () => {
  store = await storeOf(...[...names, ...bodies].map((text, n) => named(`n${n}`, text)));
});
afterAll(() => store.close());

const some = [...names.filter((_, n) => n % 19 === 0), ...bodies];

test('what is remembered of words is what is found without, for names of fewer words and of more', async () => {
  const words = wordMemory();
  words.at('one');
  const asked = some.flatMap((text) => [text, text.split(' ').slice(0, 1).join(' '), `${text} ${text}`]);
  const reading = told(store.engine);
  for (const text of asked) {
    const [query, plain] = [readQuery(text, true), readQuery(text, true)];
    const [kept, found] = [await gather(reading, query, null, words), await gather(reading, plain, null)];
    expect(kept.asked.map(({ alike }) => alike.map(({ word, entities, match }) => [word, entities, match]))).toEqual(
      found.asked.map(({ alike }) => alike.map(({ word, entities, match }) => [word, entities, match])),
    );
    expect([kept.byWords, kept.joined]).toEqual([found.byWords, found.joined]);
  }
});

test('no more reach a score than may', async () => {
  const reading = told(store.engine);
  for (const text of some) {
    const gathered = await gather(reading, readQuery(text, true), null);
    const hits = await rank(gathered, reading.turns);
    for (const least of [0.5, 0.8, 0.95])
      expect(hits.filter(({ score }) => score >= least).length).toBeLessThanOrEqual(mostThatReach(gathered, least, closest));
  }
});
