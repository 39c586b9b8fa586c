import type { Listed } from '#server/import/followTheMoney/listed.ts';
import type { Schema } from '#server/import/followTheMoney/model.ts';
import type { BoundEntity } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { schemeOf } from '#server/import/followTheMoney/identifierSchemes.ts';
import { isUniqueScheme } from '#server/domain/identifier.ts';

/** Numbers of registers that have no word of ours, and of which one thing has one. */
const ofRegisters = new Set(['socialSecurityNumber', 'innCode', 'ogrnCode', 'okpoCode', 'dunsCode', 'uniqueEntityId']);
const dates = new Set(['birthDate', 'deathDate']);
const parts = new Set(['firstName', 'lastName']);
const isoDate = /^\d{4}(?:-\d{2}){0,2}(?=$|[T ])/u;
const code = /^[a-z]{2}$/u;

/** A property of which two records have values that cannot both be of one, with the first of each. */
export type Contradiction = { readonly property: string; readonly before: string; readonly now: string };

/** The first property by which what is said of one cannot be said of the other: when somebody was born or died and in which country, of which sex they are, the parts of their name, and numbers of which one thing has one. null: nothing speaks against it. */
export function contradiction(before: ReadonlyMap<string, ReadonlySet<string>>, { schema, values }: Listed): Contradiction | null {
  for (const [property, texts] of values) {
    const known = [...(before.get(property) ?? [])];
    const agree = agreeing(property, schema);
    if (agree === null || known.length === 0 || texts.some((text) => known.some((each) => agree(each, text)))) continue;
    return { property, before: known[0] ?? '', now: texts[0] ?? '' };
  }
  return null;
}

/** Whether a property tells things apart by what it holds. */
export function tellsApart(property: string, schema: Schema): boolean {
  return agreeing(property, schema) !== null;
}

/** Whether an id is made of nothing but a name, which namesakes share. */
export function isByName({ schema, by, properties }: BoundEntity): boolean {
  const naming = new Set(
    properties.flatMap(({ name, says }) => {
      if (schema.properties.get(name) !== 'name' && !parts.has(name)) return [];
      if ('template' in says) return says.template.flatMap((piece) => ('column' in piece ? [piece.column] : []));
      return 'columns' in says ? says.columns : [];
    }),
  );
  return ('keys' in by ? by.keys : [by.idColumn]).every((column) => naming.has(column));
}

/** Whether two values of a property may be of one; null of a property that tells nobody apart. */
function agreeing(property: string, schema: Schema): ((one: string, other: string) => boolean) | null {
  if (dates.has(property)) return mayBeOneDate;
  if (property === 'birthCountry') return mayBeOneCountry;
  if (property === 'gender') return mayBeOneSex;
  if (parts.has(property)) return mayBeOnePart;
  const scheme = schemeOf(schema, property);
  if (scheme !== null && (isUniqueScheme(scheme) || ofRegisters.has(property))) return (one, other) => bare(one) === bare(other);
  return null;
}

/** A date that is less precise than another one may be that; of dates that are written otherwise the years are compared, where both name one. */
function mayBeOneDate(one: string, other: string): boolean {
  const [left, right] = [isoDate.exec(one)?.[0], isoDate.exec(other)?.[0]];
  if (left !== undefined && right !== undefined) return left.startsWith(right) || right.startsWith(left);
  const years = [one, other].map((text) => /(?<!\d)\d{4}(?!\d)/u.exec(text)?.[0]);
  if (left === undefined && right === undefined) return folded(one) === folded(other);
  return years.some((year) => year === undefined) || years[0] === years[1];
}

/** A code may be that of any country that is written out. */
function mayBeOneCountry(one: string, other: string): boolean {
  const [left, right] = [folded(one), folded(other)];
  return left === right || code.test(left) !== code.test(right);
}

/** A letter may stand for a word that begins with it. */
function mayBeOneSex(one: string, other: string): boolean {
  const [left, right] = [folded(one), folded(other)];
  return left === right || ((left.length === 1 || right.length === 1) && left[0] === right[0]);
}

/** A part of a name may be written shorter. */
function mayBeOnePart(one: string, other: string): boolean {
  const [left, right] = [folded(one).replaceAll('.', ''), folded(other).replaceAll('.', '')];
  return left.startsWith(right) || right.startsWith(left);
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

function bare(text: string): string {
  return folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
