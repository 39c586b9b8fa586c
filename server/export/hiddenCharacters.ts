import { isPlain } from '#server/domain/signs.ts';

/** Characters that do not show or that turn the direction of what stands beside them, and lone halves of characters; not those that join letters. */
const hidden = /[\p{C}\u2028\u2029]/gu;
const isolates = /[\u2066-\u2069]/g;
const joiners = new Set(['\u200c', '\u200d']);

/** Whether a text holds such a character, line breaks apart. */
export function holdsHidden(text: string): boolean {
  return (text.match(hidden) ?? []).some((character) => character !== '\n' && !joiners.has(character));
}

/** A JSON text with those characters escaped, so that a reader of the file sees them. wide: how one beyond U+FFFF is written. */
export function escapeHidden(json: string, wide: 'pair' | 'long'): string {
  if (isPlain(json)) return json;
  const escaped = json.replace(isolates, (isolate) => unitOf(isolate, 0));
  if (isPlain(escaped)) return escaped;
  return escaped.replace(hidden, (character) => {
    if (joiners.has(character)) return character;
    if (character.length === 1) return unitOf(character, 0);
    const code = character.codePointAt(0) ?? 0;
    return wide === 'long' ? `\\U${code.toString(16).padStart(8, '0')}` : `${unitOf(character, 0)}${unitOf(character, 1)}`;
  });
}

function unitOf(character: string, at: number): string {
  return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
}
