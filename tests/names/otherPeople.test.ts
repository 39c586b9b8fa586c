import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameLikeness } from '#server/names/compare/likeness.ts';
import { expectFirst, named, storeOf } from '#tests/names/namedStore.ts';

const offered = 0.8;
let store: Awaited<ReturnType<typeof storeOf>>;

beforeAll(async () => {
  store = await storeOf(
    named('karim', 'كريم الوهمي'),
    named('kalim', 'كليم الوهمي'),
    named('usama', 'أسامة الوهمي'),
    named('samah', 'سماح الوهمي'),
    named('akhmetov', 'رمزان أحمدوف'),
  );
});

afterAll(() => store.close());

test.each([
  ['one begins with the vowel before the consonant of the other', 'أسامة', 'Samah', 'أشرف', 'Sharaf', 'أنس', 'Nas', 'Iraqi', 'الرقي'],
  ['one begins with y and the other with the vowel after it', 'Yamin', 'أمين', 'Yamin', 'Amin'],
  [
    'Arabic writes a long vowel where Latin letters have none',
    'Masri',
    'المسيري',
    'Kurdi',
    'الكرادي',
    'Homsi',
    'الحميسي',
    'Najdi',
    'النجادي',
    'Basri',
    'Busayri',
  ],
  ['Latin letters write a diphthong and Arabic writes none', 'Ayman', 'أمان', 'Kuwaiti', 'الكوتي'],
  [
    'a consonant of the one is not in the other',
    'Shami',
    'الشامسي',
    'Zahrani',
    'الظفراني',
    'Hadi',
    'فادي',
    'Razi',
    'غازي',
    'Wahmani',
    'الوهمي',
    'Kinai',
    'الكناني',
  ],
  ['the one is formed with a consonant of its own', 'Wahmawi', 'الوهمي', 'Ghazni', 'الغزنوي'],
  ['both are families called after other first names', 'Mahmudov', 'محمدوف', 'Akhmetov', 'حامدوف'],
  ['a letter that may be either of two hardly means it', '卡里姆·', 'كليم', '卡里姆·', 'Kalim', 'Κασίμ', 'Kashim'],
  ['the one names what is not the article', 'E-Bank', 'البنك'],
])('two names are no spellings of one where %s', (_, ...words) => {
  const wrong: string[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [one = '', other = ''] = [words[at], words[at + 1]];
    for (const [a, b] of [
      [`${one} Haddad`, `${other} Haddad`],
      [`Haddad ${one}`, `Haddad ${other}`],
    ] as const)
      if (nameLikeness(a, b).score >= offered) wrong.push(`${a}, ${b}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['أحمدوف', 'Akhmetov', 'Ahmadov', 'Ахмедов'],
  ['محمدوف', 'Magomedov', 'Mamedov'],
  ['علييف', 'Aliyev', 'Aliev'],
  ['كريم زاده', 'Karimzadeh'],
  ['نجاة', 'Najat', 'Najet', 'Necat'],
  ['ذو الفقار', 'Dhul-Fiqar', 'Zulfikar', 'Zul Fiqar'],
  ['الكيلاني', 'Gilani', 'al-Kilani'],
  ['خديجة', 'Khadija', 'Hatice', 'Hadice'],
  ['الأخضر', 'Lakhdar', 'al-Akhdar'],
  ['إبراهيم', 'Brahim', 'Ibrahim', 'İbrahim'],
  ['إسماعيل', 'Smail', 'Ismail', 'Исмаил'],
  ['سليم', 'Slim', 'Salim'],
  ['الناجي', 'Ennaji', 'an-Naji'],
  ['إياد', 'Iyad', 'Eyad'],
  ['يعقوب', 'Yaqub', 'Yaakoub'],
  ['متعب', 'Mutaib', 'Mutib'],
  ['علاء الدين', 'Alaeddine', 'Aladdin'],
  ['خالد', 'Халид', 'Χάλεντ', '칼리드', '哈立德·', 'ख़ालिद'],
  ['كريم', '卡里姆·', '카림', 'Керим'],
  ['خوسيه', 'José', 'Jose'],
])('%s is offered with each of its spellings', (arabic, ...spellings) =>
  expect(spellings.filter((spelling) => nameLikeness(`${arabic} حداد`, `${spelling} Haddad`).score < offered)).toEqual([]),
);

test('who is there is found before another whose name a script of few letters may be read as, too', async () => {
  await expectFirst(store.first, {
    karim: ['卡里姆·瓦赫米', 'Karim Wahmi'],
    kalim: ['Kalim Wahmi'],
    usama: ['Osama Wahmi', 'Усама Вахми'],
    samah: ['Samah Wahmi'],
    akhmetov: ['Ramzan Akhmetov', 'Рамзан Ахмедов'],
  });
});

/** Pairs of invented names in a file, one a line: of people who share much, and of spellings of one name by the habits of many languages, in twelve scripts. */
function pairsIn(file: string): readonly (readonly [string, string])[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([one = '', other = '']) => [one, other] as const);
}

test('people who share much are not offered as one', () =>
  expect(pairsIn('otherPeople.txt').filter(([one, other]) => nameLikeness(one, other).score >= offered)).toEqual([]));

test('spellings of one name are offered as one, whatever language wrote them', () =>
  expect(pairsIn('spellings.txt').filter(([one, other]) => nameLikeness(one, other).score < offered)).toEqual([]));

test.each([
  ['Achmad Halid Wahmi', 'أحمدخالد الوهمي', true],
  ['Achmad Halit Wahmi', 'محمدخالد الوهمي', false],
  ['Hudhaifa Suleiman Wahmi', 'حذيفهسليمان الوهمي', true],
  ['Mahmut Malik Wahmi', 'محمودمالك الوهمي', true],
  ['Mahmut Malik Wahmi', 'محمدمالك الوهمي', false],
  ['Kgalil Wahmi', 'خليل الوهمي', true],
  ['Kgalil Wahmi', 'جليل الوهمي', false],
  ['Sjarif Wahmi', 'شريف الوهمي', true],
  ['נור א-דין והמי', 'نور الدين الوهمي', true],
  ['חמד והמי', 'أحمد الوهمي', false],
])('%s and %s: %s', (one, other, isOne) => expect(nameLikeness(one, other).score >= offered).toBe(isOne));
