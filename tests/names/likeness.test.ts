import { describe, expect, test } from 'vitest';
import { duplicateBand, noEvidence } from '#server/names/compare/duplicateBand.ts';
import { leastAlike } from '#server/names/compare/leastAlike.ts';
import { nameLikeness } from '#server/names/compare/likeness.ts';

describe('two spellings of one name', () => {
  test.each([
    ['خالد الخيالي', 'Khaled al-Khayali'],
    ['أبو عبيدة الوهمي', 'Abou Obaida al-Wahmi'],
    ['أبو عبيدة', 'ابوعبيده'],
    ['عبد الرحمن الوهمي', 'Abderrahmane Wahmi'],
    ['كفر وهمل', 'كفروهمل'],
    ['أحمد ولد سالم الخيالي', 'Ahmed Ould Salem al-Khayali'],
    ['فاطمة المصرية', 'Fatima al-Masriya'],
    ['صلاح الخيالي', 'Salah al-Khayali'],
    ['نورةسالم الخيالي', 'Noura Salem al-Khayali'],
    ['Yousef Khayali', 'Yusuf al-Khayaly'],
    ['يوسف يوسف الخيالي', 'Youcef Yousef el-Khayali'],
    ['عبد الرحمن الخيالي', 'Abdul Rehman Khayali'],
    ['عبد القادر الخيالي', 'Abdelkader el-Khayali'],
    ['عبد الله الخيالي', 'Abdallah Khayali'],
    ['رشيد الخيالي', 'Rachid Khayali'],
    ['بشار الخيالي', 'Bachar Khayali'],
    ['Khayali Ziad Basel', 'Ziad Basel al-Khayali'],
  ])('%s and %s may be one, by name alone no more than that', (a, b) => {
    const name = nameLikeness(a, b);
    expect([name.vetoes, duplicateBand(name)]).toEqual([[], 'possible']);
  });

  test('show which word met which, and how rare it is', () => {
    const { words, onlyA, onlyB } = nameLikeness('خالد الخيالي', 'Khaled al-Khayali', (word) =>
      word === 'khaled' || word === 'خالد' ? 40 : 2,
    );
    expect(words.map(({ a, b, rule, rarity }) => [a.text, b.text, rule, rarity])).toEqual([
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
    ['a man and the father of another whose name reads so', 'أبو سامي الخيالي', 'Bessam al-Khayali', 'kunyaOnOneSide'],
    ['men with another nisba', 'خالد الأنباري', 'خالد المصري', 'otherWord'],
    ['brothers whose names share their beginning', 'عدي سالم حسين الخيالي', 'Ali Salem Hussein al-Khayali', 'otherFirstName'],
    ['brothers one letter apart, across scripts', 'كمال سالم الخيالي', 'Jamal Salem al-Khayali', 'otherFirstName'],
    ['brothers one letter apart, in Latin letters', 'Kamal Salem al-Khayali', 'Jamal Salem al-Khayali', 'otherFirstName'],
    ['brothers who serve by other names of God', 'عبد الكريم سالم الخيالي', 'Abd al-Rahim Salem al-Khayali', 'otherFirstName'],
    ['brothers who serve by names that begin alike', 'عبد الرحمن سالم الخيالي', 'Abdul Rahim Salem al-Khayali', 'otherFirstName'],
    ['brothers who serve by names that sound alike', 'عبد القادر سالم الخيالي', 'Abdul Qahir Salem al-Khayali', 'otherFirstName'],
    ['brothers who serve by two names, in Latin letters', 'Abdul Ghaffar Salem Khayali', 'Abdul Ghafur Salem Khayali', 'otherFirstName'],
    ['brothers of another last vowel', 'بشار سالم الخيالي', 'Bashir Salem al-Khayali', 'otherFirstName'],
    ['brothers of another last vowel, in Latin letters', 'Rashid Salem al-Khayali', 'Rashad Salem al-Khayali', 'otherFirstName'],
    ['brothers of frequent names that sound alike', 'أنس سالم الخيالي', 'Anis Salem al-Khayali', 'otherFirstName'],
    ['a brother and a sister of such names', 'هدى سالم الخيالي', 'Hadi Salem al-Khayali', 'otherFirstName'],
    ['a sister as Persian and the Levant write her', 'Amin Salem al-Khayali', 'Amineh Salem al-Khayali', 'otherFirstName'],
    ['men of two grandfathers of another last vowel', 'باسل زياد كريم الخيالي', 'Basel Ziad Karam al-Khayali', 'otherWord'],
    ['a son and his father', 'باسل بن زياد الخيالي', 'زياد بن كريم الخيالي', 'shiftedDescent'],
    ['a son and his father, across scripts', 'باسل بن زياد', 'Ziad bin Karim', 'shiftedDescent'],
    ['Ali son of Mohammed and Mohammed son of Ali', 'علي محمد الخيالي', 'Mohammed Ali al-Khayali', 'otherOrder'],
    ['men of two fathers and grandfathers', 'Basel Ziad Karim Khayali', 'Basel Karim Ziad Khayali', 'otherOrder'],
    ['a man and one of his father’s name', 'سالم خالد', 'خالد سالم', 'otherOrder'],
    ['Mahmud and Muhammad', 'محمود سالم الخيالي', 'Mohammed Salem al-Khayali', 'otherFirstName'],
    ['men of two fathers', 'باسل سمير زياد الخيالي', 'Basel Khaled Ziad al-Khayali', 'otherWord'],
    ['a brother and a sister', 'سمير سالم الخيالي', 'سميرة سالم الخيالي', 'otherFirstName'],
    ['a brother and a sister, across scripts', 'سمير سالم الخيالي', 'Samira Salem al-Khayali', 'otherFirstName'],
    ['a sister and a brother, across scripts', 'أمينة سالم الخيالي', 'Amin Salem al-Khayali', 'otherFirstName'],
    ['a brother and a sister, in Latin letters', 'Khaled Salem al-Khayali', 'Khaleda Salem al-Khayali', 'otherFirstName'],
    ['a brother and a sister whose name ends in a breath', 'صالح سالم الخيالي', 'Saliha Salem al-Khayali', 'otherFirstName'],
    ['a father and a mother of one name', 'أبو سالم الخيالي', 'Umm Salem al-Khayali', 'otherSex'],
    ['a son and a daughter', 'نور بن سالم الخيالي', 'نور بنت سالم الخيالي', 'otherSex'],
  ])('%s are not offered: %s and %s', (_, a, b, veto) => {
    const name = nameLikeness(a, b);
    expect(name.vetoes).toContain(veto);
    expect(duplicateBand(name, { ...noEvidence, sharedUnits: 3, sharedRelatives: 3 })).toBe('none');
  });

  test.each([
    ['Lantern Fund II LLC', 'Lantern Fund III LLC'],
    ['1290 Lantern Road Club', '1291 Lantern Road Club'],
    ['Fictional Brigade 42 of the Lantern', 'Fictional Brigade 43 of the Lantern'],
    ['اللواء 42 الوهمي الخيالي', 'اللواء ٤٣ الوهمي الخيالي'],
    ['الفرقة السابعة عشرة الوهمية الخيالية', 'الفرقة السابعة الوهمية الخيالية'],
    ['الفرقة الأولى الوهمية الخيالية', 'الفرقة الثانية الوهمية الخيالية'],
    ['First Lantern Harbour Bank', 'Second Lantern Harbour Bank'],
    ['Lantern Fund I', 'Lantern Fund V'],
    ['Lantern Harbour Holding Fund Limited', 'Lantern Harbour Holding Fund 2 Limited'],
    ['M16 Lantern Harbour Battalion', 'M17 Lantern Harbour Battalion'],
  ])('two of a series are not offered, whatever else they share: %s and %s', (a, b) => {
    const name = nameLikeness(a, b);
    expect(name.vetoes).toContain('otherNumber');
    expect(duplicateBand(name, { ...noEvidence, sharedUnits: 3 }, false)).toBe('none');
  });

  test.each([
    ['Lantern Fund II', 'Lantern Fund 2'],
    ['الفرقة ١٧ الوهمية', 'الفرقة 17 الوهمية'],
    ['55th Fictional Brigade', '55 Fictional Brigade'],
    ['Lantern Office No. 07', 'Lantern Office No. 7'],
    ['Ali V. Khayali', 'Ali Khayali'],
  ])('one number written in two ways is no difference: %s and %s', (a, b) => {
    expect(nameLikeness(a, b).vetoes).not.toContain('otherNumber');
  });

  test('the order of its words alone does not make two bodies one, as it may two spellings of a person', () => {
    const name = nameLikeness('Commercial Harbour Bank', 'Harbour Commercial Bank', () => 1, false);
    const shared = { ...noEvidence, sharedUnits: 2 };
    expect([duplicateBand(name, shared, false), duplicateBand(name, shared, true)]).toEqual(['possible', 'likely']);
  });

  test.each([
    ['الشيخ سالم خالد الوهمي', 'سالم خالد الوهمي', ['الشيخ']],
    ['Dr Salem Khaled al-Wahmi', 'سالم خالد الوهمي', ['dr']],
    ['Sheikh Salem Khaled al-Wahmi', 'الشيخ سالم خالد الوهمي', []],
  ])('a title before a name is told and is no other first name: %s, %s', (a, b, only) => {
    const name = nameLikeness(a, b);
    expect({ vetoes: name.vetoes, only: [...name.onlyA, ...name.onlyB].map(({ text }) => text), isLikely: name.score > 0.95 }).toEqual({
      vetoes: [],
      only,
      isLikely: true,
    });
  });

  test.each([
    ['Sayyid Khaled Salem', 'Khaled Salem', 'a title that is a first name, too, may be the son'],
    ['Haji Salem', 'Salem', 'what may be all of a name'],
  ])('is no title: %s, %s, %s', (a, b) => expect(nameLikeness(a, b).score).toBeLessThan(0.6));

  test('a name without letters is like none, not even itself', () => {
    expect([nameLikeness('', '').score, nameLikeness('—', '…').score]).toEqual([0, 0]);
  });
});

describe('the band of a suggestion', () => {
  const name = { score: 0.95, vetoes: [], reordered: false };

  test('is likely only with what the graph says', () => {
    expect([
      duplicateBand(name),
      duplicateBand(name, { ...noEvidence, sharedPlaces: 1 }),
      duplicateBand(name, { ...noEvidence, sharedPlaces: 1, sharedDates: 1 }),
      duplicateBand(name, { ...noEvidence, sharedOften: 1 }),
      duplicateBand(name, { ...noEvidence, sharedUnits: 1 }),
      duplicateBand({ ...name, score: 0.8 }, { ...noEvidence, sharedUnits: 9 }),
    ]).toEqual(['possible', 'possible', 'likely', 'possible', 'likely', 'possible']);
  });

  test('falls with each contradiction', () => {
    const shared = { ...noEvidence, sharedUnits: 2, sharedRelatives: 2 };
    expect([0, 1, 2].map((contradictions) => duplicateBand(name, { ...shared, contradictions }))).toEqual(['likely', 'possible', 'none']);
  });

  test('is never likely and never none for a claim that speaks of both', () => {
    const together = { ...noEvidence, sharedUnits: 2, sharedRelatives: 2, namedTogether: 1 };
    expect([0, 1, 2].map((contradictions) => duplicateBand(name, { ...together, contradictions }))).toEqual([
      'possible',
      'possible',
      'none',
    ]);
  });
});

test('two names that a rule tells apart are never offered, and stand in the order of how alike they sound', () => {
  const others = ['Khaled al-Wahmawi', 'Khaled al-Wahbi', 'Khaled al-Hosni'].map((name) => nameLikeness('خالد الوهمي', name));
  expect(others.map((name) => duplicateBand(name))).toEqual(['none', 'none', 'none']);
  const scores = others.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
  for (const { score, byWords } of others) expect([score < leastAlike, byWords >= score]).toEqual([true, true]);
});
