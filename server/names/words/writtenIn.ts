import { tokenise, type Token } from '#server/names/words/tokens.ts';
import { wordSpans } from '#server/names/words/wordSpans.ts';

/** Gives the words of a text as they stand in it, with the article before them; as they were read where writing hides which are which. */
export function writtenIn(text: string): (token: Token) => string {
  const spans = wordSpans(text);
  const articles = new Set(
    tokenise(text).flatMap(({ class: kind, text: read, words: [at] }) => (kind === 'article' && !isPreposition(read) ? [at] : [])),
  );
  return ({ class: kind, text: read, words: [first, last] }) => {
    const start = kind === 'word' && articles.has(first - 1) ? first - 1 : first;
    const [from, to] = [spans[start]?.from, spans[last]?.to];
    return from === undefined || to === undefined ? read : text.slice(from, to);
  };
}

function isPreposition(read: string): boolean {
  return read === 'of' || read === 'the';
}
