const plain = /^[ -~]*$/;
const longestKept = 128;

/**
 * A text that keeps no other alive. What a parser cuts out of a text is for the engine a view of it: a record of a hundred letters that is kept would
 * keep the file that it was cut out of. Signs, halves of them too, stay as they are.
 */
export function ownText(text: string): string {
  const encoding = plain.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}

/** Makes texts their own, as ownText does; what is written as an id is kept once, however often it stands in what is read. */
export function ownTexts(): (text: string) => string {
  const ids = new Map<string, string>();
  return (text) => {
    if (text.length > longestKept || text.includes(' ')) return ownText(text);
    const known = ids.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    ids.set(own, own);
    return own;
  };
}
