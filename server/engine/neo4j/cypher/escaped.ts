/** A word as a Lucene query for itself: all but letters and digits are escaped, and so are the words that are operators, so that no operator or field is read out of it. */
export function escaped(word: string): string {
  if (word === 'AND' || word === 'OR' || word === 'NOT') return `\\${word}`;
  return word.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character}`);
}
