import { bodyWords } from '#server/names/generated/bodyWords.ts';
import { normalise } from '#server/names/words/normalise.ts';
import { otherWritingsOf } from '#server/names/words/numbers.ts';

type Meaning = { readonly others: ReadonlySet<string>; readonly form: boolean };

let read: ReadonlyMap<string, readonly Meaning[]> | null = null;

/** The words of other languages that say the same in names of bodies, a number in other words or digits among them; none for all but some hundred words. */
export function translationsOf(word: string): readonly string[] {
  return [...new Set([...meaningsOf(word).flatMap(({ others }) => [...others]), ...otherWritingsOf(word)])];
}

/** Whether two words of different languages say the same in names of bodies (brigade, لواء; Fourth, الرابعة). */
export function areTranslations(a: string, b: string): boolean {
  const others = readingsOf(b);
  return meaningsOf(a).some((meaning) => others.some((other) => meaning.others.has(other))) || otherWritingsOf(a).includes(b);
}

/** Whether a word says what a body is (brigade, office), and not which one. */
export function isBodyForm(word: string): boolean {
  return meaningsOf(word).some(({ form }) => form);
}

function meaningsOf(word: string): readonly Meaning[] {
  read ??= table();
  for (const reading of readingsOf(word)) {
    const found = read.get(reading);
    if (found) return found;
  }
  return [];
}

function table(): ReadonlyMap<string, readonly Meaning[]> {
  const byWord = new Map<string, Meaning[]>();
  for (const line of bodyWords.trim().split('\n')) {
    const [sort, ...languages] = line.split(', ');
    const words = languages.map((each) => each.split(' ').map((word) => bare(normalise(word))));
    for (const [place, own] of words.entries()) {
      const others = new Set(
        words
          .filter((_, index) => index !== place)
          .flat()
          .filter(Boolean),
      );
      for (const word of own) byWord.set(word, [...(byWord.get(word) ?? []), { others, form: sort === 'form' }]);
    }
  }
  byWord.delete('');
  return byWord;
}

/** A word as it stands in the table; then without what is written to it: the s of a possessive, an elided article (l'union), and, wa, li, bi in Arabic. */
function readingsOf(word: string): readonly string[] {
  const own = bare(word);
  const particle = /^(?:و|ب|ك)(ال)?(..+)$|^لل?(..+)$/u.exec(word);
  if (particle) return [own, bare(particle[2] ?? particle[3] ?? word)];
  const possessed = /^([a-z]{3,})s$/u.exec(word)?.[1];
  const elided = /^[ld]([aeiouh][a-z]{2,})$/u.exec(word)?.[1];
  return [own, ...[possessed, elided].filter((each) => each !== undefined)];
}

function bare(word: string): string {
  return word.replace(/^ال(?=..)/u, '').replace(/ه$/u, 'ة');
}
