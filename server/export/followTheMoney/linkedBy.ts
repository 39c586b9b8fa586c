import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Writing } from '#server/export/followTheMoney/listedAgain.ts';
import { tieDigest } from '#server/import/followTheMoney/tieDigest.ts';

/** The property of a record that says a relationship, by the digest which its id ends with; null where none of its ends does. */
export function linkedBy(
  { id, source, target }: RelationshipRecord,
  from: Writing,
  to: Writing,
): { readonly owner: Writing; readonly other: Writing; readonly property: string } | null {
  const [, digest] = id.split(':t:');
  if (digest === undefined) return null;
  for (const [owner, other] of [
    [from, to],
    [to, from],
  ] as const)
    for (const [property, type] of owner.schema.properties)
      if (type === 'entity' && tieDigest(owner.id, property, source, target) === digest) return { owner, other, property };
  return null;
}
