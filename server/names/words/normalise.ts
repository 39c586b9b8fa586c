import { readOtherScripts } from '#server/names/words/otherScripts.ts';

/** The writing of a word, as far as names are compared: within one the comparison is strict, across two it is by sound. */
export type Script = 'arabic' | 'latin' | 'other';

const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
  ک: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ێ: 'ي',
  ۍ: 'ي',
  ۆ: 'و',
  ۇ: 'و',
  ۈ: 'و',
  ۋ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ں: 'ن',
  ڼ: 'ن',
  ځ: 'ز',
  څ: 'س',
  ږ: 'ز',
  ګ: 'غ',
  ۀ: 'ه',
  ۃ: 'ة',
  گ: 'غ',
  پ: 'ب',
  ڤ: 'ف',
  ڨ: 'ق',
  ټ: 'ت',
  ډ: 'د',
  ړ: 'ر',
  ڭ: 'غ',
};

const latinLetters: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ğ: 'gh',
  ġ: 'gh',
  ǧ: 'j',
  ǵ: 'g',
  ḫ: 'kh',
  ẖ: 'kh',
  ḵ: 'kh',
  ṯ: 'th',
  ḏ: 'dh',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ŋ: 'ng',
  ñ: 'ny',
};

const chatDigits: Readonly<Record<string, string>> = { 2: '', 3: 'a', 5: 'kh', 6: 't', 7: 'h', 8: 'gh', 9: 'q' };

/** Letters of Kurmanji and Azerbaijani, whose x is kh; not of French, which ends words in x. */
const northernLetters = /[şəêîû]/u;
const mapLetters = /[ḩḥţṭḑḍẕāīū]|z̧|^a(?:[dlnrstz]|sh) |ş\p{L}*q|q\p{L}*ş/u;
/** Letters of Arabic alone, which are read one by one where none begins a word as in Kurdish. */
const plainArabic = /^[\u0621-\u063a\u0641-\u064a .'-]*$/u;
const vowelFirst = /(?<![\u0621-\u064a])ئ/u;
const seats = /[أإآؤئء']/gu;
const invisible = /[\p{Cf}\p{Cc}]/gu;
const removed = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u0640]/gu;

/**
 * A text without what writing varies and reading does not, in Arabic and Latin letters (readOtherScripts): compatibility forms, case, vowel marks, tatweel, invisible characters, hamza and its
 * seats, Persian forms, digits of other scripts, diacritics of Latin letters (those that stand for a sound become two letters, so that Turkish ş
 * is sh). Final ta marbuta and alef maqsura stay: they are read otherwise than ha and ya. Idempotent.
 */
export function normalise(text: string): string {
  if (/^[a-zA-Z .'-]*$/u.test(text)) return text.toLowerCase().replaceAll("'", '');
  if (plainArabic.test(text) && !vowelFirst.test(text)) return text.replace(seats, (letter) => arabicLetters[letter] ?? '');
  return withSad(withKha(readOtherScripts(text.normalize('NFKC').toLowerCase().normalize('NFC').replace(invisible, ''))))
    .replace(/[\u0080-\u024f\u0259\u1e00-\u1eff]/gu, (letter) => latinLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[اويى]\u0654|[اويى]\u0655|ا\u0653/gu, (letter) => (letter[0] === 'ى' ? 'ي' : (letter[0] ?? '')))
    .replace(removed, '')
    .replace(/ە(?=\p{L})/gu, '')
    .replaceAll('ە', 'ة')
    .replace(/[\u0600-\u06ff]/gu, (letter) => arabicLetters[letter] ?? letter)
    .replace(/[\u0080-\u024f\u0259\u1e00-\u1eff]/gu, (letter) => latinLetters[letter] ?? letter)
    .replace(/[’'‘`´ʿʾʼʻˈ]/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(decimalValue(digit)))
    .replace(/[a-z0-9]+/gu, (word) => (isChat(word) ? word.replace(/[2356789]/gu, (digit) => chatDigits[digit] ?? digit) : word))
    .normalize('NFC');
}

function withKha(text: string): string {
  return text.includes('x') && northernLetters.test(text) ? text.replaceAll(/(?<![aou])x|x(?=\p{L})/gu, 'kh') : text;
}

/** Maps in the manner of the US and the UN write ş for ص, Turkish for ش: a text is read as the first where other letters or the article of such maps stand in it. */
function withSad(text: string): string {
  return text.includes('ş') && mapLetters.test(text) ? text.replaceAll('ş', 's') : text;
}

/** Digits stand for letters in a word of two letters or more without a number in it: 3abd, 7asan; not 55th, ak47. */
function isChat(word: string): boolean {
  return /[a-z].*[a-z]/u.test(word) && /\d/u.test(word) && !/\d\d|^\d(?:st|nd|rd|th)$/u.test(word);
}

/** A text as plain comparison sees it: normalised, with final ta marbuta as ha and alef maqsura as ya. */
export function fold(text: string): string {
  return normalise(text).replaceAll('ة', 'ه').replaceAll('ى', 'ي');
}

/** The script of a normalised word: that of its first letter; digits count as other. */
export function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return 'latin';
  if (code >= 0x621 && code <= 0x63a) return 'arabic';
  const first = /\p{L}/u.exec(word)?.[0] ?? '';
  if (/\p{Script=Arabic}/u.test(first)) return 'arabic';
  return /\p{Script=Latin}/u.test(first) ? 'latin' : 'other';
}

function decimalValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
