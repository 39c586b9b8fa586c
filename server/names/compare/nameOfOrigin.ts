import { scriptOf } from '#server/names/words/normalise.ts';
import { usualSpelling } from '#server/names/words/usualSpelling.ts';

const fewestLetters = 3;
const ends = {
  latin: { origin: /[^aeiouy](?:ii?|y|ee|iy)$/u, bare: /(?:[b-df-gj-np-tvxzȷȿɽ]|[skgtdc]h)$/u },
  arabic: { origin: /[^اويىةهع]ي$/u, bare: /[^اويىةهعح]$/u },
} as const;

/** How names of origin end that are formed with a consonant of their own (-ani, -awi), and how whatever has that consonant at its end. */
const formed = [
  { latin: [/an+(?:ii?|y|ee)$/u, /n(?:i[iey]?|y|ee?|a)?h?$/u], arabic: [/اني$/u, /ن.?$/u] },
  { latin: [/(?:aw+|aou|av)(?:ii?|y|ee)$/u, /[wvoub][aeiouyh]*$/u], arabic: [/[^و]وي$/u, /[وبف].?$/u] },
] as const;

/** Whether a name of origin in one script is formed with a consonant that the end of the other has not: الكناني and Kinai, الوهمي and Wahmawi. */
function isFormedOtherwise(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  if (one === 'other' || other === 'other' || one === other) return false;
  return formed.some((by) => (by[one][0].test(a) && !by[other][1].test(b)) || (by[other][0].test(b) && !by[one][1].test(a)));
}

/**
 * Whether of two words that are otherwise alike one ends in the i of origin and the other in the consonant before it: Hassan and Hasani, Karim and كريمي. As well where one is formed with a consonant of its own. Nothing is said of what else an i is written for
 * (Rabi, ربيع), nor of a usual spelling.
 */
export function isOriginOf(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  if (isFormedOtherwise(a, b)) return true;
  if (one === 'other' || other === 'other' || Math.min(a.length, b.length) < fewestLetters) return false;
  const isOne = ends[one].origin.test(a) && ends[other].bare.test(b);
  if (!isOne && !(ends[one].bare.test(a) && ends[other].origin.test(b))) return false;
  return one === other || usualSpelling(one === 'latin' ? a : b, one === 'latin' ? b : a) !== 'usual';
}
