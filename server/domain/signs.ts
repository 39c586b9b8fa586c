import { fault, type Fault, type FaultCode } from '#server/domain/words/fault.ts';

const refused: readonly (readonly [sign: RegExp, why: FaultCode])[] = [
  [/\p{Cs}/u, 'halfSign'],
  [/[\u202A-\u202E]/u, 'turningSign'],
  [/[\u2028\u2029]/u, 'lineSign'],
  [/[\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u, 'unseenSign'],
  [/\p{Cn}/u, 'noSign'],
  [/\p{Cc}/u, 'controlSign'],
];

const [lineBreak, firstIsolate, closing] = [0x0a, 0x2066, 0x2069];
const letters =
  ' -~\\u00A1-\\u00AC\\u00AE-\\u0377\\u0400-\\u052F\\u060B-\\u061B\\u061D-\\u06DC\\u06DE-\\u06FF\\u2010-\\u2027\\u2030-\\u205E';
const plain = new RegExp(`^[${letters}]*$`);
const isolated = new RegExp(`^[${letters}\\u2066-\\u2069]*$`);
const hidden = /[\u200B-\u200F\u2066-\u2069]/u;
const onlyHidden = /^[\s\u200B-\u200F\u2066-\u2069]*$/u;
const unusual = /[\p{Cs}\p{Cn}\p{Cc}\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/**
 * What is wrong with the signs of a text that a person or a file brings in; null where nothing is. Refused is what shows another text than is
 * written, or none. Joiners, marks of direction and isolates that are closed in their line stay. lines: whether it may have several lines, and tabs.
 */
export function wrongSign(text: string, lines: boolean): Fault | null {
  if (isPlain(text)) return null;
  if (showsNothing(text)) return fault('showsNoSign');
  const judged = lines ? text.replaceAll(/[\n\t]/gu, ' ') : text;
  for (const [pattern, why] of isolated.test(judged) ? [] : refused) {
    const sign = pattern.exec(judged)?.[0];
    if (sign !== undefined) return fault(why, { sign: codeOf(sign) });
  }
  return closesIsolates(text) ? null : fault('openIsolate');
}

/** Whether a text is of letters, digits and signs alone that are seen as they are: none of them is hidden, or turns others. Of most texts that is so, and seen at once. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** Whether a text has signs, of which nobody sees any. */
function showsNothing(text: string): boolean {
  return !isPlain(text) && onlyHidden.test(text) && hidden.test(text);
}

/** Whether a text holds a sign that may be wrong; where it holds none, nothing is. */
export function isUnusual(text: string): boolean {
  return !isPlain(text) && (unusual.test(text) || showsNothing(text));
}

const unreadable = '\uFFFD';
const spacing = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const unseen = /[\u202A-\u202E\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * A text that older versions took, as it may be taken now: without the signs that nobody sees or that turn it, with a line break or a space for
 * what stood for one, and with U+FFFD for what is no character. A text with nothing wrong comes back as it is. lines: as in wrongSign.
 */
export function withoutWrongSigns(text: string, lines: boolean): string {
  if (wrongSign(text, lines) === null) return text;
  const spaced = text.replaceAll(spacing, (sign) => {
    if (!lines) return ' ';
    return sign === '\t' ? sign : '\n';
  });
  const seen = spaced
    .replaceAll(unseen, '')
    .replaceAll(/[\p{Cs}\p{Cn}\p{Cc}]/gu, (sign) => (lines && /[\t\n]/u.test(sign) ? sign : unreadable));
  const closed = seen.split('\n').map(withClosedIsolates).join('\n');
  return (closed.trim() === '' && text.trim() !== '') || showsNothing(closed) ? unreadable : closed;
}

function withClosedIsolates(line: string): string {
  const open: number[] = [];
  const alone = new Set<number>();
  for (const { 0: sign, index } of line.matchAll(/[\u2066-\u2069]/gu)) {
    if (sign !== '\u2069') open.push(index);
    else if (open.pop() === undefined) alone.add(index);
  }
  const dropped = alone.union(new Set(open));
  return line.replaceAll(/[\u2066-\u2069]/gu, (sign, index: number) => (dropped.has(index) ? '' : sign));
}

/** Whether each isolate of a text is closed in its line. */
function closesIsolates(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineBreak && open > 0) return false;
    if (code >= firstIsolate && code <= closing) open += code === closing ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The code point of the first sign of a text, as Unicode writes it: U+202E. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
