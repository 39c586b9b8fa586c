const marks = /[\p{Mn}\p{Cf}\u0640]/gu;
const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ء: '',
};

/** A text without what spelling varies: compatibility forms, case, diacritics, tatweel, hamza seats, final forms, digits of other scripts. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[أإآٱؤئىةکیہھء]/g, (letter) => letters[letter] ?? letter)
    .replace(/\p{Nd}/gu, (digit) => String(decimalValue(digit)));
}

/** The words of a name by which it is looked up, folded, each once; Arabic words also without their article. Letters and digits only. */
export function nameKeys(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return [...new Set(words.flatMap((word) => (word.startsWith('ال') && word.length >= 4 ? [word, word.slice(2)] : [word])))];
}

function decimalValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}
