const arabicLetter = /\p{Script=Arabic}/u;

/** Whether a text is set in the Arabic face: one Arabic letter is enough. */
export function isArabicText(text: string): boolean {
  return arabicLetter.test(text);
}

/**
 * A text broken between words so that no line has more than 18 letters, unless one word has; 20 where that saves a third line, 26 where it
 * would have more than three. Neither a word nor what stands in brackets is cut.
 */
export function labelLines(text: string): readonly string[] {
  const words = text.trim().match(/\([^()]*\)|\S+/gu) ?? [''];
  const [narrow, wider, widest] = [broken(words, 18), broken(words, 20), broken(words, 26)];
  const lines = narrow.length > 2 && wider.length < narrow.length ? wider : narrow;
  return lines.length > 3 ? widest : lines;
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

/** Lines as one label, each in first-strong isolates (U+2068, U+2069), so that digits and brackets keep their place in either direction. */
export function isolated(lines: readonly string[]): string {
  return lines.map((line) => `\u2068${line}\u2069`).join('\n');
}
