import { vocabularies, type IdentifierScheme, type Tag } from '#graph-schema/generated/ontology.ts';

/** How a register or a device knows an entity. scheme: a word of IdentifierScheme, or any text; country: null where it is no country's or nobody says. */
export type Identifier = { readonly scheme: string; readonly value: string; readonly country: string | null };

/** Schemes in which one thing has one value in a country, and no two have the same. */
const unique = new Set<string>([
  'COMPANY_NUMBER',
  'NATIONAL_ID',
  'PASSPORT',
  'TAX_NUMBER',
  'VAT_NUMBER',
  'LEI',
  'ISIN',
  'IMO',
  'WIKIDATA',
] satisfies IdentifierScheme[]);

/** Schemes in which punctuation is only there for the eye. */
const bare = new Set<string>([
  'VAT_NUMBER',
  'LEI',
  'BIC',
  'IBAN',
  'ISIN',
  'IMO',
  'MMSI',
  'NUMBER_PLATE',
  'PHONE',
] satisfies IdentifierScheme[]);

/** Whether a scheme gives one value to one thing and no other. */
export function isUniqueScheme(scheme: string): boolean {
  return unique.has(scheme);
}

/** Whether the value of a property is a list of identifiers. */
export function isIdentifiers(value: unknown): value is readonly Identifier[] {
  return Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null && 'scheme' in each);
}

/** The identifiers of an entity, in their order. */
export function identifiersOf({ properties }: { readonly properties: Readonly<Record<string, unknown>> }): readonly Identifier[] {
  const { identifiers } = properties;
  return isIdentifiers(identifiers) ? identifiers : [];
}

/** A value as it is compared: without case and spaces, digits of all scripts alike; of schemes that have it for the eye only without punctuation, too. */
export function comparedValue({ scheme, value }: Pick<Identifier, 'scheme' | 'value'>): string {
  return bare.has(scheme) ? withoutPunctuation(value) : withoutSpaces(value);
}

/** The two ways in which a text that somebody asks for can be compared with a value, each once. */
export function askedValues(text: string): readonly string[] {
  return [...new Set([withoutSpaces(text), withoutPunctuation(text)])].filter((each) => each !== '');
}

/** Whether two identifiers are the same: scheme, value and country. */
export function isSameIdentifier(one: Identifier, other: Identifier): boolean {
  return one.scheme === other.scheme && one.country === other.country && comparedValue(one) === comparedValue(other);
}

/** What a scheme is called: by its word, or as it is written. */
export function schemeWord(scheme: string, tag: Tag): string {
  return vocabularies.IdentifierScheme.find(({ value }) => value === scheme)?.words[tag] ?? scheme;
}

function withoutSpaces(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(/[\s\p{Cf}]/gu, '');
}

function withoutPunctuation(text: string): string {
  return withoutSpaces(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
