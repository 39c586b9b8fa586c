import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameLikeness } from '#server/names/compare/likeness.ts';
import { fold, normalise } from '#server/names/words/normalise.ts';
import { eitherReadings } from '#server/names/words/wordForms.ts';
import { expectFirst, named, storeOf } from '#tests/names/namedStore.ts';

let store: Awaited<ReturnType<typeof storeOf>>;

beforeAll(async () => {
  store = await storeOf(
    named('hafs', 'أبو حفص الخيالي'),
    named('hamza', 'أبو حمزة الوهمي'),
    named('jabbar', 'محمد جبار الخيالي'),
    named('khalid', 'خالد الوهمي'),
    named('rida', 'شيخ رضا'),
    named('qasr', 'القصر'),
    named('qashr', 'القشر'),
    named('basra', 'البصرة'),
    named('homs', 'حمص'),
    named('hawler', 'هولير'),
    named('chamchamal', 'چمچمال'),
    named('pashtun', 'پښتون وهمي'),
    named('russian', 'Иван Выдуманный'),
    named('greek', 'Γιώργος Φανταστικός'),
    named('azad', 'آزاد'),
    named('garmiyani', 'قادر گەرمیانی'),
    named('uyghur', 'ئابدۇللا ئەھمەت'),
    named('tursun', 'تۇرسۇن سادىق'),
    named('kawa', 'کاوە ڕەسووڵ'),
    named('mazlum', 'مظلوم الكوباني'),
    named('zalmai', 'ځلمی بڑا'),
    named('caucasian', 'Ouzbek Dzhamal'),
  );
});

afterAll(() => store.close());

describe('a name in Arabic letters is found first', () => {
  test('by its spellings in Cyrillic', () =>
    expectFirst(store.first, {
      hafs: ['Абу Хафс аль-Хаяли', 'Абу Хафс'],
      hamza: ['Абу Хамза аль-Вахми', 'Абу Хамза'],
      jabbar: ['Мухаммад Джаббар аль-Хаяли', 'Мохаммед Джабар'],
      khalid: ['Халид аль-Вахми', 'Халед Вахми'],
    }));

  test('by its spellings in Greek, Hebrew, Armenian and Georgian', () =>
    expectFirst(store.first, {
      hafs: ['Αμπού Χαφς', 'אבו חפץ', 'Աբու Հաֆս'],
      hamza: ['Αμπού Χαμζά', 'אבו חמזה', 'Աբու Համզա', 'აბუ ჰამზა'],
      rida: ['შეიხ რეზა'],
      khalid: ["ח'אלד והמי", 'Χάλεντ'],
    }));

  test('by its spellings in Devanagari, Chinese and Hangul, with the article or without it', () =>
    expectFirst(store.first, {
      hafs: ['अबू हफ़्स', '阿布·哈夫斯', '아부 하프스'],
      hamza: ['अबू हमज़ा', '阿布·哈姆扎', '아부 함자 알와흐미'],
      khalid: ['खालिद', '哈立德', '칼리드'],
      azad: ['아자드'],
      zalmai: ['잘마이'],
      jabbar: ['मोहम्मद जब्बार', '穆罕默德·贾巴尔', '무함마드 자바르'],
    }));

  test('by letters of Sorani, Urdu and Pashto', () => expectFirst(store.first, { rida: ['شێخ ڕەزا'], hawler: ['هەولێر'] }));

  test('by what Kurdish and Uyghur write with all their vowels, and no letter for ض, ظ and ص', async () => {
    await expectFirst(store.first, {
      rida: ['شێخ ڕەزا', 'ڕەزا', 'Şêx Riza', 'Sheikh Reza', 'شيخ رضا'],
      garmiyani: ['Qadir Garmiyani', 'قادر غرمياني', 'Qadir Germiyanî'],
      uyghur: ['Abdulla Ehmet', 'Abdullah Ahmat', 'عبد الله أحمد'],
      mazlum: ['مەزڵووم کۆبانی', 'Mazlum Kobanî'],
      hafs: ['ئەبو حەفس'],
    });
    for (const text of ['شێخ ڕەزا', 'Şêx Riza', 'هەولێر'])
      expect([text, (await store.find(text))[0]?.why.en]).toEqual([text, expect.not.stringMatching(/^weak/u)]);
  });

  test('by letters of Pashto and Urdu, and by dzh for j', () =>
    expectFirst(store.first, { zalmai: ['Zalmai Bara', 'زلمي برا'], caucasian: ['Ozbek Jamal'] }));

  test('by the ş of maps where it is ص, and by that of Turkish where it is ش', () =>
    expectFirst(store.first, { qasr: ['Al Qaşr'], basra: ['Al Başrah'], homs: ['Ḩimş'] }));

  test('by vowels of Uyghur and Kurdish that stand within a word or end it, either way, and with conviction', async () => {
    for (const [id, text] of [
      ['tursun', 'طرسون صادق'],
      ['tursun', 'Tursun Sadiq'],
      ['kawa', 'Kawa Rasul'],
      ['kawa', 'كاوا رسول'],
      ['uyghur', 'Abdulla Ahmet'],
    ] as const) {
      const [hit] = await store.find(text);
      expect([text, hit?.entity, (hit?.score ?? 0) >= 0.7]).toEqual([text, id, true]);
    }
  });

  test('by both sounds of ښ', () => expectFirst(store.first, { pashtun: ['Pashtun Wahmi', 'Pakhtun', 'پشتون وهمي'] }));

  test('by both sounds of چ', () => expectFirst(store.first, { chamchamal: ['Chamchamal', 'Çemçemal', 'جمجمال', 'Jamjamal'] }));
});

test('a name in Cyrillic or Greek is found first by its Latin spelling', () =>
  expectFirst(store.first, {
    russian: ['Ivan Vydumanny', 'Ivan Vydumannyi', 'иван выдуманный'],
    greek: ['Giorgos Fantastikos', 'Γιωργος Φανταστικος'],
  }));

test('what is not written in Devanagari, what only ends a syllable in Hangul, and what sounds a Chinese character stands for are read as newspapers mean them', () => {
  const read = (...texts: readonly string[]) => texts.map(normalise);
  expect(read('अहमद', 'महमूद', 'इब्राहीम', 'अल-बगदादी', 'फ़ारूक़')).toEqual(['ahmad', 'mahmud', 'ibrahim', 'al-bagdadi', 'faruq']);
  expect(read('무함마드', '아흐메드', '칼리드', '알바그다디', '샤피크', '알와디', '아이샤')).toEqual([
    'muhammad',
    'ahmed',
    'kalid',
    'al bagdadi',
    'shafik',
    'al wadi',
    'aisha',
  ]);
  expect(read('김정은', '박', '평양')).toEqual(['kim jongun', 'park', 'pyongyang']);
  expect(read('穆斯塔法·卡里姆', '阿布·巴克尔', '哈立德')).toEqual(['mustafa·kaɽim', 'abu·bakɽ', 'halid']);
  expect(read('王伟', '北京', '习近平')).toEqual(['wangwei', 'beijing', 'xijinping']);
});

test('names in other scripts are compared as they are read, and told apart', () => {
  expect(nameLikeness('Халид аль-Вахми', 'خالد الوهمي').score).toBeGreaterThan(0.85);
  expect(nameLikeness('Иван Выдуманный', 'Пётр Выдуманный').vetoes).toEqual(['otherFirstName']);
});

test('a letter that writes two sounds of names is met by both, and by no third', () => {
  const of = (name: string, ...spellings: readonly string[]) => spellings.map((text) => [text, nameLikeness(text, name).score >= 0.8]);
  const met = [
    ...of('Hisham al-Shishani', 'Χισάμ αλ-Σισανί', '히샴 알시샤니', '希沙姆·希沙尼'),
    ...of('Hassan Yasir', 'Χασάν Γιασίρ', '하산 야시르'),
    ...of('Ali Ismail al-Iraqi', '阿里·伊斯梅尔·伊拉基'),
    ...of('Karim Rabi', '卡里姆·拉比'),
    ...of('Hashim Yahya', 'Χασίμ Γιαχία'),
    ...of('Jiyan Wahmi', 'ژیان وهمی'),
    ...of('زيان وهمي', 'ژیان وهمی'),
  ];
  expect(met.filter(([, isMet]) => isMet === false)).toEqual([]);
  const others = [...of('Hatim al-Shitani', 'Χασίμ αλ-Σισανί'), ...of('Adi Iraqi', '阿里·伊拉基'), ...of('Riyan Wahmi', 'ژیان وهمی')];
  expect(others.filter(([, isMet]) => isMet === true)).toEqual([]);
});

test('every reading of a word is without letters that may be either of two, and there are eight at most', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('ȷ', 'ȿ', 'ɽ', 'ɧ', 'ژ', 'a', 'س'), maxLength: 12 }), (word) => {
      const readings = eitherReadings(word);
      expect(readings.length).toBeLessThanOrEqual(8);
      expect(new Set(readings).size).toBe(readings.length);
      expect(readings.filter((each) => /[ȷȿɽɧژ]/u.test(each))).toEqual([]);
    }),
  ));

test('what is read of another script is read as itself', () => {
  for (const text of [
    'Абу Хафс аль-Масри',
    'Αμπού Χαφς',
    'אבו חמזה',
    'Աբու Համզա',
    '阿布·哈姆扎',
    '王伟',
    'शर्मा',
    'महमूद',
    '김정은',
    '알바그다디',
    '무함마드',
    'چمچمال',
    'Ḩimş',
    'شێخ ڕەزا',
    'ئابدۇللا',
    'Şêx',
    'ブラ',
  ])
    expect([normalise(normalise(text)), fold(fold(text))]).toEqual([normalise(text), fold(text)]);
});

test('a text is read alike with an invisible letter behind it, though plain ones are read in one go', () => {
  const letters = fc.constantFrom(...Array.from("أإآؤئءابتةكىيوهـچەabcXYZéş7 .'-"));
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 9 }), (text) => {
      expect(normalise(`${text.join('')}\u200b`)).toBe(normalise(text.join('')));
    }),
    { numRuns: 500 },
  );
});
