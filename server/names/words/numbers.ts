import { fold } from '#server/names/words/normalise.ts';

/** The numbers in a name, in their order. sure: written in digits, or as a Roman numeral of two signs or more; others may be a name or an initial, as First and V may. */
type Numbers = { readonly sure: readonly number[]; readonly all: readonly number[] };

const english: Readonly<Record<string, number>> = numbered([
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth'],
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
]);

const arabic: Readonly<Record<string, number>> = {
  ...numbered([
    ['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
    ['الاولي', 'الثانيه', 'الثالثه', 'الرابعه', 'الخامسه', 'السادسه', 'السابعه', 'الثامنه', 'التاسعه', 'العاشره'],
  ]),
  الحادي: 1,
  الحاديه: 1,
};

const afterUnits: Readonly<Record<string, number>> = {
  عشر: 10,
  عشره: 10,
  والعشرون: 20,
  والعشرين: 20,
  والثلاثون: 30,
  والثلاثين: 30,
  والاربعون: 40,
  والاربعين: 40,
  والخمسون: 50,
  والخمسين: 50,
  والستون: 60,
  والستين: 60,
  والسبعون: 70,
  والسبعين: 70,
  والثمانون: 80,
  والثمانين: 80,
  والتسعون: 90,
  والتسعين: 90,
};

const romanSigns: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * Whether two names number different things: Fund II and Fund III, brigade 42 and brigade 43, 1290 and 1291 Lantern Road, a number that only one of
 * them has. Digits of every script, Roman numerals up to XXXIX, and ordinals in English and Arabic words are numbers.
 */
export function numbersDiffer(a: string, b: string): boolean {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  const bothHave = one.all.length > 0 && other.all.length > 0;
  const [x, y] = bothHave ? [one.all, other.all] : [one.sure, other.sure];
  const inOrder = (numbers: readonly number[]) => numbers.toSorted((p, q) => p - q).join(' ');
  return inOrder(x) !== inOrder(y);
}

let spelled: ReadonlyMap<number, readonly string[]> | null = null;

/** Other writings of a normalised word that is a number up to thirteen, its digits among them, as words of names are stored; none for all others. */
export function otherWritingsOf(word: string): readonly string[] {
  const plain = word.replace(/ة$/u, 'ه').replace(/ى$/u, 'ي');
  const number = /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word)
    ? Number.parseInt(word, 10)
    : (english[plain] ?? arabic[plain] ?? arabic[`ال${plain}`]);
  if (number === undefined) return [];
  spelled ??= writings();
  return (spelled.get(number) ?? []).filter((each) => each !== word);
}

function writings(): ReadonlyMap<number, readonly string[]> {
  const all = new Map<number, string[]>();
  const add = (number: number, word: string) => void all.set(number, [...(all.get(number) ?? []), word]);
  for (const [word, number] of Object.entries(english)) add(number, word);
  for (const [word, number] of Object.entries(arabic)) for (const each of [word, word.slice(2)]) add(number, each.replace(/ه$/u, 'ة'));
  for (const number of all.keys())
    for (const each of ['', number === 1 ? 'st' : 'th', ...(number === 2 ? ['nd'] : []), ...(number === 3 ? ['rd'] : [])])
      add(number, `${number}${each}`);
  return all;
}

function numbersOf(text: string): Numbers {
  const sure: number[] = [];
  const all: number[] = [];
  const mixed = /\p{Ll}/u.test(text);
  for (const word of text.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []) {
    const roman = /^[IVX]+$/u.test(word) ? romanNumber(word) : null;
    const read = roman === null ? inDigitsOrWords(word) : [roman];
    const plain = fold(word);
    const more = afterUnits[plain];
    const before = all.at(-1);
    if (more !== undefined && before !== undefined && before < 10) all[all.length - 1] = before + more;
    all.push(...read);
    if (/\p{Nd}/u.test(word) || (roman !== null && word.length > 1 && mixed)) sure.push(...read);
  }
  return { sure, all };
}

function inDigitsOrWords(word: string): readonly number[] {
  const plain = fold(word);
  const digits = plain.match(/\d+/gu);
  if (digits) return digits.map(Number);
  const named = english[plain] ?? arabic[plain];
  return named === undefined ? [] : [named];
}

function romanNumber(word: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(word)) return null;
  const values = Array.from(word, (sign) => romanSigns[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function numbered(lists: readonly (readonly string[])[]): Record<string, number> {
  return Object.fromEntries(lists.flatMap((list) => list.map((word, index) => [word, index + 1] as const)));
}
