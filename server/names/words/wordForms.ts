import { scriptOf } from '#server/names/words/normalise.ts';

/** A word without an article that was written into it, as between two names that are written as one. */
export function withoutInnerArticle(word: string): string {
  return word.replace(/(?<=..)ال(?=...)/u, '');
}

/** Letters that stand for one sound of a script and two of a name, with what they may be: Hangul has one for j and z, and one for s and sh before i, as Greek has throughout; Chinese one for l and r, and one for hi and shi; ژ is written ز or ج in Arabic. */
const eitherOf: Readonly<Record<string, readonly [string, string]>> = {
  ȷ: ['j', 'z'],
  ȿ: ['s', 'sh'],
  ɽ: ['l', 'r'],
  ɧ: ['sh', 'h'],
  ژ: ['ز', 'ج'],
};
const either = new RegExp(`[${Object.keys(eitherOf).join('')}]`, 'u');
const mostReadings = 8;
/** Of the faith as it is written to what is before it with the article between, in Egypt and Sudan: Nureldin. */
const faith = /^(..+)[aeu]ld(?:in|ine|ien|een|ein)$/u;

/** What a word may be that is read from a script of fewer letters: each of these with each of the sounds that it may have, at most eight; of any other word itself alone. */
export function eitherReadings(word: string): readonly string[] {
  let found: readonly string[] = [word];
  for (let letter = either.exec(word)?.[0]; letter !== undefined; letter = either.exec(found[0] ?? '')?.[0]) {
    const [one = '', other = ''] = eitherOf[letter] ?? [];
    const isFew = 2 * found.length <= mostReadings;
    found = [...found.map((each) => each.replace(letter, one)), ...(isFew ? found.map((each) => each.replace(letter, other)) : [])];
  }
  return [...new Set(found)];
}

/**
 * The readings of a word: as written, and without the article that is written to it (al-, el-, ال) where at least three letters remain; with چ as ج, as
 * it is written in Arabic, and as ش, as it is heard; with ښ as ش and as خ, as it is said in the south and the north; with a letter that may be either of two sounds, as each (eitherReadings); without ɨ, the i that Georgian puts to a name, and with it; with the ة after a long a as the t that is heard in a name (نجاة, Najat), and that before God as one (نعمة الله, Nimatullah); without the article that is written within X al-Din (Nureldin).
 */
export function wordForms(word: string): readonly string[] {
  if (word.includes('چ')) return ['ج', 'ش'].flatMap((letter) => wordForms(word.replaceAll('چ', letter)));
  if (word.includes('ښ')) return ['ش', 'خ'].flatMap((letter) => wordForms(word.replaceAll('ښ', letter)));
  if (either.test(word)) return eitherReadings(word).flatMap(wordForms);
  if (word.endsWith('ɨ')) return ['', 'i'].flatMap((end) => wordForms(word.slice(0, -1) + end));
  if (/..اة$/u.test(word)) return ['اة', 'ات'].flatMap((end) => bareForms(word.slice(0, -2) + end));
  const faithful = faith.exec(word)?.[1];
  if (faithful !== undefined) return [...bareForms(word), `${faithful}din`];
  if (word.endsWith('ةله')) return bareForms(word.replace(/ةله$/u, 'تله'));
  return bareForms(word);
}

function bareForms(word: string): readonly string[] {
  const bare = scriptOf(word) === 'arabic' ? /^ال(...+)$/u.exec(word)?.[1] : /^[ae]l-?([a-z]{4,})$/u.exec(word)?.[1];
  return bare === undefined ? [word] : [word, bare];
}
