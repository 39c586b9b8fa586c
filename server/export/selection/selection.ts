import type { Id } from '#server/domain/id.ts';
import type { Filter } from '#server/domain/filter.ts';

/**
 * What of a store is written. dossier: what the documents of one claim. entities: these and the ties between them. filter: what it keeps of both. null: no
 * restriction.
 */
export type Selection = { readonly dossier: Id | null; readonly entities: readonly Id[] | null; readonly filter: Filter };
