import { expect, test } from 'vitest';
import { nameLikeness } from '#server/names/compare/likeness.ts';

/** Fictional names, each with spellings of it that reports of several languages would use. */
const ofOne: readonly (readonly [arabic: string, ...spellings: readonly string[]])[] = [
  ['نور الدين بوزيد', 'Noureddine Bouzid', 'Nureddin Bozid'],
  ['علاء الدين حداد', 'Alaeddin Haddad', 'Aladdin Haddad'],
  ['سيف الإسلام الرملي', 'Saif al-Islam Ramli'],
  ['عبد السلام جلود', 'Abdessalam Jelloud'],
  ['عبد الحميد جليك', 'Abdülhamit Çelik'],
  ['عبد الحكيم بلحاج', 'Abdelhakim Belhaj', 'Abd-el-Hakim Bilhaj'],
  ['ضياء الدين الراوي', 'Dhia al-Din Rawi', 'Ziya ad-Din Ravi'],
  ['معتز قاسم', 'Moataz Qasim', 'Mutaz Kassem', "Mu'tazz Qassim"],
  ['عبادة النحاس', 'Ubada Nahhas', 'Obada an-Nahas'],
  ['ثائر جاسم', 'Thaer Jassem', 'Thair Jasim', 'Saer Gasim'],
  ['قصي لطيف', 'Qusay Latif', 'Koussai Lateef'],
  ['وائل حقي', "Wa'il Hakki", 'Ouael Haqqi'],
  ['رافع الدليمي', "Rafi' Dulaimi", 'Rafea al-Duleimi'],
  ['هاشم الجبوري', 'Hashem Jubouri', 'Hasim Cuburi'],
  ['فاضل المالكي', 'Fadhel Maliki', 'Fazel al-Maleki'],
  ['يعقوب التميمي', 'Yaaqoub Tamimi', 'Yakub at-Temimi'],
  ['مصطفى بن علي', 'Mustapha Benali', 'Mostafa bin Ali'],
  ['حذيفة البطاوي', 'Hudhayfa Batawi', 'Huthaifa al-Battawi', 'Houdaifa Batawi'],
  ['زكريا الشيشاني', 'Zakariyya Shishani', 'Zekeriya Çeçeni'],
  ['أيوب القحطاني', 'Ayoub Qahtani', 'Eyyub Kahtani'],
  ['جهيمان العتيبي', 'Juhayman Otaybi', 'Dschuhaiman al-Utaibi'],
  ['إياد العبيدي', 'Iyad Obaidi', 'Ayad al-Obeidi'],
  ['أبو لقمان', 'Abu Luqman', 'Ebu Lokman', 'Abou Loqmane'],
  ['أم سياف', 'Umm Sayyaf', 'Oum Sayaf'],
  ['أبو وهيب', 'Abu Waheeb', 'Abu Wahib'],
  ['فايز الكندري', 'Fayez Kandari', 'Faiz al-Kandari'],
  ['شيماء الخالدي', 'Shaima Khaldi', 'Chaïma Khaldi', 'Şeyma Halidi'],
  ['نهى السعدي', "Nuha Sa'di", 'Noha Saadi'],
  ['غادة عويس', 'Ghada Ouais', 'Gada Uweis'],
  ['لبنى الحديدي', 'Lubna Hadidi', 'Loubna Hadidi'],
  ['Raşit Fanto', 'Rasit Fanto'],
  ['Şener Çakır', 'Sener Cakir'],
];

/** First names that are nearly one another, by rows: each spelling is of the Arabic name in its row, and of none in the rest of its group. */
const groups = [
  'معتز Moataz; معاذ Muadh; ممتاز Moumtaz',
  'عبادة Ubada; عبيدة Obaida; عبيد Ubayd',
  'ثائر Thaer; تامر Tamer; طاهر Taher',
  'قصي Qusay; قيس Qays',
  'هاشم Hashem; هشام Hisham',
  'يعقوب Yaqoub; أيوب Ayoub',
  'إياد Iyad; زياد Ziad; عماد Imad',
  'فايز Fayez; فواز Fawaz',
  'نهى Nuha; نهاد Nihad; نهلة Nahla',
  'غادة Ghada; غيداء Ghaida',
  'بسام Bassam; باسم Basem; باسل Basel',
  'نزار Nizar; نذير Nadhir; نادر Nader; ناصر Nasser; نصار Nassar',
  'منير Mounir; منذر Munther; منار Manar; منصور Mansour',
  'أنور Anwar; نوار Nawar; نور Nour; نوري Nouri',
  'سامر Samer; سمير Samir; سمر Samar',
  'جمال Jamal; جميل Jamil; جلال Jalal; خليل Khalil',
  'كمال Kamal; كامل Kamel; كميل Kumayl',
  'فارس Faris; فراس Firas',
  'عامر Amer; عمير Umayr; عمار Ammar; عمر Omar; عمرو Amr',
  'ياسر Yasser; يسري Yusri; ياسين Yasin; حسين Hussein',
  'صابر Saber; صبري Sabri',
  'أمين Amine; أمينة Emine',
  'ليلى Layla; ليل Lail',
  'طارق Tariq; ظريف Tarif; توفيق Tawfiq',
  'زاهر Zaher; ظافر Dhafer; زهير Zuhair; زكي Zaki',
  'سهيل Suhail; سهل Sahl; سليم Saleem; سالم Salem',
  'حمدان Hamdan; حمد Hamad; حمدي Hamdi; حامد Hamed',
  'سلمان Salman; سليمان Suleiman',
  'شاكر Shaker; شكري Shukri',
  'راشد Rashed; رشيد Rasheed; رشدي Rushdi',
  'عادل Adel; عدلي Adli; عدي Uday; علي Ali',
  'وهيب Wahib; وهب Wahb; وهبي Wahbi',
  'عبد الحكيم Abdelhakim; عبد الكريم Abdelkarim; عبد الحليم Abdelhalim; عبد الحميد Abdelhamid; عبد المجيد Abdelmajid; عبد الرحيم Abdelrahim',
].map((group) => group.split('; ').map((row) => row.split(/ (?=\p{Script=Latin})/u)));

/** Names of families and of origin, in such groups. */
const families = [
  'بوزيد Bouzid; بوزيان Bouziane',
  'القحطاني Qahtani; القطراني Qatrani',
  'الحديدي Hadidi; الحديثي Hadithi; الحداد Haddad',
  'العبيدي Obaidi; الزبيدي Zubaidi',
  'التركماني Turkmani; التركي Turki',
  'الشمري Shammari; العماري Ammari; العامري Amri',
].map((group) => group.split('; ').map((row) => row.split(' ')));

test('spellings of one name in several languages are offered as one', () =>
  expect(
    ofOne.flatMap(([arabic, ...spellings]) =>
      spellings.filter((text) => nameLikeness(text, arabic).score < 0.8).map((text) => [text, arabic]),
    ),
  ).toEqual([]));

test.each([
  ['first names', groups, (word: string) => `${word} ${/\p{Script=Arabic}/u.test(word) ? 'الوهمي' : 'Wahmi'}`],
  ['names of families', families, (word: string) => `${/\p{Script=Arabic}/u.test(word) ? 'خالد' : 'Khaled'} ${word}`],
] as const)(
  '%s that are nearly one another are never offered as one, in either script and across, and each is its own',
  (_, all, whole) => {
    const wrong: string[] = [];
    for (const group of all)
      for (const [place, [arabic = '', latin = '']] of group.entries()) {
        if (nameLikeness(whole(latin), whole(arabic)).score < 0.8) wrong.push(`${latin} is not ${arabic}`);
        for (const [otherArabic = '', otherLatin = ''] of group.slice(place + 1))
          for (const [a, b] of [
            [latin, otherArabic],
            [arabic, otherLatin],
            [latin, otherLatin],
            [arabic, otherArabic],
          ] as const)
            if (nameLikeness(whole(a), whole(b)).score >= 0.8) wrong.push(`${a} is ${b}`);
      }
    expect(wrong).toEqual([]);
  },
);
