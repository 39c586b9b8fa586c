import type { Batch } from '#server/engine/batch.ts';
import type { Tally } from '#server/export/leftOut.ts';

/** A way to write everything that a store holds. type: the media type; ending: that of its files, with the dot, in lower case. */
export type ExportFormat = {
  readonly name: string;
  readonly type: string;
  readonly ending: string;
  /** Whether the import of the same name reads a file of it as it was written. */
  readonly isReadAgain: boolean;
  /** The bytes of a file. What the format cannot say is left out and counted before the last byte; the file says what was counted, that of the batches among it. Throws ExportTooLarge before the first byte. */
  write: (batches: AsyncIterable<Batch>, tally: Tally) => AsyncIterable<Uint8Array>;
};
