import { wordSpans } from '#server/names/words/wordSpans.ts';
import type { Token } from '#server/names/words/tokens.ts';

const marked = /[şçğıšžčćñ]/iu;

/** Each Latin word of a text without the marks of its letters, by its token, as typed where they are not at hand (Şahin, Sahin). Null where no letter of the text has a mark that changes its sound. */
export function plainLetters(text: string, tokens: readonly Token[]): readonly string[] | null {
  if (!marked.test(text)) return null;
  const spans = wordSpans(text);
  return tokens.map(({ script, words: [first, last] }) => {
    const [from, to] = [spans[first]?.from, spans[last]?.to];
    return script !== 'latin' || from === undefined || to === undefined ? '' : withoutMarks(text.slice(from, to));
  });
}

function withoutMarks(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{Nd}]/gu, '');
}
