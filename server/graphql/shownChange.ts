import type { Change, ChangedRecord } from '#server/domain/change.ts';

/** A change as it is shown. only: in the history of a record, what it made of that one. */
export type ShownChange = { readonly change: Change; readonly only: ChangedRecord | null };
