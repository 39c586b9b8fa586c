import type { Said } from '#server/import/words/said.ts';

/** What a cell says; or why that cannot be told. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: Said };
