import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Id } from '#server/domain/id.ts';

/**
 * A page of the relationships that newer editions no longer say (groundlessAs) and that have two ends as they are shown, by id. of: with an end among these entities; null: of the whole store.
 * types null: any. after: an id.
 */
export type FormerTiesQuestion = {
  readonly of: readonly Id[] | null;
  readonly types: readonly RelationshipType[] | null;
  readonly first: number;
  readonly after: Id | null;
};
