import type { Tag } from '#graph-schema/generated/ontology.ts';
import { valuesOf } from '#graph-schema/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';

/**
 * The text of a claim where it stands among others without their columns: one that denies or doubts, or that is not accepted, says so behind it, for its own
 * words may not. null where it has no text in the language.
 */
export function claimText({ claim, stance, status }: AllegationRecord, tag: Tag): string | null {
  const text = claim[tag];
  if (text === undefined) return null;
  const marks = [
    ...valuesOf('Stance').filter(({ value }) => value === stance && value !== 'ASSERTS'),
    ...valuesOf('ReviewStatus').filter(({ value }) => value === status && value !== 'ACCEPTED'),
  ].map(({ words }) => words[tag]);
  return marks.length === 0 ? text : `${text} [${marks.join(' | ')}]`;
}
