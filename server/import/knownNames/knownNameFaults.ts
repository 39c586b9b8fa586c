import { said, type Said } from '#server/import/words/said.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { KnownNamesEntry } from '#server/import/knownNames/knownNamesValidator.ts';
import { scriptOf } from '#server/import/dossier/readName.ts';
import type { Found } from '#server/import/recordPlace.ts';
import { fold } from '#server/names/words/normalise.ts';

const lettersOfAScript = /[\p{L}--[\p{Script=Common}\p{Script=Inherited}]]/gv;

type Claim = Found<KnownNamesEntry> & { readonly index: number };

/**
 * What is wrong with entries that the schema accepts: keys and names that stand twice, names in letters that are not their language's,
 * and names that two entries of a kind claim and do not tell apart in a note.
 */
export function knownNameFaults(found: readonly Found<KnownNamesEntry>[]): PlacedComplaint[] {
  const claims = Map.groupBy(found.flatMap(claimsOf), claimed);
  return [...doubleKeys(found), ...found.flatMap(nameFaults), ...[...claims.values()].flatMap(untold)];
}

function claimsOf({ entry, place }: Found<KnownNamesEntry>): Claim[] {
  return entry.names.map((_, index) => ({ entry, place, index }));
}

function claimed({ entry, index }: Claim): string {
  return `${entry.kind} ${fold(textOf(entry, index))}`;
}

function textOf({ names }: KnownNamesEntry, index: number): string {
  return names[index]?.text.trim() ?? '';
}

function doubleKeys(found: readonly Found<KnownNamesEntry>[]): PlacedComplaint[] {
  return [...Map.groupBy(found, ({ entry }) => entry.key).values()].flatMap(([first, ...others]) =>
    others.map(({ entry, place }) => {
      const { file, line } = (first?.place ?? place).at(['key']);
      return place.complaint(['key'], said('keyStandsAlready', { key: entry.key, file, line: `${line}` }));
    }),
  );
}

function nameFaults({ entry, place }: Found<KnownNamesEntry>): PlacedComplaint[] {
  const texts = entry.names.map(({ text }) => fold(text.trim()));
  return entry.names.flatMap(({ text, language, kind }, index) => {
    const at = (told: Said) => place.complaint(['names', index], told);
    const script = languageScript(language);
    const faults: PlacedComplaint[] = [];
    if ((kind === 'PRIMARY') !== (index === 0)) faults.push(at(said('firstPrimary')));
    if (text !== text.normalize('NFC')) faults.push(at(said('notNfc', { name: text, form: text.normalize('NFC') })));
    if (texts.indexOf(fold(text.trim())) !== index) faults.push(at(said('nameAlready', { name: text, key: entry.key })));
    if (script === null) faults.push(at(said('noKnownLanguage', { language })));
    else if ((text.match(lettersOfAScript) ?? []).some((letter) => scriptOf(letter) !== script))
      faults.push(at(said('otherLetters', { name: text, script, language })));
    return faults;
  });
}

function languageScript(language: string): string | null {
  try {
    return new Intl.Locale(language).maximize().script ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function untold(claims: readonly Claim[]): PlacedComplaint[] {
  const keys = new Set(claims.map(({ entry }) => entry.key));
  if (keys.size < 2) return [];
  return claims
    .filter(({ entry }) => entry.note === undefined)
    .map(({ entry, place, index }) => {
      const others = [...keys].filter((key) => key !== entry.key).join(', ');
      return place.complaint(['names', index], said('nameOfOthers', { name: textOf(entry, index), others }));
    });
}
