import { fault, type Fault, type FaultCode } from '#server/domain/words/fault.ts';

const refused: readonly (readonly [sign: RegExp, why: FaultCode])[] = [
  [/\p{Cs}/u, 'halfSign'],
  [/[\u202A-\u202E]/u, 'turningSign'],
  [/[\u2028\u2029]/u, 'lineSign'],
  [/[\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u, 'unseenSign'],
  [/\p{Cn}/u, 'noSign'],
  [/\p{Cc}/u, 'controlSign'],
];

const plain = /^[ -~]*$/;
const hidden = /[\u200B-\u200F\u2066-\u2069]/u;
const onlyHidden = /^[\s\u200B-\u200F\u2066-\u2069]*$/u;
const unusual = /[\p{Cs}\p{Cn}\p{Cc}\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/**
 * What is wrong with the signs of a text that a person or a file brings in; null where nothing is. Refused is what shows another text than is
 * written, or none. Joiners, marks of direction and isolates that are closed in their line stay. lines: whether it may have several lines, and tabs.
 */
export function wrongSign(text: string, lines: boolean): Fault | null {
  if (showsNothing(text)) return fault('showsNoSign');
  if (!isUnusual(text)) return null;
  const judged = lines ? text.replaceAll(/[\n\t]/gu, ' ') : text;
  for (const [pattern, why] of refused) {
    const sign = pattern.exec(judged)?.[0];
    if (sign !== undefined) return fault(why, { sign: codeOf(sign) });
  }
  return text.split('\n').every(closesIsolates) ? null : fault('openIsolate');
}

/** Whether a text has signs, of which nobody sees any. */
function showsNothing(text: string): boolean {
  return !plain.test(text) && onlyHidden.test(text) && hidden.test(text);
}

/** Whether a text holds a sign that may be wrong; where it holds none, nothing is. Most texts are of plain letters, which is seen at once. */
export function isUnusual(text: string): boolean {
  return !plain.test(text) && (unusual.test(text) || showsNothing(text));
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

function closesIsolates(line: string): boolean {
  let open = 0;
  for (const [sign] of line.matchAll(/[\u2066-\u2069]/gu)) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The code point of the first sign of a text, as Unicode writes it: U+202E. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
