import type { TextSpan } from '#server/domain/hit.ts';
import { wordsOf } from '#server/names/words/tokens.ts';

const piece = /[\p{L}\p{M}\p{Nd}\p{Cf}\u0640’'‘`´ʿʾʼʻˈ]+/gu;

/** Where the words of a text (wordsOf) stand in it; a piece of several words stands for each. None where writing hides which words are which. */
export function wordSpans(text: string): readonly TextSpan[] {
  const spans = [...text.matchAll(piece)].flatMap((found) => {
    const span = { from: found.index, to: found.index + found[0].length };
    return wordsOf(found[0]).map(() => span);
  });
  return spans.length === wordsOf(text).length ? spans : [];
}
