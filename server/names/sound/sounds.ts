/** The letters of a normalised Arabic word whose romanisation is learned, in the order of the generated table. */
export const arabicAlphabet = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةى';

/** How many letters of a Latin word one Arabic letter gives at most, and how many short vowels may follow it. */
export const longestChunk = 3;
export const longestTail = 2;

const vowelLetters = new Set('اويىة');

/** The place of a letter, on which its romanisation depends: what stands before it and what follows (an edge, a vowel letter, a consonant), 0 to 8. */
export function placeOf(word: string, index: number): number {
  return 3 * neighbour(word[index - 1]) + neighbour(word[index + 1]);
}

/** What follows a letter decides which short vowels may be written there: 0 to 5, vowel letters before consonants. */
export function tailPlaceOf(word: string, index: number): number {
  return (vowelLetters.has(word[index] ?? '') ? 0 : 3) + neighbour(word[index + 1]);
}

/** Whether an Arabic letter may give this piece of a Latin word: consonants give no vowels, vowel letters no consonants but those that write a glide. */
export function mayGive(letter: string, chunk: string): boolean {
  if (letter === 'و') return /^[aeiouyhwvf]*$/u.test(chunk);
  if (letter === 'ة') return /^[aeiouyht]*$/u.test(chunk);
  if (vowelLetters.has(letter)) return /^[aeiouyhj]*$/u.test(chunk);
  if (letter === 'ع') return /^[aeiouyhg]*$/u.test(chunk);
  return !/[aeiou]/u.test(chunk);
}

/** Whether a word has a letter or an article that only words of Arabic origin are written with. */
export function isMarkedArabic(word: string): boolean {
  return /[حخذصضطظعقةى]|^ال../u.test(word);
}

/** Whether a word has a letter that is hardly ever written in names of other languages, or is a name of origin with its article. */
export function isSurelyArabic(word: string): boolean {
  return /[حذضظعقةى]|^ال.+ي$/u.test(word);
}

function neighbour(letter: string | undefined): number {
  if (letter === undefined) return 0;
  return vowelLetters.has(letter) ? 1 : 2;
}
