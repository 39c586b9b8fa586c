import type { Entity } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { comparedValue, identifiersOf, isSameIdentifier, isUniqueScheme, type Identifier } from '#server/domain/identifier.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { wholeWord } from '#server/names/index/wordsOfName.ts';

const mostIdentifiers = 20;
const mostSharing = 150;

/**
 * What the identifiers of two entities say of them. same: those of a scheme that is unique by nature which both have; shared: others that both have, as a
 * family has one phone; different: two of one such scheme and country where they have none in common, one pair a scheme.
 */
export type IdentifierEvidence = {
  readonly same: readonly Identifier[];
  readonly shared: readonly Identifier[];
  readonly different: readonly (readonly [Identifier, Identifier])[];
};

/** The evidence of a pair, in the order of the first entity's identifiers. */
export function identifierEvidence(one: Entity, other: Entity): IdentifierEvidence {
  const [ours, theirs] = [identifiersOf(one), identifiersOf(other)];
  const both = ours.filter((each) => theirs.some((their) => isSameIdentifier(each, their)));
  const schemes = new Map(
    ours.filter(({ scheme }) => isUniqueScheme(scheme)).map((each) => [`${each.scheme} ${each.country}`, each] as const),
  );
  return {
    same: both.filter(({ scheme }) => isUniqueScheme(scheme)),
    shared: both.filter(({ scheme }) => !isUniqueScheme(scheme)),
    different: [...schemes.values()].flatMap((each) => {
      const inRegister = ({ scheme, country }: Identifier) => scheme === each.scheme && country === each.country;
      const their = theirs.find(inRegister);
      return their === undefined || both.some(inRegister) ? [] : [[each, their] as const];
    }),
  };
}

/** Entities of the same kind that have an identifier of one: of at most 20 of its own, at most 150. complete: none was left out. */
export async function sharingIdentifiers(
  store: StoreReading,
  row: Entity,
): Promise<{ readonly ids: readonly Id[]; readonly complete: boolean }> {
  const own = identifiersOf(row).slice(0, mostIdentifiers);
  if (own.length === 0) return { ids: [], complete: true };
  const words = own.map((each) => ({ word: wholeWord(comparedValue(each)), weight: 1 }));
  const found = await store.nameCandidates([words], [row.kind], mostSharing);
  const sharing = found.filter(
    ({ entity, identifiers }) => entity !== row.id && identifiers.some((their) => own.some((each) => isSameIdentifier(each, their))),
  );
  return {
    ids: sharing.map(({ entity }) => entity),
    complete: found.length < mostSharing && identifiersOf(row).length <= mostIdentifiers,
  };
}
