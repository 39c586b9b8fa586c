import { judgedPairs, type JudgedPairs } from '#server/engine/walk/judgedPairs.ts';
import { wordMemory, type WordMemory } from '#server/names/find/wordMemory.ts';

/** What an engine remembers from one reading to the next: pairs that were judged, and words of names that were compared. */
export type Remembered = { readonly judged: JudgedPairs; readonly words: WordMemory };

/** Nothing yet. */
export function nothingRemembered(): Remembered {
  return { judged: judgedPairs(), words: wordMemory() };
}
