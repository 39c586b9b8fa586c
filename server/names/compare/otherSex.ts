import { scriptOf } from '#server/names/words/normalise.ts';
import type { Token } from '#server/names/words/tokens.ts';

const arabicFeminine = /(?<!^عبد.*)(?<=[^يى])[ةه]$/u;
const latinFeminine = /(?<=[^aeiouy])(?:ea|a|[ae]h)$/u;
const arabicOpen = /[اىةهيوعء]$/u;
/** As the feminine of a name that ends in i is written: سامية, Samia; of Arabic ones with its ya, too, which Latin letters write ia (ثريا, Thuraya). What ends in ie may be either. */
const softFeminine = { arabic: /ي[ةها]$/u, latin: /[^aeiou](?:(?:i+y*|y+)(?:a|[ae]h)|i*y+e)$/u } as const;
const softMasculine = { arabic: /[^اويىةهع]ي$/u, latin: /[^aeiouy](?:i|y|ee)$/u } as const;
const hardFeminine = /[^aeiouy]ah?$/u;
const heardOpen = /[اىةهيوعءح]$/u;
const latinOpen = /(?:[aeiouy]h?|t)$/u;

/** Whether two words that are otherwise alike are the name of a man and the one that Arabic makes of it for a woman: Samir and Samira, across scripts, too. Not said of names of origin. */
export function isFeminineOf(a: string, b: string): boolean {
  const [one, other] = [scriptOf(a), scriptOf(b)];
  if (one === 'latin' && other === 'arabic') return isFeminineOf(b, a);
  if (one === 'arabic' && other === 'latin') return isFeminineAcross(a, b);
  if (one !== other || one === 'other') return false;
  if (one === 'latin' && (isSoftPair(a, b) || isSoftPair(b, a))) return true;
  if (one === 'latin' && (b === `${a}a` || a === `${b}a`)) return /[^aeiouy]a$/u.test(a.length > b.length ? a : b);
  const [feminine, open] = one === 'arabic' ? [arabicFeminine, arabicOpen] : [latinFeminine, latinOpen];
  return (feminine.test(a) && !open.test(b)) || (feminine.test(b) && !open.test(a));
}

function isFeminineAcross(arabic: string, latin: string): boolean {
  return (
    (/ح[ةه]$/u.test(arabic) && /[aeiou]h$/u.test(latin) && !/h[aeiou]h$/u.test(latin)) ||
    (arabic.endsWith('ح') && /[aeiou]hah?$/u.test(latin)) ||
    ((arabicFeminine.test(arabic) || /(?<=..)ي[ةه]$/u.test(arabic)) && !latinOpen.test(latin)) ||
    (latinFeminine.test(latin) && !heardOpen.test(arabic)) ||
    (softFeminine.arabic.test(arabic) && softMasculine.latin.test(latin)) ||
    (softMasculine.arabic.test(arabic) && softFeminine.latin.test(latin)) ||
    (/(?<=..)ي[ةه]$/u.test(arabic) && hardFeminine.test(latin))
  );
}

function isSoftPair(man: string, woman: string): boolean {
  return softMasculine.latin.test(man) && softFeminine.latin.test(woman);
}

/** Whether one of two names is that of a father (Abu) and the other that of a mother (Umm), or one that of a son (bin) and the other that of a daughter (bint). */
export function sexesDiffer(a: readonly Token[], b: readonly Token[]): boolean {
  const [one, other] = [sexOf(a), sexOf(b)];
  return one !== null && other !== null && one !== other;
}

const daughters = new Set(['bint', 'binti', 'binte', 'بنت', 'ابنة']);

/** Whose name it is, by its kunya or its link of descent; null where neither tells. */
export function sexOf(tokens: readonly Token[]): 'woman' | 'man' | null {
  if (tokens.some(({ class: kind }) => kind === 'umm')) return 'woman';
  if (tokens.some(({ class: kind }) => kind === 'kunya')) return 'man';
  const descent = tokens.find(({ class: kind }) => kind === 'nasab');
  if (descent === undefined) return null;
  return daughters.has(descent.text) ? 'woman' : 'man';
}
