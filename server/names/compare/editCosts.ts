import type { EditCosts } from '#server/names/compare/editDistance.ts';

type Near = ReadonlyMap<number, ReadonlyMap<number, number>>;

const vowels = new Set(Array.from('aeiouEO', (sound) => sound.charCodeAt(0)));
const [h, w, y] = ['h', 'w', 'y'].map((sound) => sound.charCodeAt(0));

const nearArabic = nearBy([
  ['ةه', 0.02],
  ['ىي', 0.02],
  ['ىا', 0.1],
  ['ةت', 0.3],
  ['ضظ', 0.5],
  ['ذد', 0.7],
  ['ثت', 0.7],
  ['صس', 0.7],
  ['طت', 0.7],
  ['قك', 0.8],
  ['ةا', 0.3],
  ['اه', 0.4],
]);

const nearLatin = nearBy([
  ['ae', 0.1],
  ['ei', 0.05],
  ['ou', 0.05],
  ['ao', 0.15],
  ['ai', 0.2],
  ['au', 0.25],
  ['eu', 0.25],
  ['eo', 0.25],
  ['iu', 0.3],
  ['io', 0.3],
  ['Ee', 0.08],
  ['Ei', 0.1],
  ['Ea', 0.12],
  ['Oo', 0.08],
  ['Ou', 0.1],
  ['Oa', 0.3],
  ['EO', 0.35],
  ['qk', 0.05],
  ['Gg', 0.1],
  ['jg', 0.25],
  ['zD', 0.15],
  ['Ts', 0.3],
  ['Tt', 0.25],
  ['TD', 0.15],
  ['Tz', 0.35],
  ['Dd', 0.15],
  ['xh', 0.35],
  ['xk', 0.4],
  ['CS', 0.1],
  ['Cx', 0.25],
  ['Ck', 0.4],
  ['wu', 0.1],
  ['wo', 0.15],
  ['yi', 0.08],
  ['ye', 0.15],
  ['wv', 0.15],
  ['vf', 0.2],
  ['pb', 0.3],
  ['qg', 0.3],
  ['dt', 0.6],
  ['zs', 0.6],
  ['Sj', 0.6],
  ['Cj', 0.4],
  ['kg', 0.6],
  ['yj', 0.4],
]);

/** What edits between Arabic words cost: one, and less between letters that writing confuses. */
export const arabicCosts: EditCosts = { replace: (a, b) => nearArabic.get(a)?.get(b) ?? 1, lose: () => 1, swap: 0.9 };

/** What edits between the sounds of Latin words (latinSounds) cost. */
export const latinCosts: EditCosts = {
  replace: (a, b) => nearLatin.get(a)?.get(b) ?? (vowels.has(a) && vowels.has(b) ? 0.3 : 1),
  lose: massOfSound,
  swap: 0.7,
};

/** How much there is to be told apart in the sounds of a Latin word: one for a consonant, less for vowels and what is heard as one; at least 0.5. */
export function massOf(sounds: string): number {
  let mass = 0;
  for (const sound of sounds) mass += massOfSound(sound.charCodeAt(0));
  return Math.max(mass, 0.5);
}

/** The least that any edit costs which takes a letter out of an Arabic word, or a sound out of a Latin one. */
export const leastCosts = {
  arabic: leastOf(nearArabic, () => 1),
  latin: leastOf(nearLatin, (sound) => Math.min(massOfSound(sound), vowels.has(sound) ? 0.3 : 1)),
};

function leastOf(near: Near, usual: (letter: number) => number): (letter: number) => number {
  const least = new Map([...near].map(([letter, others]) => [letter, Math.min(usual(letter), ...others.values())]));
  return (letter) => least.get(letter) ?? usual(letter);
}

function massOfSound(sound: number): number {
  if (vowels.has(sound)) return 0.3;
  if (sound === h) return 0.35;
  return sound === w || sound === y ? 0.5 : 1;
}

function nearBy(pairs: readonly (readonly [string, number])[]): Near {
  const near = new Map<number, Map<number, number>>();
  const put = (a: number, b: number, cost: number) => void near.set(a, (near.get(a) ?? new Map<number, number>()).set(b, cost));
  for (const [pair, cost] of pairs) {
    put(pair.charCodeAt(0), pair.charCodeAt(1), cost);
    put(pair.charCodeAt(1), pair.charCodeAt(0), cost);
  }
  return near;
}
