import type { Words } from '#server/domain/words/words.ts';

const decadeOrdinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];

function bearers(entities: number): string {
  if (entities === 1) return 'لا يحملها غيره';
  if (entities === 2) return 'يحملها اثنان';
  if (entities % 100 >= 3 && entities % 100 <= 10) return `يحملها ${entities} أسماء`;
  return entities % 100 >= 11 ? `يحملها ${entities} اسماً` : `يحملها ${entities} اسم`;
}

/** A text that keeps its own direction. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** What the server says in Arabic; months by their names in the Levant. */
export const ar: Words = {
  locale: 'ar-SY-u-nu-latn',
  date: {
    about: (day) => `نحو ${day}`,
    perhaps: (day) => `ربما ${day}`,
    between: (from, to) => `من ${from} إلى ${to}`,
    within: (span) => `خلال ${span}`,
    since: (from) => `منذ ${from}، وما زال الأمر قائماً`,
    from: (from) => `بدءاً من ${from}`,
    until: (to) => `حتى ${to}، ودائماً قبل ذلك`,
    upTo: (to) => `حتى ${to}`,
    year: (year) => (year < 1000 ? `سنة ${year} م` : String(year)),
    decade: (first) => `العقد ${decadeOrdinals[(first / 10) % 10] ?? ''} من القرن الـ${Math.floor(first / 100) + 1}`,
    years: (from, to) => `الأعوام من ${from} إلى ${to}`,
    yearLike: (mask) => `سنة تُكتب ${mask}`,
    noYear: 'سنة غير معروفة',
    inYear: (months, year) => `${months} في ${year}`,
    months: (from, to) => `الأشهر من ${from} إلى ${to}`,
    aMonth: (year) => `أحد أشهر ${year}`,
    days: (from, to) => `الأيام من ${from} إلى ${to}`,
    aDay: (span) => `يوم في ${span}`,
    dayOf: (day, months) => `${/^\d/u.test(day) ? 'اليوم' : 'أحد'} ${day} من ${months}`,
    unreadable: (text) => `تاريخ لا يُقرأ: ${text}`,
  },
  money: {
    none: 'مبلغ غير مذكور',
    least: (amount) => `أكثر من ${amount}`,
    most: (amount) => `حتى ${amount}`,
    about: (amount) => `نحو ${amount}`,
    range: (from, to) => `من ${from} إلى ${to}`,
    unnamed: (amount) => `${amount} (العملة غير مذكورة)`,
  },
  met: {
    same: 'الكلمة نفسها',
    orthography: 'الكلمة نفسها برسم إملائي آخر',
    sound: 'لفظ متقارب',
    spelling: 'تهجئة أخرى',
    slip: 'قريبة وليست مطابقة',
    beginning: 'تبدأ هكذا',
    translation: 'المعنى نفسه بلغة أخرى',
    number: 'الرقم نفسه',
    kunya: 'كنية',
    descent: 'نسب',
    otherSex: 'أحدهما اسم رجل والآخر اسم امرأة',
    rarity: (entities) => `، ${bearers(entities)} بهذا الرسم`,
  },
  found: {
    written: 'الاسم كما هو مكتوب',
    folded: 'الاسم نفسه برسم آخر',
    parted: 'مع فصل الكلمات أو وصلها',
    reordered: 'مع اختلاف ترتيب الكلمات',
    weak: 'تطابق ضعيف',
    other: 'تطابق ضعيف، اسم آخر',
    initial: 'الحرف الأول فقط',
    clash: (asked, named) => `المطلوب ${asked}، وفي الاسم ${named}`,
    identifier: (scheme) => `المعرّف نفسه: ${scheme}`,
    more: (words) => `وفي الاسم أيضاً: ${words.join('، ')}`,
    missed: (words) => `ليس في الاسم: ${words.join('، ')}`,
    separator: '؛ ',
  },
  pair: {
    names: (a, b) => `الاسمان «${a}» و«${b}» متشابهان`,
    vetoes: {
      otherSex: 'أحد الاسمين لرجل والآخر لامرأة',
      otherFirstName: 'الاسم الأول مختلف: ربما كانا قريبين',
      shiftedDescent: 'يبدأ أحد الاسمين بكلمة لاحقة من الآخر: ربما كان أحدهما والد الآخر',
      otherOrder: 'ترتيب الأسماء مختلف: ربما كانا شخصين',
      kunyaOnOneSide: 'الكنية (أبو، أم) في أحد الاسمين فقط',
      otherWord: 'في كل من الاسمين كلمة ليست في الآخر',
      otherNumber: 'يختلف الرقم بين الاسمين',
    },
    onlyIn: (name, words) => `في «${name}» وحده: ${words.join('، ')}`,
    identifier: (scheme, value) => `يُقال إن لكليهما معرّفاً واحداً (${scheme}): ${isolated(value)}`,
    differ: (scheme, one, other) => `يُقال إن لكل منهما معرّفاً آخر (${scheme}): ${isolated(one)} و${isolated(other)}`,
    relative: (label) => `يُقال إن كليهما قريب لـ${label}`,
    tie: (label) => `تربط ادعاءات كليهما بـ${label}`,
    often: (label, ties) => `تربط الادعاءات كليهما بـ${label}، وتربط به كثيرين غيرهما (عدد الصلات ${ties})`,
    date: 'يُقال الشيء نفسه عن كليهما في تاريخ واحد',
    tied: 'تربط بينهما صلة',
    namedTogether: 'يتحدث ادعاء واحد عن كليهما',
    bornElsewhere: 'يُقال إنهما وُلدا في مكانين',
    bornAtAnotherTime: 'يُقال إنهما وُلدا في زمنين لا يمكن أن يكونا واحداً',
    diedAtAnotherTime: 'يُقال إنهما توفيا في زمنين لا يمكن أن يكونا واحداً',
    diedBeforeBirth: 'يُقال إن أحدهما توفي قبل ولادة الآخر',
    ofOtherSex: 'يُقال إن أحدهما رجل والآخر امرأة',
    farApart: 'الموضعان متباعدان',
  },
};
