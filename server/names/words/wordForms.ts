import { scriptOf } from '#server/names/words/normalise.ts';

/** A word without an article that was written into it, as between two names that are written as one. */
export function withoutInnerArticle(word: string): string {
  return word.replace(/(?<=..)ال(?=...)/u, '');
}

/**
 * The readings of a word: as written, and without the article that is written to it (al-, el-, ال) where at least three letters remain; with چ as ج, as
 * it is written in Arabic, and as ش, as it is heard; with ښ as ش and as خ, as it is said in the south and the north; with ȷ, which Hangul has for both, as j and as z; without ɨ, the i that Georgian puts to a name, and with it.
 */
export function wordForms(word: string): readonly string[] {
  if (word.includes('چ')) return ['ج', 'ش'].flatMap((letter) => wordForms(word.replaceAll('چ', letter)));
  if (word.includes('ښ')) return ['ش', 'خ'].flatMap((letter) => wordForms(word.replaceAll('ښ', letter)));
  if (word.includes('ȷ')) return ['j', 'z'].flatMap((letter) => wordForms(word.replaceAll('ȷ', letter)));
  if (word.endsWith('ɨ')) return ['', 'i'].flatMap((end) => wordForms(word.slice(0, -1) + end));
  const bare = scriptOf(word) === 'arabic' ? /^ال(...+)$/u.exec(word)?.[1] : /^[ae]l-?([a-z]{4,})$/u.exec(word)?.[1];
  return bare === undefined ? [word] : [word, bare];
}
