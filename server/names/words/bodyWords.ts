import { bodyWords } from '#server/names/generated/bodyWords.ts';
import { normalise } from '#server/names/words/normalise.ts';
import { wordForms } from '#server/names/words/wordForms.ts';

type Meaning = { readonly others: ReadonlySet<string>; readonly form: boolean };

let read: ReadonlyMap<string, readonly Meaning[]> | null = null;

/** The words of other languages that say the same in names of bodies; none for all but some hundred words. */
export function translationsOf(word: string): readonly string[] {
  return [...new Set(meaningsOf(word).flatMap(({ others }) => [...others]))];
}

/** Whether two words of different languages say the same in names of bodies (brigade, لواء). */
export function areTranslations(a: string, b: string): boolean {
  const other = bare(b);
  return meaningsOf(a).some(({ others }) => others.has(other));
}

/** Whether a word says what a body is (brigade, office), and not which one. */
export function isBodyForm(word: string): boolean {
  return meaningsOf(word).some(({ form }) => form);
}

function meaningsOf(word: string): readonly Meaning[] {
  read ??= table();
  return read.get(bare(word)) ?? [];
}

function table(): ReadonlyMap<string, readonly Meaning[]> {
  const byWord = new Map<string, Meaning[]>();
  for (const line of bodyWords.trim().split('\n')) {
    const [sort, ...languages] = line.split(', ');
    const words = languages.map((each) => normalise(each).split(' ').map(bare));
    for (const [place, own] of words.entries()) {
      const others = new Set(words.filter((_, index) => index !== place).flat());
      for (const word of own) byWord.set(word, [...(byWord.get(word) ?? []), { others, form: sort === 'form' }]);
    }
  }
  return byWord;
}

function bare(word: string): string {
  return (wordForms(word).at(-1) ?? word).replace(/ه$/u, 'ة');
}
