import { isFuzzyDate, type EntityRecord } from '#server/domain/entity.ts';
import { isBefore } from '#server/domain/fuzzyDate.ts';
import { comparedValue, identifiersOf, isUniqueScheme, type Identifier } from '#server/domain/identifier.ts';
import { isolated } from '#server/import/listing.ts';

/** What an entity is said to be now that it cannot be by what is said of its id before, as if a namesake were meant: birth, death, sex, or a number of which one thing has one. The first of them, as both are written; null where nothing speaks against it. */
export function toldOfAnother(before: EntityRecord, now: EntityRecord): readonly [before: string, now: string] | null {
  for (const property of ['born', 'died'] as const) {
    const [one, other] = [before.properties[property], now.properties[property]];
    if (isFuzzyDate(one) && isFuzzyDate(other) && (isBefore(one, other) || isBefore(other, one))) return [one.edtf, other.edtf];
  }
  const { sex } = before.properties;
  const { sex: sexNow } = now.properties;
  if (typeof sex === 'string' && typeof sexNow === 'string' && sex !== sexNow) return [sex, sexNow];
  const known = identifiersOf(before).filter(({ scheme }) => isUniqueScheme(scheme));
  for (const each of identifiersOf(now)) {
    const alike = known.filter((one) => isOfOneRegister(one, each));
    const all = identifiersOf(now).filter((one) => isOfOneRegister(one, each));
    if (alike.length > 0 && !alike.some((one) => all.some((other) => comparedValue(one) === comparedValue(other))))
      return [isolated(alike[0]?.value ?? ''), isolated(each.value)];
  }
  return null;
}

/** Whether two numbers are of one register: of one scheme, and of one country, or of nobody knows which. */
function isOfOneRegister(one: Identifier, other: Identifier): boolean {
  return one.scheme === other.scheme && (one.country === other.country || one.country === null || other.country === null);
}
