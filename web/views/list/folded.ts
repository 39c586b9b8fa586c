const marks = /[\p{M}\p{Cf}ـ'’‘ʿʾʼ`]/gu;
const alike: Readonly<Record<string, string>> = { ٱ: 'ا', ة: 'ه', ى: 'ي', ء: '' };

/** A text as it is looked for: in small letters, without marks and vowel signs, and with letters of Arabic alike that are often written for each other. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(marks, '')
    .replaceAll(/[ٱةىء]/g, (letter) => alike[letter] ?? letter)
    .toLowerCase();
}
