import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectFirst, named, storeOf } from '#tests/names/namedStore.ts';
import { write } from '#tests/engine/write.ts';

let store: Awaited<ReturnType<typeof storeOf>>;

beforeAll(async () => {
  store = await storeOf(
    named('kunya', 'أبو عبيدة الخيالي'),
    named('amer', 'عامر الخيالاوي'),
    named('yousef', 'يوسف خيالفلي'),
    named('servant', 'عبد الرحمن الوهمي'),
    named('light', 'نور الدين الوهماني'),
    named('zor', 'دير الخيال'),
    named('albu', 'البوخيال'),
    named('kafr', 'كفر وهمل'),
    named('nawa', 'نوى الوهمية'),
    named('number', 'الفوج ١٢٣'),
    named('aya', 'آية'),
    named('latin', 'Xavier Fictionson'),
    named('many', 'Fictional Battalion', 'كتيبة وهمستان'),
  );
});

afterAll(() => store.close());

describe('a name known by its Arabic spelling only', () => {
  test('is found first by its spellings in Latin letters', () =>
    expectFirst(store.first, {
      kunya: ['Abu Obeida al-Khayali', 'abu ubayda el khayaly', 'Abou Obaida Al Khayali', 'Ebu Ubeyde el-Hayali', 'al-Khayali'],
      amer: ['Amer al-Khayalawi', 'amir khayalawi', 'Aamer Al Khayalawy'],
      yousef: ['Yousef Khayalfali', 'yusuf khayalfli', 'Youssef Khayalfaly', 'Jusuf Chajalfali'],
      servant: ['Abdurrahman al-Wahmi', 'Abd al-Rahman Wahmi', 'Abderrahmane El Wahmi', 'Abdulrahman Wehmi'],
      light: ['Noureddine Wahmani', 'Nur al-Din al-Wahmani', 'Nurettin Vahmani', 'nour eddine wahmany'],
      zor: ['Deir al-Khayal', 'Dayr el Khayal', 'Derkhayal'],
      albu: ['al-Bukhayal', 'Abu Khayal', 'Albu Khayal', 'Bukhayal'],
      kafr: ['Kafr Wahmal', 'Kafarwahml'],
      nawa: ['Nawa al-Wahmiya'],
      aya: ['Aya', 'Ayah'],
    }));

  test('is found first whatever hurried writing does to it', () =>
    expectFirst(store.first, {
      kunya: ['ابو عبيده الخيالي', 'أبـــو عبيدة', 'أَبُو عُبَيْدَة الخَيَالِيّ', 'ابوعبيدة الخيالي', 'أبو عبيدة الخيالى'],
      servant: ['عبدالرحمن الوهمي', 'عبد الرحمان الوهمي'],
      light: ['نورالدين الوهماني'],
      kafr: ['كفروهمل'],
      number: ['الفوج 123', 'فوج ۱۲۳', 'Fawj 123'],
      aya: ['ايه', 'اية'],
    }));

  test('is found first in spite of one slip, in either script', () =>
    expectFirst(store.first, {
      kunya: ['Abu Obieda al-Khayali', 'Abu Obeida al-Khaylai', 'أبو عبيدة الخياي', 'أبو عبيدة الحيالي'],
      amer: ['Amer al-Khayalwai', 'Amer al-Kayalawi', 'عامر الخيالوي', 'Amer al-Kgayalawi', 'Amer al-Kmhayalawi', 'Amer a-Khayalawi'],
      yousef: ['Yosuef Khayalfali', 'يوسف خيلافلي'],
      latin: ['Xavier Fictoinson', 'Xaver Fictionson'],
    }));

  test('is found while it is typed', () =>
    expectFirst(store.first, {
      kunya: ['Abu Obei', 'abu obeida al-kh', 'أبو عبي'],
      amer: ['Amer al-Khayala', 'عامر الخيا'],
      yousef: ['Yousef Khaya', 'yous'],
      latin: ['xav', 'Xavier Fict'],
    }));

  test('is found while the second half of a word is typed', () =>
    expectFirst(store.first, {
      servant: ['عبد ال', 'عبدال', 'عبد الر', 'Abdulr', 'Abd al-', 'Abd al-R', 'Abdur', 'Abd ar-R', 'Abdurr', 'Abdour'],
      light: [
        'نور الد',
        'نور الدي',
        'نورال',
        'نور ا',
        'Nour ed-D',
        'Nour edd',
        'noureddi',
        'Nurett',
        'Nour ed-Din al-W',
        'Nour ed-Din al-',
      ],
      kafr: ['Kafr W', 'كفر و', 'Kafrw'],
      kunya: ['Abu Obeida al-', 'Abou Obaida el', 'أبو عبيدة ال'],
    }));

  test('is found whatever the order of its words', () =>
    expectFirst(store.first, { amer: ['Khayalawi Amer', 'الخيالاوي عامر'], yousef: ['Khayalfali, Yousef'], many: ['battalion FICTIONAL'] }));
});

test('a letter after Abu finds who begins so in the other script, and one that nobody begins with those who meet the rest', async () => {
  expect([await store.first('Abu O'), await store.first('Abu al-Kh'), await store.first('Abu Zz')]).toEqual(['kunya', 'kunya', 'kunya']);
});

test('what one name writes as two words and the other as one is met though both have as many', async () => {
  const own = await storeOf(named('bu', 'محمد بوزيد'), named('din', 'صلاح الدين الأيوبي الوهمي'), named('bel', 'سامي بلقاسم'));
  try {
    await expectFirst(own.first, { bu: ['Bou Zid', 'Bou Zeid'], din: ['Salah ad-Din al-Ayyubi', 'Salah ed-Din al-A'], bel: ['Bel Kacem'] });
  } finally {
    await own.close();
  }
});

test('names in an order that is another person’s are a weak match, a family name that stands first is none', async () => {
  const own = await storeOf(named('ali', 'علي محمد الخيالي'));
  try {
    const whys = await Promise.all(
      ['Mohammed Ali al-Khayali', 'al-Khayali, Ali Mohammed'].map(async (text) => (await own.find(text))[0]?.why.en),
    );
    expect(whys.map((why) => why?.startsWith('weak match'))).toEqual([true, false]);
  } finally {
    await own.close();
  }
});

test('a text in quotation marks finds only names that have it as written', async () => {
  expect((await store.find('"عامر الخيالاوي"')).map(({ entity }) => entity)).toEqual(['amer']);
  expect((await store.find('«عامر»')).map(({ entity }) => entity)).toEqual(['amer']);
  expect(await store.find('"Amer"')).toEqual([]);
  expect(await store.find('"الخيالاوي عامر"')).toEqual([]);
});

test('each entity is found once, by its best name', async () => {
  const hits = await store.find('Fictional Battalion');
  expect(hits[0]).toEqual({
    entity: 'many',
    score: 1,
    strength: 'MEANT',
    matchedName: 'Fictional Battalion',
    marks: [{ from: 0, to: 19 }],
    why: { en: 'the name as written', ar: 'الاسم كما هو مكتوب' },
  });
  expect(new Set(hits.map(({ entity }) => entity)).size).toBe(hits.length);
});

test('a name that is the same but for orthography says so', async () => {
  const [hit] = await store.find('ابو عبيده الخيالى');
  expect([hit?.entity, hit?.score, hit?.why.en]).toEqual(['kunya', 0.995, 'the same name, spelled otherwise']);
});

test('a hit says which word met which, by what rule and how rare it is', async () => {
  const [hit] = await store.find('Amer Khayalawi');
  expect(hit?.why).toEqual({
    en: 'Amer = عامر: reads alike, no other has it so written; Khayalawi = الخيالاوي: reads alike, no other has it so written',
    ar: 'Amer = عامر: لفظ متقارب، لا يحملها غيره بهذا الرسم؛ Khayalawi = الخيالاوي: لفظ متقارب، لا يحملها غيره بهذا الرسم',
  });
});

test('a weak match says that it is weak, what it did not find and what the name has beside', async () => {
  const [hit] = await store.find('Amer Zzyzxqwert');
  expect(hit?.why.en).toBe(
    'weak match, another name; Amer = عامر: reads alike, no other has it so written; not in the name: Zzyzxqwert; the name also has: الخيالاوي',
  );
  expect(hit?.score).toBeLessThan(0.6);
});

describe('a person who is not there', () => {
  let own: Awaited<ReturnType<typeof storeOf>>;
  beforeAll(async () => {
    own = await storeOf(
      named('qamishli', 'أبو فاروق القامشلي'),
      named('hamawi', 'أبو إبراهيم الحموي'),
      named('himsi', 'خالد الحمصي'),
      named('mother', 'أم سالم الخيالي'),
      named('bare', 'رغد عماد الفلوجي'),
      named('lubnani', 'طارق اللبناني'),
      named('rahman', 'عبد الرحمن الوهمي'),
      named('huda', 'هدى الوهمي'),
    );
  });
  afterAll(() => own.close());

  test.each([
    ['Abu Faruk al-Bukamali', 'a name of origin that shares its letters'],
    ['Abu Ibrahim al-Himsi', 'a name of origin that others have'],
    ['Abu Salem al-Khayali', 'a father for a mother'],
    ['Abu Imad al-Falluji', 'a man who is known by no child'],
    ['Tarek al-Libi', 'a name of origin that begins another but for its consonants'],
    ['Ali al-Himsi', 'a man whose name is one letter off an article'],
    ['Alo al-Himsi', 'a man of a rare name that is one letter off an article'],
    ['Aboud al-Himsi', 'a man whose name is one letter off a kunya'],
  ])('is found as another name at most: %s, %s', async (text) => {
    const [hit] = await own.find(text);
    expect(hit?.why.en).toMatch(/^weak match, another name; /);
    expect(hit?.why.ar).toMatch(/^تطابق ضعيف، اسم آخر؛ /);
  });

  test.each(['Abdul Rahim al-Wahmi', 'Hadi al-Wahmi'])(
    'is found as a weak match at most, where a name only sounds alike: %s',
    async (text) => {
      const [hit] = await own.find(text);
      expect(hit?.why.en).toMatch(/^weak match/u);
    },
  );

  test('whoever is not meant scores below all who are: the cliff that the words speak of', async () => {
    const asked = [
      'Abu Faruk al-Qamishli',
      'Abu Faruk al-Bukamali',
      'Omar al-Hamwi',
      'Omar al-Himsi',
      'J. al-Wahmi',
      'Abdul Rahim al-Wahmi',
      'Himsi',
    ];
    const hits = (await Promise.all(asked.map((text) => own.find(text, 20)))).flat();
    for (const { score, strength, why } of hits)
      expect([score >= 0.7, why.en?.startsWith('weak match')]).toEqual(strength === 'MEANT' ? [true, false] : [false, true]);
  });

  test('does not hide one who is, for a slip in an article or a kunya', async () => {
    for (const text of ['Abpo Faruk al-Qamishli', 'Abu Faruk la-Qamishli', 'Abu Faruk a-Qamishli', 'Abuo Faruk el-Kamishli']) {
      const [hit] = await own.find(text);
      expect([text, hit?.entity, (hit?.score ?? 0) > 0.8]).toEqual([text, 'qamishli', true]);
    }
  });
});

test('a name that is there in one script does not hide those that are there in another', async () => {
  const own = await storeOf(named('latin', 'Newcomen Testcase'), named('arabic', 'نيوكمان الخيالي'));
  try {
    const hits = await own.find('Newcomen');
    expect(hits.map(({ entity }) => entity)).toEqual(['latin', 'arabic']);
    expect(hits[1]?.why.en).not.toMatch(/^weak match, another name/);
  } finally {
    await own.close();
  }
});

test('no beginning of a stored name is met by nothing, wherever it is cut', async () => {
  const names = [
    'أبو عبيدة الخيالي',
    'عبد الرحمن الوهمي',
    'نور الدين الوهماني',
    'كفر وهمل',
    'Xavier Fictionson',
    'Fictional Battalion',
    'آية',
  ];
  const empty: string[] = [];
  for (const name of names)
    for (let end = 1; end <= name.length; end += 1) if ((await store.find(name.slice(0, end))).length === 0) empty.push(name.slice(0, end));
  expect(empty).toEqual([]);
});

test('a letter alone finds the words that begin with it, their article aside, and no others', async () => {
  const { find, close: closeIt } = await storeOf(
    named('masri', 'خالد المصري'),
    named('ansari', 'سالم الأنصاري'),
    named('anna', 'Anna Testperson'),
    named('bob', 'Bob Testcase'),
  );
  const ids = async (text: string) => (await find(text, 50)).map(({ entity: id }) => id).toSorted();
  expect([await ids('ا'), await ids('م'), await ids('A'), await ids('b'), await ids('x'), await ids('e')]).toEqual([
    ['ansari'],
    ['masri'],
    ['anna'],
    ['bob'],
    [],
    [],
  ]);
  await closeIt();
});

test('names that nobody has are not found', async () => {
  for (const text of ['Zbigniew Brzyski', 'Ludwig Quux', 'غضنفر القشطيني', 'zzzz', 'Thorvaldsen'])
    expect((await store.find(text)).filter(({ score }) => score >= 0.6)).toEqual([]);
});

test('what is written is found at once, and what is renamed is found by its new name only', async () => {
  const own = await storeOf(named('one', 'فريد الوهمي'));
  try {
    expect(await own.first('Farid al-Wahmi')).toBe('one');
    await write(own.engine, {
      entities: [named('one', 'سعيد الخيالي')],
      documents: [],
      allegations: [],
      relationships: [],
      dossiers: [],
      decisions: [],
      investigations: [],
    });
    expect(await own.first('Said Khayali')).toBe('one');
    expect(await own.find('Farid Wahmi')).toEqual([]);
  } finally {
    await own.close();
  }
});

test('a hit says where the words stand that it met', async () => {
  const markedIn = async (text: string) => {
    const [hit] = await store.find(text);
    return hit?.marks.map(({ from, to }) => hit.matchedName.slice(from, to));
  };
  expect(await markedIn('Khayalawi')).toEqual(['الخيالاوي']);
  expect(await markedIn('Abderrahmane')).toEqual(['عبد', 'الرحمن']);
  expect(await markedIn('kafrwahmal')).toEqual(['كفر', 'وهمل']);
  expect(await markedIn('عامر الخيالاوى')).toEqual(['عامر الخيالاوي']);
  expect(await markedIn('Battalion')).toEqual(['Battalion']);
});
