import { expect, test } from 'vitest';
import type { Name } from '#server/domain/entity.ts';
import { toId } from '#server/domain/id.ts';
import { alikeNames } from '#server/engine/walk/alikeNames.ts';
import { leastAlike } from '#server/names/compare/leastAlike.ts';
import { nameLikeness } from '#server/names/compare/likeness.ts';
import { wordMemory } from '#server/names/find/wordMemory.ts';
import { named, storeOf } from '#tests/names/namedStore.ts';
import { told } from '#tests/engine/told.ts';
import { areToldApartInArabic, comparedNames } from '#server/names/compare/comparedNames.ts';

function name(text: string, script: string, kind: Name['kind'] = 'PRIMARY'): Name {
  return { text, script, language: null, kind };
}

function texts(one: readonly Name[], other: readonly Name[]): string[] {
  return comparedNames(one, other).map(([a, b]) => `${a.text} ~ ${b.text}`);
}

test('a romanisation of ours is no evidence beside a name that a source has', () => {
  const one = [name('فلان الخيالي', 'Arab'), name('Fulan al-Khayali', 'Latn', 'ROMANIZATION')];
  const other = [name('علان الخيالي', 'Arab'), name('Allan al-Khayali', 'Latn', 'ROMANIZATION')];
  expect(texts(one, other)).toEqual(['فلان الخيالي ~ علان الخيالي']);
});

test('a name that a longer one holds whole is left out', () => {
  const one = [name('أبو فلان الخيالي', 'Arab'), name('أبو فلان', 'Arab', 'KUNYA'), name('الخيالي', 'Arab', 'ALIAS')];
  expect(texts(one, [name('أبو فلان', 'Arab')])).toEqual(['أبو فلان الخيالي ~ أبو فلان']);
});

test('names are compared across scripts only where no script is shared', () => {
  expect(texts([name('فلان', 'Arab')], [name('Fulan', 'Latn')])).toEqual(['فلان ~ Fulan']);
  expect(texts([name('فلان', 'Arab'), name('Fulan', 'Latn', 'ALIAS')], [name('Fulaan', 'Latn')])).toEqual(['Fulan ~ Fulaan']);
  expect(texts([name('Fulan', 'Latn', 'ROMANIZATION')], [name('Fulaan', 'Latn', 'ROMANIZATION')])).toEqual(['Fulan ~ Fulaan']);
});

test('one Latin spelling of two names says nothing where both are known as they are written in Arabic', () => {
  const areAlike = (a: Name, b: Name) => nameLikeness(a.text, b.text).score >= leastAlike;
  const known = (arabic: string, ...latin: readonly string[]) => [
    ...latin.map((text) => name(text, 'Latn')),
    name(arabic, 'Arab', 'ALIAS'),
  ];
  const areApart = (one: readonly Name[], other: readonly Name[]) =>
    comparedNames(one, other).flatMap(([a, b]) =>
      areAlike(a, b) ? [`${a.text} ~ ${b.text}: ${String(areToldApartInArabic([a, one], [b, other], areAlike))}`] : [],
    );
  expect(areApart(known('راشد الوهمي', 'Rashid Wahmi'), known('رشيد الوهمي', 'Rashid Wahmi'))).toEqual([
    'Rashid Wahmi ~ Rashid Wahmi: true',
  ]);
  expect(areApart(known('راشد الوهمي', 'Rashid Wahmi'), [name('Rashid Wahmi', 'Latn')])).toEqual(['Rashid Wahmi ~ Rashid Wahmi: false']);
  expect(areApart(known('أبو عمر الوهمي', 'Rashid Wahmi'), known('راشد الوهمي', 'Rashid Wahmi'))).toEqual([
    'Rashid Wahmi ~ Rashid Wahmi: false',
  ]);
});

test('two who are told apart in Arabic only are not offered by their Latin spelling', async () => {
  const { engine, close } = await storeOf(
    named('rashid', 'راشد الوهمي', 'Rashid Wahmi'),
    named('rasheed', 'رشيد الوهمي', 'Rashid Wahmi'),
    named('latin', 'Rashid Wahmi'),
  );
  const store = told(engine);
  const [one, other, latin] = await store.entities(['rashid', 'rasheed', 'latin'].map(toId));
  const pairs =
    one && other && latin
      ? ([
          [one, other],
          [one, latin],
        ] as const)
      : [];
  const alike = await alikeNames(store, pairs, wordMemory());
  await close();
  expect(alike.map(({ pair, names }) => [...pair.map(({ id }) => id), names.likeness.score >= leastAlike])).toEqual([
    ['latin', 'rashid', true],
    ['rasheed', 'rashid', false],
  ]);
});
