import { expect, test } from 'vitest';
import type { Name } from '#server/domain/entity.ts';
import { comparedNames } from '#server/names/compare/comparedNames.ts';

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
