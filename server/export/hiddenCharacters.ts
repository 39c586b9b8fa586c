/** Characters that do not show or that turn the direction of what stands beside them, and lone halves of characters; not those that join letters. */
const hidden = /[\p{C}\u2028\u2029]/gu;
const joiners = new Set(['\u200c', '\u200d']);

/** Whether a text holds such a character, line breaks apart. */
export function holdsHidden(text: string): boolean {
  return (text.match(hidden) ?? []).some((character) => character !== '\n' && !joiners.has(character));
}

/** A JSON text with those characters escaped, so that a reader of the file sees them. wide: how one beyond U+FFFF is written. */
export function escapeHidden(json: string, wide: 'pair' | 'long'): string {
  return json.replace(hidden, (character) => {
    if (joiners.has(character)) return character;
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xff_ff && wide === 'long') return `\\U${code.toString(16).padStart(8, '0')}`;
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  });
}
