import type { Language } from '#graph-schema/generated/ontology.ts';

/** Two entries that may be one, with their names. */
export type Pair = {
  readonly a: string;
  readonly b: string;
  readonly labels: readonly [Readonly<Record<Language, string>>, Readonly<Record<Language, string>>];
};
