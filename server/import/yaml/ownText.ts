const plain = /^[ -~]*$/;

/**
 * A text that keeps no other alive. What a parser cuts out of a text is for the engine a view of it: a record of a hundred letters that is kept would
 * keep the file that it was cut out of. Signs, halves of them too, stay as they are.
 */
export function ownText(text: string): string {
  const encoding = plain.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}
