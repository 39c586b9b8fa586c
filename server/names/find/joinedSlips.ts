import { isJoined } from '#server/names/index/wordsOfName.ts';

const symbols = Array.from('btsjghxSdzrklmnf');
const fewestSymbols = 4;
const mostWords = 2;

/** The words that stand for a name written as one (joinedWords), each with one symbol more, less, another or two swapped: a slip in Kafranbel, which is كفر نبل. None for words of few symbols. */
export function joinedSlips(joined: readonly string[]): readonly string[] {
  const long = joined.filter((word) => isJoined(word) && word.length > fewestSymbols);
  return [...new Set(long.slice(0, mostWords).flatMap(slipsOf))].filter((word) => !joined.includes(word));
}

function slipsOf(word: string): readonly string[] {
  const found: string[] = [];
  for (let at = 1; at <= word.length; at += 1) {
    const [before, symbol, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    for (const other of symbols) found.push(before + other + symbol + rest);
    if (symbol === '') continue;
    found.push(before + rest, before + rest.slice(0, 1) + symbol + rest.slice(1));
    for (const other of symbols) found.push(before + other + rest);
  }
  return found.filter((each) => !/(.)\1/u.test(each));
}
