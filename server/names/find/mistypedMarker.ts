import { editDistance } from '#server/names/compare/editDistance.ts';
import type { Token, TokenClass } from '#server/names/words/tokens.ts';

const markers: readonly (readonly [TokenClass, readonly string[]])[] = [
  ['article', ['al', 'el', 'as', 'es', 'ash', 'ad', 'ed', 'az', 'ez', 'ar', 'er', 'at', 'et', 'an', 'en']],
  ['nasab', ['bin', 'ben', 'ibn', 'بن', 'ابن']],
  ['kunya', ['abu', 'abou', 'abo', 'ebu', 'ابو']],
  ['umm', ['umm', 'oum']],
];
const longest = { article: 3, nasab: 4, kunya: 5, umm: 4, word: 0 } as const;
const oneEach = { replace: () => 1, lose: () => 1, swap: 1 };

/** The marker that a word before another one was meant for, where it is one letter off: la- for al-, Abpo for Abu. Null for all other words. */
export function mistypedMarker({ class: kind, text }: Token, next: Token | undefined): TokenClass | null {
  if (kind !== 'word' || next === undefined) return null;
  const found = markers.find(
    ([marker, spellings]) => text.length <= longest[marker] && spellings.some((spelling) => editDistance(text, spelling, oneEach) <= 1),
  );
  return found?.[0] ?? null;
}
