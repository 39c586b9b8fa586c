const longestWord = 40;
const mostLines = 8;
const firstStrong = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const arabicLetter = /\p{Script=Arabic}/u;

/** Whether a text is set in the Arabic face: one Arabic letter is enough. */
export function isArabicText(text: string): boolean {
  return arabicLetter.test(text);
}

/**
 * A text broken between words so that no line has more than 18 letters, unless one word has; 20 where that saves a third line, 26 where it
 * would have more than three. Neither a word nor what stands in brackets is cut, unless it has more than 40 letters, and a text has at most
 * eight lines: what is left out shows as an ellipsis.
 */
export function labelLines(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const lines = linesOf(text);
  known.set(text, lines);
  return lines;
}

/** Each label is asked for at every change of the picture and of the zoom. */
const known = new Map<string, readonly string[]>();
const mostKnown = 10_000;

function linesOf(text: string): readonly string[] {
  const words = (text.trim().match(/\([^()]*\)|\S+/gu) ?? ['']).map(shortened);
  const [narrow, wider, widest] = [broken(words, 18), broken(words, 20), broken(words, 26)];
  const lines = narrow.length > 2 && wider.length < narrow.length ? wider : narrow;
  const chosen = lines.length > 3 ? widest : lines;
  return chosen.length > mostLines ? [...chosen.slice(0, mostLines - 1), `${chosen[mostLines - 1] ?? ''} …`] : chosen;
}

function shortened(word: string): string {
  if (word.length <= longestWord) return word;
  const letters = Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
  return letters.length > longestWord ? `${letters.slice(0, longestWord - 1).join('')}…` : word;
}

function broken(words: readonly string[], letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines as one label, each in an isolate of the direction of the first letter of them all (U+2067 or U+2066, U+2068 where there is none), so that every line of a name runs as the whole does. */
export function isolated(lines: readonly string[]): string {
  const letter = firstStrong.exec(lines.join(' '))?.[0];
  const direction = letter === undefined ? '\u2068' : isolateOf(letter);
  return lines.map((line) => `${direction}${line}\u2069`).join('\n');
}

/** The text of a label without the signs of its isolates. */
export function withoutIsolates(label: string): string {
  return label.replaceAll(/[\u2066-\u2069]/g, '');
}

/** Whether a text runs from right to left: its first letter does. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(firstStrong.exec(text)?.[0] ?? '');
}

function isolateOf(letter: string): string {
  return rightToLeft.test(letter) ? '\u2067' : '\u2066';
}
