import type { Id } from '#server/domain/id.ts';

/** An entity that a text may mean. score: 0 to 1. */
export type Hit = {
  readonly entity: Id;
  readonly score: number;
  readonly matchedName: string;
  readonly why: { readonly en: string; readonly ar: string };
};
