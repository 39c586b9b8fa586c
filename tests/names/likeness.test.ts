import { describe, expect, test } from 'vitest';
import { duplicateBand, noEvidence } from '#server/names/compare/duplicateBand.ts';
import { nameLikeness } from '#server/names/compare/likeness.ts';

describe('two spellings of one name', () => {
  test.each([
    ['خالد الخيالي', 'Khaled al-Khayali'],
    ['أبو عبيدة الوهمي', 'Abou Obaida al-Wahmi'],
    ['أبو عبيدة', 'ابوعبيده'],
    ['عبد الرحمن الوهمي', 'Abderrahmane Wahmi'],
    ['كفر وهمل', 'كفروهمل'],
    ['Yousef Khayali', 'Yusuf al-Khayaly'],
  ])('%s and %s may be one, by name alone no more than that', (a, b) => {
    const name = nameLikeness(a, b);
    expect([name.vetoes, duplicateBand(name)]).toEqual([[], 'possible']);
  });

  test('show which word met which, and how rare it is', () => {
    const { words, onlyA, onlyB } = nameLikeness('خالد الخيالي', 'Khaled al-Khayali', (word) =>
      word === 'khaled' || word === 'خالد' ? 40 : 2,
    );
    expect(words.map(({ a, b, rule, rarity }) => [a, b, rule, rarity])).toEqual([
      ['خالد', 'khaled', 'sound', 40],
      ['الخيالي', 'khayali', 'sound', 2],
    ]);
    expect([onlyA, onlyB]).toEqual([[], []]);
  });
});

describe('names that look alike and are not one', () => {
  test.each([
    ['brothers', 'طارق بن الطاهر الخيالي', 'علي بن الطاهر الخيالي', 'otherFirstName'],
    ['brothers across scripts', 'طارق الطاهر الخيالي', 'Ali al-Taher al-Khayali', 'otherFirstName'],
    ['father and son', 'برزان إبراهيم حسن الخيالي', 'محمد برزان إبراهيم حسن الخيالي', 'shiftedDescent'],
    ['a man and the father of his namesake', 'أبو خطاب', 'خطاب', 'kunyaOnOneSide'],
    ['men with another nisba', 'خالد الأنباري', 'خالد المصري', 'otherWord'],
  ])('%s are not offered: %s and %s', (_, a, b, veto) => {
    const name = nameLikeness(a, b);
    expect(name.vetoes).toContain(veto);
    expect(duplicateBand(name, { ...noEvidence, sharedUnits: 3, sharedRelatives: 3 })).toBe('none');
  });

  test('a name without letters is like none, not even itself', () => {
    expect([nameLikeness('', '').score, nameLikeness('—', '…').score]).toEqual([0, 0]);
  });
});

describe('the band of a suggestion', () => {
  const name = { score: 0.95, vetoes: [] };

  test('is likely only with what the graph says', () => {
    expect([
      duplicateBand(name),
      duplicateBand(name, { ...noEvidence, sharedPlaces: 1 }),
      duplicateBand(name, { ...noEvidence, sharedPlaces: 1, sharedDates: 1 }),
      duplicateBand(name, { ...noEvidence, sharedUnits: 1 }),
      duplicateBand({ ...name, score: 0.8 }, { ...noEvidence, sharedUnits: 9 }),
    ]).toEqual(['possible', 'possible', 'likely', 'likely', 'possible']);
  });

  test('falls with each contradiction', () => {
    const shared = { ...noEvidence, sharedUnits: 2, sharedRelatives: 2 };
    expect([0, 1, 2].map((contradictions) => duplicateBand(name, { ...shared, contradictions }))).toEqual(['likely', 'possible', 'none']);
  });
});
