import anyAscii from 'any-ascii';

const others = /[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]+/gu;

/** How Hebrew writes Arabic names, letter by letter; with a geresh the letters that it lacks. */
const hebrew: Readonly<Record<string, string>> = {
  א: 'ا',
  ב: 'ب',
  ג: 'غ',
  ד: 'د',
  ה: 'ه',
  ו: 'و',
  ז: 'ز',
  ח: 'ح',
  ט: 'ط',
  י: 'ي',
  כ: 'ك',
  ך: 'ك',
  ל: 'ل',
  מ: 'م',
  ם: 'م',
  נ: 'ن',
  ן: 'ن',
  ס: 'س',
  ע: 'ع',
  פ: 'ف',
  ף: 'ف',
  צ: 'ص',
  ץ: 'ص',
  ק: 'ق',
  ר: 'ر',
  ש: 'ش',
  ת: 'ت',
};
const marked: Readonly<Record<string, string>> = { ג: 'ج', ד: 'ذ', ח: 'خ', ט: 'ظ', צ: 'ض', ץ: 'ض', ע: 'غ', ת: 'ث' };

/** Spellings of one sound that the general table reads letter by letter, or by another language's habit; longer ones first. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/дж/gu, 'j'],
  [/х/gu, 'h'],
  [/[ьъ]/gu, ''],
  [/ж/gu, 'j'],
  [/[ыи]и/gu, 'i'],
  [/ου/gu, 'u'],
  [/μπ/gu, 'b'],
  [/ντ/gu, 'd'],
  [/γκ/gu, 'g'],
  [/τζ/gu, 'j'],
  [/χ/gu, 'h'],
  [/ու/gu, 'u'],
];

/**
 * A lower-case text with what stands in other scripts read into the two that names are compared in: Hebrew into Arabic letters, all others into Latin ones (Cyrillic and Greek by
 * what reports in them write for Arabic sounds, the rest by any-ascii, whose readings of Chinese and Korean are rough).
 */
export function readOtherScripts(text: string): string {
  return text
    .replace(/([גדחטצץעת])['’׳]/gu, (_, letter: string) => marked[letter] ?? letter)
    .replace(others, (run) => {
      if (/\p{Script=Hebrew}/u.test(run)) return Array.from(run, (letter) => hebrew[letter] ?? '').join('');
      const bare = run
        .replace(/(?<![ыи])й/gu, 'y')
        .normalize('NFD')
        .replace(/\p{Mn}/gu, (mark) => (/\p{Script=Inherited}/u.test(mark) ? '' : mark));
      return anyAscii(spellings.reduce((read, [spelling, sound]) => read.replace(spelling, sound), bare.normalize('NFC'))).toLowerCase();
    });
}
