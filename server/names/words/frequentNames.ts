import { firstNames } from '#server/names/words/firstNames.ts';
import { familiesOfNames, namedAfter } from '#server/names/words/familiesOfNames.ts';
import { familyNames } from '#server/names/words/familyNames.ts';
import { normalise } from '#server/names/words/normalise.ts';
import { eitherReadings } from '#server/names/words/wordForms.ts';

type Table = {
  readonly byLatin: ReadonlyMap<string, readonly string[]>;
  readonly arabic: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
};

let read: Table | null = null;

/** The frequent names that a normalised Latin word writes, and families called after one; none where it writes another or is not known. */
export function frequentNames(latin: string): readonly string[] {
  const { byLatin } = table();
  const known = byLatin.get(latin) ?? eitherReadings(latin).flatMap((each) => byLatin.get(each) ?? []);
  return known.length > 0 ? known : familiesOfNames(latin, (name) => byLatin.get(name) ?? []);
}

/** Whether two normalised Latin words write one frequent name. */
export function areOfOneName(latin: string, other: string): boolean {
  const names = frequentNames(latin);
  return names.length > 0 && frequentNames(other).some((name) => names.includes(name));
}

/** Whether a normalised Arabic word is one of the frequent names, or a family called after one. */
export function isFrequentName(arabic: string): boolean {
  const { arabic: names } = table();
  return names.has(arabic) || namedAfter(arabic).some((name) => names.has(name));
}

/** The frequent names and families, in normalised Arabic letters. */
export function frequentArabic(): ReadonlySet<string> {
  return table().arabic;
}

/** Whether a normalised word, in either script, is a frequent first name. */
export function isFirstName(word: string): boolean {
  const { arabic, families } = table();
  return [word, ...frequentNames(word)].some((name) => arabic.has(name) && !families.has(name));
}

function table(): Table {
  if (read) return read;
  const byLatin = new Map<string, string[]>();
  const rows = (text: string) =>
    text
      .trim()
      .split(/\n|; /u)
      .map((line) => line.split(' ').map(normalise));
  const ofFamilies = rows(familyNames);
  const all = [...rows(firstNames), ...ofFamilies];
  for (const [name = '', ...written] of all) for (const latin of written) byLatin.set(latin, [...(byLatin.get(latin) ?? []), name]);
  const named = (found: readonly (readonly string[])[]) => new Set(found.flatMap((row) => row.slice(0, 1)));
  return (read = { byLatin, arabic: named(all), families: named(ofFamilies) });
}
