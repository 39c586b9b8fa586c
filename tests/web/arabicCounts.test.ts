import { describe, expect, test } from 'vitest';
import { languages } from '#web/i18n/pageLanguages.ts';
import { createWords } from '#web/i18n/words.ts';

/** The forms of a counted noun in Arabic. dual: as a subject and after a preposition; counted: the accusative behind 11 to 99. */
type Noun = { readonly one: string; readonly dual: readonly [string, string]; readonly many: string; readonly counted: string };

const feminine = (one: string, stem: string, many = `${stem}ات`): Noun => ({
  one,
  dual: [`${stem}تان`, `${stem}تين`],
  many,
  counted: one,
});
const masculine = (one: string, many: string, counted = `${one}اً`): Noun => ({ one, dual: [`${one}ان`, `${one}ين`], many, counted });

const nouns: readonly Noun[] = [
  masculine('اسم', 'أسماء'),
  masculine('عنصر', 'عناصر'),
  feminine('صلة', 'صل'),
  feminine('ملاحظة', 'ملاحظ'),
  masculine('ادعاء', 'ادعاءات', 'ادعاءً'),
  { ...feminine('وثيقة', 'وثيق'), many: 'وثائق' },
  feminine('جملة', 'جمل', 'جمل'),
  masculine('زوج', 'أزواج'),
  masculine('قيد', 'قيود'),
  feminine('مغادرة', 'مغادر'),
  masculine('شخص', 'أشخاص'),
  feminine('مجموعة', 'مجموع'),
  feminine('قراءة', 'قراء'),
  masculine('رسم', 'رسوم'),
  feminine('أبجدية', 'أبجدي'),
  masculine('تدفق', 'تدفقات'),
  masculine('ملف', 'ملفات'),
  masculine('جار', 'جيران'),
  { ...feminine('خطوة', 'خطو') },
  masculine('سبب', 'أسباب'),
  masculine('تأكيد', 'تأكيدات'),
  masculine('إنكار', 'إنكارات'),
  masculine('تشكيك', 'تشكيكات'),
  masculine('متحدث', 'متحدثين'),
  feminine('مرة', 'مر'),
  masculine('خط', 'خطوط'),
  masculine('سطر', 'سطور'),
  masculine('مسار', 'مسارات'),
  masculine('انتماء', 'انتماءات', 'انتماءً'),
  masculine('صف', 'صفوف'),
  masculine('طرف', 'أطراف'),
  masculine('مبلغ', 'مبالغ'),
  masculine('عمود', 'أعمدة'),
  masculine('سؤال', 'أسئلة'),
  { ...feminine('ثانية', 'ثاني'), many: 'ثوانٍ' },
  masculine('موضع', 'مواضع'),
];

/** Words that agree with what is counted: with one, with two, with more (which are not people, and so feminine singular). */
const agreeing: readonly (readonly [string, string, string])[] = [
  ['أخفيتَه', 'أخفيتَهما', 'أخفيتَها'],
  ['يُرسم', 'يُرسما', 'تُرسم'],
  ['تراه', 'تراهما', 'تراها'],
  ['تاريخها', 'تاريخهما', 'تاريخها'],
  ['تبقى', 'تبقيان', 'تبقى'],
  ['تقوم', 'تقومان', 'تقوم'],
  ['يخفيها', 'يخفيهما', 'يخفيها'],
  ['طرفاه', 'منهما', 'منها'],
  ['يُقارن', 'يُقارنا', 'تُقارن'],
  ['أسمائه', 'أسمائهما', 'أسمائها'],
  ['دافعها', 'موزعتان', 'موزعة'],
];

/** Phrases in which the number stands alone, or behind the noun. */
const numberAlone = new Set(['scope.all', 'entity.hidden']);
/** Phrases under a figure that stands by itself. */
const underFigure = new Set(['support.assert', 'support.deny', 'support.doubt', 'support.speakers', 'support.documents', 'routes.figure']);

const plural = /_(?:zero|one|two|few|many|other)$/;
const counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103];

function keys(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]): string[] =>
    typeof value === 'object' ? keys(value, `${path}${key}.`) : [path + key],
  );
}

const bases = [
  ...new Set(
    keys(await languages.AR.words())
      .filter((key) => plural.test(key))
      .map((key) => key.replace(plural, '')),
  ),
];
const words = await createWords('AR');
const say = (base: string, count: number) =>
  words
    .getFixedT('ar')(base, { count, shown: 77, most: 88, defaultValue: '' })
    .replaceAll(/<\/?b>/g, '');
const wordsOf = (text: string) => text.split(/[\s:،؛.()]+/).map((word) => word.replace(/^[ولبف](?=\p{L}{3})/u, ''));
const has = (text: string, word: string) => wordsOf(text).includes(word) || text.split(/[\s:،؛.()]+/).includes(word);

function nounIn(base: string): Noun {
  const found = nouns.find(({ one, many, counted }) => [one, counted].some((form) => has(say(base, 1), form)) && has(say(base, 103), many));
  return found ?? expect.fail(`${base} counts a noun that is not in the table: ${say(base, 1)} / ${say(base, 103)}`);
}

function formOf({ one, many, counted }: Noun, count: number): string {
  if (count % 100 >= 3 && count % 100 <= 10) return many;
  return count % 100 >= 11 ? counted : one;
}

describe.each(bases.filter((base) => !numberAlone.has(base)))('what is counted by %s in Arabic', (base) => {
  test.each(counts)('has the form of the noun for %i', (count) => {
    const text = say(base, count);
    const noun = nounIn(base);
    if (underFigure.has(base)) {
      expect([text, has(text, count === 2 ? noun.dual[0] : formOf(noun, count))]).toEqual([text, true]);
      return;
    }
    if (count === 0) expect(text).toMatch(/(?:^|[\s،])(?:[وف]?لا|لم|بلا|ليس|أقدم|لم يبقَ)(?:\s|$)/);
    else if (count === 1) expect([[noun.one, noun.counted].some((form) => has(text, form)), /\b1\b/.test(text)]).toEqual([true, false]);
    else if (count === 2) expect([noun.dual.some((form) => has(text, form)), /\b2\b/.test(text)]).toEqual([true, false]);
    else expect(text).toMatch(new RegExp(`(?:^|[^\\d])${count} ${formOf(noun, count)}(?![\\p{L}\\p{M}])`, 'u'));
  });
});

test.each(bases)('the words around %s agree with one, two and more in Arabic', (base) => {
  for (const [one, two, more] of agreeing) {
    if (has(say(base, 1), one)) {
      expect([base, has(say(base, 2), two)]).toEqual([base, true]);
      for (const count of counts.filter((each) => each > 2))
        expect([base, count, has(say(base, count), more)]).toEqual([base, count, true]);
    }
    for (const wrong of [one, more]) expect([base, two, has(say(base, 2), wrong)]).toEqual([base, two, false]);
  }
});
