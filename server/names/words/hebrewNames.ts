import { frequentArabic } from '#server/names/words/frequentNames.ts';
import { normalise } from '#server/names/words/normalise.ts';

/** How Hebrew without its marks writes each letter, those of one sound as one: ס for ص, too, and ט for ت. */
const writtenAs: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'א ا; ב ب; ת تثطظ; ג جغ; ח حخ; ד دذ; ר ر; ז ز; ס سصض; ש ش; ע ع; פ ف; ק قك; ל ل; מ م; נ ن; ה هة; ו و; י ي; ' +
    'א ى; ת ט; ס צץ; ק כך; פ ף; מ ם; נ ן'
  )
    .split('; ')
    .flatMap((row) => Array.from(row.slice(2), (letter) => [letter, row.charAt(0)] as const)),
);
const vowels = /[אוי]|(?<=.)ה$/gu;
const article = /(?<!\p{L})אל?[-־](?=[\u05d0-\u05ea])/gu;
const word = /(?<!\p{L}|['’׳])[\u05d0-\u05ea]{3,}(?!\p{L}|['’׳])/gu;

type Spelled = { readonly name: string; readonly hebrew: string };

let byConsonants: ReadonlyMap<string, readonly Spelled[]> | null = null;

/**
 * A text with those Hebrew words in Arabic letters that read as no known name letter by letter and as one only by the habits of Hebrew: marks left out (חאלד, خالد), short vowels written
 * (מוסטפא, מוחמד), a long a left out. Of several the one with the fewest such letters; none where two have as few. An article that a hyphen parts is written to its word, as in Arabic (א-דין).
 */
export function readHebrewNames(text: string): string {
  return text.replace(article, 'אל').replace(word, (each) => knownBy(each) ?? each);
}

function knownBy(each: string): string | null {
  if (frequentArabic().has(normalise(each))) return null;
  const hebrew = lettersOf(each);
  byConsonants ??= Map.groupBy(
    Array.from(frequentArabic(), (name) => ({ name, hebrew: lettersOf(name) })),
    ({ hebrew: letters }) => letters.replaceAll(vowels, ''),
  );
  const found = (byConsonants.get(hebrew.replaceAll(vowels, '')) ?? [])
    .map(({ name, hebrew: letters }) => ({ name, changed: changedIn(letters, hebrew) }))
    .toSorted((a, b) => a.changed - b.changed);
  const [first, second] = found;
  return first === undefined || first.changed === Infinity || first.changed === second?.changed ? null : first.name;
}

/** How many vowels a word has that a name has not, and how many long a of it within the name it has not; infinite where another letter of the name is not there. */
function changedIn(name: string, hebrew: string): number {
  let [at, left] = [0, 0];
  for (const [place, letter] of Array.from(name).entries()) {
    const met = hebrew.indexOf(letter, at);
    const isSkipped = met >= 0 && /[^אוי]/u.test(hebrew.slice(at, met));
    if (met >= 0 && !isSkipped && (place > 0 || met === 0)) at = met + 1;
    else if (letter === 'א' && place > 0 && place < name.length - 1) left += 1;
    else return Infinity;
  }
  return /^[אויה]*$/u.test(hebrew.slice(at)) ? left + hebrew.length - (name.length - left) : Infinity;
}

function lettersOf(text: string): string {
  return Array.from(text, (letter) => writtenAs[letter] ?? letter).join('');
}
