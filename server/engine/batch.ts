import type { Fault } from '#server/domain/words/fault.ts';
import type { RecordList, RecordLists } from '#server/domain/change.ts';

/** Records that are written together. A record replaces the one that goes by its id. Of decisions: what people decided about pairs of entities, with what no longer counts; of investigations: what people saved of their work. */
export type Batch = { readonly [List in RecordList]: readonly RecordLists[List][] };

/** The lists of a batch that sources fill; decisions and investigations are people's own. */
export type BatchList = Exclude<RecordList, 'decisions' | 'investigations'>;

/** A batch of nothing. */
export const emptyBatch: Batch = {
  documents: [],
  entities: [],
  allegations: [],
  relationships: [],
  dossiers: [],
  decisions: [],
  investigations: [],
};

/**
 * Something that keeps a batch from being written. field: a path in the record, such as names.0.text; null for the record itself. fault: what is wrong,
 * whatever ids and values the message names; left out, the message says it. said: the same as message, to be told in any language.
 */
export type Complaint = {
  readonly list: BatchList;
  readonly id: string;
  readonly field: string | null;
  readonly message: string;
  readonly said: Fault;
  readonly fault?: string | undefined;
};
