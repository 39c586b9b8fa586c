import type { Localized } from '#server/domain/localized.ts';
import type { Rule } from '#server/names/compare/wordLikeness.ts';

const rules: Readonly<Record<Rule, Localized>> = {
  same: { en: 'the same word', ar: 'الكلمة نفسها' },
  orthography: { en: 'the same but for orthography', ar: 'الكلمة نفسها برسم إملائي آخر' },
  sound: { en: 'reads alike', ar: 'لفظ متقارب' },
  spelling: { en: 'another spelling', ar: 'تهجئة أخرى' },
  slip: { en: 'near, with a slip', ar: 'قريبة مع اختلاف حرف' },
  beginning: { en: 'begins so', ar: 'تبدأ هكذا' },
};

/** By what rule one word met another and, where it is known, how many entities have it, in words. */
export function howMet(rule: Rule, entities: number | undefined): Localized {
  const { en, ar } = rules[rule];
  return {
    en: `${en}${entities === undefined ? '' : entities === 1 ? ', no other has it' : `, ${entities} have it`}`,
    ar: `${ar}${entities === undefined ? '' : `، عدد من يحملها ${entities}`}`,
  };
}
