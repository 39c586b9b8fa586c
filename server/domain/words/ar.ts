import type { Words } from '#server/domain/words/words.ts';

/** What the server says in Arabic; months by their names in the Levant. */
export const ar: Words = {
  locale: 'ar-SY-u-nu-latn',
  date: {
    about: (day) => `نحو ${day}`,
    perhaps: (day) => `ربما ${day}`,
    until: (day) => `حتى ${day}`,
    since: (day) => `منذ ${day}`,
    between: (from, to) => `${from} – ${to}`,
    never: 'تاريخ غير معروف',
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
    slip: 'قريبة مع اختلاف حرف',
    beginning: 'تبدأ هكذا',
    rarity: (entities) => `، عدد من يحملها ${entities}`,
  },
  found: {
    written: 'الاسم كما هو مكتوب',
    folded: 'الاسم نفسه برسم آخر',
    parted: 'مع فصل الكلمات أو وصلها',
    weak: 'تطابق ضعيف',
    missed: (words) => `لم يوجد: ${words.join('، ')}`,
    separator: '؛ ',
  },
  pair: {
    names: (a, b) => `الاسمان «${a}» و«${b}» متشابهان`,
    relative: (label) => `يُقال إن كليهما قريب لـ${label}`,
    tie: (label) => `تربط ادعاءات كليهما بـ${label}`,
    often: (label, ties) => `تربط الادعاءات كليهما بـ${label}، وتربط به كثيرين غيرهما (عدد الصلات ${ties})`,
    date: 'يُقال الشيء نفسه عن كليهما في تاريخ واحد',
    tied: 'تربط بينهما صلة',
    namedTogether: 'يتحدث ادعاء واحد عن كليهما',
    bornElsewhere: 'يُقال إنهما وُلدا في مكانين',
    farApart: 'الموضعان متباعدان',
  },
};
