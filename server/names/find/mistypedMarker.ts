import { recent } from '#server/domain/recent.ts';
import { editDistance } from '#server/names/compare/editDistance.ts';
import { frequentNames, isFrequentName } from '#server/names/words/frequentNames.ts';
import type { Token, TokenClass } from '#server/names/words/tokens.ts';
import { knownWords, usualWords } from '#server/names/words/usualSpelling.ts';

const markers: readonly (readonly [TokenClass, readonly string[]])[] = [
  ['article', ['al', 'el', 'as', 'es', 'ash', 'ad', 'ed', 'az', 'ez', 'ar', 'er', 'at', 'et', 'an', 'en']],
  ['nasab', ['bin', 'ben', 'ibn', 'بن', 'ابن']],
  ['kunya', ['abu', 'abou', 'abo', 'ebu', 'ابو']],
  ['umm', ['umm', 'oum']],
];
const longest = { article: 3, nasab: 4, kunya: 5, umm: 4, word: 0 } as const;
const shortestName = 3;
const oneEach = { replace: () => 1, lose: () => 1, swap: 1 };

const mostKept = 20_000;
const meant = recent<TokenClass | null>(mostKept);

/** The marker that a word before another one was meant for, where it is one letter off: la- for al-, Abpo for Abu. Null for all other words, and for those that are names by themselves (Ali, Aboud). */
export function mistypedMarker({ class: kind, text }: Token, next: Token | undefined): TokenClass | null {
  if (kind !== 'word' || next === undefined || text.length > longest.kunya) return null;
  const known = meant.get(text);
  if (known !== undefined) return known;
  const found = isName(text) ? null : meantBy(text);
  meant.keep(text, found);
  return found;
}

function meantBy(text: string): TokenClass | null {
  const found = markers.find(
    ([marker, spellings]) => text.length <= longest[marker] && spellings.some((spelling) => editDistance(text, spelling, oneEach) <= 1),
  );
  return found?.[0] ?? null;
}

function isName(word: string): boolean {
  if (word.length < shortestName) return false;
  return usualWords(word).length > 0 || knownWords().has(word) || frequentNames(word).length > 0 || isFrequentName(word);
}
