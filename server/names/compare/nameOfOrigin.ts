import { scriptOf } from '#server/names/words/normalise.ts';
import { usualSpelling } from '#server/names/words/usualSpelling.ts';

const fewestLetters = 3;
const ends = {
  latin: { origin: /[^aeiouy](?:ii?|y|ee|iy)$/u, bare: /(?:[b-df-gj-np-tvxzȷȿɽ]|[skgtdc]h)$/u },
  arabic: { origin: /[^اويىةهع]ي$/u, bare: /[^اويىةهعح]$/u },
} as const;

/**
 * Whether of two words that are otherwise alike one ends in the i of origin and the other in the consonant before it: Hassan and Hasani, Karim and كريمي. Nothing is said of what else an i is written for
 * (Rabi, ربيع), nor of a usual spelling.
 */
export function isOriginOf(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  if (one === 'other' || other === 'other' || Math.min(a.length, b.length) < fewestLetters) return false;
  const isOne = ends[one].origin.test(a) && ends[other].bare.test(b);
  if (!isOne && !(ends[one].bare.test(a) && ends[other].origin.test(b))) return false;
  return one === other || usualSpelling(one === 'latin' ? a : b, one === 'latin' ? b : a) !== 'usual';
}
