import { givenBy, isSign } from '#server/engine/neo4j/statement/parts.ts';
import type { Part } from '#server/engine/neo4j/statement/tokens.ts';

/** How many of *, +, ? and {n,m} a regular expression may hold. */
export const mostRepeats = 3;

/** The text of a pattern after =~ as far as literals and parameters make it: 'a' + $b; null where something else takes part. */
export function patternAfter(parts: readonly Part[], index: number, parameters: Readonly<Record<string, unknown>>): string | null {
  let pattern = '';
  for (let at = index + 1; ; at += 2) {
    const part = parts[at];
    const text = part?.kind === 'TEXT' ? unescaped(part.text.slice(1, -1)) : givenBy(part, parameters);
    if (typeof text !== 'string') return null;
    pattern += text;
    if (!isSign(parts[at + 1], '+')) return isSign(parts[at + 1], '.') || parts[at + 1]?.kind === 'BRACKETS' ? null : pattern;
  }
}

/** Whether a regular expression is tried in a number of ways that does not explode with the text: nothing repeated within what is repeated, no look back to a group. */
export function isTame(pattern: string): boolean {
  const plain = pattern
    .replace(/\\Q[^]*?(?:\\E|$)/g, 'x')
    .replace(/\\[1-9k]/g, '(x*)*')
    .replace(/\\[^]/g, 'x')
    .replace(/\[\^?\]?[^\]]*\]/g, 'x')
    .replace(/\(\?(?:[a-zA-Z-]*:|<?[=!]|>)/g, '(')
    .replace(/\(\?[a-zA-Z-]*\)/g, '')
    .replace(/([*+?}])[?+]/g, '$1');
  const repeats = plain.match(/[*+?]|\{\d+,\d*\}|\{\d{3,}\}/g)?.length ?? 0;
  return repeats <= mostRepeats && !repeatsAGroup(plain);
}

/** Whether a group that holds a repeat or a choice is repeated. */
function repeatsAGroup(plain: string): boolean {
  const open: { free: boolean }[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (sign === '(') open.push({ free: false });
    else if (sign === ')') {
      const free = open.pop()?.free ?? false;
      if (free && /^[*+{?]/.test(plain.slice(at + 1))) return true;
      const around = open.at(-1);
      if (around && free) around.free = true;
    } else if (/[*+{|?]/.test(sign)) {
      const around = open.at(-1);
      if (around) around.free = true;
    }
  }
  return false;
}

function unescaped(text: string): string {
  return text.replace(/\\([^])/g, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[sign] ?? sign);
}
