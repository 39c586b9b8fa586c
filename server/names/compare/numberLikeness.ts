import { beginning, untyped } from '#server/names/compare/begun.ts';

/** As WordMatch, by the rules that numbers have. */
type NumberMatch = { readonly likeness: number; readonly rule: 'orthography' | 'beginning' | 'slip' };

const ordinal = /^0*(\d+)(?:st|nd|rd|th)?$/u;

/** How alike two words with numbers are: another digit is no slip but another number, as in 42 and 43, M16 and M15; 07 is 7, and 55th is 55. */
export function numberLikeness(a: string, b: string, begun: boolean): NumberMatch {
  const [one, other] = [ordinal.exec(a)?.[1], ordinal.exec(b)?.[1]];
  if (one !== undefined && one === other) return { likeness: 0.99, rule: 'orthography' };
  return begun && b.startsWith(a)
    ? { likeness: beginning * untyped(b.length - a.length), rule: 'beginning' }
    : { likeness: 0, rule: 'slip' };
}
