import { recent } from '#server/domain/recent.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import { scriptOf } from '#server/names/words/normalise.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

const mostRead = 20_000;
const read = recent<ReadonlySet<string>>(mostRead);

/** Whether no reading of the one word has the consonants of a reading of the other: Bouzid and بوزيان, whose vowels and length make them alike. A word without consonants has none to differ. Between two Latin words s is sh, too, for the mark of a Turkish ş is often left out (Raşit, Rasit). */
export function consonantsDiffer(a: string, b: string): boolean {
  const areLatin = scriptOf(a) === 'latin' && scriptOf(b) === 'latin';
  const [one, other] = [consonantsOf(a, areLatin), consonantsOf(b, areLatin)];
  if (one.size === 0 || other.size === 0 || !one.isDisjointFrom(other)) return false;
  return !isSpanish(a, b) && !isSpanish(b, a);
}

/** What languages write for one another: the sounds of the throat, hisses, d and t. */
const kinds = [
  [/[xkg]/gu, 'h'],
  [/[zS]/gu, 's'],
  [/d/gu, 't'],
] as const;

/** Whether no reading of the one word has consonants of the kinds of those of the other: Shami and الشامسي, Zahrani and الظفراني; not Cheika and شيخا, Mesut and مسعود. A ه between letters may be silent (Ibraim). */
export function kindsDiffer(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    (word) => new Set([word, word.replaceAll(/(?<=.)ه(?=.)/gu, '')].flatMap((each) => [...consonantsOf(each, false)].map(kindsOf))),
  );
  return one !== undefined && other !== undefined && one.isDisjointFrom(other);
}

function kindsOf(skeleton: string): string {
  return kinds.reduce((so, [sounds, kind]) => so.replaceAll(sounds, kind), skeleton);
}

/** Whether an Arabic word writes a Spanish j or g as it sounds: خوسيه, José. */
function isSpanish(arabic: string, latin: string): boolean {
  return scriptOf(latin) === 'latin' && arabic.includes('خ') && /[jg]/u.test(latin);
}

function consonantsOf(word: string, isUnmarked: boolean): ReadonlySet<string> {
  const key = isUnmarked ? `${word} unmarked` : word;
  const known = read.get(key);
  if (known) return known;
  const all = wordForms(word).flatMap((form) => skeletonsOf(form));
  const found = new Set(isUnmarked ? all.map((each) => each.replaceAll('S', 's')) : all);
  read.keep(key, found);
  return found;
}
