import anyAscii from 'any-ascii';
import { readChinese } from '#server/names/words/chinese.ts';
import { readDevanagari } from '#server/names/words/devanagari.ts';
import { readHangul } from '#server/names/words/hangul.ts';
import { readVowelled } from '#server/names/words/vowelled.ts';

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
  [/ფ/gu, 'f'],
  [/х/gu, 'h'],
  [/[ьъ]/gu, ''],
  [/ж/gu, 'j'],
  [/[ыи]и/gu, 'i'],
  [/γι(?=[αεου])/gu, 'y'],
  [/ου/gu, 'u'],
  [/μπ/gu, 'b'],
  [/ντ/gu, 'd'],
  [/γκ/gu, 'g'],
  [/τζ/gu, 'j'],
  [/χ/gu, 'h'],
  [/(?<![τσ])[σς](?![τσ])/gu, 'ȿ'],
  [/ու/gu, 'u'],
];

/** The i that Georgian puts to every name that ends in a consonant: it may be of the name. */
const nominative = /(?<=(?![აეიოუ])\p{Script=Georgian})ი$/u;

/**
 * A lower-case text with what stands in other scripts read into the two that names are compared in: Hebrew into Arabic letters, all others into Latin ones (Kurdish and Uyghur words in Arabic letters, which write every vowel, Cyrillic and Greek by
 * what reports in them write for Arabic sounds, Devanagari, Hangul and Chinese as it is written how names of other languages sound, the rest by any-ascii).
 */
export function readOtherScripts(text: string): string {
  return readVowelled(text)
    .replace(/(?<=[\p{Script=Hiragana}\p{Script=Katakana}])ー/gu, '')
    .replace(/([גדחטצץעת])['’׳]/gu, (_, letter: string) => marked[letter] ?? letter)
    .replace(others, (run, at: number) => {
      if (/^\p{Script=Hangul}+$/u.test(run)) return readHangul(run);
      if (/^\p{Script=Devanagari}+$/u.test(run)) return readDevanagari(run);
      if (/^\p{Script=Han}+$/u.test(run)) return readChinese(run, isDot(text, at - 1) || isDot(text, at + run.length));
      if (/\p{Script=Hebrew}/u.test(run)) return Array.from(run, (letter) => hebrew[letter] ?? '').join('');
      const bare = run
        .replace(/(?<![ыи])й/gu, 'y')
        .normalize('NFD')
        .replace(/\p{Mn}/gu, (mark) => (/(?![\u3099\u309a])\p{Script=Inherited}/u.test(mark) ? '' : mark));
      const read = spellings
        .reduce((so, [spelling, sound]) => so.replace(spelling, sound), bare.normalize('NFC'))
        .replace(/[^ȿ]+/gu, (part) => anyAscii(part).toLowerCase());
      return nominative.test(bare) ? read.replace(/i$/u, 'ɨ') : read;
    });
}

/** Whether a dot stands there that parts the words of a name of another language in Chinese. */
function isDot(text: string, at: number): boolean {
  return /[·・•‧]/u.test(text.charAt(at));
}
