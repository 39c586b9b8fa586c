import type { IdentifierScheme } from '#graph-schema/generated/ontology.ts';
import type { Schema } from '#server/import/followTheMoney/model.ts';

const types = new Set(['identifier', 'phone', 'email', 'iban']);

/** What is of such a type and identifies nobody: codes of classes and of authorities, and what a record only mentions or what belongs to others. */
const others = new Set([
  'cpvCode',
  'nutsCode',
  'coatoCode',
  'fnsCode',
  'kppCode',
  'vedCode',
  'programId',
  'emailMentioned',
  'phoneMentioned',
  'ibanMentioned',
  'contextEmail',
  'contextPhone',
  'callerNumber',
  'receiverNumber',
]);

const schemes = new Map<string, IdentifierScheme>([
  ['idNumber', 'NATIONAL_ID'],
  ['passportNumber', 'PASSPORT'],
  ['taxNumber', 'TAX_NUMBER'],
  ['vatCode', 'VAT_NUMBER'],
  ['leiCode', 'LEI'],
  ['swiftBic', 'BIC'],
  ['bic', 'BIC'],
  ['iban', 'IBAN'],
  ['accountNumber', 'ACCOUNT_NUMBER'],
  ['isin', 'ISIN'],
  ['isinCode', 'ISIN'],
  ['imoNumber', 'IMO'],
  ['mmsi', 'MMSI'],
  ['phone', 'PHONE'],
  ['email', 'EMAIL'],
  ['wikidataId', 'WIKIDATA'],
]);

/** The scheme of the identifiers that a property holds: a word of ours, or its own name; null where it holds none. */
export function schemeOf({ name, ancestors, properties }: Schema, property: string): string | null {
  const type = properties.get(property);
  if (type === undefined || !types.has(type) || others.has(property)) return null;
  if (property === 'registrationNumber') {
    if (ancestors.includes('LegalEntity')) return 'COMPANY_NUMBER' satisfies IdentifierScheme;
    return ancestors.includes('Vehicle') ? ('NUMBER_PLATE' satisfies IdentifierScheme) : property;
  }
  if (property === 'number' && name === 'Passport') return 'PASSPORT' satisfies IdentifierScheme;
  if (property === 'number' && name === 'UserAccount') return 'PHONE' satisfies IdentifierScheme;
  return schemes.get(property) ?? property;
}

/** The property of a schema that tells an identifier of a scheme: the first of those that may; null where none does. */
export function propertyOf(schema: Schema, scheme: string): string | null {
  return [...schema.properties.keys()].find((property) => schemeOf(schema, property) === scheme) ?? null;
}
