import { expect, test } from 'vitest';
import type { Name } from '#server/domain/entity.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { nothingRemembered } from '#server/engine/walk/remembered.ts';
import { judgedOf } from '#server/engine/walk/suggestions.ts';
import { chance } from '#tests/bench/chance.ts';
import { inventedName } from '#tests/bench/inventedNames.ts';
import { familyEntries } from '#tests/bench/names/families.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const kinds = ['PERSON', 'PERSON', 'PERSON', 'ORGANIZATION'] as const;

/** A text with a letter doubled, left out or put at the end, its words in another order, or one of them left out. */
function misspelt(text: string, n: number): string {
  const words = text.split(' ');
  const at = Math.floor(chance(7, 1, n) * text.length);
  const ways = [
    () => text,
    () => `${text.slice(0, at)}${text.charAt(at)}${text.slice(at)}`,
    () => `${text.slice(0, at)}${text.slice(at + 1)}`,
    () => `${text}a`,
    () => words.toReversed().join(' '),
    () => (words.length > 2 ? words.slice(0, -1).join(' ') : text),
    () => words.join(''),
  ];
  return (ways[Math.floor(chance(7, 2, n) * ways.length)] ?? ways[0])?.() ?? text;
}

/** Fictional: each third is called nearly as the one before it. */
const called = Array.from({ length: 180 }, (_, n) => {
  const { latin, arabic } = inventedName(5, n % 3 === 2 ? n - 1 : n);
  const [inLatin, inArabic] = n % 3 === 2 ? [misspelt(latin, n), misspelt(arabic, n + 1_000)] : [latin, arabic];
  const names: Name[] = [
    { text: inLatin, script: 'Latn', language: 'en', kind: 'PRIMARY' },
    { text: inArabic, script: 'Arab', language: 'ar', kind: 'PRIMARY' },
  ];
  return entity(`e${String(n).padStart(3, '0')}`, kinds[Math.floor(n / 3) % kinds.length], {
    names: n % 5 === 0 ? names.slice(0, 1) : names.slice(n % 7 === 0 ? 1 : 0),
  });
});

/** Fictional families whose members share all names but one, each in one script, and names that are written as one in part. */
const related = [
  ...familyEntries(3).slice(0, 90),
  ...[
    'كفر نبل الوهمي القصير',
    'كفرنبل الوهمي القصير',
    'Kafr Nabl al-Wahmi Shahin',
    'Kafranbel al-Wahmi Shahin',
    'Noor Eldin Wahmi Salim',
    'Nooreldin Wahmi Salim',
    'أبو خالد الوهمي',
    'Abou Khaled al-Wahmi',
    'Khaled',
    'خالد',
  ].map((text, n) => ({ id: `x${String(n).padStart(3, '0')}`, text })),
].map(({ id, text }) =>
  entity(id, 'PERSON', { names: [{ text, script: /\p{Script=Arabic}/u.test(text) ? 'Arab' : 'Latn', language: null, kind: 'PRIMARY' }] }),
);

test.each([
  { of: 'invented names in one script or in two', entities: called, least: 35 },
  { of: 'families whose names share all but a word', entities: related, least: 30 },
])('comparing all in the background finds the pairs that comparing each with every other finds, $of', async ({ entities, least }) => {
  const { engine, close } = await embedded.open();
  await write(engine, batch({ entities }));
  await engine.compareAll(neverStopped);
  const reading = told(engine);
  const found = (await reading.foundPairs(null, 5_000)).map(({ a, b }) => `${a} ${b}`).toSorted();
  const all = (await reading.entities(entities.map(({ id }) => id))).flatMap((each) => each ?? []);
  const pairs = all.flatMap((one, place) =>
    all.slice(place + 1).flatMap((other) => (one.kind === other.kind ? [[one, other] as const] : [])),
  );
  const judged = await judgedOf(reading, pairs, nothingRemembered().words);
  expect(found).toEqual(judged.flatMap(({ a, b, suggestion }) => (suggestion ? [`${a} ${b}`] : [])).toSorted());
  expect(found.length).toBeGreaterThan(least);
  await close();
});
