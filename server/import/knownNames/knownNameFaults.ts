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
      const { file, line } = first?.place.complaint(['key'], '') ?? place.complaint(['key'], '');
      return place.complaint(['key'], `${entry.key} stands already in ${file}, line ${line}; give each its own key`);
    }),
  );
}

function nameFaults({ entry, place }: Found<KnownNamesEntry>): PlacedComplaint[] {
  const texts = entry.names.map(({ text }) => fold(text.trim()));
  return entry.names.flatMap(({ text, language, kind }, index) => {
    const at = (message: string) => place.complaint(['names', index], message);
    const script = languageScript(language);
    const faults: PlacedComplaint[] = [];
    if ((kind === 'PRIMARY') !== (index === 0)) faults.push(at('the first name is PRIMARY, and no other'));
    if (text !== text.normalize('NFC')) faults.push(at(`${text} is not in Unicode's form NFC; write ${text.normalize('NFC')}`));
    if (texts.indexOf(fold(text.trim())) !== index) faults.push(at(`${text} is a name of ${entry.key} already; remove it`));
    if (script === null) faults.push(at(`${language} is no language; write a tag of BCP 47: ar, en, ar-Latn`));
    else if ((text.match(lettersOfAScript) ?? []).some((letter) => scriptOf(letter) !== script))
      faults.push(at(`${text} is not in ${script}, as ${language} is; correct the language, or say the letters: ar-Latn`));
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
      return place.complaint(['names', index], `${textOf(entry, index)} is a name of ${others}, too; say in a note what tells them apart`);
    });
}
